package secrets

import (
	"go/types"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
)

// besides are what a field with the bytes of a key appends to the name of the
// field that says where the key is.
var besides = [...]string{"pem", "der", "bytes", "data", "raw"}

// refersTo reports whether the text in field i of st, a key by its name, only
// says which key is meant, because another field holds the bytes of it:
// SigningKey beside SigningKeyPEM is a path or a URI.
func refersTo(st *types.Struct, i int, d effect.Decl) bool {
	v := st.Field(i)
	if d.Secret.Kind != effect.Key || !isText(v.Type()) {
		return false
	}
	name := strings.ToLower(v.Name())
	for other := range st.Fields() {
		tail, ok := strings.CutPrefix(strings.ToLower(other.Name()), name)
		if !ok || !IsBytes(other.Type()) {
			continue
		}
		for _, word := range besides {
			if strings.Trim(tail, "_") == word {
				return true
			}
		}
	}
	return false
}

// apart reports whether field i of st, the text to connect with, holds no
// password because another field does: what is left is where, and as whom.
func apart(st *types.Struct, i int, d effect.Decl) bool {
	v := st.Field(i)
	if d.Secret.Kind != effect.Password || !isText(v.Type()) || !strings.HasPrefix(strings.ToLower(v.Name()), "conn") {
		return false
	}
	for other := range st.Fields() {
		s := knowledge.Name(other.Name())
		if other != v && isText(other.Type()) && s.Kind == effect.Password && s.Confidence >= base.Medium {
			return true
		}
	}
	return false
}

// isText reports whether t is a string.
func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
