// Package knowledge says what the APIs of the world do: which functions
// produce secrets, keep, wipe, print, compare or grow them, which types are
// keys, and what names mean. It is the only room that spells the paths of
// foreign packages; every row is checked against the real package by a test.
package knowledge

import (
	"go/types"
	"strings"

	"secretlint.example/internal/effect"
)

// WipePath is the import path of the runtime package that fixes point at.
const WipePath = "secretlint.example/wipe"

// Table answers for the built-in rows and a team's own ones.
type Table struct {
	own  map[string]string
	memo map[string]*effect.Func
}

// New returns a table of the built-in rows and own, which maps the full name
// of a function to what it does, in the grammar of effect.Parse.
func New(own map[string]string) *Table {
	return &Table{own: own, memo: make(map[string]*effect.Func)}
}

// Func returns what is known of fn, or nil. Cost: one map lookup, and one
// parse the first time.
func (t *Table) Func(fn *types.Func) *effect.Func {
	fn = fn.Origin()
	if fn.Pkg() == nil && fn.Name() != "Error" {
		return nil
	}
	name := fn.FullName()
	if f, ok := t.memo[name]; ok {
		return f
	}
	does, ok := t.own[name]
	if !ok {
		does, ok = funcs[name]
	}
	var f *effect.Func
	if ok {
		method := fn.Signature().Recv() != nil
		if parsed, err := effect.Parse(does, method); err == nil {
			f = &parsed
		}
	}
	t.memo[name] = f
	return f
}

// IsStd reports whether path is a package of the standard library: its first
// element has no dot. Test packages of a module named without one count too,
// and lose no more than their facts.
func IsStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

// Type is what is known of a named type.
type Type struct {
	// Secret is the kind of a value of the type, None if it is no secret.
	Secret effect.Secret
	// Dump is the kind of secret that the type holds in the open.
	Dump effect.Secret
	// Wiper is the name of the method that wipes a value, or "".
	Wiper string
	// Public: never a secret. Opaque: no caller can wipe it. Redacts: prints
	// nothing secret.
	Public, Opaque, Redacts bool
}

// Field is what is known of a field or a package variable.
type Field struct {
	Secret effect.Secret
	// Public: never a secret. Request: set by a remote party.
	Public, Request bool
}
