package byteseq

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/fix"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// edits returns the fix of c, or nothing where none is safe. What decides the
// answer must be the same afterwards: a comparison for equality of two texts
// or of two byte arrays, without a second meaning such as case or nil.
func (p *checker) edits(c taint.Comparison, mac bool) []analysis.TextEdit {
	file := p.fileAt(c.At.Pos())
	if file == nil || !fix.Editable(file) {
		return nil // what is generated is written anew, and cgo's offsets are not the file's
	}
	f := &fixer{p: p, file: file, mac: mac}
	switch at := c.At.(type) {
	case *ssa.BinOp:
		if c.By == taint.ByOperator {
			return f.operator(at.Pos())
		}
	case *ssa.Call:
		// What is not listed has no sister of the same meaning: EqualFold leaves
		// case out, HasPrefix asks for less, DeepEqual tells nil from empty.
		switch knowledge.Comparer(p.callee(c)) {
		case knowledge.EqualBytes:
			return f.call(at.Pos(), false)
		case knowledge.CompareBytes:
			return f.ordered(at.Pos(), false)
		case knowledge.CompareStrings:
			return f.ordered(at.Pos(), true)
		}
	}
	return nil
}

// fileAt returns the file that holds pos.
func (p *checker) fileAt(pos token.Pos) *ast.File {
	for _, f := range p.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// fixer makes the edits of one comparison.
type fixer struct {
	p    *checker
	file *ast.File
	mac  bool
}

// comparer is what a fix calls.
type comparer struct {
	name    string // "hmac.Equal", qualified as the file imports it
	imports []analysis.TextEdit
	// text: it takes strings. Otherwise it takes []byte.
	text bool
	// is follows the call where it returns an int: " == 1"; not is its
	// opposite. They are empty where it returns a bool.
	is, not string
}

// comparer returns what to call at pos: package wipe where the file imports
// it or the option names one; hmac.Equal for a MAC where that is imported;
// else crypto/subtle. Only the last yields an untyped bool, as an operator
// does, which a named bool type needs.
func (f *fixer) comparer(pos token.Pos, text, untyped bool) (comparer, bool) {
	with := f.p.opts.FixWith
	// type verdict bool; func f() verdict { return a == b } does not compile with
	// a call that returns a bool.
	if untyped {
		with = "std"
	}
	if path, ok := f.wipe(with); ok {
		if name, edits, ok := fix.Import(f.p.Pass, f.file, pos, path); ok {
			if text {
				return comparer{name: name + ".EqualString", imports: edits, text: true}, true
			}
			return comparer{name: name + ".Equal", imports: edits}, true
		}
	}
	// Where the file imports it, the reader of a MAC's check expects hmac.Equal.
	if f.mac && !untyped && imports(f.file, knowledge.HMACPath) {
		if name, edits, ok := fix.Import(f.p.Pass, f.file, pos, knowledge.HMACPath); ok && len(edits) == 0 {
			return comparer{name: name + ".Equal"}, true
		}
	}
	name, edits, ok := fix.Import(f.p.Pass, f.file, pos, knowledge.SubtlePath)
	return comparer{name: name + ".ConstantTimeCompare", imports: edits, is: " == 1", not: " != 1"}, ok
}

// wipe returns the path of the wipe package that fixes may use. By default only
// that of a file which imports it: no fix adds a requirement to a go.mod.
func (f *fixer) wipe(with string) (string, bool) {
	switch with {
	case "std":
		return "", false
	case "", "auto":
		return knowledge.WipePath, imports(f.file, knowledge.WipePath)
	}
	return with, true
}

// imports reports whether a file imports a package under a name that a fix can
// write: a fix that needs one more import is a larger change than the fault.
func imports(file *ast.File, path string) bool {
	for _, spec := range file.Imports {
		if spec.Path.Value == `"`+path+`"` && (spec.Name == nil || spec.Name.Name != "_" && spec.Name.Name != ".") {
			return true
		}
	}
	return false
}

// find returns the cursor of the node of the file that holds pos and that want
// accepts. SSA knows where an operator or a parenthesis stands, and not which
// expression it belongs to.
func find[N ast.Node](f *fixer, pos token.Pos, want func(N) bool) (inspector.Cursor, N, bool) {
	var none N
	root := inspector.New([]*ast.File{f.file}).Root()
	at, ok := root.FindByPos(pos, pos)
	if !ok {
		return at, none, false
	}
	for c := range at.Enclosing() {
		if n, ok := c.Node().(N); ok && want(n) {
			return c, n, true
		}
	}
	return at, none, false
}

// operator replaces a == b or a != b:
//
//	a == b  ->  subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
//	a != b  ->  !wipe.EqualString(a, b)
//
// The operator becomes a comma, so that each operand stays as it is written
// and is evaluated in its turn.
func (f *fixer) operator(pos token.Pos) []analysis.TextEdit {
	cur, e, ok := find(f, pos, func(e *ast.BinaryExpr) bool { return e.OpPos == pos })
	if !ok || f.comments(e.X.End(), e.Y.Pos()) {
		return nil
	}
	// An interface operand is compared by its type first, which bytes have not.
	t := f.p.TypesInfo.TypeOf(e.X)
	if t == nil || !types.Identical(t.Underlying(), f.p.TypesInfo.TypeOf(e.Y).Underlying()) {
		return nil
	}
	b, isBasic := t.Underlying().(*types.Basic)
	text := isBasic && b.Info()&types.IsString != 0
	// A string type of its own is compared as bytes: no string parameter takes
	// it as it is, and a conversion of bytes to it need not become a text.
	plain := text && types.AssignableTo(t, types.Typ[types.String])
	with, ok := f.comparer(e.Pos(), plain, f.namedBool(e))
	if !ok {
		return nil
	}
	xPre, xPost, okX := f.operand(e.X, with.text, pos)
	yPre, yPost, okY := f.operand(e.Y, with.text, pos)
	if !okX || !okY || !bytesVisible(f, pos, with, text) {
		return nil
	}
	// The operator may be one operand of another that binds as strong or stronger:
	// a == b == c reads the first two as one bool.
	before, after := "", with.is
	if e.Op == token.NEQ && with.is == "" {
		before = "!"
	} else if e.Op == token.NEQ {
		after = with.not
	}
	if with.is != "" && f.operandOfOperator(cur) {
		before, after = "(", after+")"
	}
	edits := append(with.imports, replace(e.X.Pos(), e.X.Pos()+xPre.drop, before+with.name+"("+xPre.text))
	edits = append(edits, replace(e.X.End()-xPost.drop, e.OpPos+2, xPost.text+","))
	// An edit that changes nothing would be one more to overlap with another fix.
	if yPre.text != "" || yPre.drop > 0 {
		edits = append(edits, replace(e.Y.Pos(), e.Y.Pos()+yPre.drop, yPre.text))
	}
	return append(edits, replace(e.Y.End()-yPost.drop, e.Y.End(), yPost.text+")"+after))
}

// bytesVisible reports whether the fix may write []byte at pos, if it must: a
// package may declare a byte of its own, and some do.
func bytesVisible(f *fixer, pos token.Pos, with comparer, text bool) bool {
	if !text || with.text {
		return true
	}
	_, obj := f.p.Pkg.Scope().Innermost(pos).LookupParent("byte", pos)
	return obj != nil && obj.Parent() == types.Universe
}

// part is what an edit puts at one end of an operand, and how many bytes of it
// that replaces.
type part struct {
	text string
	drop token.Pos
}

// operand returns what to write around an operand of an operator so that it
// can be an argument: nothing where strings are taken, []byte(s) for a string,
// b for string(b), and a[:] for an array that is addressable.
func (f *fixer) operand(e ast.Expr, text bool, pos token.Pos) (pre, post part, ok bool) {
	t := f.p.TypesInfo.TypeOf(e).Underlying()
	// The result of a call is no variable, so that it cannot be sliced; to put it
	// in one would move the call before what stands left of it.
	if a, isArray := t.(*types.Array); isArray {
		if !types.Identical(a.Elem(), types.Typ[types.Byte]) || !f.addressable(e) {
			return pre, post, false
		}
		if star, ok := e.(*ast.StarExpr); ok {
			if !simple(star.X) {
				return pre, post, false
			}
			pre.drop = star.X.Pos() - star.Pos() // p[:] slices what p points at
		}
		post.text = "[:]"
		return pre, post, true
	}
	if b, isBasic := t.(*types.Basic); !isBasic || b.Info()&types.IsString == 0 {
		return pre, post, false
	}
	if text {
		return pre, post, true
	}
	// string(a) == string(b) is how slices are compared by an operator: the
	// conversion goes, and nothing is copied.
	if conv, isCall := e.(*ast.CallExpr); isCall && f.p.TypesInfo.Types[conv.Fun].IsType() && isBytes(f.p.TypesInfo.TypeOf(conv.Args[0])) && !f.comments(conv.Pos(), conv.End()) {
		pre.drop = conv.Args[0].Pos() - conv.Pos()
		post.drop = conv.End() - conv.Args[0].End()
		return pre, post, true
	}
	pre.text, post.text = "[]byte(", ")"
	return pre, post, true
}

// isBytes reports whether t is what the functions of crypto/subtle take. A type
// of its own for the slice (type tag []byte) is assignable to it. An
// element type of its own (type octet byte) is not assignable to it.
func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.Identical(s.Elem(), types.Typ[types.Byte])
}

// simple reports whether e can be sliced without parentheses, as *p cannot:
// *p[:] would be *(p[:]).
func simple(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.CallExpr, *ast.IndexExpr, *ast.ParenExpr:
		return true
	}
	return false
}

// addressable reports whether the array e can be sliced in place and without
// parentheses.
func (f *fixer) addressable(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.StarExpr:
		return f.p.TypesInfo.Types[e].Addressable()
	}
	return false
}

// call replaces bytes.Equal(a, b) by a call of the same shape.
func (f *fixer) call(lparen token.Pos, text bool) []analysis.TextEdit {
	cur, e, ok := find(f, lparen, func(e *ast.CallExpr) bool { return e.Lparen == lparen })
	if !ok || len(e.Args) == 0 || !f.byteSlices(e) {
		return nil
	}
	// A comparison whose outcome nobody reads is another fault, and "== 1" behind
	// it is no statement.
	if _, statement := cur.Parent().Node().(*ast.ExprStmt); statement {
		return nil
	}
	with, ok := f.comparer(e.Pos(), text, false)
	if !ok {
		return nil
	}
	edits := with.imports
	if with.is == "" {
		return append(edits, replace(e.Fun.Pos(), e.Fun.End(), with.name))
	}
	// The usual ways in which the answer is used read as a person would write
	// them; whatever else stands around it gets parentheses.
	not, negated := cur.Parent().Node().(*ast.UnaryExpr)
	switch {
	case negated && not.Op == token.NOT && !f.operandOfOperator(cur.Parent()):
		// !bytes.Equal(a, b) -> subtle.ConstantTimeCompare(a, b) != 1
		edits = append(edits, replace(not.Pos(), e.Fun.End(), with.name))
		return append(edits, replace(e.End(), e.End(), with.not))
	case negated || f.operandOfOperator(cur):
		edits = append(edits, replace(e.Fun.Pos(), e.Fun.End(), "("+with.name))
		return append(edits, replace(e.End(), e.End(), with.is+")"))
	}
	edits = append(edits, replace(e.Fun.Pos(), e.Fun.End(), with.name))
	return append(edits, replace(e.End(), e.End(), with.is))
}

// byteSlices reports whether the arguments of e are []byte, which the callee of
// slices.Equal does not demand.
func (f *fixer) byteSlices(e *ast.CallExpr) bool {
	for _, arg := range e.Args {
		if t := f.p.TypesInfo.TypeOf(arg); t == nil || !isBytes(t) {
			return false
		}
	}
	return len(e.Args) == 2
}

// ordered replaces bytes.Compare(a, b) == 0 and != 0, where the 0 becomes a 1:
// Compare returns 0 for equal and ConstantTimeCompare 1. A named constant or
// another expression of zero is left alone, as it may be used elsewhere.
func (f *fixer) ordered(lparen token.Pos, text bool) []analysis.TextEdit {
	cur, e, ok := find(f, lparen, func(e *ast.CallExpr) bool { return e.Lparen == lparen })
	if !ok || len(e.Args) != 2 {
		return nil
	}
	cmp, ok := cur.Parent().Node().(*ast.BinaryExpr)
	if !ok || cmp.X != e || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return nil
	}
	zero, ok := cmp.Y.(*ast.BasicLit)
	if !ok || zero.Value != "0" {
		return nil
	}
	// hmac.Equal and package wipe return a bool, which there is nothing to compare
	// with: that would be an edit of the operator as well.
	name, edits, ok := fix.Import(f.p.Pass, f.file, e.Pos(), knowledge.SubtlePath)
	if !ok {
		return nil
	}
	edits = append(edits, replace(e.Fun.Pos(), e.Fun.End(), name+".ConstantTimeCompare"))
	if text {
		if !bytesVisible(f, lparen, comparer{}, true) {
			return nil
		}
		for _, arg := range e.Args {
			edits = append(edits, replace(arg.Pos(), arg.Pos(), "[]byte("), replace(arg.End(), arg.End(), ")"))
		}
	}
	return append(edits, replace(zero.Pos(), zero.End(), "1"))
}

// namedBool reports whether a comparison is used as a value of a named bool
// type: only an untyped bool can be.
func (f *fixer) namedBool(e ast.Expr) bool {
	b, ok := f.p.TypesInfo.TypeOf(e).(*types.Basic)
	return !ok || b.Kind() != types.Bool && b.Kind() != types.UntypedBool
}

// operandOfOperator reports whether the expression at cur is an operand of an
// operator that binds no weaker than ==, so that "== 1" behind it would be
// read as part of something else.
func (f *fixer) operandOfOperator(cur inspector.Cursor) bool {
	switch parent := cur.Parent().Node().(type) {
	case *ast.BinaryExpr:
		return parent.Op != token.LAND && parent.Op != token.LOR
	case *ast.UnaryExpr:
		return true
	}
	return false
}

// comments reports whether a comment stands between two positions, which an
// edit would lose or move. Whoever wrote it there wrote it about the operands.
func (f *fixer) comments(from, to token.Pos) bool {
	for _, g := range f.file.Comments {
		for _, c := range g.List {
			if from <= c.Pos() && c.Pos() < to {
				return true
			}
		}
	}
	return false
}

func replace(from, to token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: from, End: to, NewText: []byte(text)}
}
