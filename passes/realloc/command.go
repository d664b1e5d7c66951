package realloc

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// collects checks what a command prints: exec reads it into a bytes.Buffer of
// its own, which moves at least once, at the end (see readInto).
func (u *unit) collects(call *ssa.Call) {
	v := result(call, 0)
	if v == nil {
		return
	}
	o := u.becomes(v, 0)
	if o == nil {
		o = u.answers(u.g.Holder(call.Call.Args[0]))
	}
	if o == nil {
		return
	}
	u.report(finding{
		rule: ruleReadFrom, pos: call.Pos(), from: o,
		what: taint.CalleeName(&call.Call) + " reads " + u.describe(v, o) + " into a buffer that moves before it sees the end, and leaves the old bytes behind",
		how:  "set Stdout to a wipe.Buffer",
	})
}

// printout checks the buffers that a command prints to:
//
//	var out bytes.Buffer
//	cmd.Stdout = &out
//	err := cmd.Run()
//	password := strings.TrimSpace(out.String())
//
// What a command prints is a secret only if the program says so: by what it
// uses the text as, or what it calls it; or if the command was given what is
// called an encrypted key.
func (u *unit) printout(s *ssa.Store) {
	at, ok := s.Addr.(*ssa.FieldAddr)
	if !ok || !knowledge.Printout(fieldName(at)) {
		return
	}
	buf := u.g.Holder(s.Val)
	if !knowledge.Growing(buf.Type()) {
		return
	}
	o := u.contents(buf)
	if o == nil {
		o = u.answers(u.g.Holder(at.X))
	}
	if o == nil {
		return
	}
	u.report(finding{
		rule: ruleReadFrom, pos: s.Pos(), from: o,
		what: "the command prints " + u.describe(nil, o) + " to " + u.g.Name(buf) + ", which moves when it grows and leaves the old bytes behind, even after Grow",
		how:  "use a wipe.Buffer",
	})
}

// answers returns the key that a command prints if it is given an encrypted one
// to read.
func (u *unit) answers(cmd ssa.Value) *taint.Origin {
	refs := cmd.Referrers()
	if refs == nil {
		return nil
	}
	for _, ref := range *refs {
		at, ok := ref.(*ssa.FieldAddr)
		if !ok || !knowledge.Input(fieldName(at)) {
			continue
		}
		for _, in := range u.g.StoresTo(at) {
			if s := u.inside(u.g.Holder(in), 0); bytesOrText(s.Kind) {
				return &taint.Origin{Secret: s, Rel: effect.Copied, Root: in, What: "what the command decrypts"}
			}
		}
	}
	return nil
}

// fieldName returns the name of a field as the tables of knowledge spell it.
func fieldName(at *ssa.FieldAddr) string {
	ptr, ok := at.X.Type().Underlying().(*types.Pointer)
	st := taint.StructOf(at.X.Type())
	if !ok || st == nil {
		return ""
	}
	return types.TypeString(ptr.Elem(), nil) + "." + st.Field(at.Field).Name()
}

// contents returns the secret that the content of a buffer becomes.
func (u *unit) contents(buf ssa.Value) *taint.Origin {
	for _, use := range u.g.Reach(buf).Uses {
		call, ok := use.Instr.(*ssa.Call)
		if !ok || call.Call.Signature().Recv() == nil || use.Param != 0 || u.g.Effect(&call.Call).Result(0).From(0) < effect.Copied {
			continue
		}
		if v := result(call, 0); v != nil && textOrBytes(v.Type()) {
			if o := u.becomes(v, 0); o != nil {
				return o
			}
		}
	}
	return nil
}

// becomes returns the secret that v is by its use or its name, or by those of
// what functions of the library cut out of it, or by the name of the field that
// keeps it or of the function that returns it.
func (u *unit) becomes(v ssa.Value, depth int) *taint.Origin {
	if o := u.secret(v); o != nil {
		return o
	}
	refs := v.Referrers()
	if refs == nil || depth > 4 {
		return nil
	}
	for _, ref := range *refs {
		var o *taint.Origin
		switch ref := ref.(type) {
		case *ssa.Convert, *ssa.Slice, *ssa.ChangeType, *ssa.Extract, *ssa.Phi:
			o = u.becomes(ref.(ssa.Value), depth+1)
		case *ssa.Call:
			if u.passes(&ref.Call, v) {
				if r := result(ref, 0); r != nil {
					o = u.becomes(r, depth+1)
				}
			}
		case *ssa.Store:
			o = u.keeps(ref)
		case *ssa.Return:
			o = u.returns(ref, v)
		}
		if o != nil {
			return o
		}
	}
	return nil
}

// passes reports whether the result of a call is v or a piece of it, as of
// strings.TrimSpace. Only rows are asked: what a body of the module makes of a
// text is a new thing, and has a name of its own.
func (u *unit) passes(call *ssa.CallCommon, v ssa.Value) bool {
	if !u.known(call.StaticCallee()) || call.Signature().Results().Len() == 0 || !textOrBytes(call.Signature().Results().At(0).Type()) {
		return false
	}
	for i, arg := range taint.Operands(call) {
		if arg == v && u.g.Effect(call).Result(0).From(i).Carries() {
			return true
		}
	}
	return false
}

// keeps returns the secret that a field is declared to hold: whoever stores what
// he read there says what he read.
func (u *unit) keeps(s *ssa.Store) *taint.Origin {
	at, ok := s.Addr.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	d := u.Field(at.X.Type(), at.Field)
	if !bytesOrText(d.Secret.Kind) || d.Public || d.Secret.Confidence < base.Medium {
		return nil
	}
	return &taint.Origin{Secret: d.Secret, Rel: effect.Copied, Root: s.Val, What: d.What}
}

// returns gives the secret that a function is named after, which v is the first
// result of: getPassphrase returns one. A function that hashes or encrypts is
// named after what it is given.
func (u *unit) returns(ret *ssa.Return, v ssa.Value) *taint.Origin {
	name := ret.Parent().Name()
	s := knowledge.Name(name)
	if ret.Results[0] != v || !bytesOrText(s.Kind) || s.Confidence < base.Medium || knowledge.Hashes(name) || knowledge.Conceals(name) {
		return nil
	}
	return &taint.Origin{Secret: s, Rel: effect.Copied, Root: v, What: name + "()"}
}

// textOrBytes reports whether t can be the text of a secret.
func textOrBytes(t types.Type) bool { return isBytes(t) || isString(t) }
