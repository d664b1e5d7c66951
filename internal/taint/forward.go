package taint

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// forwarded returns the store that load shows the value of, if it stands
// before it in the same block and nothing can have come between: the result
// variable of a function with a defer is stored to just before each return,
// and only what is stored there leaves by that return.
func (g *Graph) forwarded(load *ssa.UnOp) *ssa.Store {
	alloc, ok := load.X.(*ssa.Alloc)
	if !ok || load.Op != token.MUL || !onlyHere(alloc, load.Parent()) {
		return nil
	}
	var last *ssa.Store
	for _, instr := range load.Block().Instrs {
		if instr == load {
			return last
		}
		if s, ok := instr.(*ssa.Store); ok && s.Addr == alloc {
			last = s
		}
	}
	return nil
}

// onlyHere reports whether nothing but the instructions of fn writes to the
// variable: its address goes nowhere, or to a function literal that reads it.
func onlyHere(addr ssa.Value, fn *ssa.Function) bool {
	for _, ref := range referrers(addr) {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.UnOp:
		case *ssa.Store:
			if ref.Addr != addr || ref.Parent() != fn {
				return false
			}
		case *ssa.MakeClosure:
			lit := ref.Fn.(*ssa.Function)
			for i, b := range ref.Bindings {
				if b == addr && !onlyHere(lit.FreeVars[i], fn) {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}
