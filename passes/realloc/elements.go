package realloc

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// inline reports whether a value of type t has the bytes of a secret in
// itself, so that copying the value copies them: an array, or a struct with
// one. A slice, a string or a pointer is a header: growth moves that alone.
func (u *unit) inline(t types.Type) bool {
	switch s := t.Underlying().(type) {
	case *types.Array:
		return isArray(t)
	case *types.Struct:
		for i := range s.NumFields() {
			if d := u.Field(t, i); bytesOrText(d.Secret.Kind) && d.Secret.Confidence >= u.opts.Confidence.Least() && isArray(s.Field(i).Type()) {
				return true
			}
		}
	}
	return false
}

// held returns the secret that a value of an inline type holds, or nil. The type
// alone is not enough: an array of 32 bytes is a hash as often as a key.
func (u *unit) held(v ssa.Value) *taint.Origin {
	if !u.inline(v.Type()) {
		return nil
	}
	return u.secret(v)
}

// mapUpdate checks maps with keys as values: a map that grows copies them to
// a new table, and nobody can reach the old one: delete and clear work on the
// new, and no slice can be made of a value. The keys of a map are not looked at:
// what is looked up by is not secret, or is compared in variable time, which is
// another fault.
func (u *unit) mapUpdate(m *ssa.MapUpdate) {
	// A map that was made for so many does not grow until there are more.
	if made, ok := m.Map.(*ssa.MakeMap); ok && made.Reserve != nil && !isConst(made.Reserve, 0) {
		return
	}
	if o := u.held(m.Value); o != nil {
		u.report(finding{
			rule: ruleMap, pos: m.Pos(), from: o,
			what: "a map that grows moves " + u.describe(m.Value, o) + " to a new table and leaves the old one behind",
			how:  "keep pointers or slices in the map, and wipe what they show",
		})
	}
}

// appendElement checks slices whose elements have the bytes of keys in
// themselves. Unlike append to bytes nothing tells whether there was room, but a
// make with a capacity or an append to nothing.
func (u *unit) appendElement(call *ssa.Call) {
	dst := call.Call.Args[0]
	s, ok := dst.Type().Underlying().(*types.Slice)
	if !ok || !u.inline(s.Elem()) || isEmpty(dst) || u.hasRoom(dst, make(map[ssa.Value]bool)) {
		return
	}
	o := u.secret(dst)
	if o == nil || u.chained(dst, make(map[ssa.Value]bool)) {
		return
	}
	u.moved[call] = true
	u.report(finding{
		rule: ruleSlice, pos: call.Pos(), from: o,
		what: "append may move the elements of " + u.describe(dst, o) + " to a larger array and leave the old ones behind",
		how:  "make the slice with room for all, or keep pointers in it",
	})
}

// elementCopy checks a range over arrays by value: its variable is a copy on the
// stack, and a wipe of it leaves the element as it was.
func (u *unit) elementCopy(load *ssa.UnOp) {
	at, ok := load.X.(*ssa.IndexAddr)
	if !ok || load.Op != token.MUL || !u.opts.Realloc.Strict {
		return
	}
	if o := u.held(load); o != nil {
		u.report(finding{
			rule: ruleCopy, pos: at.Pos(), from: o,
			what: "the element is copied, and with it " + u.describe(at.X, o),
			how:  "use the element where it is, by its index",
		})
	}
}

// arguments checks arrays that are passed by value: the callee's copy is on a
// stack that the next call overwrites, or none does. It is opt-in since half of
// cryptography passes arrays so, and an array that is passed on costs nothing to
// leave, compared with the one that stays.
func (u *unit) arguments(call *ssa.Call) {
	if !u.opts.Realloc.Strict {
		return
	}
	for _, arg := range call.Call.Args {
		if o := u.held(arg); o != nil {
			u.report(finding{
				rule: ruleCopy, pos: call.Pos(), from: o,
				what: "the argument copies " + u.describe(arg, o) + " to the stack of " + taint.CalleeName(&call.Call),
				how:  "pass a pointer or a slice of it",
			})
		}
	}
}

// asks checks for secrets that a program takes as text. What stands on a command
// line is shown to everybody by ps, what stands in the environment to every
// child.
func (u *unit) asks(call *ssa.Call) {
	if !u.opts.Realloc.Strict {
		return
	}
	for _, arg := range call.Call.Args {
		c, ok := arg.(*ssa.Const)
		if !ok || c.Value == nil || c.Value.Kind() != constant.String {
			continue
		}
		// The first constant of the call is the name of the flag or variable; the
		// ones that follow are defaults and help.
		name := constant.StringVal(c.Value)
		if s := knowledge.Name(name); s.Kind == effect.Password || s.Kind == effect.Key && s.Confidence >= u.opts.Confidence.Least() {
			u.report(finding{
				rule: ruleText, pos: call.Pos(),
				what: taint.CalleeName(&call.Call) + " gives a " + s.Kind.String() + ", " + name + ", as text, which nobody can wipe and others on the machine may see",
				how:  "read it from a file, a descriptor or the terminal, as bytes",
			})
		}
		return
	}
}
