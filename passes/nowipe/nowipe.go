package nowipe

import (
	_ "embed"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

//go:embed doc.go
var doc string

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("nowipe", func() *analysis.Analyzer {
		sum := summary.Analyzer(opts)
		return &analysis.Analyzer{
			Name:     "nowipe",
			Doc:      base.Doc(doc),
			Requires: []*analysis.Analyzer{sum},
			Run: func(pass *analysis.Pass) (any, error) {
				c := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result)}
				for _, fn := range c.Funcs {
					if opts.Tests || !c.IsTest(fn) {
						c.function(fn)
					}
				}
				c.owners()
				c.require()
				return nil, nil
			},
		}
	})
}

type checker struct {
	*analysis.Pass
	*summary.Result
	opts *base.Options
}

// finding is what is wrong with one birth.
type finding struct {
	taint.Birth
	rule, what, how string
	exit            token.Pos
	several         bool // one of several births of a variable: a fix of one is none
}

// function checks every secret that is born in fn or in its literals.
func (c *checker) function(fn *ssa.Function) {
	g := c.Graph(fn)
	var found []finding
	for _, b := range g.Births(c.opts.Confidence.Least(), c.opts.Nowipe.Strict) {
		if !c.InsideDo(b.At.Parent()) {
			if f := c.birth(g, b); f != nil {
				found = append(found, *f)
			}
		}
	}
	c.reportAll(g, found)
	c.misuse(g)
	c.wiper(g)
	c.replaced(g)
	c.opaque(g)
	c.holes(g)
}

// birth checks that what was born is wiped or handed over on every way out,
// and returns what is wrong, or nil. Where others may hold the array it is
// not the function's to wipe, and nothing is wrong.
func (c *checker) birth(g *taint.Graph, b taint.Birth) *finding {
	if b.Value == nil {
		return &finding{Birth: b, rule: ruleNever, what: "is dropped unwiped", how: "keep it in a variable and wipe that"}
	}
	uses := g.Reach(b.Value)
	if uses.Any(taint.Stored, taint.Kept) || c.wipedBefore(b, uses) {
		return nil
	}
	if b.Unsure || uses.Any(taint.Unknown, taint.CopiedOut) {
		return c.unsure(b, uses)
	}
	wiped := uses.Any(taint.Wiped, taint.WipedLater, taint.WipedPart)
	if !wiped && !uses.Any(taint.Returned) {
		return &finding{Birth: b, rule: ruleNever, what: "is never wiped", how: c.advice(g, b)}
	}
	for _, w := range c.ways(b, uses) {
		if f := c.way(g, b, w, uses, wiped); f != nil {
			return f
		}
	}
	return nil
}

// unsure judges a secret that others may hold as well: only strict asks.
func (c *checker) unsure(b taint.Birth, uses *taint.Uses) *finding {
	if !c.opts.Nowipe.Strict || uses.Any(taint.Wiped, taint.WipedLater, taint.WipedPart, taint.Returned) {
		return nil
	}
	return &finding{Birth: b, rule: ruleUnsure, what: "is not wiped here, and perhaps nowhere",
		how: "find out who owns it, and wipe it there"}
}

// wipedBefore reports whether a wipe was deferred before the bytes came to be
// in the variable, as it should be.
func (c *checker) wipedBefore(b taint.Birth, uses *taint.Uses) bool {
	return slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		return u.How == taint.WipedLater && u.Instr.Parent() == b.At.Parent() && flow.Dominates(u.Instr, b.At)
	})
}

// ways returns the ways out on which the birth is neither wiped nor returned.
func (c *checker) ways(b taint.Birth, uses *taint.Uses) []flow.Way {
	done := make(map[ssa.Instruction]bool)
	for _, u := range uses.Uses {
		switch u.How {
		case taint.Wiped, taint.WipedLater, taint.WipedPart, taint.Returned:
			done[u.Instr] = true
		}
	}
	absent := flow.Absent(b.Value)
	failed := func(from, to *ssa.BasicBlock) bool { return false }
	if call, ok := b.At.(*ssa.Call); ok {
		failed = flow.Failed(call)
	}
	return flow.Obligation{
		From:  b.At,
		Meets: func(i ssa.Instruction) bool { return done[i] || c.NoReturn(i) },
		Void:  func(from, to *ssa.BasicBlock) bool { return absent(from, to) || failed(from, to) },
	}.Ways(b.At.Parent())
}

// way judges one way out.
func (c *checker) way(g *taint.Graph, b taint.Birth, w flow.Way, uses *taint.Uses, wiped bool) *finding {
	if _, ok := w.Exit.(*ssa.Return); !ok {
		return &finding{Birth: b, rule: ruleReplaced, what: "is replaced in the next iteration before it is wiped", how: "wipe it at the end of the iteration"}
	}
	exit := w.Exit.Pos()
	if !exit.IsValid() {
		exit = w.Exit.Parent().Syntax().End()
	}
	if wiped {
		return &finding{Birth: b, rule: rulePath, what: "is not wiped on the way out", how: "defer the wipe instead", exit: exit}
	}
	f := &finding{Birth: b, rule: ruleError, what: "is handed over on success but dropped unwiped on the way out", how: "wipe it before that return", exit: exit}
	if uses.Grown {
		f.what, f.how = "is left behind where append moves it, and dropped unwiped on the way out", "copy it into an array of the final size, and defer a wipe of this one"
	}
	if c.malformed(g, w, uses) {
		f.rule = ruleMalformed
	}
	return f
}

// malformed reports whether a way out is taken because of the secret itself:
// its length, an error or a verdict of a function that was given it or what
// was derived from it. Only malformed input gets there.
func (c *checker) malformed(g *taint.Graph, w flow.Way, uses *taint.Uses) bool {
	for i := len(w.Blocks) - 2; i >= 0; i-- {
		b := w.Blocks[i]
		if branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok {
			return judges(branch.Cond, g.Derived(uses, 2), 4)
		}
	}
	return false
}

// judges reports whether cond is computed from a call that was given one of
// the values.
func judges(cond ssa.Value, given []ssa.Value, depth int) bool {
	if depth == 0 {
		return false
	}
	switch v := cond.(type) {
	case *ssa.BinOp:
		return judges(v.X, given, depth-1) || judges(v.Y, given, depth-1)
	case *ssa.UnOp:
		return v.Op == token.NOT && judges(v.X, given, depth-1)
	case *ssa.Extract:
		return judges(v.Tuple, given, depth-1)
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(e ssa.Value) bool { return judges(e, given, depth-1) })
	case *ssa.Call:
		return slices.ContainsFunc(taint.Operands(&v.Call), func(arg ssa.Value) bool { return slices.Contains(given, arg) })
	}
	return false
}

// advice says what to do about a birth that is never wiped.
func (c *checker) advice(g *taint.Graph, b taint.Birth) string {
	name := variable(g, b)
	switch {
	case name == "":
		return "keep it in a variable and defer a wipe of that"
	case c.IsBuffer(b.Value.Type()):
		return "wipe it with defer func() { wipe.Bytes(" + name + ".Bytes()) }(), or use a wipe.Buffer, which wipes what it outgrows too"
	case flow.InLoop(b.At):
		return "wipe it with " + remedy(name, b) + " at the end of the iteration"
	}
	return "wipe it with defer " + remedy(name, b)
}

// remedy returns the call that wipes the variable of that name, as source
// text.
func remedy(name string, b taint.Birth) string {
	if b.Wiper != "" {
		return name + "." + b.Wiper + "()"
	}
	if sliced(b.Value) {
		name += "[:]"
	}
	return "wipe.Bytes(" + name + ")"
}

// variable returns the name of the variable that holds the birth, or "". A
// name of another alias serves if it shows all of it, as that of a buffer does
// which several appends have filled.
func variable(g *taint.Graph, b taint.Birth) string {
	if b.Value == nil {
		return ""
	}
	for _, v := range append([]ssa.Value{b.Value}, g.Reach(b.Value).Whole...) {
		if name := g.Name(v); name != "" && !strings.HasSuffix(name, "()") {
			return name
		}
	}
	return ""
}
