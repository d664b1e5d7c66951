package secretlog

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/summary"
)

// typeOnly returns the edit that prints the type of a structure instead of the
// structure, or nil. It is offered where the text goes to a log: an error's
// text may be compared somewhere.
func (p *checker) typeOnly(call *ast.CallExpr, s sink, told *summary.Told) []analysis.SuggestedFix {
	sig, ok := p.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	// A list that is passed on with "..." has no operands at the call.
	if !ok || s.rule == ruleError || !sig.Variadic() || sig.Params().Len() < 2 || call.Ellipsis.IsValid() {
		return nil
	}
	// The format stands before the list; one that is a constant elsewhere has
	// other uses, which an edit of it would change.
	at := sig.Params().Len() - 2
	lit, ok := call.Args[at].(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return nil
	}
	which := -1
	for i, arg := range call.Args[at+1:] {
		if types.Identical(p.TypesInfo.TypeOf(arg), told.Type) {
			if which >= 0 {
				return nil // one of two: its author knows which
			}
			which = i
		}
	}
	from, to, ok := verbAt(lit.Value, which)
	if !ok {
		return nil
	}
	edit := analysis.TextEdit{Pos: lit.Pos() + token.Pos(from), End: lit.Pos() + token.Pos(to), NewText: []byte("%T")}
	return []analysis.SuggestedFix{{Message: "print its type alone", TextEdits: []analysis.TextEdit{edit}}}
}

// verbAt returns where in the source of a format its verb with that number
// stands. A format with escapes, explicit indexes or widths that are operands
// is left alone: there the numbers of verbs and operands differ, or the places
// in the source and in the text.
func verbAt(source string, which int) (from, to int, ok bool) {
	// Equal but for the quotes: then an offset in the text is one in the source.
	text, err := strconv.Unquote(source)
	if err != nil || which < 0 || text != source[1:len(source)-1] || strings.ContainsAny(text, "*[") {
		return 0, 0, false
	}
	// Between the quotes, verb by verb, as package fmt reads them.
	for i := 1; i < len(source)-1; i++ {
		if source[i] != '%' {
			continue
		}
		start := i
		for i++; i < len(source)-1 && strings.IndexByte("+-# 0123456789.", source[i]) >= 0; i++ {
		}
		if source[i] == '%' {
			continue
		}
		if which == 0 {
			// %x of a structure is rare and its author looks at the bytes.
			return start, i + 1, source[i] == 'v' || source[i] == 's'
		}
		which--
	}
	return 0, 0, false
}

// redactor returns the edit that hands a text to the package's own redactor
// before it is printed, or nil: to the only one, if it cannot panic.
func (p *checker) redactor(call *ast.CallExpr, name string) []analysis.SuggestedFix {
	var found *ssa.Function
	// Of this package only: an import would be a dependency that its author did
	// not choose.
	for _, fn := range p.Funcs {
		if p.redacts(fn) {
			if found != nil {
				return nil // of two, one is for addresses and one for tokens
			}
			found = fn
		}
	}
	if found == nil {
		return nil
	}
	var edits []analysis.TextEdit
	for _, arg := range call.Args {
		// A type of its own would lose its methods on the way.
		if types.ExprString(arg) != name || !types.Identical(p.TypesInfo.TypeOf(arg), types.Typ[types.String]) {
			continue
		}
		if _, obj := scopeAt(p.Pkg, arg.Pos()).LookupParent(found.Name(), arg.Pos()); obj != found.Object() {
			return nil // another thing has that name here
		}
		edits = append(edits,
			analysis.TextEdit{Pos: arg.Pos(), End: arg.Pos(), NewText: []byte(found.Name() + "(")},
			analysis.TextEdit{Pos: arg.End(), End: arg.End(), NewText: []byte(")")})
	}
	if len(edits) != 2 {
		return nil // not there as it is, or printed twice
	}
	return []analysis.SuggestedFix{{Message: "print what " + found.Name() + " leaves of it", TextEdits: edits}}
}

// redacts reports whether fn is a function of the package that takes a text,
// returns what may be shown of it and does nothing else: it calls nothing that
// is not known, reads no byte that may not be there, and does not panic.
func (p *checker) redacts(fn *ssa.Function) bool {
	f := p.EffectOf(fn)
	sig := fn.Signature
	if f == nil || !f.Redacts || sig.Recv() != nil || sig.TypeParams().Len() > 0 || sig.Params().Len() != 1 || sig.Results().Len() != 1 || sig.Variadic() {
		return false
	}
	for _, t := range []types.Type{sig.Params().At(0).Type(), sig.Results().At(0).Type()} {
		if !types.Identical(t, types.Typ[types.String]) {
			return false
		}
	}
	// No bit at all: it neither keeps its text nor prints it.
	return f.Params == nil && p.cannotPanic(fn)
}

// cannotPanic reports whether nothing in fn can panic, as far as one looks. A
// fix that is applied to a call in an error path, which no test visits, must not
// be what ends the program. Allowed are only arithmetic, comparisons, joins of
// texts, and calls by known rows with lists that are written at the call.
func (p *checker) cannotPanic(fn *ssa.Function) bool {
	g := p.Graph(fn)
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.If, *ssa.Jump, *ssa.Return, *ssa.Phi, *ssa.DebugRef, *ssa.Convert, *ssa.Alloc, *ssa.MakeInterface:
			case *ssa.IndexAddr:
				if !isAlloc(instr.X) {
					return false
				}
			case *ssa.Slice:
				if !isAlloc(instr.X) || instr.Low != nil || instr.High != nil {
					return false
				}
			case *ssa.Field:
			case *ssa.FieldAddr:
				if !isAlloc(instr.X) {
					return false // nil
				}
			case *ssa.UnOp:
				if instr.Op == token.MUL && !inAlloc(instr.X) {
					return false
				}
			case *ssa.Store:
				if !inAlloc(instr.Addr) {
					return false
				}
			case *ssa.BinOp:
				if instr.Op == token.QUO || instr.Op == token.REM {
					return false // by zero
				}
			case *ssa.Call:
				_, builtin := instr.Call.Value.(*ssa.Builtin)
				if does := g.Effect(&instr.Call); !builtin && (!does.Row || does.NoReturn || printsAny(does)) {
					return false
				}
			default: // a slice or an index of a short text, an assertion, a panic
				return false
			}
		}
	}
	return true
}

func isAlloc(v ssa.Value) bool { _, ok := v.(*ssa.Alloc); return ok }

// inAlloc reports whether addr is that of a variable of the function or of a
// part of one, so that there is something behind it.
func inAlloc(addr ssa.Value) bool {
	switch a := addr.(type) {
	case *ssa.IndexAddr:
		return isAlloc(a.X)
	case *ssa.FieldAddr:
		return isAlloc(a.X)
	}
	return isAlloc(addr)
}

func printsAny(f *effect.Func) bool {
	for _, op := range f.Params {
		if op.Bits&effect.Prints != 0 {
			return true
		}
	}
	return false
}

// scopeAt returns the innermost scope of a package that holds pos.
func scopeAt(pkg *types.Package, pos token.Pos) *types.Scope {
	// Its children are the scopes of files, with what each imports.
	for scope := range pkg.Scope().Children() {
		if scope.Contains(pos) {
			if inner := scope.Innermost(pos); inner != nil {
				return inner
			}
		}
	}
	return pkg.Scope()
}
