package summary

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/taint"
)

// callSites are the calls of the package's own functions by those that are no
// tests. A function that is also used as a value, or whose name is called
// through an interface, has callers that nobody sees.
type callSites struct {
	of     map[*ssa.Function][]*ssa.CallCommon
	unseen map[*ssa.Function]bool
	names  map[string]bool
}

func (r *Result) callSites() *callSites {
	if r.sites != nil {
		return r.sites
	}
	r.sites = &callSites{make(map[*ssa.Function][]*ssa.CallCommon), make(map[*ssa.Function]bool), make(map[string]bool)}
	for _, fn := range r.Funcs {
		if !r.IsTest(fn) {
			taint.Walk(fn, r.sites.add)
		}
	}
	return r.sites
}

func (c *callSites) add(instr ssa.Instruction) {
	if _, debug := instr.(*ssa.DebugRef); debug {
		return
	}
	call, ok := instr.(ssa.CallInstruction)
	if ok && call.Common().IsInvoke() {
		c.names[call.Common().Method.Name()] = true
	} else if ok {
		if callee := call.Common().StaticCallee(); callee != nil {
			c.of[callee] = append(c.of[callee], call.Common())
		}
	}
	for i, op := range instr.Operands(nil) {
		fn, isFunc := (*op).(*ssa.Function)
		if isFunc && !(ok && i == 0 && call.Common().Value == fn) {
			c.unseen[fn] = true
		}
	}
}

// Given returns the secret that all callers of an unexported function give it for
// a parameter, of which its own name need not tell anything: the secret itself,
// not what holds a copy. A text is not asked for: nobody can wipe the caller's,
// so that a copy more says little.
func (r *Result) Given(p *ssa.Parameter) effect.Secret {
	if s, ok := r.given[p]; ok {
		return s
	}
	r.given[p] = effect.Secret{} // of a recursion
	r.given[p] = r.fromCallers(p)
	return r.given[p]
}

func (r *Result) fromCallers(p *ssa.Parameter) effect.Secret {
	fn := p.Parent()
	obj, ok := fn.Object().(*types.Func)
	sites := r.callSites()
	if !ok || obj.Exported() || !taint.HoldsMemory(p.Type()) || sites.unseen[fn] || obj.Signature().Recv() != nil && sites.names[fn.Name()] {
		return effect.Secret{}
	}
	i := slices.Index(fn.Params, p)
	var all effect.Secret
	for _, call := range sites.of[fn] {
		if i < 0 || i >= len(call.Args) {
			return effect.Secret{}
		}
		arg := call.Args[i]
		if arg.Parent() == nil { // a constant, a package variable
			return effect.Secret{}
		}
		best := r.Graph(arg.Parent()).TraceGiven(arg).Best()
		if best == nil || best.Rel != effect.Aliased || best.Secret.Confidence < base.Medium ||
			all.Is() && all.Kind != best.Secret.Kind {
			return effect.Secret{}
		}
		all = effect.Secret{Kind: best.Secret.Kind, Confidence: base.Medium}
	}
	return all
}
