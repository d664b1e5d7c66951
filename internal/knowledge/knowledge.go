// Package knowledge says what the APIs of the world do: which functions
// produce secrets, keep, wipe, print, compare or grow them, which types are
// keys, and what names mean. It is the only room that spells the paths of
// foreign packages; every row is checked against the real package by a test.
//
// A row's key leaves out the major version of the import path, so that one row
// speaks of all of them; an exact key goes first.
package knowledge

import (
	"go/types"
	"sync"

	"secretlint.example/internal/effect"
)

// WipePath is the import path of the runtime package that fixes point at.
const WipePath = "secretlint.example/wipe"

// Table answers for the built-in rows and a team's own ones. It may be used
// by several goroutines at once.
type Table struct {
	own  map[string]string
	memo sync.Map // full name of a function to *effect.Func, nil if unknown
}

// New returns a table of the built-in rows and those of text, in the grammar
// of ParseRows. A row of text goes before a built-in one. With an error it
// returns the table of the built-in rows.
func New(text string) (*Table, error) {
	own, err := ParseRows(text)
	if err != nil {
		own = nil
	}
	return &Table{own: own}, err
}

// Func returns what is known of fn, or nil. For a function of a package that
// keeps nothing (see quiet) and has no row it is a Known zero effect.
// Cost: one lookup, and one parse the first time.
func (t *Table) Func(fn *types.Func) *effect.Func {
	fn = fn.Origin()
	name := fn.FullName()
	if f, ok := t.memo.Load(name); ok {
		return f.(*effect.Func)
	}
	f := t.parse(name, fn)
	if f == nil && fn.Pkg() != nil && keepsNothing(fn.Pkg().Path()) {
		f = &effect.Func{Known: true}
	}
	t.memo.Store(name, f)
	return f
}

// Method returns what is known of a call of fn through a value of interface
// type recv, or nil. It differs from Func where recv embeds the interface
// that declares fn: a hash.Hash's Write is that of io.Writer, but what it
// does is known better.
func (t *Table) Method(recv types.Type, fn *types.Func) *effect.Func {
	named, ok := types.Unalias(recv).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return t.Func(fn)
	}
	name := "(" + key(named.Obj()) + ")." + fn.Name()
	if f, ok := t.memo.Load(name); ok {
		return f.(*effect.Func)
	}
	f := t.parse(name, fn)
	if f == nil {
		f = t.Func(fn)
	}
	t.memo.Store(name, f)
	return f
}

// parse returns the effect of the row called name, or nil.
func (t *Table) parse(name string, fn *types.Func) *effect.Func {
	does, ok := t.row(name, funcTables[:]...)
	if !ok {
		return nil
	}
	f, err := effect.Parse(does, fn.Signature().Recv() != nil)
	if err != nil {
		return nil
	}
	return &f
}

// row looks for name, then for name without major versions: among the team's
// own rows first, then in tables.
func (t *Table) row(name string, tables ...map[string]string) (string, bool) {
	does, ok := t.exactly(name, tables)
	if short := unversioned(name); !ok && short != name {
		return t.exactly(short, tables)
	}
	return does, ok
}

// exactly looks for name as it is.
func (t *Table) exactly(name string, tables []map[string]string) (string, bool) {
	if does, ok := t.own[name]; ok {
		return does, true
	}
	for _, table := range tables {
		if does, ok := table[name]; ok {
			return does, true
		}
	}
	return "", false
}

// unversioned returns name without the major versions of its import path:
// "k8s.io/klog/v2.Info" is "k8s.io/klog.Info", and
// "gopkg.in/square/go-jose.v2.Signer" is "gopkg.in/square/go-jose.Signer".
func unversioned(name string) string {
	for i := 0; i+2 < len(name); i++ {
		if name[i] != '/' && name[i] != '.' || name[i+1] != 'v' {
			continue
		}
		end := i + 2
		for end < len(name) && '0' <= name[end] && name[end] <= '9' {
			end++
		}
		if end > i+2 && end < len(name) && (name[end] == '/' || name[end] == '.') {
			return name[:i] + name[end:]
		}
	}
	return name
}

// key returns "import/path.Name".
func key(obj types.Object) string { return obj.Pkg().Path() + "." + obj.Name() }

// Builtin returns the built-in rows as ParseRows would: functions by their
// full name, the others with their sort before it.
func Builtin() map[string]string {
	rows := make(map[string]string)
	add := func(sort string, table map[string]string) {
		for name, row := range table {
			rows[sort+name] = row
		}
	}
	for _, table := range funcTables {
		add("", table)
	}
	add("type ", typeRows)
	add("field ", fieldRows)
	add("var ", varRows)
	return rows
}
