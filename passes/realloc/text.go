package realloc

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// convert checks conversions between bytes and text: each makes a copy, and
// the text can never be wiped. The patterns:
//
//	login(string(password))           // bytes that could be wiped, text that cannot
//	DecryptPEMBlock(b, []byte(pass))  // a second copy, in a temporary without a name
//
// Both are in programs that cannot do otherwise, since the API wants the other
// type; the message is then the only thing to be had. There is no fix.
func (u *unit) convert(c *ssa.Convert) {
	toText, toBytes := isBytes(c.X.Type()) && isString(c.Type()), isString(c.X.Type()) && isBytes(c.Type())
	if _, constant := c.X.(*ssa.Const); constant || !toText && !toBytes || u.free(c) {
		return
	}
	o := u.secret(c)
	if o == nil {
		o = u.likely(c)
	}
	if o == nil {
		return
	}
	if toText {
		u.report(finding{
			rule: ruleString, pos: c.Pos(), from: o,
			what: "the conversion copies " + u.describe(c.X, o) + " into a string, which nobody can wipe",
			how:  "keep it in bytes to the end, and wipe those",
			fix:  u.unconverted(c),
		})
		return
	}
	if o.Root != c && u.g.Trace(c.X).From(o.Root) < effect.Aliased || u.g.Reach(c).Any(taint.Wiped, taint.WipedLater) {
		return // a text with a password in it is another matter; what is wiped is cared for
	}
	if _, result := made(o.Root); o.Secret.Kind == effect.Key && !result {
		return // the text of a key is a setting and stays: its copy is the lesser one
	}
	u.report(finding{
		rule: ruleString, pos: c.Pos(), from: o,
		what: "the conversion makes a second copy of " + u.describe(c.X, o) + ", and the string cannot be wiped",
		how:  "take it as bytes from where it is read; at the least, wipe the copy",
		fix:  u.unconverted(c),
	})
}

// likely returns the password that a weak name promises: text called pass or
// pw that becomes bytes, or bytes that become text, is neither a count nor a
// road over mountains.
func (u *unit) likely(c *ssa.Convert) *taint.Origin {
	t := u.g.Trace(c)
	for i := range t.Origins {
		if o := &t.Origins[i]; o.Secret.Kind == effect.Password && o.Rel >= effect.Copied && !o.Cut && !u.oneWay(o) {
			return o
		}
	}
	return nil
}

// free reports whether the compiler makes no copy for the conversion, since
// its result is only compared, ranged over, measured, or looked up by; or
// whether a concatenation makes it, which is reported as such. These are the
// cases of slicebytetostringtmp in the compiler, and the ones where it reads a
// string as bytes in place (since Go 1.22).
func (u *unit) free(c *ssa.Convert) bool {
	for _, ref := range *c.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.Range:
		case *ssa.BinOp:
		case *ssa.Lookup:
			if ref.Index != c {
				return false
			}
		case *ssa.Call:
			if !u.readsInPlace(&ref.Call, c) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// readsInPlace reports whether a call looks at the conversion and keeps or
// changes nothing, and the compiler sees that it does: built-in functions, and
// comparers, which are short enough to be inlined (measured, as
// TestConversions of byteseq does). A hash is not.
func (u *unit) readsInPlace(call *ssa.CallCommon, c *ssa.Convert) bool {
	if _, builtin := call.Value.(*ssa.Builtin); builtin {
		return taint.IsBuiltin(call, "len") || call.Args[0] != c && (taint.IsBuiltin(call, "copy") || taint.IsBuiltin(call, "append"))
	}
	if !u.known(call.StaticCallee()) {
		return false
	}
	f := u.g.Effect(call)
	for i, arg := range taint.Operands(call) {
		if arg == c && f.Param(i).Bits&(effect.ConstantTime|effect.Compares) == 0 {
			return false
		}
	}
	return true
}

// concat checks the outermost of a row of concatenations, which is compiled as
// one call that makes one string. Only parts that were bytes count:
//
//	"PASS " + string(password)   // bytes could have stayed bytes
//	"PASS " + password           // was a string before: nothing is lost that was not
func (u *unit) concat(add *ssa.BinOp) {
	for _, ref := range *add.Referrers() {
		if outer, ok := ref.(*ssa.BinOp); ok && outer.Op == token.ADD {
			return
		}
	}
	part := u.secretPart(add, 0)
	if part == nil {
		return
	}
	o := u.secret(part.X)
	if o == nil {
		return
	}
	u.report(finding{
		rule: ruleConcat, pos: add.Pos(), from: o,
		what: "the concatenation copies " + u.describe(part.X, o) + " into a string, which nobody can wipe",
		how:  "append it to bytes that have room for the whole, and wipe those",
	})
}

// secretPart returns an operand of the concatenation that is made of bytes. The
// compiler makes one string of all operands, so that one finding is enough; how
// deep the tree is depends on how long the source is, and is bounded.
func (u *unit) secretPart(v ssa.Value, depth int) *ssa.Convert {
	switch v := v.(type) {
	case *ssa.Convert:
		if isBytes(v.X.Type()) && u.secret(v.X) != nil {
			return v
		}
	case *ssa.BinOp:
		if depth > 20 {
			return nil
		}
		if c := u.secretPart(v.X, depth+1); c != nil {
			return c
		}
		return u.secretPart(v.Y, depth+1)
	}
	return nil
}

// format checks what a formatting function makes text of. Only bytes count: a
// secret that is a string already cannot be wiped anyway. The line of a key log
// is meant to tell it.
func (u *unit) format(call *ssa.Call) {
	if knowledge.KeyLog(call.Parent().Name()) {
		return
	}
	var elems []ssa.Value
	for _, arg := range call.Call.Args {
		elems = append(elems, u.elements(arg)...)
	}
	for _, v := range elems {
		if !hasArray(v.Type()) {
			continue
		}
		if o := u.secret(v); o != nil && !u.salted(o, elems) {
			u.report(finding{
				rule: ruleConcat, pos: call.Pos(), from: o,
				what: taint.CalleeName(&call.Call) + " copies " + u.describe(v, o) + " into a string, which nobody can wipe, and into a buffer that it uses again",
				how:  "append it to bytes that have room for the whole, and wipe those",
			})
		}
	}
}

// salted reports whether a derived key stands in a text next to the salt that
// it was derived with: that is how passwords are stored to be checked, and
// opens nothing but the account. The pattern:
//
//	dk, err := scrypt.Key(password, salt, n, r, p, 32)
//	return fmt.Sprintf("%d$%d$%d$%x$%x", n, r, p, salt, dk)
func (u *unit) salted(o *taint.Origin, elems []ssa.Value) bool {
	call, ok := made(o.Root)
	if !ok {
		return false
	}
	for _, arg := range taint.Operands(&call.Call) {
		if isBytes(arg.Type()) && slices.Contains(elems, arg) {
			return true
		}
	}
	return false
}

// isVariadic reports whether t is []any.
func isVariadic(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.IsInterface(s.Elem())
}

// known reports whether a row of knowledge says what fn does: measured, and
// not read from a body. The rows of a package do not count inside of it, where
// its bodies are at hand and the fault can be reported in them.
func (u *unit) known(fn *ssa.Function) bool {
	if fn == nil || fn.Pkg == u.SSA {
		return false
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && u.Table.Func(obj) != nil
}
