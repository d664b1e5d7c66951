package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
)

// Call returns the edits that call the function name of package wipe where the
// calls at positions, given by their parentheses or their beginnings, call
// another with the same parameters. It returns ok == false where the source
// cannot be changed so: opts ask for the standard library alone, the positions
// are of no calls, or a file would be left with an import that it does not use.
func Call(pass *analysis.Pass, opts *base.Options, name string, positions ...token.Pos) (edits []analysis.TextEdit, ok bool) {
	path := knowledge.WipePath
	switch opts.FixWith {
	case "", "auto":
	case "std":
		return nil, false
	default:
		path = opts.FixWith
	}
	for i, pos := range positions {
		file := fileAt(pass, pos)
		call := callAt(file, pos)
		if call == nil || leavesUnused(pass, file, call.Fun) {
			return nil, false
		}
		pkg, imports, ok := Import(pass, file, call.Pos(), path)
		if !ok {
			return nil, false
		}
		if i == 0 {
			edits = append(edits, imports...)
		}
		edits = append(edits, analysis.TextEdit{Pos: call.Fun.Pos(), End: call.Fun.End(), NewText: []byte(pkg + "." + name)})
	}
	return edits, len(edits) > 0
}

// CallAt returns the call in the files of pass whose parenthesis or beginning
// is at pos, or nil.
func CallAt(pass *analysis.Pass, pos token.Pos) *ast.CallExpr { return callAt(fileAt(pass, pos), pos) }

func callAt(file *ast.File, pos token.Pos) *ast.CallExpr {
	if file == nil {
		return nil
	}
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		if call, ok := n.(*ast.CallExpr); ok && (call.Lparen == pos || call.Pos() == pos) {
			return call
		}
	}
	return nil
}

// leavesUnused reports whether fun may be the last use of its package in file.
// Other calls of the same function do not count as uses: they may be replaced
// as well.
func leavesUnused(pass *analysis.Pass, file *ast.File, fun ast.Expr) bool {
	sel, ok := fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok {
		return true
	}
	pkg, ok := pass.TypesInfo.Uses[id].(*types.PkgName)
	if !ok {
		return true
	}
	others := false
	ast.Inspect(file, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := s.X.(*ast.Ident); ok && pass.TypesInfo.Uses[x] == pkg && s.Sel.Name != sel.Sel.Name {
			others = true
		}
		return !others
	})
	return !others
}
