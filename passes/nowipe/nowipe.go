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
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
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
				if knowledge.ForTests(pass.Pkg.Path()) && !opts.Tests {
					return nil, nil
				}
				c := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result)}
				for _, fn := range c.Funcs {
					if opts.Tests || !c.IsTest(fn) {
						c.function(fn)
					}
				}
				c.owners()
				c.spent()
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
	group           []taint.Birth // all births of the variable, if there are several
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
	c.dropped(g)
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
	if knowledge.Locks(b.Wiper) {
		return nil // it is born locked
	}
	uses := c.reach(g, b)
	if c.wipedBefore(b, uses) || sharedBefore(b, uses) || leftOutside(b, uses) || eachApart(b, uses) {
		return nil
	}
	if b.Unsure || b.Perhaps || uses.Any(taint.Unknown, taint.CopiedOut) {
		return c.unsure(b, uses)
	}
	if !uses.Any(wipes...) && !uses.Any(takes...) {
		if c.concealed(b, uses) {
			return nil
		}
		return &finding{Birth: b, rule: ruleNever, what: "is never wiped", how: c.advice(g, b)}
	}
	return c.worst(g, b, uses)
}

// unsure judges a secret that others may hold as well: only strict asks.
func (c *checker) unsure(b taint.Birth, uses *taint.Uses) *finding {
	if !c.opts.Nowipe.Strict || uses.Any(wipes...) || uses.Any(takes...) || returnedByValue(uses) {
		return nil
	}
	f := &finding{Birth: b, rule: ruleUnsure, what: "is not wiped here, and perhaps nowhere",
		how: "find out who owns it, and wipe it there"}
	if b.Perhaps {
		f.what, f.how = "is not wiped here, and may be a private one", "wipe it when it has been copied"
	}
	return f
}

// returnedByValue reports whether an array is handed over as a value, what stays
// being a copy on the stack, or becomes a public key.
func returnedByValue(uses *taint.Uses) bool {
	return slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		load, ok := u.Instr.(*ssa.UnOp)
		return ok && u.How == taint.CopiedOut && slices.ContainsFunc(*load.Referrers(), func(ref ssa.Instruction) bool {
			switch ref := ref.(type) {
			case *ssa.Return:
				return true
			case *ssa.Store:
				fa, ok := ref.Addr.(*ssa.FieldAddr)
				return ok && secrets.PublicHalf(fa.X.Type())
			}
			return false
		})
	})
}

// wipedBefore reports whether a wipe was deferred before the bytes came to be
// in the variable, as it should be.
func (c *checker) wipedBefore(b taint.Birth, uses *taint.Uses) bool {
	return slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		return u.How == taint.WipedLater && u.Instr.Parent() == b.At.Parent() && flow.Dominates(u.Instr, b.At)
	})
}

// advice says what to do about a birth that is never wiped.
func (c *checker) advice(g *taint.Graph, b taint.Birth) string {
	name := variable(g, b)
	switch {
	case name == "":
		return "keep it in a variable and defer a wipe of that"
	case taint.IsList(b.Value.Type()):
		return "wipe every element of it with wipe.Bytes"
	case len(intoList(g.Reach(b.Value))) > 0:
		return "wipe every element of the list that it is put into, once that is done with"
	case c.IsBuffer(b.Value.Type()):
		return "wipe it with defer func() { wipe.Bytes(" + name + ".Bytes()) }(), or use a wipe.Buffer, which wipes what it outgrows too"
	case flow.InLoop(b.At):
		return "wipe it with " + remedy(name, b) + " at the end of the iteration"
	case b.Wiper == "" && !sliced(b.Value) && (g.Reach(b.Value).Grown || g.Reach(b.Value).Merged):
		return deferred(name)
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
