package summary

import (
	"go/constant"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

var binding = &effect.Func{Known: true, Row: true, Results: []effect.Operand{{Bits: effect.Public}}}

// asCalled returns what a call does that is known to do f, with what a constant
// among its arguments says: which parts of a request are dumped, what a key is
// exported for.
func asCalled(call *ssa.CallCommon, f *effect.Func) *effect.Func {
	fn := callee(call)
	if fn == nil || len(call.Args) < 2 {
		return f
	}
	if f.Row && knowledge.DumpsBody(fn.FullName()) && isFalse(call.Args[len(call.Args)-1]) {
		return headers(f)
	}
	for _, arg := range call.Args {
		if label, ok := taint.Text(arg); ok && knowledge.Binding(fn, label) {
			return binding
		}
	}
	return f
}

// headers returns f as that of a dump without the body: the headers are those
// of the request, and what was put in its body is not told.
func headers(f *effect.Func) *effect.Func {
	out := *f
	out.Results = []effect.Operand{f.Result(0)}
	out.Results[0].Copy = 0
	return &out
}

func isFalse(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && !constant.BoolVal(c.Value)
}
