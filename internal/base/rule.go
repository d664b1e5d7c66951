package base

import "honnef.co/go/tools/analysis/lint"

// Rule describes one rule of a pass. Its ID is API: suppressions, baselines
// and reports name it, so that it is never renamed and never used again.
type Rule struct {
	// ID is the pass's name and one or two words, such as "nowipe-never".
	ID string
	// Pass is the name of the analyzer that reports it.
	Pass string
	// Confidence says how many of its findings are meant to be true: High is
	// nearly all, Medium nine of ten, Low fewer.
	Confidence Confidence
	// Severity is the CVSS-like security severity "0.1" to "10.0" that code
	// scanning shows.
	Severity string
	// Strict rules report only when the strict option of their pass is set.
	Strict bool
	// Doc is the one text that `secretlint help`, the rule's page and SARIF
	// print: a title, why it matters and how to fix it, and the smallest bad
	// and good program as Before and After.
	Doc lint.RawDocumentation
}

// Failure travels inside the result of a required analyzer. Drivers print the
// diagnostics of listed analyzers only, and an error of one analyzer aborts a
// whole golangci-lint run, so a producer that failed says so in its result
// and the listed analyzers report it.
type Failure struct{ err error }

// Failed returns what went wrong, or nil.
func (f *Failure) Failed() error { return f.err }

// Fail records what went wrong.
func (f *Failure) Fail(err error) { f.err = err }
