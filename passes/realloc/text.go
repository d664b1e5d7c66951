package realloc

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// convert checks conversions between bytes and text: each makes a copy, and
// the text can never be wiped.
func (u *unit) convert(c *ssa.Convert) {
	toText, toBytes := isBytes(c.X.Type()) && isString(c.Type()), isString(c.X.Type()) && isBytes(c.Type())
	if !toText && !toBytes || free(c) {
		return
	}
	o := u.secret(c.X)
	if o == nil {
		return
	}
	if toText {
		u.report(finding{
			rule: ruleString, pos: c.Pos(), from: o,
			what: "the conversion copies " + u.describe(c.X, o) + " into a string, which nobody can wipe",
			how:  "keep it in bytes to the end, and wipe those",
		})
		return
	}
	if _, isConst := c.X.(*ssa.Const); isConst || u.g.Reach(c).Any(taint.Wiped, taint.WipedLater) {
		return
	}
	u.report(finding{
		rule: ruleString, pos: c.Pos(), from: o,
		what: "the conversion makes a second copy of " + u.describe(c.X, o) + ", and the string cannot be wiped",
		how:  "take it as bytes from where it is read; at the least, wipe the copy",
	})
}

// free reports whether the compiler makes no copy for the conversion, since
// its result is only compared, ranged over, measured, or looked up by; or
// whether a concatenation makes it, which is reported as such.
func free(c *ssa.Convert) bool {
	for _, ref := range *c.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.Range:
		case *ssa.BinOp:
		case *ssa.Lookup:
			if ref.Index != c {
				return false
			}
		case *ssa.Call:
			if !taint.IsBuiltin(&ref.Call, "len") && !taint.IsBuiltin(&ref.Call, "copy") {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// concat checks the outermost of a row of concatenations.
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

// secretPart returns an operand of the concatenation that is made of bytes.
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
// secret that is a string already cannot be wiped anyway.
func (u *unit) format(call *ssa.Call) {
	for _, arg := range call.Call.Args {
		if !isVariadic(arg.Type()) {
			continue
		}
		for _, v := range u.g.StoresTo(arg) {
			mi, ok := v.(*ssa.MakeInterface)
			if !ok || !hasArray(mi.X.Type()) {
				continue
			}
			if o := u.secret(mi.X); o != nil {
				u.report(finding{
					rule: ruleConcat, pos: call.Pos(), from: o,
					what: taint.CalleeName(&call.Call) + " copies " + u.describe(mi.X, o) + " into a string, which nobody can wipe, and into a buffer that package fmt uses again",
					how:  "append it to bytes that have room for the whole, and wipe those",
				})
			}
		}
	}
}

// isVariadic reports whether t is []any.
func isVariadic(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.IsInterface(s.Elem())
}

// encode checks calls that make a text of bytes: a string, which nobody can
// wipe, or bytes that the encoder grew step by step.
func (u *unit) encode(call *ssa.Call) {
	encodes := move(&call.Call) == knowledge.Encodes
	if !isString(resultType(call)) && !encodes {
		return
	}
	f := u.g.Effect(&call.Call)
	if !f.Known || f.Redacts || f.Result(0).Bits&effect.Public != 0 {
		return
	}
	for i, arg := range taint.Operands(&call.Call) {
		if f.Result(0).From(i) != effect.Copied || !encodes && !hasArray(arg.Type()) || u.declared(&call.Call, i) {
			continue
		}
		if o := u.secret(arg); o != nil {
			u.encoded(call, arg, o, encodes)
			return
		}
	}
}

func (u *unit) encoded(call *ssa.Call, arg ssa.Value, o *taint.Origin, grown bool) {
	f := finding{
		rule: ruleEncode, pos: call.Pos(), from: o,
		what: taint.CalleeName(&call.Call) + " copies " + u.describe(arg, o) + " into a string, which nobody can wipe",
		how:  "encode it into bytes of the right size, and wipe those",
	}
	if grown {
		f.what = taint.CalleeName(&call.Call) + " encodes " + u.describe(arg, o) + " in a buffer that grows, and leaves the outgrown ones behind"
		f.how = "write the encoding to where it goes, or to a wipe.Buffer"
	}
	u.report(f)
}

// resultType returns the type of the first result.
func resultType(call *ssa.Call) types.Type {
	res := call.Call.Signature().Results()
	if res.Len() == 0 {
		return types.Typ[types.Invalid]
	}
	return res.At(0).Type()
}

// funcOf returns the declaration of fn, or an empty one for a literal.
func funcOf(fn *ssa.Function) *types.Func {
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj
	}
	return types.NewFunc(token.NoPos, nil, "", types.NewSignatureType(nil, nil, nil, nil, nil, false))
}
