package realloc

import (
	"go/types"
	"reflect"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// encode checks calls that make a text of bytes: a string, which nobody can
// wipe, or bytes that the encoder grew step by step.
func (u *unit) encode(call *ssa.Call) {
	encodes := move(&call.Call) == knowledge.Encodes
	if !isString(resultType(call)) && !encodes {
		return
	}
	for i, arg := range taint.Operands(&call.Call) {
		if !encodes && !hasArray(arg.Type()) {
			continue
		}
		o := u.labelled(call, arg)
		if u.spells(&call.Call, i) {
			if known := u.secret(arg); known != nil {
				o = known
			}
		}
		if o != nil && !fromText(o) {
			u.encoded(call, arg, o, encodes)
			return
		}
	}
}

// marshals checks the structures that are encoded: for fields with the bytes of
// a key. That a key came out of the structure once is not enough, since it may
// have been taken out of it, and text in it could not be wiped before either. A
// type that marshals itself knows what it shows.
func (u *unit) marshals(call *ssa.Call) {
	arg := call.Call.Args[0]
	v := taint.Unwrapped(arg)
	st := taint.StructOf(v.Type())
	if v == arg || st == nil || selfMade(v.Type()) {
		return
	}
	o := u.declaredIn(v, st)
	if lit := literal(u.g.Holder(v)); lit != nil {
		o = u.putIn(lit) // its other fields are empty
	}
	if o != nil {
		u.encoded(call, v, o, true)
	}
}

// putIn returns the key whose bytes the function itself puts into a structure.
func (u *unit) putIn(lit *ssa.Alloc) *taint.Origin {
	for _, ref := range *lit.Referrers() {
		at, ok := ref.(*ssa.FieldAddr)
		if !ok || !isBytes(at.Type().Underlying().(*types.Pointer).Elem()) {
			continue
		}
		for _, s := range u.g.StoresTo(at) {
			if o := u.secret(s); o != nil && o.Secret.Kind == effect.Key {
				return o
			}
		}
	}
	return nil
}

// literal returns the composite literal that v is, or nil.
func literal(v ssa.Value) *ssa.Alloc {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	if lit, ok := v.(*ssa.Alloc); ok && lit.Comment == "complit" {
		return lit
	}
	return nil
}

// declaredIn returns the key that a field of the type is declared to hold.
func (u *unit) declaredIn(v ssa.Value, st *types.Struct) *taint.Origin {
	for i := range st.NumFields() {
		d := u.Result.Result.Field(v.Type(), i)
		if d.Secret.Kind != effect.Key || d.Public || d.Secret.Confidence < u.opts.Confidence.Least() || !isBytes(st.Field(i).Type()) && !isArray(st.Field(i).Type()) {
			continue
		}
		if st.Field(i).Exported() && reflect.StructTag(st.Tag(i)).Get("json") != "-" {
			return &taint.Origin{Secret: d.Secret, Rel: effect.Copied, Root: v, What: d.What}
		}
	}
	return nil
}

// selfMade reports whether values of type t make their JSON themselves.
func selfMade(t types.Type) bool {
	for _, name := range [...]string{"MarshalJSON", "MarshalText"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			return true
		}
	}
	return false
}

// labelled returns the key that the encoder is told to write a label for: a
// text that begins with PRIVATE KEY holds one, whatever made its bytes. That
// the bytes are in the result is told by the callee's name, since encoders write
// through writers on writers, which no summary follows. The patterns:
//
//	armor.Encode(serialized, "PGP PRIVATE KEY BLOCK")
//	pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der})
func (u *unit) labelled(call *ssa.Call, arg ssa.Value) *taint.Origin {
	callee := call.Call.StaticCallee()
	if callee == nil || !knowledge.Encoder(callee.Name()) {
		return nil
	}
	content, label := arg, ""
	for _, other := range taint.Operands(&call.Call) {
		if text, ok := taint.Text(other); ok && knowledge.PrivateLabel(text) {
			label = text
		}
	}
	if block, ok := arg.(*ssa.Alloc); ok {
		content, label = u.block(block)
	}
	if label == "" || content == nil || knowledge.Conceals(u.g.Name(content)) || u.vetoed(content) {
		return nil
	}
	what := u.g.Name(content)
	return &taint.Origin{
		Secret: effect.Secret{Kind: effect.Key, Confidence: base.Medium}, Rel: effect.Copied, Root: content, What: what,
		Steps: []taint.Step{{Pos: call.Pos(), Text: what + " is labelled " + label}},
	}
}

// block returns the bytes and the label that the function puts in the literal of
// a block, or nil if it puts more in it: headers say that it is encrypted. A
// label that is no constant says nothing, as where one function writes both
// halves of a pair.
func (u *unit) block(lit *ssa.Alloc) (content ssa.Value, label string) {
	for _, ref := range *lit.Referrers() {
		at, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, v := range u.g.StoresTo(at) {
			if text, ok := taint.Text(v); ok && knowledge.PrivateLabel(text) {
				label = text
				continue
			}
			if content != nil || !isBytes(v.Type()) {
				return nil, ""
			}
			content = v
		}
	}
	return content, label
}

// spells reports whether the result of a call is a text of operand i: of an
// encoder that a row knows, of a function in another package whose name says
// so, or of a helper of this package that does nothing else. That a result
// carries an operand is not enough: so does a ciphertext, as far as bodies
// tell.
func (u *unit) spells(call *ssa.CallCommon, i int) bool {
	f := u.g.Effect(call)
	if !f.Known || f.Redacts || f.Result(0).Bits&effect.Public != 0 || f.Result(0).From(i) != effect.Copied {
		return false
	}
	callee := call.StaticCallee()
	if callee == nil || callee.Parent() != nil {
		return false
	}
	if u.known(callee) {
		return true
	}
	if callee.Pkg != u.SSA {
		return knowledge.Encoder(callee.Name())
	}
	return i < len(callee.Params) && !u.declared(call, i) && u.spelled(callee, i)
}

// spelled reports whether a helper returns a text of its parameter i, and by one
// step only: a conversion, or a function that a row knows. What takes more is
// more than a spelling, such as a hash of it or what is looked up under it.
func (u *unit) spelled(fn *ssa.Function, i int) bool {
	g := u.Graph(fn)
	shows := func(v ssa.Value) bool { return g.Trace(v).Params.From(i) == effect.Aliased }
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		switch v := ret.Results[0].(type) {
		case *ssa.Convert:
			if shows(v.X) {
				return true
			}
		case *ssa.Call:
			f := g.Effect(&v.Call)
			for j, arg := range taint.Operands(&v.Call) {
				if u.known(v.Call.StaticCallee()) && f.Result(0).From(j) == effect.Copied && shows(arg) {
					return true
				}
			}
		}
	}
	return false
}

// encoded reports a text of a secret: grown says that it was not made in one
// piece, so that there are more copies of it than one. No fix is offered: hex in
// bytes is of another type than hex in a string, and whoever is given it would
// have to change as well.
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
