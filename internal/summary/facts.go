package summary

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/objectpath"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// tableFact is what the functions of a package do, in one piece. A package
// without one was not read, and what it does is not known; a function that is
// in the table of no name does nothing.
//
// A fact of each function would be handed on by every package that can reach
// the method, through all levels; one of a package is handed to those that
// import it. It is bytes and no structure, which gob would describe again in
// every file.
type tableFact []byte

// AFact marks it as a fact.
func (*tableFact) AFact() {}

// String is for a debugger.
func (f *tableFact) String() string { return fmt.Sprintf("%d functions", len(f.table())) }

// table returns what is in the fact; of a broken one nothing is known.
func (f *tableFact) table() map[string]*effect.Func {
	table, _ := effect.UnmarshalTable(*f)
	return table
}

// fieldFact is what the uses of a field show it to be: a kind and how certain
// it is. Fields are reached through many levels, so each has its own.
type fieldFact uint8

func newFieldFact(s effect.Secret) *fieldFact {
	f := fieldFact(s.Kind)<<2 | fieldFact(s.Confidence)
	return &f
}

func (f fieldFact) secret() effect.Secret {
	return effect.Secret{Kind: effect.Kind(f >> 2), Confidence: base.Confidence(f & 3)}
}

// AFact marks it as a fact.
func (*fieldFact) AFact() {}

// String reads as a word for a debugger.
func (f *fieldFact) String() string { return "holds(" + f.secret().String() + ")" }

// export hands on what importers need, last and all at once, so that a
// failure hands on nothing.
func (r *Result) export() {
	table := make(map[string]*effect.Func)
	for _, fn := range r.Funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) {
			continue
		}
		if f := r.effects[obj]; f != nil && (!f.Known || !f.IsZero()) {
			add(table, obj, f)
		}
	}
	r.addInterfaces(table)
	fact := tableFact(effect.MarshalTable(table))
	r.exportFields()
	r.pass.ExportPackageFact(&fact)
}

func (r *Result) exportFields() {
	fields := make([]*types.Var, 0, len(r.fields))
	for v := range r.fields {
		if v.Pkg() == r.pass.Pkg {
			fields = append(fields, v)
		}
	}
	slices.SortFunc(fields, func(a, b *types.Var) int {
		if a.Pos() != b.Pos() {
			return int(a.Pos() - b.Pos())
		}
		return strings.Compare(a.Name(), b.Name())
	})
	var enc objectpath.Encoder
	for _, v := range fields {
		if _, err := enc.For(v); err == nil {
			r.pass.ExportObjectFact(v, newFieldFact(r.fields[v]))
		}
	}
}

func add(table map[string]*effect.Func, fn *types.Func, f *effect.Func) {
	if name := tableName(fn); name != "" {
		table[name] = f
	}
}

// tableName returns the name of a function in the table of its package, or ""
// if it has none: a method of a type that has no name in the package's scope.
func tableName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, ok := t.(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Parent() != named.Obj().Pkg().Scope() {
		return ""
	}
	return named.Obj().Name() + "." + fn.Name()
}

// table returns what a package that this one imports handed on about its
// functions, nil if it handed on nothing. Of packages further away some
// drivers hand on facts and go vet does not: all are to find the same.
func (r *Result) table(pkg *types.Package) map[string]*effect.Func {
	table, ok := r.tables[pkg]
	if ok {
		return table
	}
	var fact tableFact
	if slices.Contains(r.pass.Pkg.Imports(), pkg) && r.pass.ImportPackageFact(pkg, &fact) {
		table = fact.table()
	}
	r.tables[pkg] = table
	return table
}

// visible reports whether an importer can call fn: an unexported function it
// cannot name, and the method of an unexported type it can reach.
func visible(fn *types.Func) bool {
	return fn.Exported() && fn.Name() != "init"
}
