package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"secretlint.example/internal/base"
)

// DeferVariable returns a fix that inserts a deferred literal, behind the
// declaration of the slice v, that wipes what v holds when the function
// returns. shown are the positions of the calls whose results may be wiped: it
// returns ok == false where anything else may be in v, or where the source has
// no place for it.
func DeferVariable(pass *analysis.Pass, opts *base.Options, v *types.Var, shown []token.Pos) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, v.Pos())
	if file == nil || !Editable(file) || !isSlice(v.Type()) {
		return fix, false
	}
	list, i := statement(file, v.Pos())
	body := once(file, v.Pos())
	if list == nil || body == nil || !holdsOnly(pass, body, v, shown) {
		return fix, false
	}
	last := list[i]
	if i+1 < len(list) && checksError(pass, list[i], list[i+1]) {
		i, last = i+1, list[i+1]
	}
	at, indent, ok := lineAfter(pass, file, list, i, last)
	if !ok {
		return fix, false
	}
	call, edits, ok := wipeCall(pass, opts, file, last.End(), v, Wipe{})
	if !ok {
		return fix, false
	}
	text := indent + "defer func() { " + call + " }()\n"
	return analysis.SuggestedFix{
		Message:   "Wipe " + v.Name() + " when the function returns",
		TextEdits: append(edits, analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}),
	}, true
}

// once returns the body of the innermost function around pos, or nil if a loop
// of it is around pos as well.
func once(file *ast.File, pos token.Pos) *ast.BlockStmt {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt, *ast.LabeledStmt: // a label may be jumped back to
			return nil
		case *ast.FuncDecl:
			return n.Body
		case *ast.FuncLit:
			return n.Body
		}
	}
	return nil
}

// holdsOnly reports whether every value that body gives to v comes from a call
// at one of the positions, and nothing else can change v.
func holdsOnly(pass *analysis.Pass, body *ast.BlockStmt, v *types.Var, shown []token.Pos) bool {
	is := func(e ast.Expr) bool {
		id, ok := e.(*ast.Ident)
		return ok && pass.TypesInfo.ObjectOf(id) == v
	}
	ok := true
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			ast.Inspect(n, func(inner ast.Node) bool {
				e, expr := inner.(ast.Expr)
				ok = ok && !(expr && is(e))
				return ok
			})
			return false
		case *ast.UnaryExpr:
			ok = ok && !(n.Op == token.AND && is(ast.Unparen(n.X)))
		case *ast.RangeStmt:
			ok = ok && !is(n.Key) && !is(n.Value)
		case *ast.AssignStmt:
			ok = ok && givesOnly(pass, n.Lhs, n.Rhs, is, shown)
		case *ast.ValueSpec:
			var names []ast.Expr
			for _, id := range n.Names {
				names = append(names, id)
			}
			ok = ok && (len(n.Values) == 0 || givesOnly(pass, names, n.Values, is, shown))
		case *ast.BranchStmt:
			ok = ok && n.Tok != token.GOTO
		}
		return ok
	})
	return ok
}

// givesOnly reports whether an assignment gives to the variable what a call at
// one of the positions returns, if it gives it anything.
func givesOnly(pass *analysis.Pass, lhs, rhs []ast.Expr, is func(ast.Expr) bool, shown []token.Pos) bool {
	for i, e := range lhs {
		if !is(ast.Unparen(e)) {
			continue
		}
		from := rhs[0]
		if len(rhs) == len(lhs) {
			from = rhs[i]
		}
		if !slices.ContainsFunc(shown, func(pos token.Pos) bool { return pos.IsValid() && produces(pass, from, pos) }) {
			return false
		}
	}
	return true
}
