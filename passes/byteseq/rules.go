package byteseq

import (
	"honnef.co/go/tools/analysis/lint"

	"secretlint.example/internal/base"
)

const (
	ruleOperator = "byteseq-operator"
	ruleCall     = "byteseq-call"
	ruleHelper   = "byteseq-helper"
	ruleLoop     = "byteseq-loop"
	ruleMethod   = "byteseq-method"
	ruleResult   = "byteseq-result"
	ruleState    = "byteseq-state"
	ruleNonce    = "byteseq-nonce"
	ruleCookie   = "byteseq-cookie"
	ruleUUID     = "byteseq-uuid"
	rulePKCE     = "byteseq-pkce"
	ruleLookup   = "byteseq-lookup"
	ruleLength   = "byteseq-length"
)

// Rules are the rules of the pass: those for what lets somebody in, by means of
// comparing; then those that only strict turns on, by what is compared. The
// severities follow what an attacker gains: a forged MAC or a result that is
// misread opens the door at once, a password in pieces takes patience.
var Rules = []base.Rule{
	{ID: ruleOperator, Pass: "byteseq", Confidence: base.Medium, Severity: "5.9", Doc: lint.RawDocumentation{
		Title:  "a secret is compared with ==, != or switch",
		Text:   "The operators stop at the first byte that differs, for strings and arrays alike. Who may try often and measures the time finds a MAC, a password or a token byte by byte. The conversions to []byte in the call below allocate nothing.",
		Before: "if r.Header.Get(\"X-Api-Key\") != s.apiKey {\n\treturn errDenied\n}",
		After:  "if subtle.ConstantTimeCompare([]byte(r.Header.Get(\"X-Api-Key\")), []byte(s.apiKey)) != 1 {\n\treturn errDenied\n}",
	}},
	{ID: ruleCall, Pass: "byteseq", Confidence: base.High, Severity: "5.9", Doc: lint.RawDocumentation{
		Title:  "a secret is compared with bytes.Equal or its like",
		Text:   "bytes.Equal, bytes.Compare, bytes.HasPrefix, strings.Compare, strings.EqualFold, slices.Equal and reflect.DeepEqual stop at the first difference. A MAC is checked with hmac.Equal, anything else with subtle.ConstantTimeCompare.",
		Before: "if !bytes.Equal(mac.Sum(nil), tag) {\n\treturn errForged\n}",
		After:  "if !hmac.Equal(mac.Sum(nil), tag) {\n\treturn errForged\n}",
	}},
	{ID: ruleHelper, Pass: "byteseq", Confidence: base.Medium, Severity: "5.9", Doc: lint.RawDocumentation{
		Title:  "a secret is given to a function that compares it in variable time",
		Text:   "The function compares two of its parameters with ==, bytes.Equal or a loop that ends early. Nothing inside of it says that they are secrets; here, where it is called, it is known.",
		Before: "if !matches(cfg.Password, r.FormValue(\"password\")) {\n\treturn errDenied\n}",
		After:  "if subtle.ConstantTimeCompare([]byte(cfg.Password), []byte(r.FormValue(\"password\"))) != 1 {\n\treturn errDenied\n}",
	}},
	{ID: ruleLoop, Pass: "byteseq", Confidence: base.High, Severity: "5.9", Doc: lint.RawDocumentation{
		Title:  "a secret is compared in a loop that ends at the first difference",
		Text:   "The loop does what bytes.Equal does, only slower, so that its time is still easier to measure.",
		Before: "for i := range tag {\n\tif tag[i] != sum[i] {\n\t\treturn false\n\t}\n}\nreturn true",
		After:  "return hmac.Equal(tag, sum)",
	}},
	{ID: ruleMethod, Pass: "byteseq", Confidence: base.High, Severity: "4.8", Doc: lint.RawDocumentation{
		Title:  "the Equal method of a private key compares in variable time",
		Text:   "Nobody knows who will call the Equal of a private key or of a container of secrets, nor with what. Those of the standard library compare in constant time, and so should every other.",
		Before: "func (k *PrivateKey) Equal(o *PrivateKey) bool {\n\treturn bytes.Equal(k.d, o.d)\n}",
		After:  "func (k *PrivateKey) Equal(o *PrivateKey) bool {\n\treturn subtle.ConstantTimeCompare(k.d, o.d) == 1\n}",
	}},
	{ID: ruleResult, Pass: "byteseq", Confidence: base.High, Severity: "7.5", Doc: lint.RawDocumentation{
		Title:  "the result of a comparison in constant time is ignored or misread",
		Text:   "subtle.ConstantTimeCompare returns 1 if the operands are equal and 0 if not, the opposite of C's memcmp, and it checks nothing by itself. A result that is dropped, or compared with what it can never be, lets everybody in or nobody.",
		Before: "func (t tag) Equal(u tag) bool {\n\treturn subtle.ConstantTimeCompare(t, u) == 0\n}",
		After:  "func (t tag) Equal(u tag) bool {\n\treturn subtle.ConstantTimeCompare(t, u) == 1\n}",
	}},
	{ID: ruleState, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title: "an OAuth state is compared in variable time",
		Text:  "The state binds a login to a browser's session. It is used once and bound to the victim's session, so that timing it is hard; some auditors ask for constant time all the same.",
	}},
	{ID: ruleNonce, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title: "a nonce is compared in variable time",
		Text:  "A nonce is in most protocols in the open. Where it is not, it is a token.",
	}},
	{ID: ruleCookie, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title: "a cookie is compared in variable time",
		Text:  "A cookie of a handshake proves that its sender can receive, no more. A cookie that opens a session is a token.",
	}},
	{ID: ruleUUID, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title: "a UUID is compared in variable time",
		Text:  "A UUID is an id and no secret, unless a program lets in whoever knows it.",
	}},
	{ID: rulePKCE, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title: "a hashed PKCE verifier is compared in variable time",
		Text:  "The challenge of method S256 is a hash of what the client sends, so that nobody can choose its bytes one by one.",
	}},
	{ID: ruleLookup, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "3.1", Doc: lint.RawDocumentation{
		Title:  "a map is keyed by a secret that a remote party sends",
		Text:   "A lookup hashes its key under a secret seed and then compares it with == with those that have the same hash. Key the map by a hash of the token, and nothing can be learned.",
		Before: "s, ok := sessions[r.Header.Get(\"X-Session-Token\")]",
		After:  "s, ok := sessions[sha256.Sum256([]byte(r.Header.Get(\"X-Session-Token\")))]",
	}},
	{ID: ruleLength, Pass: "byteseq", Strict: true, Confidence: base.Low, Severity: "2.6", Doc: lint.RawDocumentation{
		Title: "the length of a secret is compared with that of a guess",
		Text:  "subtle.ConstantTimeCompare returns at once if the lengths differ, which tells the length of a password or token. Where that matters, hash both sides and compare the sums.",
	}},
}
