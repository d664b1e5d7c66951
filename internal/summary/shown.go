package summary

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// printing are the methods of which printers ask a value for its text.
var printing = []string{"Error", "GoString", "String"}

// texts appends the methods of the package that make the text of a value of
// type t, which whoever is handed it as an interface may call.
func (r *Result) texts(t types.Type, out []*ssa.Function) []*ssa.Function {
	if taint.StructOf(t) == nil {
		return out
	}
	for _, name := range printing {
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, name)
		if m, ok := obj.(*types.Func); ok && m.Pkg() == r.pass.Pkg {
			if fn := r.SSA.Prog.FuncValue(m.Origin()); fn != nil {
				out = append(out, fn)
			}
		}
	}
	return out
}

// shows reports whether a method whose result tells those fields of its
// receiver tells all of it. Which field something was put into is not known
// of another function, so that only such a method is known to print it.
func (s *summarizer) shows(parts uint64) bool {
	if parts == 0 || s.fn.Signature.Recv() == nil || !slices.Contains(printing, s.fn.Name()) {
		return false
	}
	st := taint.StructOf(s.fn.Signature.Recv().Type())
	if st == nil {
		return false
	}
	for i := range st.NumFields() {
		if taint.CanCarry(st.Field(i).Type()) && parts&(1<<i) == 0 {
			return false
		}
	}
	return true
}

// printed records which parameters are printed with operand i of a call. An
// object prints itself: what was put into it is printed only if its method
// shows it.
func (s *summarizer) printed(call *ssa.CallCommon, i int, arg ssa.Value) {
	elems, ok := s.g.Elements(call, i)
	if !ok {
		elems = []taint.Element{{Value: taint.Unwrapped(arg), Verb: 'v'}}
	}
	for _, e := range elems {
		if e.Value == nil || e.Verb == 'T' || e.Verb == 'p' || s.r.keeps(e) {
			continue
		}
		s.each(s.g.Trace(e.Value).Params, func(p *effect.Operand, rel effect.Relation) {
			if rel != effect.Derived {
				p.Bits |= effect.Prints
			}
		})
	}
}

// keeps reports whether the text of an object is known to leave out some of
// what was put into it.
func (r *Result) keeps(e taint.Element) bool {
	t := e.Value.Type()
	if secrets.Shown(t) || taint.StructOf(t) == nil || secrets.IsMessage(t) {
		return false
	}
	m := r.printer(secrets.Style{Verb: e.Verb, Sharp: e.Sharp}).Method(t)
	if m == nil {
		return false
	}
	f := r.function(m)
	if f == nil || !f.Known || f.Open {
		return false
	}
	op := f.Result(0)
	// A method that is promoted shows the embedded part, and no more.
	all := op.Bits&effect.Shows != 0 && taint.StructOf(m.Signature().Recv().Type()) == taint.StructOf(t)
	return !all && !op.From(0).Carries()
}
