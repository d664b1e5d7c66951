package nowipe

import (
	"cmp"
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// serving is what the functions of the package do with one field.
type serving struct {
	makes []ssa.CallInstruction // derive from it what is stored beside it
	into  *types.Var            // the first field that holds such a key
	other bool                  // it is wiped, emptied or of any other use
}

// spent reports the fields that hold a secret of one handshake only to make
// another key from it, which lies beside it, and are never wiped after that:
//
//	s.master, err = prf(s.preMaster, random)
//
// The field must be unexported, so that the package shows all of its uses.
func (c *checker) spent() {
	if !c.opts.Nowipe.Strict {
		return
	}
	fields := make(map[*types.Var]*serving)
	var order []*types.Var
	for _, fn := range c.Funcs {
		if c.IsTest(fn) {
			continue
		}
		taint.Walk(fn, func(instr ssa.Instruction) {
			v, x := c.momentary(instr)
			if v == nil {
				return
			}
			if fields[v] == nil {
				fields[v] = new(serving)
				order = append(order, v)
			}
			c.serves(c.Graph(fn), fields[v], instr.(ssa.Value), x)
		})
	}
	for _, v := range order {
		if s := fields[v]; !s.other && len(s.makes) > 0 {
			c.reportSpent(v, s)
		}
	}
}

// momentary returns the field that instr selects from x, if it is one of this
// package that is called after a secret of one handshake.
func (c *checker) momentary(instr ssa.Instruction) (v *types.Var, x ssa.Value) {
	i := 0
	switch instr := instr.(type) {
	case *ssa.FieldAddr:
		x, i = instr.X, instr.Field
	case *ssa.Field:
		x, i = instr.X, instr.Field
	default:
		return nil, nil
	}
	v = taint.StructOf(x.Type()).Field(i)
	if v.Exported() || v.Pkg() != c.Pkg || !knowledge.Momentary(v.Name()) || !c.keyField(x.Type(), i) {
		return nil, nil
	}
	return v.Origin(), x
}

// serves adds what becomes of the field that v shows, of the object x.
func (c *checker) serves(g *taint.Graph, s *serving, v, x ssa.Value) {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.UnOp:
			c.serves(g, s, ref, x)
		case *ssa.Slice:
			c.serves(g, s, ref, x)
		case *ssa.Store:
			s.other = s.other || ref.Val == v || isNil(ref.Val)
		case *ssa.DebugRef:
		case *ssa.BinOp:
			s.other = s.other || !isNil(ref.X) && !isNil(ref.Y)
		case *ssa.Call:
			c.given(g, s, ref, v, x)
		default:
			s.other = true
		}
	}
}

// given adds a call that is given the field.
func (c *checker) given(g *taint.Graph, s *serving, call *ssa.Call, v, x ssa.Value) {
	if taint.IsBuiltin(&call.Call, "len") {
		return
	}
	f := g.Effect(&call.Call)
	for i, arg := range taint.Operands(&call.Call) {
		for j := range f.Results {
			if arg == v && (f.Result(j).From(i) == effect.Derived || f.Result(j).From(i) == effect.Unrelated && f.Result(j).Secret.Is()) {
				if into := c.beside(call, j, x); into != nil {
					s.makes = append(s.makes, call)
					if s.into == nil {
						s.into = into
					}
					return
				}
			}
		}
	}
	s.other = true
}

// beside returns the key field of the same object that result i of a call is
// stored in, or nil.
func (c *checker) beside(call *ssa.Call, i int, x ssa.Value) *types.Var {
	refs := *call.Referrers()
	if _, tuple := call.Type().(*types.Tuple); tuple {
		refs = nil
		for _, ref := range *call.Referrers() {
			if e, ok := ref.(*ssa.Extract); ok && e.Index == i {
				refs = append(refs, *e.Referrers()...)
			}
		}
	}
	for _, ref := range refs {
		s, ok := ref.(*ssa.Store)
		if !ok {
			continue
		}
		if fa, ok := s.Addr.(*ssa.FieldAddr); ok && fa.X == x && c.keyField(x.Type(), fa.Field) {
			return taint.StructOf(x.Type()).Field(fa.Field)
		}
	}
	return nil
}

func (c *checker) reportSpent(v *types.Var, s *serving) {
	slices.SortFunc(s.makes, func(a, b ssa.CallInstruction) int { return cmp.Compare(a.Pos(), b.Pos()) })
	d := analysis.Diagnostic{Pos: s.makes[0].Pos(), Category: ruleSpent, Message: fmt.Sprintf(
		"%s has served when it has made %s, and is never wiped: it lives as long as the object does, and whoever reads it can make the other again; wipe it here",
		v.Name(), s.into.Name())}
	for _, call := range s.makes[1:] {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: call.Pos(), Message: "it serves here as well"})
	}
	d.Related = append(d.Related, analysis.RelatedInformation{Pos: v.Pos(), Message: "the field"})
	c.Report(d)
}
