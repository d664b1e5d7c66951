package knowledge

import (
	"go/types"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// Sent returns what a remote party sends under a name: the key of a header, of
// a form value or of a cookie. A weak name counts for more there than as the
// name of a variable, since what a request calls its token or its signature
// is there to be checked.
func Sent(name string) effect.Secret {
	words := split(name)
	s := Name(name)
	if !s.Is() && len(words) > 0 && sentMAC[words[len(words)-1]] {
		s = effect.Secret{Kind: effect.MAC}
	}
	last := len(words) - 1
	if !s.Is() || last == 0 && sentOften[words[0]] || s.Kind == effect.MAC && !sentMAC[words[last]] {
		return effect.Secret{}
	}
	if s.Kind != effect.Key {
		s.Confidence = max(s.Confidence, base.Medium)
	}
	return s
}

// sentMAC are the last words of names under which a MAC is sent.
var sentMAC = set("hmac", "signature", "sig", "mac")

// sentOften are names under which requests send much that is no secret.
var sentOften = set("code", "state", "session", "cookie", "ticket", "tag", "share", "identity", "community")

// Label reports whether an identifier says that its value is the label of
// something, in the open by design: an id, a name, a path, a version.
func Label(ident string) bool {
	words := split(ident)
	for i, w := range words {
		if never[w] || i == len(words)-1 && labels[w] {
			return true
		}
	}
	return false
}

var labels = set(
	"action", "addr", "address", "alg", "algorithm", "checksum", "column", "count", "dir", "directory", "domain",
	"email", "etag", "event", "file", "filter", "format", "group", "host", "id", "identifier", "idx", "index", "issuer",
	"kind", "label", "len", "length", "level", "locale", "method", "mode", "name", "namespace", "origin", "owner", "path",
	"pattern", "policy", "port", "prefix", "provider", "realm", "ref", "region", "role", "scheme", "scope", "selector",
	"separator", "size", "status", "subject", "suffix", "title", "topic", "type", "typ", "uri", "url", "usage", "user",
	"version", "zone",
)

// Public reports whether an identifier says that its value, and what it holds,
// is the public half of a pair or what is signed with the other.
func Public(ident string) bool {
	for _, w := range split(ident) {
		switch w {
		case "pub", "pubkey", "public", "cert", "certificate", "verifying":
			return true
		}
	}
	return false
}

// Paired reports whether two identifiers name the two halves of a credential,
// of which the first is sent in the open: apiKey and apiSecret, accessKey and
// secretKey.
func Paired(key, secret string) bool {
	k, s := split(key), split(secret)
	if len(k) < 2 || k[len(k)-1] != "key" || len(s) < 2 {
		return false
	}
	of := strings.Join(k[:len(k)-1], " ")
	switch strings.Join(s, " ") {
	case of + " secret", of + " key secret":
		return true
	case "secret key", "secret access key":
		return of == "access"
	}
	return false
}

// Same reports whether an identifier says that its value is typed a second
// time, or is the one before or after a change.
func Same(ident string) bool {
	for _, w := range split(ident) {
		if again[w] {
			return true
		}
	}
	return false
}

var again = set(
	"again", "before", "confirm", "confirmation", "confirmed", "current", "desired", "existing", "last", "new", "old",
	"orig", "original", "prev", "previous", "repeat", "repeated", "retype", "second", "updated", "verification",
)

// Left returns the name of a kind of value whose comparison only the strict
// rules report, or "": an auditor may see a fault in it, but the value is used
// once, is bound to a session, or is in the open.
func Left(ident string) string {
	if Name(ident).Confidence >= base.Medium {
		return "" // a session cookie is a token, whatever else it is
	}
	for _, w := range split(ident) {
		if left[w] != "" {
			return left[w]
		}
	}
	if lower := strings.ToLower(ident); strings.Contains(lower, "codechallenge") || strings.Contains(lower, "code_challenge") {
		return "pkce"
	}
	return ""
}

// Message reports whether a way to a field leads through what somebody sent:
// a request, a packet.
func Message(way string) bool {
	for _, w := range split(way) {
		switch w {
		case "req", "request", "packet", "pkt", "msg", "message":
			return true
		}
	}
	return false
}

// Verifier and Challenge report whether an identifier names one half of PKCE:
// what a client proves itself with, and what it announced before.
func Verifier(ident string) bool { return ends(ident, "verifier", "code") }

// Challenge is the other half of Verifier.
func Challenge(ident string) bool { return ends(ident, "challenge", "code") }

// ends reports whether an identifier is a word, alone or after another one.
func ends(ident, word, after string) bool {
	words := split(ident)
	n := len(words)
	return n > 0 && words[n-1] == word && (n == 1 || words[n-2] == after)
}

var left = map[string]string{
	"state": "state", "nonce": "nonce", "cookie": "cookie", "uuid": "uuid", "guid": "uuid",
}

// Checks reports whether the name of a function says that it decides whether
// what it is given is right.
func Checks(ident string) bool {
	for _, w := range split(ident) {
		if checks[w] {
			return true
		}
	}
	return false
}

// Checked returns what a function whose name says that it checks something is
// given by its name: checkPassword, VerifyHMAC. A signature may be that of a
// file's format, or one that is checked with a public key.
func Checked(ident string) effect.Secret {
	if !Checks(ident) {
		return effect.Secret{}
	}
	words := split(ident)
	last := words[len(words)-1]
	if s := Name(ident); s.Confidence >= base.Medium && s.Kind != effect.Key {
		return s
	}
	if last == "hmac" {
		return effect.Secret{Kind: effect.MAC, Confidence: base.Medium}
	}
	return effect.Secret{}
}

var checks = set(
	"auth", "authenticate", "authenticated", "authorize", "authorized", "check", "checks", "compare", "equal",
	"equals", "login", "match", "matches", "signin", "valid", "validate", "validates", "verified", "verifies", "verify",
)

// The packages that fixes of comparisons use.
const (
	SubtlePath = "crypto/subtle"
	HMACPath   = "crypto/hmac"
)

// Comparison is a function of the standard library for whose calls there is a
// replacement in constant time.
type Comparison uint8

const (
	Irreplaceable  Comparison = iota
	EqualBytes                // f(a, b []byte) bool
	CompareBytes              // f(a, b []byte) int, 0 for equal
	CompareStrings            // f(a, b string) int, 0 for equal
)

// Comparer returns what sort of comparison fn is. A function that folds case,
// looks at a prefix or tells a nil from an empty slice has no replacement.
func Comparer(fn *types.Func) Comparison {
	if fn == nil {
		return Irreplaceable
	}
	switch fn.FullName() {
	case "bytes.Equal", "slices.Equal":
		return EqualBytes
	case "bytes.Compare":
		return CompareBytes
	case "strings.Compare":
		return CompareStrings
	}
	return Irreplaceable
}

// Partial reports whether fn looks at one end of its operand only.
func Partial(fn *types.Func) bool {
	if fn == nil {
		return false
	}
	switch fn.FullName() {
	case "bytes.HasPrefix", "bytes.HasSuffix", "strings.HasPrefix", "strings.HasSuffix":
		return true
	}
	return false
}
