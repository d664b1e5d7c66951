// Package report turns findings into text for people and into the formats
// that other programs read, and compares them with a baseline.
package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Finding is one diagnostic of one analyzer after the command has judged it.
type Finding struct {
	// Analyzer is the name of the pass, Rule the id of its rule.
	Analyzer, Rule string
	// Package is the import path; Unit is the compilation unit that go vet
	// names, which differs for tests ("p [p.test]").
	Package, Unit string
	// Func is the enclosing declaration: "F", "T.M", "type T", "var v" or "".
	Func string
	// Message has no rule id at its end.
	Message  string
	Pos, End Position
	// Steps are the way of the secret, in order.
	Steps []Step
	// Fix is the suggested fix, or nil.
	Fix *Fix
	// Level says what the policy makes of the finding.
	Level Level
	// Suppressed says that a comment suppresses it, Reason why, and Until the
	// last day on which it does, as 2006-01-02, or "".
	Suppressed    bool
	Reason, Until string
	// Known says that the baseline has it, or that it is older than the
	// revision asked for.
	Known bool
	// Fingerprint names the finding over time, Key is the code that entered
	// it, and Ordinal counts equal ones.
	Fingerprint, Key string
	Ordinal          int
}

// Position is a place in a file. Column counts bytes and may be zero, since
// positions in other packages have none.
type Position struct {
	File         string
	Line, Column int
}

// Step is one numbered step of the way of a secret.
type Step struct {
	Pos     Position
	Message string
}

// Fix is a set of edits, all in the finding's file.
type Fix struct {
	Message string
	Edits   []Edit
}

// Edit replaces the bytes from Start to End of a file.
type Edit struct {
	File       string
	Start, End int
	New        string
}

// Level is what a finding means for the exit code.
type Level int

const (
	// Fail makes the run fail; it is the default.
	Fail Level = iota
	// Warn is printed only.
	Warn
	// Off is not even printed.
	Off
)

// String returns "fail", "warn" or "off".
func (l Level) String() string { return [...]string{"fail", "warn", "off"}[l] }

// UnmarshalText is the inverse of String.
func (l *Level) UnmarshalText(text []byte) error {
	for i := Fail; i <= Off; i++ {
		if i.String() == string(text) {
			*l = i
			return nil
		}
	}
	return fmt.Errorf("level %q: want fail, warn or off", text)
}

// MarshalText returns the text of String.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// Fails reports whether the finding alone makes a run fail.
func (f *Finding) Fails() bool { return f.Level == Fail && !f.Suppressed && !f.Known }

// Shown reports whether the finding is printed.
func (f *Finding) Shown() bool { return f.Level != Off && !f.Suppressed && !f.Known }

// Sort orders findings by place, then rule, and drops those that several
// units or targets have in common.
func Sort(findings []*Finding) []*Finding {
	slices.SortStableFunc(findings, func(a, b *Finding) int {
		return cmp.Or(
			strings.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column),
			strings.Compare(a.Rule, b.Rule), strings.Compare(a.Message, b.Message), strings.Compare(a.Unit, b.Unit))
	})
	return slices.CompactFunc(findings, func(a, b *Finding) bool {
		return a.Pos == b.Pos && a.Rule == b.Rule && a.Message == b.Message
	})
}

// ParsePosition reads "file:line:column" or "file:line".
func ParsePosition(s string) Position {
	file, last, ok := cutLast(s)
	if !ok {
		return Position{File: s}
	}
	if f, line, ok := cutLast(file); ok {
		return Position{f, line, last}
	}
	return Position{File: file, Line: last}
}

// cutLast cuts a number after the last colon off s.
func cutLast(s string) (rest string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

// Rule is what the formats say of a rule.
type Rule struct {
	ID, Pass, Title string
	// Text and Markdown are the whole help of the rule.
	Text, Markdown string
	// Confidence is "high", "medium" or "low", Severity "0.1" to "10.0".
	Confidence, Severity string
}

// Report is everything that a format may print.
type Report struct {
	Findings []*Finding
	Rules    []Rule
	// Version is the version of secretlint.
	Version string
	// Root is the directory that machine formats are relative to, the root of
	// the repository; Dir is the one that text is relative to.
	Root, Dir string
	// Sources reads what findings point at.
	Sources *Sources
	// All has SARIF list suppressed and known findings too, marked as such.
	// Code scanning ignores the marks and would show them as open.
	All bool
}

// Shown returns the findings that are printed.
func (r *Report) Shown() []*Finding {
	var shown []*Finding
	for _, f := range r.Findings {
		if f.Shown() {
			shown = append(shown, f)
		}
	}
	return shown
}

// rule returns what is known of a rule; other tools' rules have their id only.
func (r *Report) rule(id string) Rule {
	for _, rule := range r.Rules {
		if rule.ID == id {
			return rule
		}
	}
	return Rule{ID: id, Title: id, Text: id, Markdown: id, Confidence: "medium", Severity: "5.0"}
}
