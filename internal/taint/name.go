package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// Names returns the variables that hold v.
func (g *Graph) Names(v ssa.Value) []*types.Var { return g.names[v] }

// Name returns the source name of v for a message: a variable, a field's
// selection, or what produced it.
func (g *Graph) Name(v ssa.Value) string {
	if vars := g.names[v]; len(vars) > 0 {
		return vars[0].Name()
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		return v.Name()
	case *ssa.FreeVar:
		return v.Name()
	case *ssa.Global:
		return v.Name()
	case *ssa.Alloc:
		return g.variable(v)
	case *ssa.UnOp:
		return g.Name(v.X)
	case *ssa.Slice:
		return g.Name(v.X)
	case *ssa.ChangeType:
		return g.Name(v.X)
	case *ssa.Convert:
		return g.Name(v.X)
	case *ssa.MakeInterface:
		return g.Name(v.X)
	case *ssa.FieldAddr:
		return dotted(g.Name(v.X), v.X.Type(), v.Field)
	case *ssa.Field:
		return dotted(g.Name(v.X), v.X.Type(), v.Field)
	case *ssa.Extract:
		return g.Name(v.Tuple)
	case *ssa.Call:
		return CalleeName(&v.Call) + "()"
	}
	return ""
}

// variable returns the name of a variable. The array of a make of constant
// size has none of its own: it is called after the slice.
func (g *Graph) variable(v *ssa.Alloc) string {
	if !token.IsIdentifier(v.Comment) || invented[v.Comment] {
		return ""
	}
	if !madeSlice(v) {
		return v.Comment
	}
	for _, ref := range *v.Referrers() {
		if s, ok := ref.(*ssa.Slice); ok && len(g.names[s]) > 0 {
			return g.names[s][0].Name()
		}
	}
	return ""
}

// invented are what package ssa calls variables that the source does not
// declare.
var invented = map[string]bool{"complit": true, "new": true, "slicelit": true, "varargs": true}

// madeSlice reports whether v is the array behind a make of constant size.
func madeSlice(v *ssa.Alloc) bool { return v.Comment == "makeslice" }

func dotted(base string, t types.Type, field int) string {
	name := structOf(t).Field(field).Name()
	if base == "" {
		return name
	}
	return base + "." + name
}

// IsVariable reports whether v is the address of a variable that the source
// declares, as an array is, and not of one that SSA made up.
func IsVariable(v ssa.Value) bool {
	a, ok := v.(*ssa.Alloc)
	return ok && !madeSlice(a)
}

// CalleeName returns the short name of what is called: "hkdf.Key", "ecdh.PrivateKey.Bytes".
func CalleeName(call *ssa.CallCommon) string {
	if call.IsInvoke() {
		return receiver(call.Value.Type()) + call.Method.Name()
	}
	switch fn := call.Value.(type) {
	case *ssa.Builtin:
		return fn.Name()
	case *ssa.Function:
		obj, _ := fn.Object().(*types.Func)
		if obj == nil {
			return fn.Name()
		}
		if recv := obj.Signature().Recv(); recv != nil {
			return receiver(recv.Type()) + obj.Name()
		}
		if obj.Pkg() == nil {
			return obj.Name()
		}
		return obj.Pkg().Name() + "." + obj.Name()
	}
	return "func"
}

// receiver returns "ecdh.PrivateKey." for the method of that type.
func receiver(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Name() + "." + named.Obj().Name() + "."
}
