package byteseq

import (
	_ "embed"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

//go:embed doc.go
var doc string

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("byteseq", func() *analysis.Analyzer {
		sum := summary.Analyzer(opts)
		return &analysis.Analyzer{
			Name:     "byteseq",
			Doc:      base.Doc(doc),
			Requires: []*analysis.Analyzer{sum},
			Run: func(pass *analysis.Pass) (any, error) {
				p := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result)}
				for _, fn := range p.Funcs {
					if !p.IsTest(fn) || opts.Tests {
						p.function(fn)
					}
				}
				p.flush()
				return nil, nil
			},
		}
	})
}

// checker looks at one package. What it remembers is of that package alone, so
// that the findings do not depend on which packages a process was given before.
type checker struct {
	*analysis.Pass
	*summary.Result
	opts *base.Options
	// calls are the static calls of each function of the package; nil until
	// somebody asks: most packages compare nothing that looks like a secret, and
	// to list the calls costs a walk over all of it.
	calls map[*ssa.Function][]site
	// found are the findings in helpers of the package and at their calls. They
	// wait until the package has been read, since a call may stand before the
	// helper that it calls.
	found []finding
}

// finding is a comparison to be reported.
type finding struct {
	analysis.Diagnostic
	// in is the function it stands in; helper is that which it calls, nil if it
	// compares itself.
	in, helper *ssa.Function
}

// flush reports the findings. What a helper was reported for is not reported
// once more at the calls of it: one line is to be changed, and whoever changes
// it repairs every call. A helper of another package was read there, and its
// fact says only that it compares; then the call is all that there is to show.
func (p *checker) flush() {
	done := make(map[*ssa.Function]bool)
	for _, f := range p.found {
		if f.helper == nil {
			done[f.in] = true
		}
	}
	// A helper may call a helper, and the findings are in no order of calls.
	for again := true; again; {
		again = false
		for _, f := range p.found {
			if f.helper != nil && done[f.helper] && !done[f.in] {
				done[f.in], again = true, true
			}
		}
	}
	for _, f := range p.found {
		if f.helper == nil || !done[f.helper] {
			p.Report(f.Diagnostic)
		}
	}
}

// function checks every comparison in fn and in its literals.
func (p *checker) function(fn *ssa.Function) {
	g := p.Graph(fn)
	for _, c := range g.Comparisons() {
		p.comparison(g, c)
	}
	for _, call := range g.Calls() {
		p.result(fn, call)
	}
	if p.opts.Byteseq.Strict {
		p.lookups(g)
		p.lengths(g)
	}
}

// comparison reports c if one side is a secret and the other may be chosen by
// somebody who does not know it. The questions stand in the order of how sure
// their answers are: what the code does, then types, then names.
func (p *checker) comparison(g *taint.Graph, c taint.Comparison) {
	if p.orders(c) {
		return
	}
	x, y := p.side(g, c.X), p.side(g, c.Y)
	// What stands in the source is known to everybody, and what is made of it.
	if x.Constant || y.Constant || x.supply.Constant || y.supply.Constant || c.X == c.Y {
		return
	}
	if p.ownEqual(g, c, x, y) {
		return
	}
	// A pointer to a structure is compared as an address.
	if !bytewise(x) || !bytewise(y) {
		return
	}
	if p.plain(g, x, y) {
		// the one hash of PKCE that is none
	} else if rule, secret, other := p.leftOut(x, y); rule != "" {
		if p.opts.Byteseq.Strict && other.level > nobody && secret.level < other.level {
			p.report(g, c, rule, secret, other)
		}
		return
	}
	// One label is enough: id == token compares ids, whatever they are called.
	if p.public(x) || p.public(y) {
		return
	}
	secret, other := p.secretSide(g.Fn, x, y)
	if secret == nil || p.reportedInside(c) {
		return
	}
	mac := secret.secret.Kind == effect.MAC
	// A prefix of a MAC that is compared is a truncated MAC.
	if !mac && knowledge.Partial(p.callee(c)) {
		return // which sort of token is it?
	}
	if mac && p.received(secret, other) || (!mac || !certain(secret)) && p.guessable(g, c, x, y) {
		p.report(g, c, p.rule(c), secret, other)
	}
}

// rule returns the rule that speaks of a means of comparing. They are told
// apart because they are repaired in different ways: an operator here, a loop by
// deleting it, a helper in its body.
func (p *checker) rule(c taint.Comparison) string {
	switch {
	case c.By == taint.ByOperator:
		return ruleOperator
	case c.By == taint.ByLoop:
		return ruleLoop
	case p.callee(c) == nil || p.Table.Func(p.callee(c)) != nil:
		return ruleCall
	}
	return ruleHelper
}

// callee returns the function that a comparison calls, or nil. An instance of a
// generic function, as every call of slices.Equal is one, stands for its origin:
// rows and facts know no other.
func (p *checker) callee(c taint.Comparison) *types.Func {
	call, ok := c.At.(*ssa.Call)
	if !ok {
		return nil
	}
	if call.Call.IsInvoke() {
		return call.Call.Method
	}
	if fn := call.Call.StaticCallee(); fn != nil {
		if o := fn.Origin(); o != nil {
			fn = o
		}
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}

// reportedInside reports whether a helper that compares two of its parameters
// was reported where it does so: the names of its parameters told as much as
// the operands at the call.
func (p *checker) reportedInside(c taint.Comparison) bool {
	fn := p.callee(c)
	if c.By != taint.ByCall || fn == nil || p.Table.Func(fn) != nil {
		return false
	}
	for _, i := range []int{c.I, c.J} {
		if v := parameter(fn, i); v != nil && p.Var(v).Secret.Confidence >= p.opts.Confidence.Least() && p.Var(v).Secret.Is() {
			return true
		}
	}
	return false
}

// parameter returns parameter i of fn as effect.Func counts them.
func parameter(fn *types.Func, i int) *types.Var {
	sig := fn.Signature()
	if recv := sig.Recv(); recv != nil {
		if i == 0 {
			return recv
		}
		i--
	}
	if i < sig.Params().Len() {
		return sig.Params().At(i)
	}
	return nil
}
