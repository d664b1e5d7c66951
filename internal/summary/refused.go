package summary

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/knowledge"
)

// refused reports whether instr is reached only where the status of a response
// says that the request was refused: what the body holds there is a text about
// the error, and no token.
func refused(instr ssa.Instruction) bool {
	for b := instr.Block(); b != nil; b = b.Idom() {
		if len(b.Preds) == 0 {
			continue
		}
		all := true
		for _, pred := range b.Preds {
			all = all && failing(pred, b)
		}
		if all {
			return true
		}
	}
	return false
}

// failing reports whether the edge between two blocks is taken only for a
// status outside of 200 to 299.
func failing(from, to *ssa.BasicBlock) bool {
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok {
		return false
	}
	cond, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isStatus(cond.X) {
		return false
	}
	c, ok := cond.Y.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return false
	}
	status, yes := c.Int64(), from.Succs[0] == to
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
