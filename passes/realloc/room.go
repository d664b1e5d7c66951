package realloc

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// clones reports whether an append to dst is meant to leave the old array
// where it is: it is somebody else's, and its capacity is cut off so that he
// does not see the append.
//
//	append(password[:len(password):len(password)], 0)
//	append(slices.Clip(password), 0)
func (u *unit) clones(dst ssa.Value) bool {
	if call, ok := dst.(*ssa.Call); ok && move(&call.Call) == knowledge.CutsOff {
		return !u.g.Fresh(call.Call.Args[0])
	}
	s, ok := dst.(*ssa.Slice)
	return ok && s.Max != nil && !u.g.Fresh(s.X)
}

// chained reports whether v comes from an append that was reported: the whole
// chain has one fault, and making room cures all of it.
func (u *unit) chained(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	if u.moved[v] {
		return true
	}
	return slices.ContainsFunc(u.shownBy(v), func(w ssa.Value) bool { return u.chained(w, seen) })
}

// shownBy returns the values whose array v may show, as an append leaves it
// where there is room: the base of an append, what was stored in a variable or
// a field.
func (u *unit) shownBy(v ssa.Value) []ssa.Value {
	switch v := v.(type) {
	case *ssa.Slice:
		return []ssa.Value{v.X}
	case *ssa.Phi:
		return v.Edges
	case *ssa.UnOp:
		return u.g.StoresTo(v.X)
	case *ssa.Call:
		if taint.IsBuiltin(&v.Call, "append") {
			return v.Call.Args[:1]
		}
	}
	return nil
}

// hasRoom reports whether v shows nothing yet, or an array that was made
// larger than what v shows of it: whoever did that knew what was to come.
//
//	make([]byte, 0, len(a)+len(b))    room
//	make([]byte, 32)                  none
//	slices.Grow(k, n)                 room, but k itself was moved to get it
//	block[:32], of 64                 room, and the rest is overwritten
//	block[:32:32], array[:]           none
//
// Whether the room is enough is not computed: a make with too small a capacity
// has not been seen.
func (u *unit) hasRoom(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	switch v := v.(type) {
	case *ssa.Const:
		return v.Value == nil && len(seen) == 1
	case *ssa.MakeSlice:
		return v.Cap != v.Len && !sameConst(v.Cap, v.Len) || isConst(v.Len, 0)
	case *ssa.Slice:
		return u.sliceHasRoom(v, seen)
	case *ssa.ChangeType:
		return u.hasRoom(v.X, seen)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if u.hasRoom(e, seen) {
				return true
			}
		}
	case *ssa.UnOp:
		for _, s := range u.g.StoresTo(v.X) {
			if u.hasRoom(s, seen) {
				return true
			}
		}
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return u.madeWithRoom(&call.Call, v.Index, seen)
		}
	case *ssa.Call:
		if taint.IsBuiltin(&v.Call, "append") {
			first := v.Call.Args[0]
			return !isEmpty(first) && u.hasRoom(first, seen)
		}
		return move(&v.Call) == knowledge.Presizes || u.madeWithRoom(&v.Call, 0, seen) || u.handedOn(v, seen)
	}
	return false
}

// sliceHasRoom reports whether a slice expression leaves room behind: it does
// not where it limits the capacity, or shows its array to the end.
func (u *unit) sliceHasRoom(s *ssa.Slice, seen map[ssa.Value]bool) bool {
	if s.Max != nil {
		return false
	}
	n, array := arrayLen(s.X.Type())
	// array[:] shows all that there is; of a slice the rest was there before.
	if s.High == nil {
		return !array && u.hasRoom(s.X, seen)
	}
	if isConst(s.High, 0) {
		return n > 0 || !array
	}
	return !array || !isConst(s.High, n)
}

// handedOn reports whether a function that appends, as binary.AppendUvarint
// does, was given a slice with room.
func (u *unit) handedOn(call *ssa.Call, seen map[ssa.Value]bool) bool {
	f := u.g.Effect(&call.Call)
	for i, arg := range taint.Operands(&call.Call) {
		if isBytes(arg.Type()) && f.Result(0).From(i) == effect.Aliased && !isEmpty(arg) && u.hasRoom(arg, seen) {
			return true
		}
	}
	return false
}

// madeWithRoom looks into a helper of this package that makes the slice: one
// return with room is enough, since the others are mostly those of errors.
func (u *unit) madeWithRoom(call *ssa.CallCommon, i int, seen map[ssa.Value]bool) bool {
	callee := call.StaticCallee()
	if callee == nil || callee.Pkg != u.SSA || len(seen) > 40 {
		return false
	}
	for _, b := range callee.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if ok && i < len(ret.Results) && !isEmpty(ret.Results[i]) && u.hasRoom(ret.Results[i], seen) {
			return true
		}
	}
	return false
}

// arrayLen returns the length of the array that t points at.
func arrayLen(t types.Type) (int64, bool) {
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return 0, false
	}
	a, ok := p.Elem().Underlying().(*types.Array)
	if !ok {
		return 0, false
	}
	return a.Len(), true
}

// isConst reports whether v is the integer n; what is computed is none, even
// where it is always the same.
func isConst(v ssa.Value, n int64) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Int64() == n
}

// sameConst reports whether v and w are one integer: make([]byte, 32, 32) has no
// room, though it looks as if somebody had thought of it.
func sameConst(v, w ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && isConst(w, c.Int64())
}

// isEmpty reports whether v is nil or a literal without elements.
func isEmpty(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return v.Value == nil
	case *ssa.Slice:
		n, ok := arrayLen(v.X.Type())
		return ok && n == 0
	}
	return false
}
