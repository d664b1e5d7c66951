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
	if !f.Row && knowledge.Remote(call.Signature()) {
		return remote(f)
	}
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

// remote returns what a call does that asks another process, where f is what
// the stub for it does: a stub that answers in this process may keep what it is
// given, which the result says (Open).
func remote(f *effect.Func) *effect.Func {
	out := &effect.Func{Known: true, Open: true, NoReturn: f.NoReturn}
	for i := range f.Params {
		op := f.Params[i]
		op.Bits &^= effect.Keeps
		op.Alias, op.Inside = 0, 0
		out.Params = append(out.Params, op)
	}
	for i := range max(1, len(f.Results)) {
		op := f.Result(i)
		op.Alias, op.Inside = 0, 0
		out.Results = append(out.Results, op)
	}
	out.Results[0].Bits |= effect.Fresh
	return out
}

// Remote reports whether a call asks another process, so that all of what it
// returns was made for the caller.
func (r *Result) Remote(call *ssa.CallCommon) bool { return knowledge.Remote(call.Signature()) }
