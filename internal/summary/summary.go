// Package summary says what each function does with its parameters and
// results: which results alias or carry which parameters, what is wiped,
// kept, printed, compared or grown. It builds the SSA of the package, which
// the passes share, and hands what it found to importers as facts.
package summary

import (
	"go/types"
	"reflect"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// Result answers for the functions of one package.
type Result struct {
	base.Failure
	*secrets.Result
	// SSA is the package, nil for a package of the standard library.
	SSA *ssa.Package
	// Funcs are the functions of the package that no other encloses, in
	// source order.
	Funcs []*ssa.Function

	pass    *analysis.Pass
	graphs  map[*ssa.Function]*taint.Graph
	effects map[*types.Func]*effect.Func
	fields  map[*types.Var]effect.Secret
	methods map[string][]*types.Func                   // of the package's types, by name
	tables  map[*types.Package]map[string]*effect.Func // see table
	foreign map[*types.Func]*effect.Func
	written map[*ssa.Global]bool                // see NeverWritten
	behind  map[through][]*types.Func           // see implementations
	joined  map[string]map[through]*effect.Func // see implemented, by name
	// embedders are pointers to the structures of the package that embed something.
	embedders []types.Type
	wipers    map[*types.Named]string
	wiped     map[*types.Func]bool // see WipedElsewhere
	shapes    map[shape]*effect.Func
	sites     *callSites // nil until Given is asked
	given     map[*ssa.Parameter]effect.Secret
	// hoped is what a function does of which nothing is known yet: see hope.
	hoped map[*types.Func]*effect.Func

	alone sync.Mutex
}

// Alone waits until no other pass asks this result and keeps them out until
// release is called. Drivers run the passes of a package concurrently, and
// what is asked here is remembered: nothing below locks.
func (r *Result) Alone() (release func()) {
	r.alone.Lock()
	return r.alone.Unlock
}

// Fail and Failed are those of the summary, not of the embedded result.
func (r *Result) Fail(err error) { r.Failure.Fail(err) }

// Failed returns what went wrong, or nil.
func (r *Result) Failed() error { return r.Failure.Failed() }

// Analyzer returns the analyzer that belongs to opts.
func Analyzer(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("summary", func() *analysis.Analyzer {
		sec := secrets.Analyzer(opts)
		return &analysis.Analyzer{
			Name:       "secretlintsummary",
			Doc:        "find what functions do with their parameters and results",
			Requires:   []*analysis.Analyzer{sec},
			ResultType: reflect.TypeFor[*Result](),
			FactTypes:  []analysis.Fact{new(tableFact), new(fieldFact)},
			Run: func(pass *analysis.Pass) (any, error) {
				return run(pass, pass.ResultOf[sec].(*secrets.Result), opts.Std), nil
			},
		}
	})
}

func run(pass *analysis.Pass, sec *secrets.Result, std bool) *Result {
	r := &Result{
		Result: sec, pass: pass,
		graphs:  make(map[*ssa.Function]*taint.Graph),
		effects: make(map[*types.Func]*effect.Func),
		fields:  make(map[*types.Var]effect.Secret),
		methods: make(map[string][]*types.Func),
		tables:  make(map[*types.Package]map[string]*effect.Func),
		foreign: make(map[*types.Func]*effect.Func),
		wipers:  make(map[*types.Named]string),
		behind:  make(map[through][]*types.Func),
		joined:  make(map[string]map[through]*effect.Func),
		shapes:  make(map[shape]*effect.Func),
		given:   make(map[*ssa.Parameter]effect.Secret),
	}
	if base.IsStd(pass.Pkg.Path()) && !std {
		return r // its knowledge is rows: see knowledge
	}
	r.SSA = build(pass, func(fn *types.Func) bool {
		f := r.function(fn)
		return f != nil && f.NoReturn
	})
	r.Funcs = functions(pass, r.SSA)
	for _, fn := range r.Funcs {
		obj, ok := fn.Object().(*types.Func)
		if ok && fn.Signature.Recv() != nil && !r.IsTest(fn) { // a fake says nothing of what is meant
			r.methods[obj.Name()] = append(r.methods[obj.Name()], obj)
		}
	}
	r.embedders = embedders(pass.Pkg)
	r.fixpoint()
	r.export()
	return r
}

// rounds bounds how often mutually recursive functions are summarised again.
// What has not settled by then is unknown.
const rounds = 6

// fixpoint summarises callees before callers, and again what calls a function
// whose summary changed.
func (r *Result) fixpoint() {
	order, callers := r.postorder()
	dirty := make(map[*ssa.Function]bool, len(order))
	r.hoped = make(map[*types.Func]*effect.Func, len(order))
	defer func() { r.hoped = nil }()
	for _, fn := range order {
		dirty[fn] = true
		if obj, ok := fn.Object().(*types.Func); ok {
			r.hoped[obj] = hope(fn)
		}
	}
	for range rounds {
		again := false
		for _, fn := range order {
			if !dirty[fn] {
				continue
			}
			dirty[fn] = false
			delete(r.graphs, fn)
			if r.summarize(fn) {
				delete(r.joined, fn.Name())
				for _, c := range callers[fn] {
					dirty[c], again = true, true
				}
			}
		}
		if !again {
			return
		}
	}
	for _, fn := range order {
		if dirty[fn] {
			r.giveUp(fn, callers)
		}
	}
}

// giveUp makes fn unknown and all that was concluded from what it does.
func (r *Result) giveUp(fn *ssa.Function, callers map[*ssa.Function][]*ssa.Function) {
	obj, ok := fn.Object().(*types.Func)
	if ok && r.effects[obj] == unknown {
		return
	}
	if ok {
		r.effects[obj] = unknown
		delete(r.joined, fn.Name())
		delete(r.graphs, fn)
	}
	for _, c := range callers[fn] {
		r.giveUp(c, callers)
	}
}

// hope returns what a recursion is taken to do until its end is seen: each
// lattice starts at its best end, where no may is so and every must is. What
// is compared in constant time is no matter of every way, and starts at none.
func hope(fn *ssa.Function) *effect.Func {
	f := &effect.Func{Known: len(fn.Blocks) > 0, NoReturn: len(fn.Blocks) > 0}
	for range min(len(fn.Params), effect.Max) {
		f.Params = append(f.Params, effect.Operand{Bits: effect.Wipes})
	}
	for range min(fn.Signature.Results().Len(), effect.Max) {
		f.Results = append(f.Results, effect.Operand{Bits: effect.Fresh})
	}
	return f
}

// postorder returns the functions with callees before callers where the call
// graph has no cycle, and who calls whom: statically, or through an interface that a type of the package
// implements.
func (r *Result) postorder() (order []*ssa.Function, callers map[*ssa.Function][]*ssa.Function) {
	callers = make(map[*ssa.Function][]*ssa.Function)
	seen := make(map[*ssa.Function]bool)
	var visit func(fn *ssa.Function)
	visit = func(fn *ssa.Function) {
		if seen[fn] {
			return
		}
		seen[fn] = true
		for _, callee := range r.callees(fn, nil) {
			if callee.Pkg == r.SSA && callee.Parent() == nil && callee.Synthetic == "" {
				callers[callee] = append(callers[callee], fn)
				visit(callee)
			}
		}
		order = append(order, fn)
	}
	for _, fn := range r.Funcs {
		visit(fn)
	}
	return order, callers
}

// callees appends the functions that fn and its literals call, or hand out as
// the method of a value: Reach follows the value into it.
func (r *Result) callees(fn *ssa.Function, out []*ssa.Function) []*ssa.Function {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case ssa.CallInstruction:
				out = r.called(instr.Common(), out)
			case *ssa.MakeInterface:
				out = r.texts(instr.X.Type(), out)
			case *ssa.MakeClosure:
				if bound := instr.Fn.(*ssa.Function); bound.Synthetic != "" {
					out = r.callees(bound, out)
				}
			}
		}
	}
	for _, anon := range fn.AnonFuncs {
		out = r.callees(anon, out)
	}
	return out
}

func (r *Result) called(call *ssa.CallCommon, out []*ssa.Function) []*ssa.Function {
	if call.IsInvoke() {
		for _, m := range r.implementations(through{call.Value.Type(), call.Method}) {
			if fn := r.SSA.Prog.FuncValue(m); fn != nil {
				out = append(out, fn)
			}
		}
		return out
	}
	callee := call.StaticCallee()
	if callee == nil {
		return out
	}
	if o := callee.Origin(); o != nil {
		callee = o
	}
	return append(out, callee)
}

// Graph returns the graph of the function that encloses fn.
func (r *Result) Graph(fn *ssa.Function) *taint.Graph {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	g := r.graphs[fn]
	if g == nil {
		g = taint.New(fn, r)
		r.graphs[fn] = g
	}
	return g
}

// Field returns what is declared of a field, or what the code that uses it
// shows it to be.
func (r *Result) Field(t types.Type, i int) effect.Decl {
	d := r.Result.Field(t, i)
	if d.Public || secrets.PublicHalf(t) {
		return d
	}
	if v := fieldOf(t, i); v != nil {
		d.Secret = d.Secret.Join(r.FieldSecret(v))
	}
	return d
}

// FieldSecret returns what the uses of a field show it to be: the key of a
// cipher, or where the result of a key derivation is kept.
func (r *Result) FieldSecret(v *types.Var) effect.Secret {
	if s, ok := r.fields[v.Origin()]; ok {
		return s
	}
	var f fieldFact
	if v.Pkg() != nil && v.Pkg() != r.pass.Pkg && !base.IsStd(v.Pkg().Path()) {
		r.pass.ImportObjectFact(v.Origin(), &f)
	}
	return f.secret()
}

func fieldOf(t types.Type, i int) *types.Var {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return nil
	}
	return st.Field(i)
}

// EffectOf returns what a function of the package does, or nil.
func (r *Result) EffectOf(fn *ssa.Function) *effect.Func {
	obj, _ := fn.Object().(*types.Func)
	return r.effects[obj]
}
