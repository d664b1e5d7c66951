package summary

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// makesKey records that what a function makes a private key from is one: its
// body is arithmetic, but the type of the result and the name of the parameter
// say so. What it is given with a password may be encrypted.
func (s *summarizer) makesKey() {
	sig := s.fn.Signature
	if sig.Results().Len() == 0 || !IsPrivate(sig.Results().At(0).Type()) {
		return
	}
	var named []int
	for i := range s.f.Params {
		d := s.r.Var(s.fn.Params[i].Object().(*types.Var))
		switch {
		case d.Secret.Kind == effect.Password:
			return
		case d.Secret.Kind == effect.Key && secrets.IsBytes(s.fn.Params[i].Type()):
			named = append(named, i)
		}
	}
	for _, i := range named {
		s.f.Params[i].Bits |= effect.UsedAsKey
	}
}

// exception records that what a function returns is public if it was given the
// base point, as that of the function is which it hands its parameter to.
func (s *summarizer) exception() {
	for _, call := range s.g.Calls() {
		f, args := s.g.Effect(call.Common()), taint.Operands(call.Common())
		if f.Unless == "" || f.UnlessParam >= len(args) {
			continue
		}
		if i := slices.Index(s.fn.Params, asParam(args[f.UnlessParam])); i >= 0 && s.returns(call) {
			s.f.Unless, s.f.UnlessParam = f.Unless, i
		}
	}
}

// returns reports whether every return that returns a secret returns what the
// call did.
func (s *summarizer) returns(call ssa.CallInstruction) bool {
	found := false
	for _, b := range s.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 || isZero(ret.Results[0]) {
			continue
		}
		v := ret.Results[0]
		if e, ok := v.(*ssa.Extract); ok {
			v = e.Tuple
		}
		if v == call.Value() {
			found = true
		} else if s.g.Trace(v).Best() != nil {
			return false
		}
	}
	return found
}

// either takes back what was found in the results of a function that encodes
// whatever it is given, certificates and public keys as well as private ones:
// what a result is, only the argument of a call tells.
func (s *summarizer) either() {
	private, public := false, false
	s.g.Each(func(instr ssa.Instruction) {
		a, ok := instr.(*ssa.TypeAssert)
		if !ok || asParam(a.X) == nil {
			return
		}
		private = private || IsPrivate(a.AssertedType)
		public = public || secrets.PublicHalf(a.AssertedType) || s.r.Type(a.AssertedType).Public
	})
	for i := range s.f.Results {
		if private && public {
			s.f.Results[i].Secret = effect.Secret{}
		}
	}
}

// IsPrivate reports whether a type is named after a private key.
func IsPrivate(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	s := knowledge.Name(named.Obj().Name())
	return s.Kind == effect.Key && s.Confidence >= base.Medium && !knowledge.Plain(named.Obj().Name())
}

// Paired reports whether values of type t, or what t points to, may be a private
// key: a public key is not asked for the public key.
func (r *Result) Paired(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || types.IsInterface(t) || secrets.PublicHalf(t) {
		return false
	}
	for _, name := range [...]string{"Public", "PublicKey"} {
		obj, _, _ := types.LookupFieldOrMethod(named, true, r.pass.Pkg, name)
		if m, ok := obj.(*types.Func); ok && m.Signature().Params().Len() == 0 && m.Signature().Results().Len() > 0 {
			return true
		}
	}
	return false
}

// Conceals reports whether the name of a function says that it encrypts.
func (r *Result) Conceals(name string) bool { return knowledge.Conceals(name) }

// Clears reports whether the name of a function says that it wipes.
func (r *Result) Clears(name string) bool { return knowledge.ClearsKeys(name) }
