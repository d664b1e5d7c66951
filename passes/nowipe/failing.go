package nowipe

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
	"secretlint.example/internal/taint"
)

// neverFails reports whether a way out is taken on an error that does not come:
// that of writing to a hash (hash.Hash: "It never returns an error"), of making
// a mode of a block cipher, which asks for the size of its blocks, or of reading
// from what derives one key after the other, which ends only where the program
// asks for more than there is.
func (c *checker) neverFails(g *taint.Graph, w flow.Way) bool {
	for i := len(w.Blocks) - 2; i >= 0; i-- {
		b := w.Blocks[i]
		branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok {
			continue
		}
		failed, _ := flow.ErrorOf(branch.Cond)
		call, ok := failed.(*ssa.Call)
		if !ok {
			return false
		}
		args := taint.Operands(&call.Call)
		return len(args) > 0 && (hasMethods(args[0].Type(), "Write", "Sum", "Reset", "BlockSize") ||
			hasMethods(args[0].Type(), "Encrypt", "Decrypt", "BlockSize") || c.derives(g, args[0]))
	}
	return false
}

// hasMethods reports whether t has methods of all the names: those of a hash, or
// of a block cipher.
func hasMethods(t types.Type, names ...string) bool {
	for _, name := range names {
		if m, _, _ := types.LookupFieldOrMethod(t, true, nil, name); m == nil {
			return false
		}
	}
	return true
}

// derives reports whether v is a stream that a key was made into.
func (c *checker) derives(g *taint.Graph, v ssa.Value) bool {
	if !types.IsInterface(v.Type()) {
		return false
	}
	best := g.Trace(v).Best()
	if best == nil || best.Root == nil {
		return false
	}
	_, made := best.Root.(*ssa.Call)
	return made && types.IsInterface(best.Root.Type())
}
