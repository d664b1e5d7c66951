package summary

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/types/objectpath"

	"secretlint.example/internal/effect"
)

// effectsFact is what a function does, exported unless it does nothing.
type effectsFact struct{ Func effect.Func }

// AFact marks it as a fact.
func (*effectsFact) AFact() {}

// String reads as the grammar of rows.
func (f *effectsFact) String() string {
	if !f.Func.Known {
		return "unknown"
	}
	return f.Func.String()
}

// fieldFact is what the uses of a field show it to be.
type fieldFact struct{ Secret effect.Secret }

// AFact marks it as a fact.
func (*fieldFact) AFact() {}

// String reads as a word for the wants of a test.
func (f *fieldFact) String() string { return "holds(" + f.Secret.String() + ")" }

// readFact says that the functions of a package were read. Without it the
// absence of effects means nothing.
type readFact struct{}

// AFact marks it as a fact.
func (*readFact) AFact() {}

// String reads as a word for the wants of a test.
func (*readFact) String() string { return "read" }

// export hands on what importers need, last and all at once, so that a
// failure hands on nothing.
func (r *Result) export() {
	for _, fn := range r.Funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) {
			continue
		}
		if f := r.effects[obj]; f != nil && (!f.Known || !f.IsZero()) {
			r.pass.ExportObjectFact(obj, &effectsFact{*f})
		}
	}
	r.exportInterfaces()
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
			r.pass.ExportObjectFact(v, &fieldFact{r.fields[v]})
		}
	}
	r.pass.ExportPackageFact(&readFact{})
}

// exportInterfaces hands on what the implementations here of the package's
// own interfaces do, so that a call through one elsewhere is not unknown.
func (r *Result) exportInterfaces() {
	scope := r.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !tn.Exported() || tn.IsAlias() {
			continue
		}
		iface, ok := tn.Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		for i := range iface.NumExplicitMethods() {
			m := iface.ExplicitMethod(i)
			if f := r.implemented(m); f != nil && f.Known && !f.IsZero() && m.Pkg() == r.pass.Pkg && m.Exported() {
				r.pass.ExportObjectFact(m, &effectsFact{*f})
			}
		}
	}
}

// visible reports whether an importer can call fn: an unexported function it
// cannot name, and the method of an unexported type it can reach.
func visible(fn *types.Func) bool {
	return fn.Exported() && fn.Name() != "init"
}
