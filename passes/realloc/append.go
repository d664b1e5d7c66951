package realloc

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// append checks the base of an append: only that is moved. What is appended
// is copied, which is the matter of whoever owns the two. The pattern:
//
//	keys := derive()               // 32 bytes in an array of 32
//	keys = append(keys, macKey...) // an array of 64; that of 32 is left as it is
//	defer wipe.Bytes(keys)         // reaches the one of 64
//
// Which of the appends of a chain moves depends on the allocator's size
// classes (8, 16, 24, 32, 48, 64, 80, 96, 112, 128, ...): the array of a make
// or of a conversion is rounded up to one. That is no promise of the
// language, so the pass does not count on it.
func (u *unit) append(call *ssa.Call) {
	dst := call.Call.Args[0]
	if !isBytes(dst.Type()) {
		u.appendElement(call)
		return
	}
	o := u.movable(call, dst)
	if o == nil {
		return
	}
	u.moved[call] = true
	u.report(finding{
		rule: ruleAppend, pos: call.Pos(), from: o,
		what: "append may move " + u.describe(dst, o) + " to a larger array and leave the old bytes behind, where no wipe reaches them",
		how:  "make room for all of it first, or use wipe.Append",
		fix:  u.appendFix(call),
	})
}

// movable returns the secret that is left behind if base has to move, or nil
// if it holds none, has room, or is wiped where it was.
func (u *unit) movable(call *ssa.Call, dst ssa.Value) *taint.Origin {
	if u.clones(dst) || u.chained(dst, make(map[ssa.Value]bool)) || u.hasRoom(dst, make(map[ssa.Value]bool)) {
		return nil
	}
	o := u.secret(dst)
	if o == nil || u.wipedBehind(call, dst) {
		return nil
	}
	return o
}

// clones reports whether an append to dst is meant to leave the old array
// where it is: it is somebody else's, and its capacity is cut off so that he
// does not see the append.
//
//	append(password[:len(password):len(password)], 0)
func (u *unit) clones(dst ssa.Value) bool {
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
	switch v := v.(type) {
	case *ssa.Slice:
		return u.chained(v.X, seen)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if u.chained(e, seen) {
				return true
			}
		}
	case *ssa.Call:
		if taint.IsBuiltin(&v.Call, "append") {
			return u.chained(v.Call.Args[0], seen)
		}
	}
	return false
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
		return move(&v.Call) == knowledge.Presizes || u.madeWithRoom(&v.Call, 0, seen)
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

// madeWithRoom looks into a helper of this package that makes the slice.
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

// wipedBehind reports whether the old array is wiped through a name of its
// own, so that moving away from it leaves nothing. The name
// must be one that the result does not go by: after k = append(k, ...) a wipe
// of k reaches the new array alone. The pattern:
//
//	grown := append(k, salt...)
//	wipe.Bytes(k)
func (u *unit) wipedBehind(call *ssa.Call, dst ssa.Value) bool {
	after := make(map[ssa.Value]bool)
	for _, v := range u.g.Reach(call).Aliases {
		after[v] = true
	}
	for _, use := range u.oldArray(dst).Uses {
		if after[use.Value] {
			continue
		}
		if use.How == taint.WipedLater || use.How == taint.Wiped && again(call, use.Instr) {
			return true
		}
	}
	return false
}

// oldArray returns what happens to the array that dst shows, under all names.
func (u *unit) oldArray(dst ssa.Value) *taint.Uses {
	for {
		s, ok := dst.(*ssa.Slice)
		if !ok {
			return u.g.Reach(dst)
		}
		dst = s.X
	}
}

// grows checks the arguments that the callee itself moves to larger arrays: a
// library that a row knows, or a helper of this package, where the fault and
// its cure are. What happens further away is not told from the caller.
func (u *unit) grows(call *ssa.Call) {
	callee := call.Call.StaticCallee()
	if callee == nil || !isBytes(resultType(call)) {
		return
	}
	f := u.g.Effect(&call.Call)
	for i, arg := range taint.Operands(&call.Call) {
		if f.Param(i).Bits&effect.Grows == 0 || !isBytes(arg.Type()) || u.declared(&call.Call, i) {
			continue
		}
		// In a helper of this package the append itself is where room would be
		// made; of a library nothing but its call can be changed.
		name, pos := taint.CalleeName(&call.Call), call.Pos()
		if !u.known(callee) {
			at := u.growth(callee, i)
			if at == nil {
				continue
			}
			name, pos = "append in "+callee.Name(), at.Pos()
		}
		if o := u.movable(call, arg); o != nil {
			u.moved[call] = true
			u.report(finding{
				rule: ruleAppend, pos: pos, from: o,
				what: name + " may move " + u.describe(arg, o) + " to a larger array and leave the old bytes behind, where no wipe reaches them",
				how:  "make room for all of it first",
			})
		}
	}
}

// growth returns the append that moves parameter i of a function of this
// package, or nil.
func (u *unit) growth(fn *ssa.Function, i int) *ssa.Call {
	if fn == nil || fn.Pkg != u.SSA || i >= len(fn.Params) {
		return nil
	}
	g := u.Graph(fn)
	shown := make(map[ssa.Value]bool)
	for _, v := range g.Reach(fn.Params[i]).Aliases {
		shown[v] = true
	}
	for _, c := range g.Calls() {
		if call, ok := c.(*ssa.Call); ok && taint.IsBuiltin(&call.Call, "append") && shown[call.Call.Args[0]] {
			return call
		}
	}
	return nil
}

// declared reports whether the callee says itself that its parameter is a
// secret: then the fault is reported there, and once.
func (u *unit) declared(call *ssa.CallCommon, i int) bool {
	callee := call.StaticCallee()
	if callee == nil || u.known(callee) {
		return false
	}
	sig := callee.Signature
	if sig.Recv() != nil {
		i--
	}
	if i < 0 || i >= sig.Params().Len() {
		return false
	}
	d := u.Var(sig.Params().At(i))
	return bytesOrText(d.Secret.Kind) && d.Secret.Confidence >= u.opts.Confidence.Least()
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

// isConst reports whether v is the integer n.
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

// again reports whether b runs after a, or a itself once more.
func again(a, b ssa.Instruction) bool { return flow.Reaches(a, b) }
