package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"go/version"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
)

// Wipe says how a variable is wiped.
type Wipe struct {
	// Method is the variable's own wiper, "" for bytes.
	Method string
	// Array: it is an array, or a pointer to one, and no slice.
	Array bool
	// pointer: it is a pointer to an array that may be nil, which Bytes of the
	// slice of it cannot take and Value can.
	pointer bool
}

// DeferWipe returns a fix that inserts a deferred wipe of the variable that
// the statement at pos declares or assigns: after the statement, or after the
// check of its error. value is the index of the variable among several that a
// call assigns. It returns ok == false where the source has no place for it.
// The caller has proved that the wipe is safe.
func DeferWipe(pass *analysis.Pass, opts *base.Options, pos token.Pos, value int, how Wipe) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, pos)
	if file == nil || !Editable(file) {
		return fix, false
	}
	list, i := statement(file, pos)
	if list == nil {
		return fix, false
	}
	name := target(pass, list[i], pos, value)
	if name == nil || name.Name == "_" {
		return fix, false
	}
	last, born, left := list[i], list[i], false
	if i+1 < len(list) && checksError(pass, list[i], list[i+1]) {
		i, last = i+1, list[i+1]
		left = leaves(last.(*ast.IfStmt).Body)
	}
	if !left && mayBeNil(pass, born, name, list[i+1:], how) {
		if how.pointer = how.Array && how.Method == ""; !how.pointer {
			return fix, false
		}
	}
	at, indent, ok := lineAfter(pass, file, list, i, last)
	if !ok || assigned(pass, name, list[i+1:]) {
		return fix, false
	}
	call, edits, ok := wipeCall(pass, opts, file, last.End(), pass.TypesInfo.ObjectOf(name), how)
	if !ok {
		return fix, false
	}
	text := indent + "defer " + call + "\n"
	return analysis.SuggestedFix{
		Message:   "Wipe " + name.Name + " when the function returns",
		TextEdits: append(edits, analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}),
	}, true
}

// speaks reports whether file may use what came with a version of the
// language, as go.mod or its own build constraint says.
func speaks(pass *analysis.Pass, file *ast.File, lang string) bool {
	v := pass.TypesInfo.FileVersions[file]
	return v == "" || version.Compare(version.Lang(v), lang) >= 0
}

// wipeCall returns the source of a call that wipes the variable v, and the
// edits that it needs.
func wipeCall(pass *analysis.Pass, opts *base.Options, file *ast.File, pos token.Pos, v types.Object, how Wipe) (string, []analysis.TextEdit, bool) {
	name := v.Name()
	if how.Method != "" {
		return name + "." + how.Method + "()", nil, true
	}
	if how.Array && !how.pointer {
		name += "[:]"
	}
	path := knowledge.WipePath
	switch opts.FixWith {
	case "", "auto":
	case "std":
		if how.pointer {
			return "", nil, false
		}
		_, shadow := pass.Pkg.Scope().Innermost(pos).LookupParent("clear", pos)
		return "clear(" + name + ")", nil, shadow == types.Universe.Lookup("clear") && speaks(pass, file, "go1.21")
	default:
		path = opts.FixWith
	}
	pkg, edits, ok := Import(pass, file, pos, path)
	if how.pointer { // of a wipe of one's own only Bytes is known
		return pkg + ".Value(" + name + ")", edits, ok && path == knowledge.WipePath && speaks(pass, file, "go1.18")
	}
	return pkg + ".Bytes(" + name + ")", edits, ok && ofBytes(v.Type()) && speaks(pass, file, "go1.18") // its type argument is inferred
}

// ofBytes reports whether the elements of t are bytes proper: a slice of a
// byte type with a name of its own is no []byte.
func ofBytes(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return types.Identical(u.Elem(), types.Typ[types.Byte])
	case *types.Array:
		return types.Identical(u.Elem(), types.Typ[types.Byte])
	}
	return false
}

func fileAt(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// statement returns the list that the innermost simple statement at pos
// stands in, and its index there. The init statement of an if is in no list:
// its variables do not outlive it.
func statement(file *ast.File, pos token.Pos) ([]ast.Stmt, int) {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for i, n := range path {
		switch n := n.(type) {
		case *ast.AssignStmt, *ast.DeclStmt:
			if i+1 == len(path) {
				return nil, 0
			}
			var list []ast.Stmt
			switch parent := path[i+1].(type) {
			case *ast.BlockStmt:
				list = parent.List
			case *ast.CaseClause:
				list = parent.Body
			case *ast.CommClause:
				list = parent.Body
			}
			for j, s := range list {
				if s == n {
					return list, j
				}
			}
			return nil, 0
		case *ast.FuncLit, *ast.BlockStmt, *ast.ReturnStmt, *ast.IfStmt, *ast.RangeStmt, *ast.ForStmt:
			return nil, 0
		}
	}
	return nil, 0
}

// target returns the variable that s declares or assigns from the expression
// at pos: its own right-hand side and nothing inside of it.
func target(pass *analysis.Pass, s ast.Stmt, pos token.Pos, value int) *ast.Ident {
	switch s := s.(type) {
	case *ast.AssignStmt:
		if len(s.Rhs) != 1 || value >= len(s.Lhs) || s.Tok != token.DEFINE && s.Tok != token.ASSIGN || !produces(pass, s.Rhs[0], pos) {
			return nil
		}
		id, _ := s.Lhs[value].(*ast.Ident)
		return local(pass, id)
	case *ast.DeclStmt:
		gen := s.Decl.(*ast.GenDecl)
		if gen.Tok != token.VAR {
			return nil
		}
		for _, spec := range gen.Specs {
			if id := specified(pass, spec.(*ast.ValueSpec), pos, value); id != nil {
				return local(pass, id)
			}
		}
	}
	return nil
}

// specified returns the name at pos, of a variable that is declared without a
// value, or the one that gets the value at pos.
func specified(pass *analysis.Pass, spec *ast.ValueSpec, pos token.Pos, value int) *ast.Ident {
	if len(spec.Values) == 1 && value < len(spec.Names) && produces(pass, spec.Values[0], pos) {
		return spec.Names[value]
	}
	for _, id := range spec.Names {
		if len(spec.Values) == 0 && id.Pos() == pos {
			return id
		}
	}
	return nil
}

// produces reports whether e itself, seen through parentheses and conversions
// from one slice type to another, is the call or the make at pos. A larger
// expression around it has another value.
func produces(pass *analysis.Pass, e ast.Expr, pos token.Pos) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	if t := pass.TypesInfo.Types[call.Fun]; t.IsType() && len(call.Args) == 1 && isSlice(t.Type) && isSlice(pass.TypesInfo.TypeOf(call.Args[0])) {
		return produces(pass, call.Args[0], pos)
	}
	return call.Lparen == pos || call.Pos() == pos
}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

// local returns id if it names a local variable.
func local(pass *analysis.Pass, id *ast.Ident) *ast.Ident {
	if id == nil {
		return nil
	}
	v, ok := pass.TypesInfo.ObjectOf(id).(*types.Var)
	if !ok || v.Parent() == nil || v.Parent() == pass.Pkg.Scope() {
		return nil
	}
	return id
}

// checksError reports whether next is "if err != nil { …return }" for an
// error that s assigns, or one that ends in no such way: it may exit.
func checksError(pass *analysis.Pass, s, next ast.Stmt) bool {
	check, ok := next.(*ast.IfStmt)
	if !ok || check.Init != nil || check.Else != nil {
		return false
	}
	cond, ok := check.Cond.(*ast.BinaryExpr)
	if !ok || cond.Op != token.NEQ || len(check.Body.List) == 0 {
		return false
	}
	id, ok := cond.X.(*ast.Ident)
	if y, nilled := cond.Y.(*ast.Ident); !ok || !nilled || y.Name != "nil" {
		return false
	}
	return assigns(pass, s, pass.TypesInfo.ObjectOf(id)) && (leaves(check.Body) || !branches(check.Body))
}

// branches reports whether control may leave body at some place in it.
func branches(body *ast.BlockStmt) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.ReturnStmt, *ast.BranchStmt, *ast.LabeledStmt:
			found = true
		case *ast.FuncLit:
			return false
		}
		return !found
	})
	return found
}

// leaves reports whether control does not go on after s.
func leaves(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.BlockStmt:
		return len(s.List) > 0 && leaves(s.List[len(s.List)-1])
	case *ast.ReturnStmt, *ast.BranchStmt:
		return true
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		id, ok := call.Fun.(*ast.Ident)
		return ok && id.Name == "panic"
	}
	return false
}

// assigns reports whether s gives the variable obj a value.
func assigns(pass *analysis.Pass, s ast.Stmt, obj types.Object) bool {
	return obj != nil && slices.ContainsFunc(assignees(s), func(id *ast.Ident) bool { return pass.TypesInfo.ObjectOf(id) == obj })
}

// assignees returns the variables that s gives a value to.
func assignees(s ast.Stmt) (ids []*ast.Ident) {
	switch s := s.(type) {
	case *ast.AssignStmt:
		for _, e := range s.Lhs {
			if id, ok := ast.Unparen(e).(*ast.Ident); ok {
				ids = append(ids, id)
			}
		}
	case *ast.DeclStmt:
		for _, spec := range s.Decl.(*ast.GenDecl).Specs {
			if v, ok := spec.(*ast.ValueSpec); ok && len(v.Values) > 0 {
				ids = append(ids, v.Names...)
			}
		}
	}
	return ids
}

// assigned reports whether a later statement gives the variable another
// value: the wipe would still be right, but it would not read so.
func assigned(pass *analysis.Pass, name *ast.Ident, rest []ast.Stmt) bool {
	obj, found := pass.TypesInfo.ObjectOf(name), false
	for _, s := range rest {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				found = found || assigns(pass, n, obj)
			case *ast.RangeStmt:
				for _, e := range []ast.Expr{n.Key, n.Value} {
					id, _ := e.(*ast.Ident)
					found = found || id != nil && pass.TypesInfo.ObjectOf(id) == obj
				}
			}
			return !found
		})
	}
	return found
}

// lineAfter returns the start of the line after last, the i-th of list, and
// the indentation of its first line, if the statement ends its line.
func lineAfter(pass *analysis.Pass, file *ast.File, list []ast.Stmt, i int, last ast.Stmt) (at token.Pos, indent string, ok bool) {
	tf := pass.Fset.File(file.FileStart)
	line := tf.Line(last.End())
	if line >= tf.LineCount() || i+1 < len(list) && tf.Line(list[i+1].Pos()) == line {
		return 0, "", false
	}
	indent, ok = blank(pass, tf, tf.LineStart(tf.Line(last.Pos())), last.Pos())
	if !ok {
		return 0, "", false
	}
	src, err := pass.ReadFile(tf.Name())
	if err != nil || tf.Offset(tf.LineStart(line+1)) > len(src) {
		return 0, "", false
	}
	rest := string(src[tf.Offset(last.End()):tf.Offset(tf.LineStart(line+1))])
	if t := strings.TrimSpace(rest); t != "" && !strings.HasPrefix(t, "//") {
		return 0, "", false
	}
	return tf.LineStart(line + 1), indent, true
}

// blank returns the source between two positions if it is white space.
func blank(pass *analysis.Pass, tf *token.File, from, to token.Pos) (string, bool) {
	src, err := pass.ReadFile(tf.Name())
	if err != nil || tf.Offset(to) > len(src) {
		return "", false
	}
	text := string(src[tf.Offset(from):tf.Offset(to)])
	return text, strings.TrimSpace(text) == ""
}
