package realloc

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// buffer checks a bytes.Buffer or strings.Builder of the function: whether it
// grows when it already holds a secret. The pattern:
//
//	var b bytes.Buffer // reported here, where room would be made
//	b.Write(key)       // fits: the first array is made for it
//	b.Write(rest)      // moves key to a second one
//
// A key that is written last, into a buffer of public bytes, moves no more.
// One finding for each buffer: Grow before the first write cures all of its
// moves at once.
func (u *unit) buffer(b ssa.Value) {
	writers := u.g.Writers(b)
	if u.presized(b) {
		return
	}
	for _, w := range writers {
		if call, ok := w.Call.(*ssa.Call); ok && move(&call.Call) == knowledge.ReadsInto {
			continue // a rule of its own
		}
		o, arg := u.written(w)
		if o == nil || !u.growsAfter(w, writers) {
			continue
		}
		u.report(finding{
			rule: ruleBuffer, pos: b.Pos(), from: o,
			what: u.g.Name(b) + " grows while it holds " + u.describe(arg, o) + ", and leaves the outgrown arrays behind",
			how:  "make room for all of it with Grow before the first write, or use a wipe.Buffer",
			fix:  u.bufferFix(b),
		})
		return
	}
}

// presized reports whether somebody made room in the buffer, or gave it an
// array of its own. How much is not computed, as with a make (see hasRoom): who
// thinks of it at all counts right.
func (u *unit) presized(b ssa.Value) bool {
	for _, use := range u.g.Reach(b).Uses {
		if call, ok := use.Instr.(*ssa.Call); ok && move(&call.Call) == knowledge.Presizes {
			return true
		}
	}
	if call, ok := b.(*ssa.Call); ok && len(call.Call.Args) == 1 {
		return isBytes(call.Call.Args[0].Type()) && u.hasRoom(call.Call.Args[0], make(map[ssa.Value]bool))
	}
	return false
}

// written returns the secret bytes that a call writes to a buffer, and the
// value that holds them. A secret that is text already is left to others: it
// cannot be wiped anyway.
func (u *unit) written(w taint.Writer) (*taint.Origin, ssa.Value) {
	call := w.Call.Common()
	callee := call.StaticCallee()
	if callee != nil && !u.known(callee) {
		return u.writtenBy(callee, call, w.Param)
	}
	if s := w.Op.Secret; bytesOrText(s.Kind) && s.Confidence >= u.opts.Confidence.Least() {
		return &taint.Origin{Secret: s, Rel: effect.Copied, What: taint.CalleeName(call) + "()"}, nil
	}
	for i, arg := range taint.Operands(call) {
		if w.Op.From(i) < effect.Copied {
			continue
		}
		for _, v := range u.elements(arg) {
			if o := u.secret(v); o != nil && !fromText(o) {
				return o, v
			}
		}
	}
	return nil, nil
}

// writtenBy looks into a helper of this package that is given the buffer as
// parameter i: for secrets that it writes itself, and for arguments of its
// call that it writes. What happens further away is not told from here: a
// function that encrypts would look the same.
func (u *unit) writtenBy(fn *ssa.Function, call *ssa.CallCommon, i int) (*taint.Origin, ssa.Value) {
	if fn.Pkg != u.SSA || i >= len(fn.Params) {
		return nil, nil
	}
	inner := &unit{checker: u.checker, g: u.Graph(fn), moved: u.moved}
	for _, w := range inner.g.Writers(fn.Params[i]) {
		callee := w.Call.Common().StaticCallee()
		if callee != nil && !u.known(callee) {
			continue
		}
		if o, v := inner.written(w); o != nil {
			return &taint.Origin{Secret: o.Secret, Rel: effect.Copied, What: inner.describe(v, o), Steps: o.Steps}, nil
		}
		for j, arg := range call.Args {
			if j == i || !hasArray(arg.Type()) || !inner.writesParam(w, j) {
				continue
			}
			if o := u.secret(arg); o != nil {
				return o, arg
			}
		}
	}
	return nil, nil
}

// writesParam reports whether a call writes what parameter j of the function
// is: the secret is then the argument of whoever calls it.
func (u *unit) writesParam(w taint.Writer, j int) bool {
	for i, arg := range taint.Operands(w.Call.Common()) {
		if w.Op.From(i) < effect.Copied {
			continue
		}
		for _, v := range u.elements(arg) {
			if u.g.Trace(v).Params.From(j) >= effect.Copied {
				return true
			}
		}
	}
	return false
}

// fromText reports whether the secret was text from the start: nobody could
// wipe that, and one copy more changes little.
func fromText(o *taint.Origin) bool {
	if o.Root == nil {
		return false
	}
	t := o.Root.Type()
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return isString(t)
}

// elements returns the arguments that a call made a list of, or v alone: what
// fmt is given has become an element of an array that nobody declared.
func (u *unit) elements(v ssa.Value) []ssa.Value {
	if !isVariadic(v.Type()) {
		return []ssa.Value{v}
	}
	var out []ssa.Value
	for _, e := range u.g.StoresTo(v) {
		if mi, ok := e.(*ssa.MakeInterface); ok {
			e = mi.X
		}
		out = append(out, e)
	}
	return out
}

// growsAfter reports whether the buffer is written to when it holds what w
// wrote: by another call, by w once more, or by a callee that writes it in
// pieces, as one that makes the secret itself does, or one without a row.
func (u *unit) growsAfter(w taint.Writer, writers []taint.Writer) bool {
	callee := w.Call.Common().StaticCallee()
	if w.Op.Secret.Is() || callee != nil && !u.known(callee) {
		return true
	}
	for _, other := range writers {
		if again(w.Call, other.Call) {
			return true
		}
	}
	return false
}

// readInto checks reads into a buffer. ReadFrom wants room for 512 bytes before
// every read, the one that finds the end included, so that a buffer which was
// grown to the exact size is moved after all (measured). io.Copy calls it.
// It takes a buffer of at least 512 bytes more than it will hold to prevent
// that, which nobody makes.
func (u *unit) readInto(call *ssa.Call) {
	args := call.Call.Args
	if len(args) < 2 {
		return
	}
	buf := u.g.Holder(args[0])
	if !knowledge.Growing(buf.Type()) {
		return
	}
	o := u.secret(args[1])
	if o == nil {
		o = u.contents(buf)
	}
	if o == nil {
		return
	}
	u.report(finding{
		rule: ruleReadFrom, pos: call.Pos(), from: o,
		what: taint.CalleeName(&call.Call) + " moves " + u.describe(args[1], o) + " to a larger array before it sees the end, and leaves the old bytes behind, even after Grow",
		how:  "use io.ReadFull into bytes of the right size, or wipe.ReadAll",
	})
}

// readAll checks that a key is not read into an array that grows. io.ReadAll
// makes its first of 512 bytes: a raw key or a password fits, a key in PEM does
// not, and which of them a reader holds is not to be seen. Passwords are left
// out for that reason, keys are not.
func (u *unit) readAll(call *ssa.Call) {
	v := result(call, 0)
	if v == nil {
		return
	}
	o := u.secret(v)
	if o == nil || o.Secret.Kind != effect.Key {
		return // a password fits into the first 512 bytes
	}
	u.report(finding{
		rule: ruleReadAll, pos: call.Pos(), from: o,
		what: taint.CalleeName(&call.Call) + " moves " + u.describe(v, o) + " to larger arrays while it reads, from 512 bytes up, and leaves the old ones behind",
		how:  "use wipe.ReadAll, or os.ReadFile for a file",
		fix:  u.readAllFix(call, v),
	})
}

// buffered checks that no secret is read through a buffered reader: bufio reads
// 4,096 bytes at once into an array of its own, and what it hands out is a part
// or a copy of that. No method clears it.
func (u *unit) buffered(call *ssa.Call) {
	v := result(call, 0)
	if v == nil {
		return
	}
	if o := u.secret(v); o != nil {
		u.report(finding{
			rule: ruleBufio, pos: call.Pos(), from: o,
			what: taint.CalleeName(&call.Call) + " leaves " + u.describe(v, o) + " in the buffer of its reader, where no wipe reaches it",
			how:  "read it unbuffered into bytes of your own, or with wipe.FromLine",
		})
	}
}

// result returns the value of result i of a call, or nil if nobody uses it:
// what is dropped at once is the matter of pass nowipe.
func result(call *ssa.Call, i int) ssa.Value {
	if call.Call.Signature().Results().Len() == 1 {
		return call
	}
	for _, ref := range *call.Referrers() {
		if e, ok := ref.(*ssa.Extract); ok && e.Index == i {
			return e
		}
	}
	return nil
}
