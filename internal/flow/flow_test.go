package flow_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// Each function below makes a value with birth and should call wipe. The
// ways out on which it does not are marked "way"; a birth that is come back
// to as well.
const waysSource = `package p

func birth() []byte
func try() ([]byte, error)
func find() ([]byte, bool)
func wipe([]byte)
func use([]byte) bool
func exit(int)

func wiped() {
	b := birth()
	wipe(b)
	return
}

func never() {
	b := birth()
	use(b)
	return // way
}

func early() {
	b := birth()
	if use(b) {
		return // way
	}
	wipe(b)
	return
}

func both() int {
	b := birth()
	if use(b) {
		return 1 // way
	}
	return 2 // way
}

func deferred() bool {
	b := birth()
	defer wipe(b)
	if use(b) {
		return true
	}
	return false
}

func deferredLate() bool {
	b := birth()
	if use(b) {
		return true // way
	}
	defer wipe(b)
	return false
}

func deferredInLoop(n int) {
	for range n {
		b := birth()
		defer wipe(b)
	}
	return
}

func replaced(n int) {
	for range n {
		b := birth() // way
		use(b)
	}
	return // way
}

func wipedInLoop(n int) {
	for range n {
		b := birth()
		use(b)
		wipe(b)
	}
	return
}

func skipped(n int) {
	for range n {
		b := birth() // way
		if use(b) {
			continue
		}
		wipe(b)
	}
	return // way
}

func left(n int) bool {
	for range n {
		b := birth()
		if use(b) {
			return true // way
		}
		wipe(b)
	}
	return false
}

func panics() {
	b := birth()
	if use(b) {
		panic("no way out")
	}
	wipe(b)
	return
}

func exits() {
	b := birth()
	if use(b) {
		exit(1)
	}
	wipe(b)
	return
}

func failed() error {
	b, err := try()
	if err != nil {
		return err
	}
	wipe(b)
	return nil
}

func failedOtherwise() error {
	b, err := try()
	if err == nil {
		wipe(b)
	}
	return err
}

func succeeded() error {
	b, err := try()
	if err != nil {
		wipe(b)
		return err
	}
	return nil // way
}

func anotherError() error {
	b, err := try()
	if err != nil {
		return err
	}
	c, err := try()
	if err != nil {
		return err // way
	}
	wipe(b)
	wipe(c)
	return nil
}

func anotherErrorOfEarlier(other error) error {
	b, err := try()
	if other != nil {
		return other // way
	}
	wipe(b)
	return err
}

func notFound() bool {
	b, ok := find()
	if !ok {
		return false
	}
	wipe(b)
	return true
}

func found() bool {
	b, ok := find()
	if ok {
		return true // way
	}
	wipe(b)
	return false
}

func isNil() bool {
	b := birth()
	if b == nil {
		return false
	}
	wipe(b)
	return true
}

func isEmpty() bool {
	b := birth()
	if len(b) == 0 {
		return false
	}
	wipe(b)
	return true
}

func isNonEmpty() bool {
	b := birth()
	if 0 != len(b) {
		wipe(b)
	}
	return true
}

func isShort() bool {
	b := birth()
	if len(b) < 8 {
		return false // way
	}
	wipe(b)
	return true
}

func otherIsNil(c []byte) bool {
	b := birth()
	if c == nil {
		return false // way
	}
	wipe(b)
	return true
}

func captured() (err error) {
	b, err := try()
	defer func() { _ = err }()
	if err != nil {
		return err
	}
	wipe(b)
	return nil
}

func forever() {
	b := birth()
	for {
		use(b)
	}
}

func twoWays(n int) {
	b := birth()
	switch n {
	case 1:
		wipe(b)
	case 2:
		return // way
	case 3:
		panic(n)
	default:
		use(b)
	}
	return // way
}
`

func TestWays(t *testing.T) {
	s := build(t, waysSource)
	for _, fn := range s.fns {
		from, value := s.birth(fn)
		if from == nil {
			continue
		}
		o := flow.Obligation{From: from, Meets: func(i ssa.Instruction) bool { return callee(i) == "wipe" }, Void: flow.Absent(value)}
		var got []int
		for _, w := range o.Ways(fn) {
			got = append(got, s.line(w.Exit.Pos()))
			s.path(t, fn, from, w)
		}
		slices.Sort(got)
		if want := s.marked(fn, "// way"); !slices.Equal(got, want) {
			t.Errorf("%s: ways out at lines %v, want %v", fn.Name(), got, want)
		}
	}
}

// path checks that the blocks of a way are one path from the birth to the
// exit.
func (s *source) path(t *testing.T, fn *ssa.Function, from ssa.Instruction, w flow.Way) {
	t.Helper()
	if len(w.Blocks) == 0 || w.Blocks[len(w.Blocks)-1] != w.Exit.Block() || w.Blocks[0] != from.Block() {
		t.Errorf("%s: the way to line %d does not lead from the birth to the exit: %v", fn.Name(), s.line(w.Exit.Pos()), w.Blocks)
		return
	}
	for i, b := range w.Blocks[1:] {
		if !slices.Contains(w.Blocks[i].Succs, b) {
			t.Errorf("%s: no edge from block %v to %v", fn.Name(), w.Blocks[i], b)
		}
	}
}

// TestWaysFromEntry checks an obligation that holds from the start.
func TestWaysFromEntry(t *testing.T) {
	s := build(t, `package p

func wipe([]byte)
func use([]byte) bool

func always(b []byte) { wipe(b); return }

func some(b []byte) {
	if use(b) {
		wipe(b)
	}
	return // way
}

func loops(b []byte) {
	for use(b) {
	}
	return // way
}

func unlessNil(b []byte) {
	if b != nil {
		wipe(b)
	}
	return
}

func declared(b []byte)
`)
	for _, fn := range s.fns {
		if len(fn.Params) == 0 {
			continue
		}
		o := flow.Obligation{Meets: func(i ssa.Instruction) bool { return callee(i) == "wipe" }, Void: flow.Absent(fn.Params[0])}
		var got []int
		for _, w := range o.Ways(fn) {
			got = append(got, s.line(w.Exit.Pos()))
		}
		if want := s.marked(fn, "// way"); !slices.Equal(got, want) {
			t.Errorf("%s: ways out at lines %v, want %v", fn.Name(), got, want)
		}
	}
}

// TestOrder checks the questions about two instructions: the calls of a and b.
func TestOrder(t *testing.T) {
	s := build(t, `package p

func a()
func b()
func c() bool

func straight() { a(); b() }
func reverse() { b(); a() }
func branch() { if c() { a() }; b() }
func sides() { if c() { a() } else { b() } }
func into() { a(); if c() { b() } }
func loop() { for c() { a(); b() } }
func loopReverse() { for c() { b(); a() } }
func before() { a(); for c() { b() } }
func out() { for c() { a(); if c() { break } }; b() }
func self() { b(); L: a(); goto L }
`)
	type answer struct{ reaches, back, dominates, loop bool }
	for name, want := range map[string]answer{
		"straight":    {reaches: true, dominates: true},
		"reverse":     {back: true},
		"branch":      {reaches: true},
		"sides":       {},
		"into":        {reaches: true, dominates: true},
		"loop":        {reaches: true, back: true, dominates: true, loop: true},
		"loopReverse": {reaches: true, back: true, loop: true},
		"before":      {reaches: true, dominates: true},
		"out":         {reaches: true, loop: true},
		"self":        {back: true, loop: true},
	} {
		fn := s.pkg.Func(name)
		a, b := find(fn, "a"), find(fn, "b")
		got := answer{flow.Reaches(a, b), flow.Reaches(b, a), flow.Dominates(a, b), flow.InLoop(a)}
		if got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

// TestFailed checks on which lines an error is known to have come from the
// first call.
func TestFailed(t *testing.T) {
	s := build(t, `package p

func try() ([]byte, error)
func only() error

func tuple() int {
	_, err := try()
	if err != nil {
		return 1 // failed
	}
	return 2
}

func single() int {
	if err := only(); err != nil {
		return 1 // failed
	}
	return 2
}

func equal() int {
	err := only()
	if err == nil {
		return 1
	}
	return 2 // failed
}

func another() int {
	err := only()
	if only() != nil {
		return 1
	}
	_ = err
	return 2
}

func negated() int {
	err := only()
	if !(err == nil) {
		return 1 // failed
	}
	return 2
}
`)
	for _, fn := range s.fns {
		first := find(fn, "try")
		if first == nil {
			first = find(fn, "only")
		}
		if first == nil {
			continue
		}
		failed := flow.Failed(first.(*ssa.Call))
		var got []int
		for _, b := range fn.Blocks {
			for _, to := range b.Succs {
				if failed(b, to) {
					got = append(got, s.line(to.Instrs[len(to.Instrs)-1].Pos()))
				}
			}
		}
		if want := s.marked(fn, "// failed"); !slices.Equal(got, want) {
			t.Errorf("%s: failed at lines %v, want %v", fn.Name(), got, want)
		}
	}
}

// source is a package in SSA, with its text.
type source struct {
	lines []string
	fset  *token.FileSet
	pkg   *ssa.Package
	fns   []*ssa.Function
}

// build makes SSA as package summary does; a call of exit does not return.
func build(t *testing.T, text string) *source {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue), Defs: make(map[*ast.Ident]types.Object),
		Uses: make(map[*ast.Ident]types.Object), Implicits: make(map[ast.Node]types.Object), Scopes: make(map[ast.Node]*types.Scope),
		Selections: make(map[*ast.SelectorExpr]*types.Selection), Instances: make(map[*ast.Ident]types.Instance),
		FileVersions: make(map[*ast.File]string)}
	pkg, err := new(types.Config).Check("p", fset, []*ast.File{f}, info)
	if err != nil {
		t.Fatal(err)
	}
	prog := ssa.NewProgram(fset, ssa.GlobalDebug)
	prog.SetNoReturn(func(fn *types.Func) bool { return fn.Name() == "exit" })
	s := &source{lines: strings.Split(text, "\n"), fset: fset, pkg: prog.CreatePackage(pkg, []*ast.File{f}, info, false)}
	s.pkg.Build()
	for _, decl := range f.Decls {
		if decl, ok := decl.(*ast.FuncDecl); ok {
			s.fns = append(s.fns, s.pkg.Func(decl.Name.Name))
		}
	}
	return s
}

func (s *source) line(pos token.Pos) int { return s.fset.Position(pos).Line }

// marked returns the lines of fn that have the mark.
func (s *source) marked(fn *ssa.Function, mark string) []int {
	var out []int
	for n := s.line(fn.Pos()); n <= s.line(fn.Syntax().End()); n++ {
		if strings.Contains(s.lines[n-1], mark) {
			out = append(out, n)
		}
	}
	return out
}

// birth returns the first call in fn that makes a value, and the value.
func (s *source) birth(fn *ssa.Function) (ssa.Instruction, ssa.Value) {
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			switch callee(i) {
			case "birth":
				return i, i.(*ssa.Call)
			case "try", "find":
				for _, ref := range *i.(*ssa.Call).Referrers() {
					if e, ok := ref.(*ssa.Extract); ok && e.Index == 0 {
						return i, e
					}
				}
			}
		}
	}
	return nil, nil
}

// callee returns the name of the function that an instruction calls or
// defers, or "".
func callee(i ssa.Instruction) string {
	if call, ok := i.(ssa.CallInstruction); ok {
		if fn := call.Common().StaticCallee(); fn != nil {
			return fn.Name()
		}
	}
	return ""
}

// find returns the first call of the function of that name, or nil.
func find(fn *ssa.Function, name string) ssa.Instruction {
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			if callee(i) == name {
				return i
			}
		}
	}
	return nil
}
