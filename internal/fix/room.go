package fix

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
)

// MakeRoom returns a fix that declares the slice that the append at pos grows
// with room for all that is appended to it, so that it never moves:
//
//	var out []byte             out := make([]byte, 0, 1+len(a)+len(b))
//	out = append(out, 2)
//	out = append(out, a...)
//	out = append(out, b...)
//
// It returns ok == false unless all of this is known where the slice is
// declared, and nobody but the appends looks at the slice before the last one:
// two slices that were apart would share an array otherwise.
func MakeRoom(pass *analysis.Pass, pos token.Pos) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, pos)
	if file == nil || !Editable(file) {
		return fix, false
	}
	v := grown(pass, callAt(file, pos))
	if v == nil {
		return fix, false
	}
	list, i := statement(file, v.Pos())
	body := enclosing(file, v.Pos())
	if list == nil || body == nil || !predeclared(pass, "make", v.Pos()) || !predeclared(pass, "len", v.Pos()) {
		return fix, false
	}
	r := &room{pass: pass, v: v, decl: list[i], body: body}
	edit, ok := r.declaration()
	if !ok || !r.measure() {
		return fix, false
	}
	typ := types.TypeString(v.Type(), types.RelativeTo(pass.Pkg))
	if strings.Contains(typ, ".") {
		return fix, false // by what name another package is imported is not looked up
	}
	edit.NewText = fmt.Appendf(nil, edit.lead, typ, r.size())
	return analysis.SuggestedFix{
		Message:   "Make room for all of " + v.Name() + " first",
		TextEdits: []analysis.TextEdit{edit.TextEdit},
	}, true
}

// grown returns the local variable that a call, or those nested in its first
// argument, appends to.
func grown(pass *analysis.Pass, call *ast.CallExpr) *types.Var {
	for call != nil && isAppend(pass, call) {
		switch base := ast.Unparen(call.Args[0]).(type) {
		case *ast.Ident:
			if local(pass, base) == nil {
				return nil
			}
			v, _ := pass.TypesInfo.ObjectOf(base).(*types.Var)
			return v
		case *ast.CallExpr:
			call = base
		default:
			return nil
		}
	}
	return nil
}

func isAppend(pass *analysis.Pass, call *ast.CallExpr) bool {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || len(call.Args) == 0 {
		return false
	}
	b, ok := pass.TypesInfo.Uses[id].(*types.Builtin)
	return ok && b.Name() == "append"
}

// enclosing returns the body of the innermost function around pos.
func enclosing(file *ast.File, pos token.Pos) *ast.BlockStmt {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		switch n := n.(type) {
		case *ast.FuncDecl:
			return n.Body
		case *ast.FuncLit:
			return n.Body
		}
	}
	return nil
}

// room measures what is appended to one variable.
type room struct {
	pass *analysis.Pass
	v    *types.Var
	decl ast.Stmt
	body *ast.BlockStmt
	// filled: the slice is not nil in the end, or was not from the start.
	filled bool
	// bytes is how many elements are appended one by one, lens the source of
	// the lengths of the others.
	bytes int64
	lens  []string
}

// edit is a text edit that is completed with a type and a size.
type edit struct {
	analysis.TextEdit
	lead string
}

// declaration returns the edit of the declaration of an empty slice.
func (r *room) declaration() (e edit, ok bool) {
	switch s := r.decl.(type) {
	case *ast.DeclStmt:
		gen := s.Decl.(*ast.GenDecl)
		if gen.Tok != token.VAR || len(gen.Specs) != 1 || gen.Lparen.IsValid() {
			return e, false
		}
		spec := gen.Specs[0].(*ast.ValueSpec)
		if len(spec.Names) != 1 || len(spec.Values) != 0 {
			return e, false
		}
		return edit{analysis.TextEdit{Pos: s.Pos(), End: s.End()}, r.v.Name() + " := make(%s, 0, %s)"}, true
	case *ast.AssignStmt:
		if s.Tok != token.DEFINE || len(s.Lhs) != 1 || len(s.Rhs) != 1 || !r.empty(s.Rhs[0]) {
			return e, false
		}
		return edit{analysis.TextEdit{Pos: s.Rhs[0].Pos(), End: s.Rhs[0].End()}, "make(%s, 0, %s)"}, true
	}
	return e, false
}

// empty reports whether e is a slice without elements and without room:
// []byte{}, []byte(nil), make([]byte, 0).
func (r *room) empty(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		r.filled = true
		return len(e.Elts) == 0
	case *ast.CallExpr:
		if t := r.pass.TypesInfo.Types[e.Fun]; t.IsType() {
			return r.pass.TypesInfo.Types[e.Args[0]].IsNil()
		}
		id, ok := e.Fun.(*ast.Ident)
		if !ok || id.Name != "make" || len(e.Args) != 2 {
			return false
		}
		r.filled = true
		n := r.pass.TypesInfo.Types[e.Args[1]].Value
		return n != nil && constant.Sign(n) == 0
	}
	return false
}

// measure adds up what is appended, and reports whether all of it is known and
// nobody else looks at the slice before the last append has run.
func (r *room) measure() bool {
	var uses []ast.Node
	var last token.Pos
	ok := !r.jumps()
	r.walk(func(id *ast.Ident, path []ast.Node) {
		call, appends := r.append(path)
		switch {
		case appends:
			ok = ok && r.term(path)
			last = max(last, call.End())
		case !r.harmless(path):
			uses = append(uses, id)
		}
	})
	for _, use := range uses {
		ok = ok && use.Pos() > last
	}
	return ok && r.filled && last.IsValid()
}

// walk calls visit for every use of the variable, with the nodes around it, the
// innermost first.
func (r *room) walk(visit func(*ast.Ident, []ast.Node)) {
	var stack []ast.Node
	ast.Inspect(r.body, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		stack = append(stack, n)
		if id, ok := n.(*ast.Ident); ok && r.pass.TypesInfo.Uses[id] == r.v {
			path := make([]ast.Node, 0, len(stack))
			for i := len(stack) - 2; i >= 0; i-- {
				path = append(path, stack[i])
			}
			visit(id, path)
		}
		return true
	})
}

// append returns the call of append that has the use as its base.
func (r *room) append(path []ast.Node) (*ast.CallExpr, bool) {
	call, ok := path[0].(*ast.CallExpr)
	if !ok || !isAppend(r.pass, call) {
		return nil, false
	}
	base, ok := ast.Unparen(call.Args[0]).(*ast.Ident)
	return call, ok && r.pass.TypesInfo.Uses[base] == r.v
}

// harmless reports whether a use is the left side of an append, which is
// counted at its right side, or asks for the length.
func (r *room) harmless(path []ast.Node) bool {
	switch n := path[0].(type) {
	case *ast.AssignStmt:
		if len(n.Lhs) != 1 || len(n.Rhs) != 1 || n.Tok != token.ASSIGN {
			return false
		}
		call, ok := n.Rhs[0].(*ast.CallExpr)
		return ok && grown(r.pass, call) == r.v
	case *ast.CallExpr:
		id, ok := n.Fun.(*ast.Ident)
		return ok && id.Name == "len"
	}
	return false
}

// jumps reports whether the function has a goto: then nothing is known of what
// runs how often.
func (r *room) jumps() bool {
	found := false
	ast.Inspect(r.body, func(n ast.Node) bool {
		b, ok := n.(*ast.BranchStmt)
		found = found || ok && b.Tok == token.GOTO
		return !found
	})
	return found
}

// term adds what a call, and those around it whose base it is, append. The
// whole must be assigned to the variable again or be returned.
func (r *room) term(path []ast.Node) bool {
	before := r.bytes
	for i, n := range path {
		switch n := n.(type) {
		case *ast.CallExpr:
			if !isAppend(r.pass, n) || i > 0 && ast.Unparen(n.Args[0]) != path[i-1] || !r.arguments(n) {
				return false
			}
		case *ast.ParenExpr:
		case *ast.AssignStmt:
			id, ok := n.Lhs[0].(*ast.Ident)
			return ok && len(n.Lhs) == 1 && r.pass.TypesInfo.Uses[id] == r.v && r.once(path[i+1:], r.bytes > before)
		case *ast.ReturnStmt:
			return len(n.Results) > 0 && r.once(path[i+1:], r.bytes > before) && r.single(n)
		default:
			return false
		}
	}
	return false
}

// single reports whether a return uses the variable once: two appends of one
// return would write to the same room.
func (r *room) single(ret *ast.ReturnStmt) bool {
	n := 0
	ast.Inspect(ret, func(node ast.Node) bool {
		if id, ok := node.(*ast.Ident); ok && r.pass.TypesInfo.Uses[id] == r.v {
			n++
		}
		return true
	})
	return n == 1
}

// once reports whether a statement runs at most once for each time that the
// declaration does. One that fills the slice does so for sure only if it runs
// without a condition.
func (r *room) once(path []ast.Node, fills bool) bool {
	for _, n := range path {
		var list []ast.Stmt
		switch n := n.(type) {
		case *ast.BlockStmt:
			list = n.List
		case *ast.CaseClause:
			list = n.Body
		case *ast.IfStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt:
			fills = false
		default:
			return false
		}
		if slices.Contains(list, r.decl) {
			r.filled = r.filled || fills
			return true
		}
	}
	return false
}
