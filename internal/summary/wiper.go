package summary

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// Wiper returns the name of the method that wipes the secrets of values of
// type t, a named type or a pointer to one, or "". A method without
// parameters is one if a row says so, or if its name may mean it and its body
// wipes the receiver on every way out: one that wipes a field in order to
// replace it does not end the life of the object. Unless the name says so, the
// type must own a key: a Reset or a Clear also empties what is no secret.
func (r *Result) Wiper(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	named = named.Origin()
	if name, ok := r.wipers[named]; ok {
		return name
	}
	name := r.wiper(named)
	r.wipers[named] = name
	return name
}

func (r *Result) wiper(named *types.Named) string {
	if row := r.Table.Type(named.Obj()); row.Wiper != "" {
		return row.Wiper
	}
	if base.IsStd(named.Obj().Pkg().Path()) {
		return ""
	}
	var names []string
	for i := range named.NumMethods() {
		m := named.Method(i)
		if !knowledge.WiperName(m.Name()) || m.Signature().Params().Len() > 0 || m.Pkg() != r.pass.Pkg && !m.Exported() {
			continue
		}
		if f := r.function(m); f != nil && f.Param(0).Bits&effect.Wipes != 0 {
			names = append(names, m.Name())
		}
	}
	if len(names) == 0 {
		return ""
	}
	name := slices.Min(names)
	if !knowledge.WipesSecrets(name) && !r.ownsKey(named, 3) {
		return "" // a message that is reset, a set that is cleared
	}
	return name
}

// ownsKey reports whether values of type t hold a key or a password, so many
// structures deep.
func (r *Result) ownsKey(t types.Type, depth int) bool {
	if depth == 0 {
		return false
	}
	if d := r.Type(t); d.Public || isKey(d) || IsPrivate(t) {
		return !d.Public
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return r.ownsKey(u.Elem(), depth)
	case *types.Slice:
		return r.ownsKey(u.Elem(), depth-1)
	case *types.Array:
		return r.ownsKey(u.Elem(), depth-1)
	case *types.Struct:
		for i := range u.NumFields() {
			if d := r.Field(t, i); isKey(d) || !d.Public && r.ownsKey(u.Field(i).Type(), depth-1) {
				return true
			}
		}
	}
	return false
}

func isKey(d effect.Decl) bool {
	return d.Secret.Confidence > base.Low && (d.Secret.Kind == effect.Key || d.Secret.Kind == effect.Password) && !d.Public
}

// IsWiper reports whether fn is a method of this package that wipes its
// receiver for good.
func (r *Result) IsWiper(fn *ssa.Function) bool {
	f := r.EffectOf(fn)
	return f != nil && fn.Signature.Recv() != nil && knowledge.WiperName(fn.Name()) && f.Param(0).Bits&effect.Wipes != 0
}

// IsBuffer reports whether t is, or points to, a buffer that holds what is
// written to it.
func (r *Result) IsBuffer(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && knowledge.IsBuffer(named.Obj())
}

// Holds returns the name of the method that wipes values of type t, or of what
// t points to, which are as secret as what is written to them, or "".
func (r *Result) Holds(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return r.Table.Type(named.Obj()).Holder
}

// WipedElsewhere reports whether the package wipes what some call of a function
// of its own returned: whoever wrote that knows that it is secret.
func (r *Result) WipedElsewhere(call *ssa.CallCommon) bool {
	fn := callee(call)
	if fn == nil || fn.Pkg() != r.pass.Pkg {
		return false
	}
	if r.wiped == nil {
		r.wiped = make(map[*types.Func]bool)
		for _, f := range r.Funcs {
			if !r.IsTest(f) {
				r.markWiped(r.Graph(f))
			}
		}
	}
	return r.wiped[fn]
}

// markWiped records the functions whose results a function wipes.
func (r *Result) markWiped(g *taint.Graph) {
	for _, call := range g.Calls() {
		f := g.Effect(call.Common())
		for i, arg := range taint.Operands(call.Common()) {
			if f.Param(i).Bits&effect.Wipes == 0 {
				continue
			}
			made := g.Holder(arg)
			if e, ok := made.(*ssa.Extract); ok {
				made = e.Tuple
			}
			if by, ok := made.(*ssa.Call); ok && callee(&by.Call) != nil {
				r.wiped[callee(&by.Call)] = true
			}
		}
	}
}

// Opaque reports whether values of type t hold a key that no caller can wipe.
func (r *Result) Opaque(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && r.Table.Type(named.Obj()).Opaque
}
