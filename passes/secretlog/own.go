package secretlog

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// ownRedactor returns the edit that prints what the value's own method leaves
// of it, or nil: x becomes x.Redacted(). name is what the printed text is
// called, or "" for a structure, which is known by its type. An error's text may
// be compared somewhere.
func (p *checker) ownRedactor(call *ast.CallExpr, s sink, t types.Type, name string) []analysis.SuggestedFix {
	m := p.ownMethod(t)
	if m == nil || s.rule == ruleError || call.Ellipsis.IsValid() {
		return nil
	}
	// The method must not be handed what it returns: that call has no end.
	if at := p.enclosing(call.Pos()); at == m {
		return nil
	}
	var end token.Pos
	for _, arg := range call.Args {
		if !types.Identical(p.TypesInfo.TypeOf(arg), t) || name != "" && types.ExprString(arg) != name {
			continue
		}
		switch arg.(type) {
		case *ast.Ident, *ast.SelectorExpr:
		default:
			return nil // a method of -x or of a literal needs parentheses
		}
		// Nothing is lost by waiting for the author where it stands twice.
		if end.IsValid() {
			return nil // printed twice: two edits for one finding
		}
		end = arg.End()
	}
	if !end.IsValid() || !p.takesText(call) {
		return nil
	}
	edit := analysis.TextEdit{Pos: end, End: end, NewText: []byte("." + m.Name() + "()")}
	return []analysis.SuggestedFix{{Message: "print what its method " + m.Name() + " leaves of it", TextEdits: []analysis.TextEdit{edit}}}
}

// takesText reports whether a call takes a text where it takes anything: its
// operands are put in interfaces.
func (p *checker) takesText(call *ast.CallExpr) bool {
	sig, ok := p.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok || !sig.Variadic() {
		return false
	}
	list, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	return ok && types.Identical(list.Elem().Underlying(), types.NewInterfaceType(nil, nil))
}

// ownMethod returns the one method of values of type t, declared here, that
// returns what may be shown of them and does nothing else, or nil. A method of
// the pointer is none: the pointer may be nil.
func (p *checker) ownMethod(t types.Type) *ssa.Function {
	var found *ssa.Function
	for _, fn := range p.Funcs {
		sig := fn.Signature
		if sig.Recv() == nil || !types.Identical(sig.Recv().Type(), t) || sig.Params().Len() != 0 || sig.Results().Len() != 1 || sig.TypeParams().Len() > 0 {
			continue
		}
		// Believed for its body, as for all redactors; no bits at all, so that it
		// neither prints nor keeps; and a text, since what else it returns may own
		// the secret as well.
		f := p.EffectOf(fn)
		if f == nil || !f.Redacts || f.Params != nil || !types.Identical(sig.Results().At(0).Type(), types.Typ[types.String]) || !p.cannotPanic(fn) {
			continue
		}
		if found != nil {
			return nil // of two, one may be for people and one for machines
		}
		found = fn
	}
	return found
}

// enclosing returns the function of the package that pos lies in, or nil.
func (p *checker) enclosing(pos token.Pos) *ssa.Function {
	for _, fn := range p.Funcs {
		if syntax := fn.Syntax(); syntax != nil && syntax.Pos() <= pos && pos < syntax.End() {
			return fn
		}
	}
	return nil
}
