package secretlog

import (
	"honnef.co/go/tools/analysis/lint"

	"secretlint.example/internal/base"
)

// The ids are API: they stand in baselines and suppressions. That a type owns a
// secret, is printed somewhere and has no method that masks it is ruleStruct, at
// the print: the type alone is no fault, and one repair serves both.
const (
	rulePrint  = "secretlog-print"
	ruleStruct = "secretlog-struct"
	ruleError  = "secretlog-error"
	ruleMethod = "secretlog-method"
	ruleDump   = "secretlog-dump"
	ruleMAC    = "secretlog-mac"
)

// Rules are the rules of the pass.
var Rules = []base.Rule{
	{ID: rulePrint, Pass: "secretlog", Confidence: base.Medium, Severity: "7.5", Doc: lint.RawDocumentation{
		Title:  "a secret is printed",
		Text:   "The text that goes to a log, a terminal or a panic holds the secret itself. Leave it out, or print what tells which secret it is without telling the secret: an id, a fingerprint.",
		Before: "log.Printf(\"login with token %s\", accessToken)",
		After:  "log.Printf(\"login with token %x\", sha256.Sum256([]byte(accessToken)))",
	}},
	{ID: ruleStruct, Pass: "secretlog", Confidence: base.High, Severity: "7.5", Doc: lint.RawDocumentation{
		Title:  "a structure is printed whole, and a secret with it",
		Text:   "The structure owns a secret, at the end of the path that the message names, and neither it nor what lies on the way masks it. Print the fields that are meant, or give the secret a type that masks itself.",
		Before: "log.Printf(\"%+v\", cfg)",
		After:  "log.Printf(\"host %s user %s\", cfg.Host, cfg.User)",
	}},
	{ID: ruleError, Pass: "secretlog", Confidence: base.Medium, Severity: "6.5", Doc: lint.RawDocumentation{
		Title:  "a secret becomes part of an error's text",
		Text:   "Errors are logged, wrapped, sent to clients and to services that collect them. A secret in the text goes all those ways.",
		Before: "return fmt.Errorf(\"bad password %q\", password)",
		After:  "return errors.New(\"bad password\")",
	}},
	{ID: ruleMethod, Pass: "secretlog", Confidence: base.High, Severity: "6.5", Doc: lint.RawDocumentation{
		Title:  "a type's own printing method lets its secret out",
		Text:   "Every printer calls String, GoString, Error, Format, LogValue, MarshalText, MarshalLogObject or MarshalZerologObject when it gets a value of the type, also where nobody thinks of the secret in it. Such a method must mask. MarshalJSON, and MarshalText beside an UnmarshalText, write what is read again, and are not checked.",
		Before: "func (s Session) String() string { return s.User + \":\" + s.AccessToken }",
		After:  "func (s Session) String() string { return s.User + \":***\" }",
	}},
	{ID: ruleDump, Pass: "secretlog", Confidence: base.Medium, Severity: "7.5", Doc: lint.RawDocumentation{
		Title:  "a request, a header or an environment is printed whole",
		Text:   "A dump of a request or of its headers holds Authorization and Cookie, an environment holds whatever the program was started with. Print the parts that are meant.",
		Before: "dump, _ := httputil.DumpRequestOut(req, true)\nlog.Printf(\"%s\", dump)",
		After:  "log.Printf(\"%s %s\", req.Method, req.URL.Path)",
	}},
	{ID: ruleMAC, Pass: "secretlog", Confidence: base.Medium, Severity: "5.5", Doc: lint.RawDocumentation{
		Title:  "the correct MAC of an unchecked message is printed",
		Text:   "Who can send a message and read the log or the error learns the MAC that the message should have had, and sends it again with that one.",
		Before: "return fmt.Errorf(\"want signature %x, got %x\", computed, got)",
		After:  "return errors.New(\"signature does not match\")",
	}},
}
