package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// generates reports whether a call that makes secret bytes is given nothing
// they could come from but randomness: sizes, constants, a source of random
// bytes, and the array to fill.
func generates(call *ssa.CallCommon) bool {
	for _, arg := range Operands(call) {
		if !isConst(arg) && !isSize(arg.Type()) && !isRandom(arg) && !isEmpty(arg) {
			return false
		}
	}
	return true
}

// scrambles reports whether a call fills an operand with random bytes in a
// function that is there to wipe: they wipe as zeros do.
func (g *Graph) scrambles(call *ssa.CallCommon, op effect.Operand) bool {
	return (op.Secret.Is() || op.Copy != 0) && generated(call) && g.env.Clears(g.Fn.Name())
}

// generated reports whether a call is given randomness and nothing else that is
// no number, but for the array to fill.
func generated(call *ssa.CallCommon) bool {
	random := false
	for _, arg := range Operands(call) {
		random = random || isRandom(arg)
		if !isConst(arg) && !isSize(arg.Type()) && !isRandom(arg) && !isByteSlice(arg.Type()) {
			return false
		}
	}
	return random || len(Operands(call)) == 1
}

// isSize reports whether t is a number or a bool.
func isSize(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsNumeric|types.IsBoolean) != 0
}

// isRandom reports whether v is a stream in a package variable, as rand.Reader
// is, or a parameter that takes its place. By name, as only the caller knows:
// the standard library calls it rand or random.
func isRandom(v ssa.Value) bool {
	if _, ok := v.Type().Underlying().(*types.Interface); !ok {
		return false
	}
	switch v := v.(type) {
	case *ssa.ChangeInterface:
		return isRandom(v.X)
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			return namedRandom(structOf(fa.X.Type()).Field(fa.Field).Name())
		}
		_, global := v.X.(*ssa.Global)
		return global
	case *ssa.Parameter:
		return namedRandom(v.Name())
	case *ssa.Phi:
		for _, e := range v.Edges {
			if _, again := e.(*ssa.Phi); again || !isRandom(e) {
				return false
			}
		}
		return true
	}
	return false
}

func namedRandom(name string) bool {
	name = strings.ToLower(name)
	return name == "rnd" || strings.HasPrefix(name, "rand")
}

// isEmpty reports whether v is an array that was made to be filled.
func isEmpty(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeSlice, *ssa.Alloc:
		return true
	case *ssa.Slice:
		return isEmpty(v.X)
	}
	return false
}
