package summary

import (
	"go/ast"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

var (
	unknown = &effect.Func{}
	nothing = &effect.Func{Known: true}
)

// Effect returns what a call does, never nil: by a row, by the summary of the
// callee here or in its package, or, for an interface, by the methods of this
// package that can be meant. What has the shape of a log prints, too.
func (r *Result) Effect(call *ssa.CallCommon) *effect.Func {
	return r.shaped(call, asCalled(call, r.resolved(call)))
}

func (r *Result) resolved(call *ssa.CallCommon) *effect.Func {
	if call.IsInvoke() {
		return r.invoked(call)
	}
	callee := call.StaticCallee()
	if callee == nil {
		return made(call)
	}
	if o := callee.Origin(); o != nil {
		callee = o
	}
	obj, ok := callee.Object().(*types.Func)
	if !ok || callee.Synthetic != "" && !strings.HasPrefix(callee.Synthetic, "instance") && len(callee.Blocks) > 0 && callee.Pkg == nil {
		return unknown
	}
	if f := decoding(call, obj); f != nil {
		return f
	}
	if f := r.function(obj); f != nil {
		return f
	}
	if f := r.hoped[obj]; f != nil {
		return f
	}
	return unknown
}

// decoding returns what a call does that decodes into a structure, where more
// can be said than of the function.
func decoding(call *ssa.CallCommon, fn *types.Func) *effect.Func {
	if len(call.Args) < 2 || fn.Pkg() == nil || !base.IsStd(fn.Pkg().Path()) {
		return nil
	}
	dest := taint.Unwrapped(call.Args[1]).Type()
	return knowledge.Decoding(fn.FullName(), dest)
}

// function returns what a function or a method does, or nil if nothing is
// known. A row goes before what was read, since it says what the API promises.
func (r *Result) function(fn *types.Func) *effect.Func {
	fn = fn.Origin()
	if f, ok := r.foreign[fn]; ok {
		return f
	}
	f := r.Table.Row(fn)
	switch {
	case f != nil || fn.Pkg() == nil:
	case fn.Pkg() == r.pass.Pkg:
		return r.effects[fn]
	default:
		if f = r.imported(fn); f == nil {
			f = r.Table.Func(fn)
		}
	}
	r.foreign[fn] = f
	return f
}

// imported returns what the package of fn handed on about it.
func (r *Result) imported(fn *types.Func) *effect.Func {
	if base.IsStd(fn.Pkg().Path()) {
		return nil
	}
	table := r.table(fn.Pkg())
	if table == nil {
		return nil
	}
	if f := table[tableName(fn)]; f != nil {
		return f
	}
	if types.IsInterface(recvType(fn)) {
		return nil // anybody may implement it
	}
	return nothing
}

func recvType(fn *types.Func) types.Type {
	if recv := fn.Signature().Recv(); recv != nil {
		return recv.Type()
	}
	return types.Typ[types.Invalid]
}

// invoked joins the methods of this package that a call through an interface
// can mean. Others may implement an exported interface too, which the result
// says (Open).
func (r *Result) invoked(call *ssa.CallCommon) *effect.Func {
	if f := r.Table.Method(call.Value.Type(), call.Method); f != nil {
		return f
	}
	if f := r.implemented(through{call.Value.Type(), call.Method}); f != nil {
		return f
	}
	if f := r.importedThrough(call); f != nil {
		return f
	}
	if f := r.Table.Exporter(call.Method); f != nil {
		return f
	}
	return made(call)
}

// made returns what a call does of which only the type is known: it may make a
// cipher. A value of such a type may be anything, so that no fix relies on it.
func made(call *ssa.CallCommon) *effect.Func {
	key, copied := knowledge.MakesCipher(call.Signature())
	if !key {
		return unknown
	}
	params := make([]effect.Operand, len(taint.Operands(call)))
	params[len(params)-1].Bits = effect.UsedAsKey
	return &effect.Func{Known: copied, Open: true, Params: params}
}

// joinFuncs returns what is so of a or b: what may happen in one of them, and
// what must happen in both. A nil a is no function yet.
func joinFuncs(a, b *effect.Func) *effect.Func {
	if a == nil {
		c := *b
		return &c
	}
	out := &effect.Func{Known: a.Known && b.Known, NoReturn: a.NoReturn && b.NoReturn, Redacts: a.Redacts && b.Redacts}
	for i := range max(len(a.Params), len(b.Params)) {
		out.Params = append(out.Params, joinOperands(a.Param(i), b.Param(i)))
	}
	for i := range max(len(a.Results), len(b.Results)) {
		out.Results = append(out.Results, joinOperands(a.Result(i), b.Result(i)))
	}
	return out
}

const musts = effect.Wipes | effect.ConstantTime | effect.Public | effect.Fresh

func joinOperands(a, b effect.Operand) effect.Operand {
	return effect.Operand{
		Bits:   (a.Bits|b.Bits)&^musts | a.Bits&b.Bits&musts,
		Secret: bothSecret(a.Secret, b.Secret),
		Alias:  a.Alias | b.Alias, Copy: a.Copy | b.Copy, Derive: a.Derive | b.Derive, Inside: a.Inside | b.Inside,
	}
}

// bothSecret returns what both put into an operand: where one implementation
// returns a private key and another a public one, the result says neither.
func bothSecret(a, b effect.Secret) effect.Secret {
	if !a.Is() || !b.Is() {
		return effect.Secret{}
	}
	if b.Confidence < a.Confidence {
		return b
	}
	return a
}

// Callee returns what the name of a called function says of a result: a
// getter is named after what it gets.
func (r *Result) Callee(call *ssa.CallCommon, i int) effect.Decl {
	sig := call.Signature()
	if i != 0 || i >= sig.Results().Len() || !secrets.Textual(sig.Results().At(i).Type()) {
		return effect.Decl{}
	}
	fn := call.Method
	if callee := call.StaticCallee(); callee != nil {
		fn, _ = callee.Object().(*types.Func)
	}
	if fn == nil || fn.Pkg() == nil || base.IsStd(fn.Pkg().Path()) || knowledge.Benign(fn.Pkg().Path()) {
		return effect.Decl{}
	}
	if sig.Params().Len() > 0 || fn.Signature().Recv() == nil {
		return effect.Decl{} // a getter is a method without parameters
	}
	name := strings.TrimPrefix(fn.Name(), "Get")
	if knowledge.RawGetter(name) && secrets.PublicHalf(recvType(fn)) {
		return effect.Decl{Public: true, What: fn.Name() + "()"}
	}
	d := effect.Decl{Secret: knowledge.Name(name), What: fn.Name() + "()"}
	if s := r.rawOf(fn, name, sig.Results().At(0).Type()); s.Is() {
		d.Secret = d.Secret.Join(s)
	}
	return d
}

// rawOf returns what the type of a receiver says of the bytes that a method
// named after nothing else returns: PrivateKey.Bytes().
func (r *Result) rawOf(fn *types.Func, name string, result types.Type) effect.Secret {
	t := recvType(fn)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || !knowledge.RawGetter(name) || !secrets.IsBytes(result) {
		return effect.Secret{}
	}
	if s := knowledge.Name(named.Obj().Name()); s.Kind == effect.Key && s.Confidence >= base.Medium {
		return s
	}
	return effect.Secret{}
}

// NoReturn reports whether instr is a call that never returns.
func (r *Result) NoReturn(instr ssa.Instruction) bool {
	call, ok := instr.(*ssa.Call)
	return ok && r.Effect(&call.Call).NoReturn
}

// IsTest reports whether fn stands in a test file, or in one that is of use to
// tests alone: what it does with made-up secrets concerns nobody. A command may
// measure itself with package testing.
func (r *Result) IsTest(fn *ssa.Function) bool {
	file := filepath.Base(r.pass.Fset.Position(fn.Pos()).Filename)
	if r.InTestFile(fn) || knowledge.ForTests(strings.TrimSuffix(file, ".go")) {
		return true
	}
	for _, f := range r.pass.Files {
		if f.FileStart <= fn.Pos() && fn.Pos() < f.FileEnd {
			return importsTesting(f) && r.pass.Pkg.Name() != "main"
		}
	}
	return false
}

// InTestFile reports whether fn stands in a test file.
func (r *Result) InTestFile(fn *ssa.Function) bool {
	return fn.Pos().IsValid() && strings.HasSuffix(r.pass.Fset.Position(fn.Pos()).Filename, "_test.go")
}

func importsTesting(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(spec *ast.ImportSpec) bool { return knowledge.Testing(spec.Path.Value) })
}

// Erases reports whether a call runs its argument so that what it leaves in
// memory is erased.
func (r *Result) Erases(call *ssa.CallCommon) bool {
	callee := call.StaticCallee()
	if callee == nil {
		return false
	}
	fn, ok := callee.Object().(*types.Func)
	return ok && knowledge.Erases(fn.FullName())
}

// PublicFrom reports whether the bytes of a value of type t are public from
// byte low on.
func (r *Result) PublicFrom(t types.Type, low int64) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	from, ok := knowledge.PublicTail(named.Obj())
	return ok && low >= from
}

// Maker returns what the name of a function says it makes: GenerateKey makes
// a key.
func (r *Result) Maker(fn *ssa.Function) effect.Secret {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	name := fn.Name()
	for _, verb := range [...]string{"Generate", "generate", "Create", "create", "New", "new", "Make", "make", "Gen", "gen", "Random", "random"} {
		if rest, ok := strings.CutPrefix(name, verb); ok {
			for _, preposition := range [...]string{"From", "With", "For", "By"} {
				rest, _, _ = strings.Cut(rest, preposition)
			}
			return knowledge.Name(rest)
		}
	}
	return effect.Secret{}
}

// Verifies reports whether the name of a function says that it verifies.
func (r *Result) Verifies(fn *ssa.Function) bool { return knowledge.Verifies(fn.Name()) }

// Vetoed reports whether a name says that the value it names is no secret.
func (r *Result) Vetoed(name string) bool { return knowledge.Plain(name) }

// NamedOpen reports whether a name says that the value is no secret although it
// may come from a producer of keys.
func (r *Result) NamedOpen(name string) bool { return knowledge.Open(name) }

// NeverWritten reports whether no function of the package stores to a package
// variable of it, so that it keeps its zero value.
func (r *Result) NeverWritten(v *ssa.Global) bool {
	if v.Pkg != r.SSA || v.Object() == nil || v.Object().Exported() {
		return false
	}
	if r.written == nil {
		r.written = make(map[*ssa.Global]bool)
		for _, fn := range r.Funcs {
			taint.Walk(fn, func(instr ssa.Instruction) {
				if s, ok := instr.(*ssa.Store); ok && !isZero(s.Val) {
					if g, ok := rootOf(s.Addr).(*ssa.Global); ok {
						r.written[g] = true
					}
				}
			})
		}
	}
	return !r.written[v]
}

func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value == nil
}

// rootOf returns the variable that addr points into.
func rootOf(addr ssa.Value) ssa.Value {
	for {
		switch a := addr.(type) {
		case *ssa.FieldAddr:
			addr = a.X
		case *ssa.IndexAddr:
			addr = a.X
		case *ssa.Slice:
			addr = a.X
		default:
			return addr
		}
	}
}
