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
		Title:  "a secret is dropped where only malformed input gets",
		Text:   "As nowipe-error, on a way out that is taken because of the secret itself: its length is wrong, or a function that was given it returns an error. What is left behind there is seldom a working key.",
		Before: "key := derive()\nblock, err := aes.NewCipher(key)\nif err != nil {\n\treturn nil, err\n}\nreturn key, nil",
		After:  "key := derive()\nblock, err := aes.NewCipher(key)\nif err != nil {\n\twipe.Bytes(key)\n\treturn nil, err\n}\nreturn key, nil",
	}},
	{ID: ruleReplaced, Pass: "nowipe", Confidence: base.High, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a secret is replaced before it is wiped",
		Text:   "A loop or an assignment puts a new secret in the variable while the old bytes are still in memory, and a later wipe reaches only the last one.",
		Before: "for _, id := range ids {\n\tkey = derive(id)\n\tuse(key)\n}\nwipe.Bytes(key)",
		After:  "for _, id := range ids {\n\tkey := derive(id)\n\tuse(key)\n\twipe.Bytes(key)\n}",
	}},
}
