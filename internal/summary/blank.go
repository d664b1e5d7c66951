package summary

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// unblanked returns p for the value v of the function of g: the fields that
// the function blanks before it prints v are public.
func (r *Result) unblanked(p *secrets.Printer, g *taint.Graph, v ssa.Value) *secrets.Printer {
	blank := r.blanked(g, v)
	if len(blank) == 0 {
		return nil
	}
	p.Declared = func(t types.Type, i int) effect.Decl {
		if blank[fieldOf(t, i)] {
			return effect.Decl{Public: true}
		}
		return r.Field(t, i)
	}
	return p
}

// blanked returns the fields in which the function of g stores a mask or what
// a redactor returned, on a way to v: it masks a copy before the copy is
// printed, as in
//
//	shown := *cfg
//	shown.Password = ""
//	return fmt.Sprintf("%+v", shown)
//
// That the fields are those of v is not asked: who blanks the field of one
// value and prints it in another has two copies, and knows of the secret.
func (r *Result) blanked(g *taint.Graph, v ssa.Value) map[*types.Var]bool {
	blank := make(map[*types.Var]bool)
	listed := make(map[*types.Var]bool)
	through := false // a list of pointers is run through
	g.Each(func(instr ssa.Instruction) {
		st, ok := instr.(*ssa.Store)
		if !ok {
			return
		}
		if fa, ok := st.Val.(*ssa.FieldAddr); ok {
			listed[fieldOf(fa.X.Type(), fa.Field)] = true
		}
		if !r.masks(g, st.Val) {
			return
		}
		switch at := st.Addr.(type) {
		case *ssa.FieldAddr:
			if before(g, st, v) {
				blank[fieldOf(at.X.Type(), at.Field)] = true
			}
		case *ssa.UnOp:
			through = true
		}
	})
	if through {
		for f := range listed {
			blank[f] = true
		}
	}
	return blank
}

// masks reports whether v shows no secret whatever was there before.
func (r *Result) masks(g *taint.Graph, v ssa.Value) bool {
	if c, ok := v.(*ssa.Call); ok {
		return g.Effect(&c.Call).Redacts
	}
	return taint.Mask(v)
}

// before reports whether a store may have been done when v is read, or when the
// pointer v was made. Of a parameter the order is not known: it must be the
// parameter's own field.
func before(g *taint.Graph, st *ssa.Store, v ssa.Value) bool {
	switch v := v.(type) {
	case nil, *ssa.Alloc:
		return true
	case ssa.Instruction:
		return v.Parent() != st.Parent() || flow.Reaches(st, v)
	}
	return g.Holder(st.Addr.(*ssa.FieldAddr).X) == v
}
