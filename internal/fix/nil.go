package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// mayBeNil reports whether a deferred wipe may meet a nil that it cannot take,
// where no check of an error stands before it: the slice of a nil pointer to an
// array panics, and so may a method. Bytes takes a nil slice.
func mayBeNil(pass *analysis.Pass, born ast.Stmt, name *ast.Ident, rest []ast.Stmt, how Wipe) bool {
	obj := pass.TypesInfo.ObjectOf(name)
	switch obj.Type().Underlying().(type) {
	case *types.Pointer:
		if how.Method == "" && !isNew(born) {
			return true
		}
	case *types.Interface:
	default:
		return false
	}
	return assignsError(pass, born) || comparedWithNil(pass, obj, rest)
}

// isNew reports whether s assigns new(T) or &T{}.
func isNew(s ast.Stmt) bool {
	assign, ok := s.(*ast.AssignStmt)
	if !ok || len(assign.Rhs) != 1 {
		return false
	}
	switch e := ast.Unparen(assign.Rhs[0]).(type) {
	case *ast.UnaryExpr:
		return e.Op == token.AND
	case *ast.CallExpr:
		id, ok := e.Fun.(*ast.Ident)
		return ok && id.Name == "new"
	}
	return false
}

// assignsError reports whether s assigns an error.
func assignsError(pass *analysis.Pass, s ast.Stmt) bool {
	for _, id := range assignees(s) {
		if id.Name == "_" {
			return true // it may have been the error
		}
		if obj := pass.TypesInfo.ObjectOf(id); obj != nil && types.Identical(obj.Type(), types.Universe.Lookup("error").Type()) {
			return true
		}
	}
	return false
}

// comparedWithNil reports whether a later statement expects that the variable
// is nil.
func comparedWithNil(pass *analysis.Pass, obj types.Object, rest []ast.Stmt) bool {
	found := false
	for _, s := range rest {
		ast.Inspect(s, func(n ast.Node) bool {
			if b, ok := n.(*ast.BinaryExpr); ok && (b.Op == token.EQL || b.Op == token.NEQ) {
				x, _ := ast.Unparen(b.X).(*ast.Ident)
				y, _ := ast.Unparen(b.Y).(*ast.Ident)
				found = found || x != nil && y != nil && (pass.TypesInfo.Uses[x] == obj && y.Name == "nil" || pass.TypesInfo.Uses[y] == obj && x.Name == "nil")
			}
			return !found
		})
	}
	return found
}
