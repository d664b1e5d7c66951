package summary

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
)

// refused reports whether instr is reached only where the status of a response
// says that the request was refused: what the body holds there is a text about
// the error, and no token.
func refused(instr ssa.Instruction) bool { return only(instr, failing) }

// Failed reports whether instr is reached only after something failed: a
// request was refused, or there is an error.
func Failed(instr ssa.Instruction) bool {
	return only(instr, func(from, to *ssa.BasicBlock) bool { return failing(from, to) || erring(from, to) })
}

// Missing reports whether instr is reached only where the call that was to
// make what told speaks of has failed: there is nothing to read then.
func (told *Told) Missing(instr ssa.Instruction) bool {
	call := told.Made
	if call == nil {
		call = told.Root
	}
	if result, ok := call.(*ssa.Extract); ok {
		call = result.Tuple
	}
	if _, ok := call.(*ssa.Call); !ok || instr == nil {
		return false
	}
	return only(instr, flow.Failed(call))
}

// only reports whether every way to instr takes an edge of that sort.
func only(instr ssa.Instruction, edge func(from, to *ssa.BasicBlock) bool) bool {
	for b := instr.Block(); b != nil; b = b.Idom() {
		if len(b.Preds) == 0 {
			continue
		}
		all := true
		for _, pred := range b.Preds {
			all = all && edge(pred, b)
		}
		if all {
			return true
		}
	}
	return false
}

// erring reports whether the edge between two blocks is taken only where there
// is an error.
func erring(from, to *ssa.BasicBlock) bool {
	cond, yes := condition(from, to)
	if cond == nil || cond.Op != token.NEQ && cond.Op != token.EQL {
		return false
	}
	if _, constant := cond.Y.(*ssa.Const); !constant || yes != (cond.Op == token.NEQ) {
		return false
	}
	return types.Identical(cond.X.Type(), types.Universe.Lookup("error").Type())
}

// condition returns the comparison at the end of a block and whether it is
// true on the edge to another.
func condition(from, to *ssa.BasicBlock) (cond *ssa.BinOp, yes bool) {
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok {
		return nil, false
	}
	cond, _ = branch.Cond.(*ssa.BinOp)
	return cond, from.Succs[0] == to
}

// failing reports whether the edge between two blocks is taken only for a
// status outside of 200 to 299.
func failing(from, to *ssa.BasicBlock) bool {
	cond, yes := condition(from, to)
	if cond == nil || !isStatus(cond.X) {
		return false
	}
	c, ok := cond.Y.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return false
	}
	status := c.Int64()
	success := 200 <= status && status < 300
	switch cond.Op {
	case token.NEQ:
		return yes && success
	case token.EQL:
		return yes && !success || !yes && success
	case token.GTR, token.GEQ:
		return yes && status >= 299
	case token.LSS, token.LEQ:
		return yes && status <= 200 || !yes && status >= 299
	}
	return false
}

// isStatus reports whether v is the status of a response.
func isStatus(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	return ok && knowledge.Status(fieldOf(fa.X.Type(), fa.Field).Name())
}
