package secretlog

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// fix returns the edit that prints what may be shown instead of e, or nil.
func (p *checker) fix(g *taint.Graph, s sink, e taint.Element, told *summary.Told) []analysis.SuggestedFix {
	call := p.callAt(s.pos)
	switch {
	// What is printed by no call of the source has nothing to edit.
	case call == nil:
		return nil
	case told.Type != nil:
		// More than its type alone, if the type itself says what.
		if own := p.ownRedactor(call, s, told.Type, ""); own != nil && (e.Verb == 'v' || e.Verb == 's') {
			return own
		}
		return p.typeOnly(call, s, told)
	// Of a text by %x or %d nobody knows what it shall become.
	case isURL(urlOf(e.Value).Type()):
		return p.redactURL(call)
	case e.Verb == 'v' || e.Verb == 's' || e.Verb == 'q':
		name := g.Name(e.Value)
		if own := p.ownRedactor(call, s, e.Value.Type(), name); own != nil {
			return own
		}
		return p.redactor(call, name)
	}
	return nil
}

// redactURL returns the edit that prints a URL without its password, or nil. It is
// safe because Redacted differs from String in the password alone, and needs
// no import. An address that is printed twice in one call is left to its
// author.
func (p *checker) redactURL(call *ast.CallExpr) []analysis.SuggestedFix {
	var edits []analysis.TextEdit
	for _, arg := range call.Args {
		// u.String() and u itself end in the same text. Part of a longer expression,
		// "to " + u.String(), the call is not an argument and is left alone.
		arg = ast.Unparen(arg)
		if inner, ok := arg.(*ast.CallExpr); ok {
			sel, ok := inner.Fun.(*ast.SelectorExpr)
			if ok && sel.Sel.Name == "String" && isURL(p.TypesInfo.TypeOf(sel.X)) {
				edits = append(edits, analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Redacted")})
			}
			continue
		}
		switch arg.(type) {
		case *ast.Ident, *ast.SelectorExpr:
			if isURL(p.TypesInfo.TypeOf(arg)) {
				edits = append(edits, analysis.TextEdit{Pos: arg.End(), End: arg.End(), NewText: []byte(".Redacted()")})
			}
		}
	}
	// Of two addresses it is not known here which one has the password.
	if len(edits) != 1 {
		return nil
	}
	return []analysis.SuggestedFix{{Message: "print it without the password", TextEdits: edits}}
}

// urlOf returns the URL that v is the String of, or v.
func urlOf(v ssa.Value) ssa.Value {
	if call, ok := v.(*ssa.Call); ok {
		if fn := summary.Callee(&call.Call); fn != nil && fn.Name() == "String" && len(call.Call.Args) == 1 {
			return call.Call.Args[0]
		}
	}
	return v
}

// isURL reports whether t is a pointer to a URL.
func isURL(t types.Type) bool {
	if t == nil {
		return false
	}
	ptr, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return false
	}
	named, ok := types.Unalias(ptr.Elem()).(*types.Named)
	return ok && named.Obj().Pkg() != nil && knowledge.RedactsPassword(named.Obj().Pkg().Path()+"."+named.Obj().Name())
}

// callAt returns the call whose arguments open at pos.
func (p *checker) callAt(pos token.Pos) *ast.CallExpr {
	// SSA knows a call by its parenthesis only.
	for _, f := range p.Files {
		if f.FileStart > pos || pos >= f.FileEnd {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(f, pos, pos+1)
		for _, n := range path {
			if call, ok := n.(*ast.CallExpr); ok && call.Lparen == pos {
				return call
			}
		}
	}
	return nil
}
