package summary

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// cleaned reports whether the function of g takes the secrets out of the headers
// of the request that a call dumps: it puts a mask in the place of one, deletes
// one by its name, or puts what some function made of all in their place. What
// it sends afterwards are the old ones.
func cleaned(g *taint.Graph, dump *ssa.CallCommon) bool {
	if len(dump.Args) == 0 {
		return false
	}
	request := variable(dump.Args[0])
	found := false
	g.Each(func(instr ssa.Instruction) {
		switch instr := instr.(type) {
		case *ssa.Store:
			made, ok := instr.Val.(*ssa.Call)
			found = found || ok && headerOf(instr.Addr) == request && takesHeader(made)
		case *ssa.Call:
			load, ok := receiverOf(&instr.Call).(*ssa.UnOp)
			found = found || ok && headerOf(load.X) == request && hides(&instr.Call)
		}
	})
	return found
}

// hides reports whether a method of a header hides one of them.
func hides(call *ssa.CallCommon) bool {
	fn := callee(call)
	switch {
	case fn == nil:
		return false
	case fn.Name() == "Del" && len(call.Args) == 2:
		name, ok := taint.Text(call.Args[1])
		return ok && (knowledge.SecretHeader(name) || knowledge.Name(name).Is())
	case fn.Name() == "Set" && len(call.Args) == 3:
		return taint.Mask(call.Args[2])
	}
	return false
}

// headerOf returns the variable that the request is in whose headers are at
// addr, or nil.
func headerOf(addr ssa.Value) ssa.Value {
	fa, ok := addr.(*ssa.FieldAddr)
	if !ok || fieldOf(fa.X.Type(), fa.Field).Name() != "Header" {
		return nil
	}
	return variable(fa.X)
}

// variable returns the variable that v was loaded from, or v: a variable that a
// function literal captures is loaded for each use.
func variable(v ssa.Value) ssa.Value {
	if load, ok := v.(*ssa.UnOp); ok {
		return load.X
	}
	return v
}

// takesHeader reports whether a call is given headers to make others of. A copy
// of them, by their own method, hides none.
func takesHeader(call *ssa.Call) bool {
	fn := callee(&call.Call)
	if fn == nil || fn.Signature().Recv() != nil {
		return false
	}
	for _, arg := range call.Call.Args {
		if types.Identical(arg.Type(), call.Type()) {
			return true
		}
	}
	return false
}

// receiverOf returns the first operand of a call, or nil.
func receiverOf(call *ssa.CallCommon) ssa.Value {
	if args := taint.Operands(call); len(args) > 0 {
		return args[0]
	}
	return nil
}
