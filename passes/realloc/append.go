package realloc

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
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
// if it holds none, has room, or is wiped where it was. The questions are in the
// order of their cost: the shape of the base is seen at once, the origin of its
// bytes takes a walk.
func (u *unit) movable(call *ssa.Call, dst ssa.Value) *taint.Origin {
	if u.clones(dst) || u.chained(dst, make(map[ssa.Value]bool)) || u.hasRoom(dst, make(map[ssa.Value]bool)) {
		return nil
	}
	o := u.secret(dst)
	if o == nil || u.wipedBehind(call, dst) || u.message(dst) {
		return nil
	}
	if fromText(o) && !u.converted(dst, make(map[ssa.Value]bool)) {
		return nil // appended as text, which nobody can wipe: one copy more changes little
	}
	return o
}

// converted reports whether the array that v shows was made of text by a
// conversion, so that somebody took it over to bytes, which he can wipe.
func (u *unit) converted(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	if _, ok := v.(*ssa.Convert); ok {
		return true
	}
	return slices.ContainsFunc(u.shownBy(v), func(w ssa.Value) bool { return u.converted(w, seen) })
}

// message reports whether a MAC stands behind v in the array that v grows to,
// and nobody encrypts it before it leaves the function. Then the other party
// is to read it and whoever listens may, as where a protocol reveals a key when
// it is done with it:
//
//	ret = appendData(ret, key)
//	ret = append(ret, encrypted...)
//	return append(ret, mac.Sum(nil)...)
func (u *unit) message(v ssa.Value) bool {
	shown := u.g.Reach(v)
	if u.holdsMAC(v) {
		return false // keys are made of MACs too: a PRF puts one behind another
	}
	signed := false
	for _, use := range shown.Uses {
		if use.Call == nil || taint.IsBuiltin(use.Call, "len") {
			continue
		}
		op := u.g.Effect(use.Call).Param(use.Param)
		if !taint.IsBuiltin(use.Call, "append") && op.Bits&effect.Grows == 0 {
			return false
		}
		for i, arg := range taint.Operands(use.Call) {
			if i != use.Param && isBytes(arg.Type()) && u.isMAC(arg) {
				signed = true
			}
		}
	}
	return signed
}

// holdsMAC reports whether a MAC is in what v shows. One origin is enough: what
// was put together of MACs and labels is derived, and no message yet.
func (u *unit) holdsMAC(v ssa.Value) bool {
	for _, o := range u.g.Trace(v).Origins {
		if o.Secret.Kind == effect.MAC {
			return true
		}
	}
	return false
}

// isMAC reports whether v is a MAC and nothing better. The name alone is enough
// for what a function returns; a parameter that is called tag may be any.
func (u *unit) isMAC(v ssa.Value) bool {
	best := u.g.Trace(v).Best()
	if best == nil || best.Secret.Kind != effect.MAC {
		return false
	}
	_, result := made(u.g.Holder(v))
	return result || best.Secret.Confidence >= base.Medium
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

// oldArray returns what happens to the array that dst shows, under all names: a
// part of it is wiped with the whole.
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
// package, or nil. One that copies it on purpose moves nothing.
func (u *unit) growth(fn *ssa.Function, i int) *ssa.Call {
	if fn == nil || fn.Pkg != u.SSA || i >= len(fn.Params) {
		return nil
	}
	inner := &unit{checker: u.checker, g: u.Graph(fn), moved: u.moved}
	shown := make(map[ssa.Value]bool)
	for _, v := range inner.g.Reach(fn.Params[i]).Aliases {
		shown[v] = true
	}
	for _, c := range inner.g.Calls() {
		if call, ok := c.(*ssa.Call); ok && taint.IsBuiltin(&call.Call, "append") && shown[call.Call.Args[0]] && !inner.clones(call.Call.Args[0]) {
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

// again reports whether b runs after a, or a itself once more.
func again(a, b ssa.Instruction) bool { return flow.Reaches(a, b) }
