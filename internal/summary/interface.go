package summary

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// through is a method called through an interface. Which methods it can mean
// the interface says, and not the one that declares the method: a key that is
// public or private has a method Bytes, and a private key embeds it.
type through struct {
	iface types.Type
	m     *types.Func
}

// implemented joins what the methods of this package do that a call can mean,
// or returns nil if there is none. What a large interface means is asked at
// each of its calls: the answer is kept until a method of that name turns out
// to do something else.
func (r *Result) implemented(call through) *effect.Func {
	join, ok := r.joined[call.m.Name()][call]
	if ok {
		return join
	}
	for _, impl := range r.implementations(call) {
		f := r.effects[impl.Origin()]
		if f == nil {
			f = r.hoped[impl.Origin()]
		}
		if f == nil {
			f = unknown
		}
		if decorates(impl, call.m) {
			f = withoutPrints(f)
		}
		join = joinFuncs(join, f)
	}
	if join != nil {
		join.Open = true
	}
	if r.joined[call.m.Name()] == nil {
		r.joined[call.m.Name()] = make(map[through]*effect.Func)
	}
	r.joined[call.m.Name()][call] = join
	return join
}

// implementations returns the methods of the package's types that a call can
// mean: those of the types that implement the interface, and those that such a
// type has from one that it embeds.
func (r *Result) implementations(call through) []*types.Func {
	out, ok := r.behind[call]
	if ok || len(r.methods[call.m.Name()]) == 0 {
		return out
	}
	iface, ok := call.iface.Underlying().(*types.Interface)
	if !ok {
		iface, ok = recvType(call.m).Underlying().(*types.Interface) // of a type parameter
	}
	for _, impl := range r.methods[call.m.Name()] {
		if ok && (types.Implements(recvType(impl), iface) || r.promoted(impl, iface)) {
			out = append(out, impl)
		}
	}
	r.behind[call] = out
	return out
}

// promoted reports whether a type of the package that implements iface has the
// method from a type that it embeds, or may have it in an interface that it
// embeds.
func (r *Result) promoted(m *types.Func, iface *types.Interface) bool {
	for _, t := range r.embedders {
		got, _, _ := types.LookupFieldOrMethod(t, true, r.pass.Pkg, m.Name())
		from, ok := got.(*types.Func)
		if !ok || !types.Implements(t, iface) {
			continue
		}
		inner, ok := recvType(from).Underlying().(*types.Interface)
		if from == m || ok && types.Implements(recvType(m), inner) {
			return true
		}
	}
	return false
}

// embedders returns pointers to the structures of the package that embed
// something.
func embedders(pkg *types.Package) []types.Type {
	var out []types.Type
	for _, name := range pkg.Scope().Names() {
		tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		st, ok := tn.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for f := range st.Fields() {
			if f.Embedded() {
				out = append(out, types.NewPointer(tn.Type()))
				break
			}
		}
	}
	return out
}

// importedThrough returns what the package of an interface, or that of the one
// that declares the method, handed on about it.
func (r *Result) importedThrough(call *ssa.CallCommon) *effect.Func {
	named, ok := types.Unalias(call.Value.Type()).(*types.Named)
	if ok && named.Obj().Pkg() != nil && named.Obj().Pkg() != r.pass.Pkg {
		if f := r.table(named.Obj().Pkg())[named.Obj().Name()+"."+call.Method.Name()]; f != nil {
			return f
		}
	}
	return r.imported(call.Method)
}

// addInterfaces adds what the implementations here of the package's own
// interfaces do, so that a call through one elsewhere is not unknown. A method
// of an interface that it embeds has an entry only if it means less there.
func (r *Result) addInterfaces(table map[string]*effect.Func) {
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
		for m := range iface.Methods() {
			call := through{tn.Type(), m}
			f := r.implemented(call)
			if f == nil || !f.Known || f.IsZero() || !m.Exported() {
				continue
			}
			if recv := recvType(m); recv == tn.Type() || len(r.implementations(call)) < len(r.implementations(through{recv, m})) {
				table[name+"."+m.Name()] = f
			}
		}
	}
}
