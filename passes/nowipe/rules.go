package nowipe

import (
	"honnef.co/go/tools/analysis/lint"

	"secretlint.example/internal/base"
)

const (
	ruleNever     = "nowipe-never"
	rulePath      = "nowipe-path"
	ruleError     = "nowipe-error"
	ruleReplaced  = "nowipe-replaced"
	ruleMalformed = "nowipe-malformed"
	ruleEarly     = "nowipe-early"
	ruleReturned  = "nowipe-returned"
	ruleUsed      = "nowipe-used"
	ruleForgets   = "nowipe-forgets"
	ruleNil       = "nowipe-nil"
	ruleType      = "nowipe-type"
	ruleRequire   = "nowipe-require"
	ruleUnsure    = "nowipe-unsure"
	ruleOpaque    = "nowipe-opaque"
	ruleDo        = "nowipe-do"
	ruleSpent     = "nowipe-spent"
)

// Rules are the rules of the pass.
var Rules = []base.Rule{
	{ID: ruleNever, Pass: "nowipe", Confidence: base.High, Severity: "5.5", Doc: lint.RawDocumentation{
		Title:  "a secret that the function owns is never wiped",
		Text:   "The function made the secret, or got it from a producer, and gives it to nobody who keeps it. When the function returns, the bytes stay in memory until they are overwritten by chance. Wipe them with a deferred call right after the error check.",
		Before: "key, err := hkdf.Key(sha256.New, secret, salt, info, 32)\nif err != nil {\n\treturn err\n}\nreturn use(key)",
		After:  "key, err := hkdf.Key(sha256.New, secret, salt, info, 32)\nif err != nil {\n\treturn err\n}\ndefer wipe.Bytes(key)\nreturn use(key)",
	}},
	{ID: rulePath, Pass: "nowipe", Confidence: base.High, Severity: "5.5", Doc: lint.RawDocumentation{
		Title:  "a secret is wiped on some ways out and not on others",
		Text:   "The function wipes the secret, but a return before the wipe leaves it behind. A deferred wipe covers every way out, and panics too.",
		Before: "key := derive()\nif err := check(); err != nil {\n\treturn err // key is left behind\n}\nwipe.Bytes(key)\nreturn nil",
		After:  "key := derive()\ndefer wipe.Bytes(key)\nif err := check(); err != nil {\n\treturn err\n}\nreturn nil",
	}},
	{ID: ruleError, Pass: "nowipe", Confidence: base.Medium, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a secret is handed to the caller on success and dropped on an error",
		Text:   "Who gets the secret wipes it. On the way out that returns an error nobody gets it, so the function still owns it and must wipe it before it returns.",
		Before: "key := derive()\nif err := check(); err != nil {\n\treturn nil, err\n}\nreturn key, nil",
		After:  "key := derive()\nif err := check(); err != nil {\n\twipe.Bytes(key)\n\treturn nil, err\n}\nreturn key, nil",
	}},
	{ID: ruleMalformed, Pass: "nowipe", Confidence: base.Medium, Severity: "3.0", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a secret is dropped where only malformed input gets, or before its first use",
		Text:   "As nowipe-error, on a way out that is taken because of the secret itself: its length is wrong, or a function that was given it returns an error. What is left behind there is seldom a working key. So too for a key that was generated and is dropped before anybody was given it: it protects nothing yet.",
		Before: "key := derive()\nblock, err := aes.NewCipher(key)\nif err != nil {\n\treturn nil, err\n}\nreturn key, nil",
		After:  "key := derive()\nblock, err := aes.NewCipher(key)\nif err != nil {\n\twipe.Bytes(key)\n\treturn nil, err\n}\nreturn key, nil",
	}},
	{ID: ruleReplaced, Pass: "nowipe", Confidence: base.High, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a secret is replaced before it is wiped",
		Text:   "A loop or an assignment puts a new secret in the variable while the old bytes are still in memory, and a later wipe reaches only the last one.",
		Before: "for _, id := range ids {\n\tkey = derive(id)\n\tuse(key)\n}\nwipe.Bytes(key)",
		After:  "for _, id := range ids {\n\tkey := derive(id)\n\tuse(key)\n\twipe.Bytes(key)\n}",
	}},
	{ID: ruleEarly, Pass: "nowipe", Confidence: base.High, Severity: "6.0", Doc: lint.RawDocumentation{
		Title:  "a deferred wipe is bound before the value exists",
		Text:   "The arguments of a deferred call are evaluated at the defer statement. A wipe that is deferred while the variable is nil wipes nothing, whatever is assigned later. Defer it after the assignment, or defer a function literal that reads the variable when it runs.",
		Before: "var key []byte\ndefer wipe.Bytes(key)\nkey = derive()",
		After:  "key := derive()\ndefer wipe.Bytes(key)",
	}},
	{ID: ruleReturned, Pass: "nowipe", Confidence: base.High, Severity: "7.0", Doc: lint.RawDocumentation{
		Title:  "a deferred wipe zeroes what the function returns",
		Text:   "Deferred calls run after the result is set and before the caller sees it. The caller gets an array of zeros and, if it uses it as a key, encrypts with the zero key.",
		Before: "key := derive()\ndefer wipe.Bytes(key)\nreturn key, check()",
		After:  "key := derive()\nif err := check(); err != nil {\n\twipe.Bytes(key)\n\treturn nil, err\n}\nreturn key, nil",
	}},
	{ID: ruleUsed, Pass: "nowipe", Confidence: base.High, Severity: "7.5", Doc: lint.RawDocumentation{
		Title:  "a key is used after it was wiped",
		Text:   "A wiped key is a valid key of zeros: nothing fails, and what it protects is open to everybody. Wipe after the last use, best with a deferred call.",
		Before: "wipe.Bytes(key)\nblock, err := aes.NewCipher(key)",
		After:  "defer wipe.Bytes(key)\nblock, err := aes.NewCipher(key)",
	}},
	{ID: ruleForgets, Pass: "nowipe", Confidence: base.Medium, Severity: "5.0", Doc: lint.RawDocumentation{
		Title:  "a wiper forgets a field that holds a key",
		Text:   "The type has a method that wipes it, and users rely on it. A key in a field that the method does not reach survives.",
		Before: "func (s *session) Destroy() { wipe.Bytes(s.readKey) } // writeKey stays",
		After:  "func (s *session) Destroy() {\n\twipe.Bytes(s.readKey)\n\twipe.Bytes(s.writeKey)\n}",
	}},
	{ID: ruleNil, Pass: "nowipe", Confidence: base.Medium, Severity: "5.0", Doc: lint.RawDocumentation{
		Title:  "a key field is set to nil instead of being wiped",
		Text:   "An assignment of nil drops the handle and leaves the bytes, which no wiper can find any more. The type has a wiper that shows how it is done. With strict, what a function that clears an object only sets to nil is reported as well where it is a private key that is not bytes: a kem.PrivateKey, an *ecdh.PrivateKey, a big.Int.",
		Before: "func (s *session) rekey() { s.key = nil }",
		After:  "func (s *session) rekey() {\n\twipe.Bytes(s.key)\n\ts.key = nil\n}",
	}},
	{ID: ruleType, Pass: "nowipe", Confidence: base.Medium, Severity: "3.0", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a type owns key bytes and has no method that wipes them",
		Text:   "Whoever holds a value of the type cannot erase what is in it when it is done. Give the type a method that wipes every key field, and call it where the object dies.",
		Before: "type session struct{ key []byte }",
		After:  "type session struct{ key []byte }\n\nfunc (s *session) Destroy() { wipe.Bytes(s.key) }",
	}},
	{ID: ruleRequire, Pass: "nowipe", Confidence: base.High, Severity: "5.0", Doc: lint.RawDocumentation{
		Title:  "a type that is required to wipe its secrets does not",
		Text:   "The flag -nowipe.require names types whose wiper must exist and must clear every key field on every way out, as an assertion for continuous integration.",
		Before: "type master struct{ key []byte } // -nowipe.require=example.com/app.master",
		After:  "func (m *master) Destroy() { wipe.Bytes(m.key) }",
	}},
	{ID: ruleUnsure, Pass: "nowipe", Confidence: base.Low, Severity: "3.0", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a secret of unclear ownership is not wiped",
		Text:   "The function does not wipe the secret, and it cannot be proved that it is the owner: the producer may return bytes that it keeps, or a function that is not known was given them. Somebody must wipe them all the same. Reported only by strict, since the place may be elsewhere. So are bytes that may be a public key or a private one: what is decoded into a value of which a public half can be asked, and the encoding of such a value that is then encrypted.",
		Before: "raw, err := signer.Raw() // an interface\nif err != nil {\n\treturn err\n}\nreturn seal(raw)",
		After:  "raw, err := signer.Raw()\nif err != nil {\n\treturn err\n}\ndefer wipe.Bytes(raw) // Raw promises a copy\nreturn seal(raw)",
	}},
	{ID: ruleOpaque, Pass: "nowipe", Confidence: base.High, Severity: "2.5", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a key is in an object that nobody can wipe",
		Text:   "The objects of crypto/ecdh, crypto/mlkem, crypto/hmac and the AEADs keep the key in memory that their users cannot reach. Keep their life short, make them where they are used, and where runtime/secret is built in make and use them inside of wipe.Do, which erases what is left behind. It is reported where the object is made, not again for the callers of the function that makes it.",
		Before: "key, err := ecdh.X25519().GenerateKey(rand.Reader)\nshared, err := key.ECDH(peer)",
		After:  "wipe.Do(func() {\n\tkey, err := ecdh.X25519().GenerateKey(rand.Reader)\n\tshared, err = key.ECDH(peer)\n})",
	}},
	{ID: ruleSpent, Pass: "nowipe", Confidence: base.Medium, Severity: "3.5", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a secret of the handshake outlives the key that was made from it",
		Text:   "A pre-master secret, a Diffie-Hellman result or an input of a key derivation is needed once. Kept in a field it lives as long as the connection does, and whoever reads it can make the keys of the connection again, those of the past too. RFC 5246 section 8.1 wants it deleted once the master secret has been computed.",
		Before: "s.masterSecret, err = prf(s.preMasterSecret, random)",
		After:  "s.masterSecret, err = prf(s.preMasterSecret, random)\nwipe.Bytes(s.preMasterSecret)\ns.preMasterSecret = nil",
	}},
	{ID: ruleDo, Pass: "nowipe", Confidence: base.High, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a secret leaves the reach of wipe.Do",
		Text:   "wipe.Do, and runtime/secret.Do below it, erases the stack and the registers of its own goroutine when the function returns, and the heap objects that nobody can reach any more when they are collected. A goroutine that is started inside has a stack of its own, and what a package variable refers to stays reachable: neither is erased.",
		Before: "wipe.Do(func() {\n\tgo sign(derive(), message)\n})",
		After:  "wipe.Do(func() {\n\tsign(derive(), message)\n})",
	}},
}
