// Package taint follows values within one function and the function literals
// inside it. Reach goes forward along aliases: everything that happens to one
// array. Trace goes backward along what carries a secret: where a value came
// from. The two relations are never mixed: a printed copy is no escape of the
// array, and wiping a copy wipes nothing else.
package taint

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Env is what a Graph must be told from outside of the function.
type Env interface {
	// Effect returns what the call does, never nil.
	Effect(call *ssa.CallCommon) *effect.Func
	// Field returns what is declared of field i of the struct (or pointer to
	// one) of type t.
	Field(t types.Type, i int) effect.Decl
	// Var returns what is declared of a parameter, local or package variable.
	Var(v *types.Var) effect.Decl
	// Type returns what a type says of its values.
	Type(t types.Type) effect.Decl
	// PublicFrom reports whether the bytes of a value of type t are public from
	// byte low on.
	PublicFrom(t types.Type, low int64) bool
	// IsBuffer reports whether t is, or points to, a buffer that holds what is
	// written to it.
	IsBuffer(t types.Type) bool
	// Wiper returns the method that wipes values of type t, or "".
	Wiper(t types.Type) string
	// Holds returns the method that wipes values of type t, or of what t points
	// to, which are as secret as what is written to them, or "".
	Holds(t types.Type) string
	// WipedElsewhere reports whether the package wipes what another call of the
	// same function of its own returned.
	WipedElsewhere(call *ssa.CallCommon) bool
	// Given returns what all callers give the function for a parameter.
	Given(p *ssa.Parameter) effect.Secret
	// Remote reports whether the call asks another process, so that all of what
	// it returns was made for the caller.
	Remote(call *ssa.CallCommon) bool
	// NeverWritten reports whether a package variable keeps its zero value.
	NeverWritten(v *ssa.Global) bool
	// Vetoed reports whether a name says that the value it names is no secret.
	Vetoed(name string) bool
	// NamedOpen reports whether a name says that the value is no secret although it
	// may come from a producer of keys: a salt, a nonce, a public key.
	NamedOpen(name string) bool
	// Verifies reports whether the name of a function says that it verifies.
	Verifies(fn *ssa.Function) bool
	// Maker returns what the name of a function says it makes.
	Maker(fn *ssa.Function) effect.Secret
	// Paired reports whether values of type t, or what t points to, may be a
	// private key: the type has a method that returns the public one.
	Paired(t types.Type) bool
	// Conceals reports whether the name of a function says that it encrypts, and
	// Clears whether it says that it wipes.
	Conceals(name string) bool
	Clears(name string) bool
	// Callee returns what the name of a called function says of its result.
	Callee(call *ssa.CallCommon, result int) effect.Decl
}

// place is where a value lies: a root and the way from it. In the way, ".2"
// is field 2, "[]" an element, "*" what a pointer or slice points at.
type place struct {
	root ssa.Value
	way  string
}

// write is an operand of a call that the call writes to.
type write struct {
	call  ssa.CallInstruction
	param int
	op    effect.Operand
}

// Graph indexes one function with its function literals. It is built once
// and then only read, but for its memo; it is not safe for concurrent use.
type Graph struct {
	Fn     *ssa.Function
	env    Env
	stores map[place][]*ssa.Store
	// within are the parts of a variable, or of what a parameter points at, that
	// are stored to or that calls write to.
	within map[ssa.Value][]place
	loads  map[place][]*ssa.UnOp
	writes map[place][]write
	// appends are what is appended to a buffer; a trace of the base does not
	// look here, since the base is not what is appended.
	appends map[place][]write
	names   map[ssa.Value][]*types.Var
	binds   map[*ssa.FreeVar]ssa.Value
	args    map[*ssa.Parameter][]ssa.Value
	calls   []ssa.CallInstruction
	reach   map[ssa.Value]*Uses
	// reaching are the questions that wait for an answer, circular is set when
	// one of them was asked again: see Reach.
	reaching map[ssa.Value]bool
	circular bool
}

// New indexes fn, a function that no other encloses. Cost: one pass over its
// instructions and one question to env per call.
func New(fn *ssa.Function, env Env) *Graph {
	g := &Graph{
		Fn: fn, env: env,
		stores:  make(map[place][]*ssa.Store),
		within:  make(map[ssa.Value][]place),
		loads:   make(map[place][]*ssa.UnOp),
		writes:  make(map[place][]write),
		appends: make(map[place][]write),
		names:   make(map[ssa.Value][]*types.Var),
		binds:   make(map[*ssa.FreeVar]ssa.Value),
		args:    make(map[*ssa.Parameter][]ssa.Value),
		reach:   make(map[ssa.Value]*Uses),

		reaching: make(map[ssa.Value]bool),
	}
	Walk(fn, g.bind)
	Walk(fn, g.index)
	return g
}

// Calls returns the calls of the function and its literals, in source order
// of their blocks.
func (g *Graph) Calls() []ssa.CallInstruction { return g.calls }

// Each calls visit for every instruction of the function and its literals.
func (g *Graph) Each(visit func(ssa.Instruction)) { Walk(g.Fn, visit) }

// Walk calls visit for every instruction of fn and its literals.
func Walk(fn *ssa.Function, visit func(ssa.Instruction)) {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			visit(instr)
		}
	}
	for _, anon := range fn.AnonFuncs {
		Walk(anon, visit)
	}
}

// bind records what a function literal captures and is called with, which
// must be known before any place is computed.
func (g *Graph) bind(instr ssa.Instruction) {
	if mc, ok := instr.(*ssa.MakeClosure); ok {
		for i, fv := range mc.Fn.(*ssa.Function).FreeVars {
			g.binds[fv] = mc.Bindings[i]
		}
	}
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return
	}
	if lit := Literal(call.Common()); lit != nil {
		for i, p := range lit.Params {
			if i < len(call.Common().Args) {
				g.args[p] = append(g.args[p], call.Common().Args[i])
			}
		}
	}
}

func (g *Graph) index(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Store:
		at := g.place(instr.Addr)
		g.part(at)
		g.stores[at] = append(g.stores[at], instr)
	case *ssa.UnOp:
		if instr.Op == token.MUL {
			at := g.place(instr.X)
			g.loads[at] = append(g.loads[at], instr)
		}
	case *ssa.DebugRef:
		if v, ok := instr.Object().(*types.Var); ok && !v.IsField() {
			g.names[instr.X] = append(g.names[instr.X], v)
		}
	case ssa.CallInstruction:
		g.calls = append(g.calls, instr)
		g.appended(instr)
		for i, arg := range Operands(instr.Common()) {
			op := g.effect(instr.Common()).Param(i)
			if (op.Secret.Is() || op.Request() || op.Copy|op.Derive|op.Alias != 0) && !isPeer(unwrap(arg).Type()) {
				at := g.array(arg)
				g.part(at)
				g.writes[at] = append(g.writes[at], write{instr, i, op})
			}
		}
	}
}

// part records that a part of a variable or of a parameter's object is set,
// once, before its first write is indexed.
func (g *Graph) part(at place) {
	if g.stores[at] != nil || g.writes[at] != nil || !strings.HasPrefix(at.way, ".") {
		return
	}
	switch at.root.(type) {
	case *ssa.Alloc, *ssa.Parameter:
		g.within[at.root] = append(g.within[at.root], at)
	}
}

// appended records what is appended to a buffer, by the place of its first
// base: the bytes are in that array, or in one that it moved to.
func (g *Graph) appended(call ssa.CallInstruction) {
	v := call.Value()
	if v == nil || !IsBuiltin(call.Common(), "append") || !isByteSlice(v.Type()) {
		return
	}
	var base ssa.Value = v
	for range 64 {
		c, ok := base.(*ssa.Call)
		if !ok || !IsBuiltin(&c.Call, "append") || isConst(c.Call.Args[0]) {
			break
		}
		base = c.Call.Args[0]
	}
	op := effect.Operand{}
	op.Relate(1, effect.Copied)
	at := g.array(base)
	g.appends[at] = append(g.appends[at], write{call, 0, op})
}

// effect returns what a call does; the built-in functions are known here.
func (g *Graph) effect(call *ssa.CallCommon) *effect.Func {
	if b, ok := call.Value.(*ssa.Builtin); ok {
		if f, ok := builtins[b.Name()]; ok {
			return f
		}
		return &effect.Func{} // of package unsafe: nobody can follow it
	}
	return g.env.Effect(call)
}

// Effect returns what a call of the function does, never nil.
func (g *Graph) Effect(call *ssa.CallCommon) *effect.Func { return g.effect(call) }

var builtins = map[string]*effect.Func{
	"copy":    parse("a0<a1"),
	"append":  parse("r0~a0 r0<a1 a0!grow"),
	"clear":   parse("a0!wipe"),
	"len":     parse(""),
	"print":   parse("a0!print a1!print a2!print a3!print a4!print"),
	"println": parse("a0!print a1!print a2!print a3!print a4!print"),
	"recover": parse(""),
	"cap":     parse(""),
	"close":   parse(""),
	"delete":  parse(""),
	"max":     parse("r0<a0 r0<a1"),
	"min":     parse("r0<a0 r0<a1"),

	"ssa:wrapnilchk": parse("r0~a0"),
	"ssa:deferstack": parse(""),
}

func parse(does string) *effect.Func {
	f, err := effect.Parse(does, false)
	if err != nil {
		panic(err) // a constant of this file
	}
	return &f
}

// Operands returns the operands of a call as effect.Func counts them: the
// receiver of a method first.
func Operands(call *ssa.CallCommon) []ssa.Value {
	if call.IsInvoke() {
		return append([]ssa.Value{call.Value}, call.Args...)
	}
	return call.Args
}

// Literal returns the function literal that is called, or nil.
func Literal(call *ssa.CallCommon) *ssa.Function {
	if fn := call.StaticCallee(); fn != nil && fn.Parent() != nil {
		return fn
	}
	return nil
}

func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

// place returns where the variable lies that addr points to; for a value that
// is no address, where the value itself is rooted.
func (g *Graph) place(addr ssa.Value) place {
	var way []string
	for range 32 {
		switch v := addr.(type) {
		case *ssa.FieldAddr:
			way = append(way, "."+strconv.Itoa(v.Field))
			addr = v.X
			continue
		case *ssa.IndexAddr:
			way = append(way, "[]")
			addr = v.X
			continue
		case *ssa.ChangeType:
			addr = v.X
			continue
		case *ssa.UnOp:
			if v.Op == token.MUL {
				way = append(way, "*")
				addr = v.X
				continue
			}
		case *ssa.FreeVar:
			if b := g.binds[v]; b != nil {
				addr = b
				continue
			}
		}
		break
	}
	var b strings.Builder
	for i := len(way) - 1; i >= 0; i-- {
		b.WriteString(way[i])
	}
	return place{addr, b.String()}
}

// array returns the place of the array that v, a slice or a pointer, shows.
func (g *Graph) array(v ssa.Value) place {
	for range 32 {
		switch x := v.(type) {
		case *ssa.Slice:
			v = x.X
			continue
		case *ssa.MakeInterface:
			v = x.X
			continue
		case *ssa.SliceToArrayPointer:
			v = x.X
			continue
		case *ssa.ChangeInterface:
			v = x.X
			continue
		case *ssa.TypeAssert:
			v = x.X
			continue
		}
		break
	}
	return g.place(v)
}
