package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
)

// maxWipes is the number of wipes up to which a fix is still one that a reader
// would write: with more ways out a function of its own is better.
const maxWipes = 4

// IterationWipe returns a fix that wipes the variable that the statement at pos
// declares after its last use in the block, and before every statement that
// leaves the block sooner. uses are the positions of all its uses. It returns
// ok == false where the source has no place for it, as where a return itself
// uses the variable.
func IterationWipe(pass *analysis.Pass, opts *base.Options, pos token.Pos, value int, how Wipe, uses []token.Pos) (fix analysis.SuggestedFix, ok bool) {
	file := fileAt(pass, pos)
	if file == nil || !Editable(file) {
		return fix, false
	}
	list, i := statement(file, pos)
	if list == nil {
		return fix, false
	}
	name := target(pass, list[i], pos, value)
	if name == nil || pass.TypesInfo.Defs[name] == nil || name.Name == "_" || mayBeNil(pass, list[i], name, nil, how) {
		return fix, false
	}
	first := i + 1
	if first < len(list) && checksError(pass, list[i], list[first]) {
		first++
	}
	b := &block{pass: pass, list: list, uses: uses}
	if assigned(pass, name, list[i+1:]) || !b.contains(list[i].Pos()) || !b.leave(first) {
		return fix, false
	}
	edits, ok := b.edits(opts, file, list[i], pass.TypesInfo.ObjectOf(name), how)
	return analysis.SuggestedFix{Message: "Wipe " + name.Name + " at the end of the iteration", TextEdits: edits}, ok
}

// edits returns the insertions: the same call everywhere, so that a place at
// which a name of it means something else has none.
func (b *block) edits(opts *base.Options, file *ast.File, born ast.Stmt, v types.Object, how Wipe) ([]analysis.TextEdit, bool) {
	call, edits, ok := wipeCall(b.pass, opts, file, born.End(), v, how)
	insert := func(at token.Pos, indent string) {
		edits = append(edits, analysis.TextEdit{Pos: at, End: at, NewText: []byte(indent + call + "\n")})
	}
	for _, s := range b.before {
		here, _, fits := wipeCall(b.pass, opts, file, s.Pos(), v, how)
		_, seen := b.pass.Pkg.Scope().Innermost(s.Pos()).LookupParent(v.Name(), s.Pos())
		at, indent, free := lineBefore(b.pass, file, s)
		ok = ok && fits && free && here == call && seen == v
		insert(at, indent)
	}
	at, indent, free := lineAfter(b.pass, file, b.list, b.after, b.list[b.after])
	insert(at, indent)
	return edits, ok && free
}

// block is the statements among which a variable lives, and where it is wiped.
type block struct {
	pass   *analysis.Pass
	list   []ast.Stmt
	uses   []token.Pos
	before []ast.Stmt // those that leave the block
	after  int        // the index of the last that uses the variable
}

// contains reports whether all uses are in the block, from pos on.
func (b *block) contains(pos token.Pos) bool {
	end := b.list[len(b.list)-1].End()
	return !slices.ContainsFunc(b.uses, func(use token.Pos) bool { return use < pos || end <= use })
}

func (b *block) usedIn(n ast.Node) bool {
	return slices.ContainsFunc(b.uses, func(use token.Pos) bool { return n.Pos() <= use && use < n.End() })
}

// leave finds the places of the wipes, from statement first on.
func (b *block) leave(first int) bool {
	b.after = first - 1
	for i := first; i < len(b.list); i++ {
		if b.usedIn(b.list[i]) {
			b.after = i
		}
	}
	if !b.exits(&ast.BlockStmt{List: b.list[first : b.after+1]}, false, false) {
		return false
	}
	last := b.list[b.after]
	return len(b.before) < maxWipes && !leaves(last) && (b.after < len(b.list)-1 || completes(last))
}

// exits collects the statements below n that leave the block: inLoop and
// inSwitch tell what a break or continue belongs to. It reports whether all of
// them can have a wipe before them.
func (b *block) exits(n ast.Node, inLoop, inSwitch bool) bool {
	ok := true
	ast.Inspect(n, func(inner ast.Node) bool {
		if !ok || inner == nil || inner == n {
			return ok
		}
		switch inner := inner.(type) {
		case *ast.FuncLit:
			return false
		case *ast.LabeledStmt:
			ok = false
		case *ast.ForStmt, *ast.RangeStmt:
			ok = b.exits(inner, true, true)
			return false
		case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
			ok = b.exits(inner, inLoop, true)
			return false
		case *ast.ReturnStmt:
			ok = b.exit(inner)
		case *ast.BranchStmt:
			ok = b.branch(inner, inLoop, inSwitch)
		}
		return ok
	})
	return ok
}

func (b *block) branch(s *ast.BranchStmt, inLoop, inSwitch bool) bool {
	switch {
	case s.Label != nil, s.Tok == token.GOTO, s.Tok == token.FALLTHROUGH:
		return false
	case s.Tok == token.BREAK && (inLoop || inSwitch), s.Tok == token.CONTINUE && inLoop:
		return true
	}
	return b.exit(s)
}

// exit records a statement that leaves the block.
func (b *block) exit(s ast.Stmt) bool {
	b.before = append(b.before, s)
	return !b.usedIn(s)
}

// completes reports whether control certainly may go on after s, the last
// statement of its block: a wipe there is no dead code.
func completes(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.AssignStmt, *ast.DeclStmt, *ast.IncDecStmt, *ast.RangeStmt:
		return true
	case *ast.ExprStmt:
		return !leaves(s)
	case *ast.ForStmt:
		return s.Cond != nil
	case *ast.IfStmt:
		return s.Else == nil
	}
	return false
}

// lineBefore returns the start of the line that s begins, and its indentation,
// if nothing stands before s on the line.
func lineBefore(pass *analysis.Pass, file *ast.File, s ast.Stmt) (at token.Pos, indent string, ok bool) {
	tf := pass.Fset.File(file.FileStart)
	at = tf.LineStart(tf.Line(s.Pos()))
	indent, ok = blank(pass, tf, at, s.Pos())
	return at, indent, ok
}
