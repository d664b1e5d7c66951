package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// cuts reports whether a hop leaves only a few bytes.
func (h *hop) cuts() bool {
	for ; h != nil; h = h.next {
		if h.cut {
			return true
		}
	}
	return false
}

// summed reports whether a hop is the sum of a hash.
func (h *hop) summed() bool {
	for ; h != nil; h = h.next {
		if h.sum {
			return true
		}
	}
	return false
}

// sums reports whether a call returns the sum of a hash, from what holds its
// state. The row of the interface says that it is in the state, so that a keyed
// hash is known by its constructor: the key that is there as well is not told.
func sums(f *effect.Func, call *ssa.CallCommon) bool {
	if !f.Row || !IsMethod(call) {
		return false
	}
	recv := Operands(call)[0].Type()
	for _, name := range [...]string{"Sum", "BlockSize"} {
		if m, _, _ := types.LookupFieldOrMethod(recv, true, nil, name); m == nil {
			return false
		}
	}
	return strings.HasSuffix(CalleeName(call), ".Sum")
}

// piece reports whether a call returns pieces of a text that it searched: the
// elements of a list, the name before a sign and the value behind it. What the
// whole held is in one of them, and nobody knows in which.
func piece(f *effect.Func, call *ssa.CallCommon, op effect.Operand) bool {
	if !f.Row || op.Alias == 0 || len(call.Args) == 0 || !isString(call.Args[0].Type()) {
		return false
	}
	results := call.Signature().Results()
	if results.Len() > 1 && isString(results.At(0).Type()) && isString(results.At(1).Type()) {
		return true
	}
	switch t := results.At(0).Type().Underlying().(type) {
	case *types.Slice:
		return isString(t.Elem())
	case *types.Signature:
		return true // it runs over the pieces
	}
	return false
}

// joined returns the list of texts that a call makes one text of, or nil.
func joined(f *effect.Func, call *ssa.CallCommon) ssa.Value {
	args := Operands(call)
	if !f.Row || len(args) == 0 || f.Result(0).From(0) != effect.Copied || call.Signature().Results().Len() != 1 {
		return nil
	}
	list, ok := args[0].Type().Underlying().(*types.Slice)
	if !ok || !isString(list.Elem()) || !isString(call.Signature().Results().At(0).Type()) {
		return nil
	}
	return args[0]
}

// rejoins reports whether the way puts together again all that v, a list of
// pieces, has: then the whole is there. A list in which some piece was replaced
// by a word of the source is what a redactor makes.
func (t *tracer) rejoins(v ssa.Value, way *hop) bool {
	if way == nil || way.joins != v {
		return false
	}
	for _, s := range t.g.stores[place{v, "[]"}] {
		call, ok := s.Val.(*ssa.Call)
		if !ok || t.g.effect(&call.Call).Redacts {
			return false
		}
		for _, arg := range Operands(&call.Call) {
			if _, constant := Text(arg); constant {
				return false
			}
		}
	}
	return true
}

// few is how many bytes of a secret tell which one it is and not what it is.
const few = 8

// short reports whether a slice expression leaves only a few bytes.
func short(s *ssa.Slice) bool {
	high, ok := s.High.(*ssa.Const)
	if !ok {
		return false
	}
	var low int64
	if c, ok := s.Low.(*ssa.Const); ok {
		low = c.Int64()
	} else if s.Low != nil {
		return false
	}
	return high.Int64()-low <= few
}

// tiny reports whether a call that derives a key, by a row, is asked for a few
// bytes, which tell whether a password is right and protect nothing. The last
// number is the length in every function that derives keys.
func tiny(f *effect.Func, call *ssa.CallCommon) bool {
	if !f.Row || IsMethod(call) || !f.Result(0).Secret.Is() {
		return false
	}
	args := Operands(call)
	for i := len(args) - 1; i >= 0; i-- {
		if isSize(args[i].Type()) {
			n, known := number(args[i])
			return known && n < few
		}
	}
	return false
}
