package summary

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// wipes reports whether the bytes of p are zero on every way out. An array that
// is handed over as a value is a copy, and the caller's stays as it is.
//
// A function that is there to wipe an object wipes what there is: that some way
// of it wipes nothing because a field is nil, a list is empty or it has been done
// before takes nothing from that, nor does an object of a type that it does not
// know, if its name says what it does.
func (s *summarizer) wipes(p *ssa.Parameter, uses *taint.Uses) bool {
	if _, array := p.Type().Underlying().(*types.Array); array {
		return false
	}
	object := isPointer(p.Type()) || types.IsInterface(p.Type())
	done := make(map[ssa.Instruction]bool)
	for _, u := range uses.Uses {
		if u.How == taint.Wiped || u.How == taint.WipedLater || u.How == taint.WipedPart && object {
			done[u.Instr] = true
		}
	}
	object = object && p == s.fn.Params[0]
	if len(done) == 0 || object && knowledge.ClearsKeys(s.fn.Name()) {
		return len(done) > 0
	}
	absent, guarded := flow.Absent(p), object && knowledge.WiperName(s.fn.Name())
	o := flow.Obligation{
		Meets: func(i ssa.Instruction) bool { return done[i] || s.r.NoReturn(i) },
		Void: func(from, to *ssa.BasicBlock) bool {
			return absent(from, to) || guarded && asks(from, p)
		},
	}
	return len(o.Ways(s.fn)) == 0
}

// asks reports whether a block ends by asking the object behind p for its state.
func asks(b *ssa.BasicBlock, p *ssa.Parameter) bool {
	branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	return ok && stateOf(branch.Cond, p, make(map[ssa.Value]bool))
}

// stateOf reports whether v is computed from nothing but the object behind p: no
// other parameter, no variable of the package, no failure.
func stateOf(v ssa.Value, p *ssa.Parameter, seen map[ssa.Value]bool) bool {
	if seen[v] || v == p {
		return true
	}
	seen[v] = true
	switch v.(type) {
	case *ssa.Const:
		return true
	case *ssa.UnOp, *ssa.BinOp, *ssa.FieldAddr, *ssa.Field, *ssa.IndexAddr, *ssa.Phi, *ssa.Extract, *ssa.Next, *ssa.Range,
		*ssa.Lookup, *ssa.TypeAssert, *ssa.Call:
	default:
		return false
	}
	if types.Identical(v.Type(), types.Universe.Lookup("error").Type()) {
		return false
	}
	for _, op := range v.(ssa.Instruction).Operands(nil) {
		if _, callee := (*op).(*ssa.Function); callee {
			continue
		}
		if _, builtin := (*op).(*ssa.Builtin); !builtin && !stateOf(*op, p, seen) {
			return false
		}
	}
	return true
}
