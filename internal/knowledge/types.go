package knowledge

import (
	"fmt"
	"go/types"
	"reflect"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// Type is what is known of a named type.
type Type struct {
	// Secret is the kind of a value of the type, None if it is no secret.
	Secret effect.Secret
	// Dump is the kind of secret that the type holds in the open.
	Dump effect.Secret
	// Wiper is the name of the method that wipes a value, or "".
	Wiper string
	// Holder is that of a type whose values are as secret as what is written to
	// them, a number for example.
	Holder string
	// Public: never a secret. Opaque: no caller can wipe it. Redacts: prints
	// nothing secret.
	Public, Opaque, Redacts bool
}

// Field is what is known of a field or a package variable.
type Field struct {
	Secret effect.Secret
	// Public: never a secret. Request: set by a remote party. Printer: what is
	// written to it is printed.
	Public, Request, Printer bool
}

// Type returns what is known of a named type.
func (t *Table) Type(name *types.TypeName) Type {
	if name.Pkg() == nil {
		return Type{}
	}
	row, _ := t.sorted("type ", key(name), typeRows)
	known, _ := parseType(row)
	return known
}

// Field returns what is known of a field of a named struct type.
func (t *Table) Field(pkgPath, typeName, field string) Field {
	row, _ := t.sorted("field ", pkgPath+"."+typeName+"."+field, fieldRows)
	known, _ := parseField(row)
	return known
}

// Var returns what is known of a package variable.
func (t *Table) Var(v *types.Var) Field {
	if v.Pkg() == nil {
		return Field{}
	}
	row, _ := t.sorted("var ", key(v), varRows)
	known, _ := parseField(row)
	return known
}

// sorted is row for the tables whose rows a team writes with a word before the
// name.
func (t *Table) sorted(sort, name string, table map[string]string) (string, bool) {
	if len(t.own) > 0 {
		if row, ok := t.row(sort + name); ok {
			return row, true
		}
	}
	return t.row(name, table)
}

// parseType reads a row of typeRows.
func parseType(row string) (Type, error) {
	var t Type
	for word := range strings.FieldsSeq(row) {
		name, arg, _ := strings.Cut(word, ":")
		switch {
		case word == "public":
			t.Public = true
		case word == "opaque":
			t.Opaque = true
		case word == "redacts":
			t.Redacts = true
		case name == "wiper" && arg != "":
			t.Wiper = arg
		case name == "holder" && arg != "":
			t.Holder = arg
		case name == "dump" && kindOf(arg).Is():
			t.Dump = kindOf(arg)
		case kindOf(word).Is():
			t.Secret = kindOf(word)
		default:
			return Type{}, fmt.Errorf("unknown word %q: want key, password, token, mac, public, opaque, redacts, wiper:Method, holder:Method or dump:key", word)
		}
	}
	return t, nil
}

// parseField reads a row of fieldRows or varRows.
func parseField(row string) (Field, error) {
	var f Field
	for word := range strings.FieldsSeq(row) {
		switch {
		case word == "public":
			f.Public = true
		case word == "request":
			f.Request = true
		case word == "printer":
			f.Printer = true
		case kindOf(word).Is():
			f.Secret = kindOf(word)
		default:
			return Field{}, fmt.Errorf("unknown word %q: want key, password, token, mac (or key?), public, request or printer", word)
		}
	}
	return f, nil
}

// kindOf returns the secret that a word of a row names, with High confidence,
// or Low where a question mark leaves it to name and use.
func kindOf(word string) effect.Secret {
	s := effect.Secret{Confidence: base.High}
	word, hint := strings.CutSuffix(word, "?")
	if hint {
		s.Confidence = base.Low
	}
	for k := effect.Key; k <= effect.MAC; k++ {
		if k.String() == word {
			s.Kind = k
			return s
		}
	}
	return effect.Secret{}
}

// Tag returns what the tag of a struct field says of the field. logOnly marks
// that wish only that the field is not printed.
//
//	datapolicy:"token"   Kubernetes: token, password, security-key, secret-key, …
//	levee:"source"       go-flow-levee
//	masq:"secret"        m-mizutani/masq
//	sensitive:"true"     several configuration libraries
//	redact:"true"        several loggers
func Tag(tag string) (s effect.Secret, logOnly bool) {
	if tag == "" {
		return s, false
	}
	st := reflect.StructTag(tag)
	for word := range strings.SplitSeq(st.Get("datapolicy"), ",") {
		switch strings.TrimSpace(word) {
		case "token":
			s = s.Join(kindOf("token"))
		case "password":
			s = s.Join(kindOf("password"))
		case "security-key", "secret-key":
			s = s.Join(kindOf("key"))
		}
	}
	switch {
	case s.Is():
		return s, false
	case st.Get("levee") == "source", st.Get("masq") == "secret", st.Get("sensitive") == "true":
		return kindOf("token"), false
	case st.Get("redact") == "true":
		return kindOf("token"), true
	}
	return effect.Secret{}, false
}
