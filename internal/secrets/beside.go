package secrets

import (
	"go/types"
	"strings"

	"secretlint.example/internal/effect"
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

// isText reports whether t is a string.
func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
