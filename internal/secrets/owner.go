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
func (r *Result) Owns(t types.Type) *Owner {
	if o, ok := r.owners[t]; ok {
		return o
	}
	r.owners[t] = nil // a type that contains itself owns what else it has
	o := r.owns(t, 0)
	r.owners[t] = o
	return o
}

const maxDepth = 5

func (r *Result) owns(t types.Type, depth int) *Owner {
	if depth > maxDepth {
		return nil
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return r.Owns(u.Elem())
	case *types.Slice:
		return r.Owns(u.Elem())
	case *types.Array:
		return r.Owns(u.Elem())
	case *types.Struct:
		return r.fields(t, u, depth)
	}
	return nil
}

func (r *Result) fields(t types.Type, st *types.Struct, depth int) *Owner {
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
		if inner := r.Owns(f.Type()); inner != nil {
			return &Owner{inner.Secret, f.Name() + "." + inner.Path, inner.Field}
		}
	}
	return nil
}
