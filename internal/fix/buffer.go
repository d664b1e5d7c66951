package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
)

// WipeBuffer returns a fix that makes a wipe.Buffer of the bytes.Buffer that is
// declared at pos, and closes it when the function returns. It returns
// ok == false where the source has no place for it, or does with the buffer
// what a wipe.Buffer cannot do. The caller has proved that nobody looks at the
// content once the function has returned, or at a part of it that moved.
func WipeBuffer(pass *analysis.Pass, opts *base.Options, pos token.Pos) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, pos)
	path := knowledge.WipePath
	if opts.FixWith != "" && opts.FixWith != "auto" {
		path = opts.FixWith // a copy of it
	}
	if file == nil || path == "std" {
		return fix, false
	}
	list, i := statement(file, pos)
	body := once(file, pos)
	if list == nil || body == nil {
		return fix, false
	}
	name, typ := declaredAs(list[i])
	if name == nil || name.Pos() != pos || leavesUnused(pass, file, typ) || !fits(pass, body, pass.TypesInfo.Defs[name]) {
		return fix, false
	}
	at, indent, ok := lineAfter(pass, file, list, i, list[i])
	if !ok {
		return fix, false
	}
	pkg, edits, ok := Import(pass, file, pos, path)
	if !ok {
		return fix, false
	}
	edits = append(edits,
		analysis.TextEdit{Pos: typ.Pos(), End: typ.End(), NewText: []byte(pkg + ".Buffer")},
		insert(at, indent+"defer "+name.Name+".Close()\n"))
	return analysis.SuggestedFix{Message: "Use a wipe.Buffer, which wipes what it outgrows", TextEdits: edits}, true
}

// declaredAs returns the name and the type of "var name pkg.Type".
func declaredAs(s ast.Stmt) (*ast.Ident, *ast.SelectorExpr) {
	decl, ok := s.(*ast.DeclStmt)
	if !ok {
		return nil, nil
	}
	gen := decl.Decl.(*ast.GenDecl)
	if gen.Tok != token.VAR || len(gen.Specs) != 1 {
		return nil, nil
	}
	spec := gen.Specs[0].(*ast.ValueSpec)
	typ, ok := spec.Type.(*ast.SelectorExpr)
	if !ok || len(spec.Names) != 1 || len(spec.Values) != 0 {
		return nil, nil
	}
	return spec.Names[0], typ
}

// fits reports whether all that body does with a buffer is what both types can
// do: call a method with the same parameters and results, or give its address
// to who takes an interface. A literal may run when the buffer is closed.
func fits(pass *analysis.Pass, body *ast.BlockStmt, buf types.Object) bool {
	fit, uses := 0, 0
	is := func(e ast.Node) bool {
		id, ok := e.(*ast.Ident)
		return ok && pass.TypesInfo.Uses[id] == buf
	}
	inspect := func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			fit += fitting(pass, call, is)
		}
		if is(n) {
			uses++
		}
		return true
	}
	ast.Inspect(body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.FuncLit); ok {
			before := uses
			ast.Inspect(lit, inspect)
			fit -= 2 * (uses - before) // whatever it does there, it does not fit
			return false
		}
		return inspect(n)
	})
	return fit == uses
}

// fitting counts the uses in one call that fit.
func fitting(pass *analysis.Pass, call *ast.CallExpr, is func(ast.Node) bool) (n int) {
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok && is(sel.X) && knowledge.BufferMethod(sel.Sel.Name) {
		n++
	}
	sig, ok := pass.TypesInfo.TypeOf(call.Fun).Underlying().(*types.Signature)
	for i, arg := range call.Args {
		addr, isAddr := arg.(*ast.UnaryExpr)
		if ok && isAddr && addr.Op == token.AND && is(addr.X) && takesInterface(sig, i) {
			n++
		}
	}
	return n
}

// takesInterface reports whether the i-th argument of a call becomes an
// interface.
func takesInterface(sig *types.Signature, i int) bool {
	return i < sig.Params().Len() && types.IsInterface(sig.Params().At(i).Type()) && !(sig.Variadic() && i == sig.Params().Len()-1)
}
