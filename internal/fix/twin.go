package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/knowledge"
)

// Unconverted returns a fix for a call at pos whose only argument is the
// conversion at conv, between text and bytes: it calls twin, which takes the
// operand as it is. It returns ok == false where the source has another shape
// or speaks an older language.
func Unconverted(pass *analysis.Pass, pos, conv token.Pos, twin knowledge.Twin) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, pos)
	outer, inner := callAt(file, pos), callAt(file, conv)
	if outer == nil || inner == nil || !Editable(file) || len(outer.Args) != 1 || outer.Args[0] != inner || len(inner.Args) != 1 || !speaks(pass, file, twin.Since) {
		return fix, false
	}
	sel, ok := outer.Fun.(*ast.SelectorExpr)
	if !ok || !basic(pass, inner.Args[0]) || twin.First != "" && !predeclared(pass, "byte", pos) {
		return fix, false
	}
	edits := []analysis.TextEdit{
		{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte(twin.Name)},
		{Pos: inner.Pos(), End: inner.Args[0].Pos(), NewText: []byte(twin.First)},
		{Pos: inner.Args[0].End(), End: inner.End()},
	}
	return analysis.SuggestedFix{Message: "Call " + twin.Name + ", which takes it as it is", TextEdits: edits}, true
}

// basic reports whether e can be given where a string or a []byte is wanted.
func basic(pass *analysis.Pass, e ast.Expr) bool {
	t := pass.TypesInfo.TypeOf(e)
	return types.AssignableTo(t, types.Typ[types.String]) || types.AssignableTo(t, types.NewSlice(types.Typ[types.Byte]))
}

// Predeclared reports whether name is at pos what the language declares.
func Predeclared(pass *analysis.Pass, name string, pos token.Pos) bool {
	return predeclared(pass, name, pos)
}

func predeclared(pass *analysis.Pass, name string, pos token.Pos) bool {
	_, obj := pass.Pkg.Scope().Innermost(pos).LookupParent(name, pos)
	return obj == types.Universe.Lookup(name)
}
