// Package directive reads the //secretlint: comments of a package: the marks
// that say what is secret and the ones that suppress a finding.
package directive

import (
	"go/ast"
	"go/token"
	"reflect"
	"slices"
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

// parse reads all files. Whoever calls Suppress counts on the order of the
// source, so that the first directive that covers a line is the one used.
func parse(fset *token.FileSet, files []*ast.File, nolint bool) *Result {
	r := &Result{marks: make(map[ast.Node][]Mark)}
	for _, f := range files {
		if !hasDirective(f, nolint) {
			continue
		}
		where := newPlaces(fset, f)
		for _, group := range f.Comments {
			for _, c := range group.List {
				r.comment(fset, c, where.of(c, group), nolint)
			}
		}
		r.declarations(f)
		r.unbound(f)
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

// comment reads one comment, if it is a directive.
func (r *Result) comment(fset *token.FileSet, c *ast.Comment, where place, nolint bool) {
	if nolint && r.nolint(fset, c) {
		return
	}
	d, ok := ast.ParseDirective(c.Pos(), c.Text)
	if !ok || d.Tool != "secretlint" {
		return
	}
	switch d.Name {
	case "ignore", "file-ignore":
		r.ignore(fset, d, where)
	case "secret", "public", "wipes", "sink", "redacts":
		if _, bad := parseMark(d); bad != "" {
			r.problem(d.Pos(), bad)
		}
	default:
		r.problem(d.Pos(), "unknown directive //secretlint:"+d.Name+": want ignore, file-ignore, secret, public, wipes, sink or redacts")
	}
}

// problem records a directive that is not honoured.
func (r *Result) problem(pos token.Pos, msg string) {
	r.Problems = append(r.Problems, Problem{pos, msg})
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

// bind gives a declaration the marks in the comments that belong to it: the one
// above it, that above its group, and the one behind it.
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

// unbound reports the marks that stand on no declaration. They would be lost
// without a word.
func (r *Result) unbound(f *ast.File) {
	bound := make(map[token.Pos]bool)
	for _, marks := range r.marks {
		for _, m := range marks {
			bound[m.Pos] = true
		}
	}
	for _, group := range f.Comments {
		for _, c := range group.List {
			d, ok := ast.ParseDirective(c.Pos(), c.Text)
			if !ok || d.Tool != "secretlint" {
				continue
			}
			if m, bad := parseMark(d); bad == "" && m.Name != "" && !bound[m.Pos] {
				r.problem(m.Pos, "//secretlint:"+m.Name+" stands on no type, field, variable or function: put it in the comment of one")
			}
		}
	}
	slices.SortFunc(r.Problems, func(a, b Problem) int { return int(a.Pos - b.Pos) })
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
