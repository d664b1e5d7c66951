package directive

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"time"
)

// Ignore is a directive that suppresses findings.
type Ignore struct {
	Pos   token.Pos
	Rules []string // rule ids or names of passes; empty means all
	// Reason is the text after "--". An ignore without one is malformed.
	Reason string
	// Until is the last day on which it holds, as 2006-01-02, or empty.
	Until string

	file        string
	first, last int // the lines that it covers; 0 for a whole file
	nolint      bool
	used        bool
}

// Suppress reports whether a finding of rule, which belongs to pass, at posn
// is suppressed, and records that the directive was used.
func (r *Result) Suppress(posn token.Position, pass, rule string) (*Ignore, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, ig := range r.ignores {
		if ig.matches(posn, pass, rule) {
			ig.used = true
			return ig, true
		}
	}
	return nil, false
}

// Ignores returns the well-formed directives, in source order, without those
// of golangci-lint.
func (r *Result) Ignores() []*Ignore {
	return slices.DeleteFunc(slices.Clone(r.ignores), func(ig *Ignore) bool { return ig.nolint })
}

// Unused returns those of Ignores that have suppressed nothing so far.
func (r *Result) Unused() []*Ignore {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.DeleteFunc(r.Ignores(), func(ig *Ignore) bool { return ig.used })
}

// matches reports whether a finding at posn is one of those that ig suppresses.
func (ig *Ignore) matches(posn token.Position, pass, rule string) bool {
	if ig.file != posn.Filename || ig.first != 0 && (posn.Line < ig.first || ig.last < posn.Line) {
		return false
	}
	return len(ig.Rules) == 0 || slices.Contains(ig.Rules, rule) || slices.Contains(ig.Rules, pass)
}

// ignore reads an ignore or file-ignore directive.
func (r *Result) ignore(fset *token.FileSet, d ast.Directive, where place) {
	what, reason, _ := strings.Cut(d.Args, "--")
	ig := &Ignore{Pos: d.Pos(), Reason: strings.TrimSpace(reason), file: fset.Position(d.Pos()).Filename}
	for word := range strings.FieldsSeq(what) {
		if until, ok := strings.CutPrefix(word, "until="); ok {
			ig.Until = until
			continue
		}
		ig.Rules = append(ig.Rules, strings.FieldsFunc(word, func(r rune) bool { return r == ',' })...)
	}
	if d.Name == "ignore" {
		ig.first, ig.last = where.first, where.last
	}
	if bad := ig.problem(d.Name); bad != "" {
		r.problem(d.Pos(), bad)
		return
	}
	r.ignores = append(r.ignores, ig)
}

// problem returns what is wrong with a directive, or "".
func (ig *Ignore) problem(name string) string {
	if len(ig.Rules) == 0 {
		return "//secretlint:" + name + " names no rule: write //secretlint:" + name + " rule-id -- reason"
	}
	if ig.Reason == "" {
		return "//secretlint:" + name + " has no reason: write //secretlint:" + name + " " + strings.Join(ig.Rules, ",") + " -- reason"
	}
	if _, err := time.Parse(time.DateOnly, ig.Until); ig.Until != "" && err != nil {
		return "//secretlint:" + name + " until=" + ig.Until + ": want a day such as until=2006-01-02"
	}
	return ""
}

// nolint honours golangci-lint's comment: //nolint, //nolint:all and
// //nolint:secretlint, alone or in a list, each with an optional reason. Like
// there it covers its own line.
func (r *Result) nolint(fset *token.FileSet, c *ast.Comment) bool {
	text, ok := strings.CutPrefix(c.Text, "//nolint")
	if !ok || text != "" && text[0] != ':' && text[0] != ' ' {
		return false
	}
	text, reason, _ := strings.Cut(text, "//")
	list, isList := strings.CutPrefix(strings.TrimSpace(text), ":")
	if isList && !slices.ContainsFunc(strings.Split(list, ","), func(name string) bool {
		name = strings.TrimSpace(name)
		return name == "secretlint" || name == "all"
	}) {
		return true
	}
	posn := fset.Position(c.Pos())
	r.ignores = append(r.ignores, &Ignore{Pos: c.Pos(), Reason: strings.TrimSpace(reason),
		file: posn.Filename, first: posn.Line, last: posn.Line, nolint: true})
	return true
}

// place is the lines that a comment on a line may speak of: its own if code
// stands before it, else also those down to the first one after its group.
type place struct{ first, last int }

// places tells for each comment which lines it may speak of.
type places struct {
	fset *token.FileSet
	code map[int]bool // lines on which a node begins or ends
}

// newPlaces records the lines of f on which there is code.
func newPlaces(fset *token.FileSet, f *ast.File) *places {
	p := &places{fset, make(map[int]bool)}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup, *ast.File:
			return n != nil
		}
		p.code[fset.Position(n.Pos()).Line] = true
		p.code[fset.Position(n.End()-1).Line] = true
		return true
	})
	return p
}

// of returns the lines that a comment may speak of.
func (p *places) of(c *ast.Comment, group *ast.CommentGroup) place {
	line := p.fset.Position(c.Pos()).Line
	if p.code[line] {
		return place{line, line}
	}
	return place{line, p.fset.Position(group.End()).Line + 1}
}
