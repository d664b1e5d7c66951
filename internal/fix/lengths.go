package fix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// arguments adds the elements that one call appends.
func (r *room) arguments(call *ast.CallExpr) bool {
	if !call.Ellipsis.IsValid() {
		r.bytes += int64(len(call.Args) - 1)
		return true
	}
	if len(call.Args) != 2 {
		return false
	}
	e := ast.Unparen(call.Args[1])
	if n, ok := r.constLen(e); ok {
		r.bytes += n
		return true
	}
	id, ok := e.(*ast.Ident)
	if !ok || !r.settled(id) {
		return false
	}
	r.lens = append(r.lens, "len("+id.Name+")")
	return true
}

// constLen returns the length of a constant or of the whole of an array.
func (r *room) constLen(e ast.Expr) (int64, bool) {
	if v := r.pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.String {
		return int64(len(constant.StringVal(v))), true
	}
	switch e := e.(type) {
	case *ast.CompositeLit:
		for _, el := range e.Elts {
			if _, keyed := el.(*ast.KeyValueExpr); keyed {
				return 0, false
			}
		}
		return int64(len(e.Elts)), true
	case *ast.SliceExpr:
		t := r.pass.TypesInfo.TypeOf(e.X).Underlying()
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem().Underlying()
		}
		a, ok := t.(*types.Array)
		return lengthOf(a), ok && e.Low == nil && e.High == nil
	}
	return 0, false
}

func lengthOf(a *types.Array) int64 {
	if a == nil {
		return 0
	}
	return a.Len()
}

// settled reports whether a variable has the value at the declaration of the
// slice that it has later: it is declared before, under no name that hides it
// there, and not changed after.
func (r *room) settled(id *ast.Ident) bool {
	obj, ok := r.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || obj == r.v || obj.IsField() || obj.Parent() == r.pass.Pkg.Scope() || obj.Pos() >= r.decl.Pos() {
		return false
	}
	if _, seen := r.pass.Pkg.Scope().Innermost(r.decl.Pos()).LookupParent(id.Name, r.decl.Pos()); seen != obj {
		return false
	}
	ok = true
	ast.Inspect(r.body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.UnaryExpr:
			ok = ok && !(n.Op == token.AND && r.is(n.X, obj))
		case *ast.RangeStmt:
			ok = ok && !r.is(n.Key, obj) && !r.is(n.Value, obj)
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				ok = ok && !(n.Pos() > r.decl.Pos() && r.is(lhs, obj))
			}
		case *ast.FuncLit, *ast.ForStmt, *ast.LabeledStmt:
			ok = ok && !r.assigns(n, obj)
		}
		return ok
	})
	return ok
}

// assigns reports whether a loop or a literal gives obj another value, which
// may happen at any time.
func (r *room) assigns(n ast.Node, obj types.Object) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if s, ok := n.(*ast.AssignStmt); ok {
			for _, lhs := range s.Lhs {
				found = found || r.is(lhs, obj)
			}
		}
		return !found
	})
	return found
}

func (r *room) is(e ast.Expr, obj types.Object) bool {
	if e == nil {
		return false
	}
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && r.pass.TypesInfo.ObjectOf(id) == obj
}

// size returns the source of the sum.
func (r *room) size() string {
	if r.bytes == 0 {
		return strings.Join(r.lens, "+")
	}
	return strings.Join(append([]string{strconv.FormatInt(r.bytes, 10)}, r.lens...), "+")
}
