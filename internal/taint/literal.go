package taint

import (
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// producedIn adds the results of a call of a function literal that are what a
// call inside of it has made: the literal hands them over each time it runs.
func (g *Graph) producedIn(lit *ssa.Function, call *ssa.Call, add func(Birth)) {
	for i := range min(lit.Signature.Results().Len(), effect.Max) {
		v := resultOf(call, i)
		if v == nil || !isByteSlice(v.Type()) || !g.Fresh(v) {
			continue
		}
		b := Birth{Value: v}
		for _, made := range returned(lit, i) {
			inner, j := callOf(made)
			if inner == nil || inner.Parent() != lit {
				continue
			}
			f := g.effect(&inner.Call)
			op := f.Result(j)
			if !g.returnsOperand(inner, op) && !g.excludedBirth(f, inner, v) {
				b.join(g.evident(v, op.Secret, !feeds(op), f.Row), call, CalleeName(&inner.Call)+"()", false, nil)
			}
		}
		if b.At != nil {
			add(b)
		}
	}
}

// returned returns what the literal returns as result i.
func returned(lit *ssa.Function, i int) []ssa.Value {
	var out []ssa.Value
	for _, b := range lit.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && i < len(ret.Results) {
			out = append(out, ret.Results[i])
		}
	}
	return out
}
