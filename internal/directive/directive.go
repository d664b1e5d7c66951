// Package directive reads the //secretlint: comments of a package: the marks
// that say what is secret and the ones that suppress a finding.
package directive

import (
	"go/ast"
	"go/token"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
)

// Mark is a directive on a declaration.
type Mark struct {
	Pos token.Pos
	// Name is "secret", "public", "wipes", "sink" or "redacts".
	Name string
	// Params and Results name the parameters and the result indices the mark
	// speaks of. With neither it speaks of the declared thing as a whole.
	Params  []string
	Results []int
}

// Ignore is a directive that suppresses findings.
type Ignore struct {
	Pos   token.Pos
	Rules []string // rule ids or names of passes; empty means all
	// Reason is the text after "--". An ignore without one is malformed.
	Reason string
	// Until is the last day on which it holds, as 2006-01-02, or empty.
	Until string

	file string
	line int // 0 for a whole file
	used bool
}

// Problem is a directive that does not say what it must.
type Problem struct {
	Pos     token.Pos
	Message string
}

// Result is what the directives of one package say.
type Result struct {
	base.Failure
	// Problems are the malformed directives, in source order.
	Problems []Problem

	mu      sync.Mutex
	ignores []*Ignore
	marks   map[ast.Node][]Mark // by declaration
}

// Marks returns the marks on a declaration: an *ast.FuncDecl, an *ast.Field,
// an *ast.TypeSpec or an *ast.ValueSpec.
func (r *Result) Marks(decl ast.Node) []Mark { return r.marks[decl] }

// HasMarks reports whether the package marks any declaration.
func (r *Result) HasMarks() bool { return len(r.marks) > 0 }

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

// Unused returns the directives that have suppressed nothing so far.
func (r *Result) Unused() []*Ignore {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []*Ignore
	for _, ig := range r.ignores {
		if !ig.used {
			out = append(out, ig)
		}
	}
	return out
}

func (ig *Ignore) matches(posn token.Position, pass, rule string) bool {
	if ig.file != posn.Filename || ig.line != 0 && ig.line != posn.Line && ig.line+1 != posn.Line {
		return false
	}
	if len(ig.Rules) == 0 {
		return true
	}
	for _, id := range ig.Rules {
		if id == rule || id == pass {
			return true
		}
	}
	return false
}

// Analyzer returns the directive analyzer that belongs to opts.
func Analyzer(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("directive", func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "secretlintdirective",
			Doc:        "read the //secretlint: directives of a package",
			ResultType: reflect.TypeFor[*Result](),
			Run: func(pass *analysis.Pass) (any, error) {
				return parse(pass.Fset, pass.Files, opts.NoLint), nil
			},
		}
	})
}

func parse(fset *token.FileSet, files []*ast.File, nolint bool) *Result {
	r := &Result{marks: make(map[ast.Node][]Mark)}
	for _, f := range files {
		if !hasDirective(f, nolint) {
			continue
		}
		for _, group := range f.Comments {
			for _, c := range group.List {
				r.comment(fset, c, nolint)
			}
		}
		r.declarations(f)
	}
	return r
}

// hasDirective is the fast path: most files have none.
func hasDirective(f *ast.File, nolint bool) bool {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if strings.HasPrefix(c.Text, "//secretlint:") || nolint && strings.HasPrefix(c.Text, "//nolint") {
				return true
			}
		}
	}
	return false
}

func (r *Result) comment(fset *token.FileSet, c *ast.Comment, nolint bool) {
	if nolint && r.nolint(fset, c) {
		return
	}
	d, ok := ast.ParseDirective(c.Pos(), c.Text)
	if !ok || d.Tool != "secretlint" {
		return
	}
	switch d.Name {
	case "ignore", "file-ignore":
		r.ignore(fset, d)
	case "secret", "public", "wipes", "sink", "redacts":
		if _, bad := parseMark(d); bad != "" {
			r.problem(d.Pos(), bad)
		}
	default:
		r.problem(d.Pos(), "unknown directive //secretlint:"+d.Name+": want ignore, file-ignore, secret, public, wipes, sink or redacts")
	}
}

func (r *Result) problem(pos token.Pos, msg string) {
	r.Problems = append(r.Problems, Problem{pos, msg})
}

func (r *Result) ignore(fset *token.FileSet, d ast.Directive) {
	what, reason, _ := strings.Cut(d.Args, "--")
	ig := &Ignore{Pos: d.Pos(), Reason: strings.TrimSpace(reason)}
	for word := range strings.FieldsSeq(what) {
		if until, ok := strings.CutPrefix(word, "until="); ok {
			ig.Until = until
			continue
		}
		for id := range strings.SplitSeq(word, ",") {
			if id != "" {
				ig.Rules = append(ig.Rules, id)
			}
		}
	}
	posn := fset.Position(d.Pos())
	ig.file = posn.Filename
	if d.Name == "ignore" {
		ig.line = posn.Line
	}
	switch {
	case len(ig.Rules) == 0:
		r.problem(d.Pos(), "//secretlint:"+d.Name+" names no rule: write //secretlint:"+d.Name+" rule-id -- reason")
	case ig.Reason == "":
		r.problem(d.Pos(), "//secretlint:"+d.Name+" has no reason: write //secretlint:"+d.Name+" "+strings.Join(ig.Rules, ",")+" -- reason")
	default:
		r.ignores = append(r.ignores, ig)
	}
}

// nolint honours golangci-lint's comment: //nolint, //nolint:all and
// //nolint:secretlint, alone or in a list, each with an optional reason.
func (r *Result) nolint(fset *token.FileSet, c *ast.Comment) bool {
	text, ok := strings.CutPrefix(c.Text, "//nolint")
	if !ok || text != "" && text[0] != ':' && text[0] != ' ' {
		return false
	}
	text, reason, _ := strings.Cut(text, "//")
	list, isList := strings.CutPrefix(strings.TrimSpace(text), ":")
	ig := &Ignore{Pos: c.Pos(), Reason: strings.TrimSpace(reason), used: true}
	if isList {
		for name := range strings.SplitSeq(list, ",") {
			if name = strings.TrimSpace(name); name == "secretlint" || name == "all" {
				isList = false
			}
		}
		if isList {
			return true
		}
	}
	posn := fset.Position(c.Pos())
	ig.file, ig.line = posn.Filename, posn.Line
	r.ignores = append(r.ignores, ig)
	return true
}

// declarations binds the marks to what they stand on.
func (r *Result) declarations(f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			r.bind(n, n.Doc)
		case *ast.GenDecl:
			for _, spec := range n.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					r.bind(spec, n.Doc, spec.Doc, spec.Comment)
				case *ast.ValueSpec:
					r.bind(spec, n.Doc, spec.Doc, spec.Comment)
				}
			}
		case *ast.Field:
			r.bind(n, n.Doc, n.Comment)
		}
		return true
	})
}

func (r *Result) bind(decl ast.Node, groups ...*ast.CommentGroup) {
	for _, g := range groups {
		if g == nil {
			continue
		}
		for _, c := range g.List {
			d, ok := ast.ParseDirective(c.Pos(), c.Text)
			if !ok || d.Tool != "secretlint" {
				continue
			}
			if m, bad := parseMark(d); bad == "" && m.Name != "" {
				r.marks[decl] = append(r.marks[decl], m)
			}
		}
	}
}

// parseMark returns the mark that d is, or the zero Mark if d is a directive
// of another kind, or what is wrong with it.
func parseMark(d ast.Directive) (m Mark, bad string) {
	switch d.Name {
	case "secret", "public", "wipes", "sink", "redacts":
	default:
		return Mark{}, ""
	}
	m = Mark{Pos: d.Pos(), Name: d.Name}
	what, _, _ := strings.Cut(d.Args, "--")
	for word := range strings.FieldsSeq(what) {
		if list, ok := strings.CutPrefix(word, "params="); ok {
			m.Params = strings.Split(list, ",")
			continue
		}
		list, ok := strings.CutPrefix(word, "results=")
		if !ok {
			return m, "//secretlint:" + d.Name + " does not know " + strconv.Quote(word) + ": want params=a,b or results=0,1"
		}
		for s := range strings.SplitSeq(list, ",") {
			i, err := strconv.Atoi(s)
			if err != nil || i < 0 {
				return m, "//secretlint:" + d.Name + " results=" + list + ": want indices such as results=0"
			}
			m.Results = append(m.Results, i)
		}
	}
	return m, ""
}
