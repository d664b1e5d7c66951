package secrets

import (
	"go/types"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// Owner says that values of a type hold a secret in a field.
type Owner struct {
	Secret effect.Secret
	// Path is the way to it, a field of a field: "DB.Password".
	Path string
	// Field is the field at its end.
	Field *types.Var
}

// Owns returns the first secret that a value of type t holds in a field of
// its own, of at least medium confidence, or nil. It follows structs by value
// and by pointer, slices and arrays, not maps or interfaces.
//
// What is remembered must not depend on what was asked before, since the
// passes ask in any order: an answer that was found inside of a cycle of types
// is not the one that a question for the inner type gets.
func (r *Result) Owns(t types.Type) *Owner {
	if o, ok := r.owners[t]; ok {
		return o
	}
	seen := make(map[types.Type]bool)
	o := r.owns(t, seen)
	r.owners[t] = o
	if o == nil {
		for inner := range seen {
			r.owners[inner] = nil
		}
	}
	return o
}

// owns visits t unless a walk has; a type that contains itself owns what else
// it has.
func (r *Result) owns(t types.Type, seen map[types.Type]bool) *Owner {
	if o, ok := r.owners[t]; seen[t] || ok && o == nil {
		return nil
	}
	seen[t] = true
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return r.owns(u.Elem(), seen)
	case *types.Slice:
		return r.owns(u.Elem(), seen)
	case *types.Array:
		return r.owns(u.Elem(), seen)
	case *types.Struct:
		return r.fields(t, u, seen)
	}
	return nil
}

func (r *Result) fields(t types.Type, st *types.Struct, seen map[types.Type]bool) *Owner {
	if d := r.Type(t); d.Public {
		return nil
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if d := r.Field(t, i); d.Secret.Confidence >= base.Medium && d.Secret.Is() && !d.Public {
			return &Owner{d.Secret, f.Name(), f}
		}
		if d := r.Type(f.Type()); d.Secret.Confidence >= base.Medium && d.Secret.Is() {
			return &Owner{d.Secret, f.Name(), f}
		}
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if inner := r.owns(f.Type(), seen); inner != nil {
			return &Owner{inner.Secret, f.Name() + "." + inner.Path, inner.Field}
		}
	}
	return nil
}
