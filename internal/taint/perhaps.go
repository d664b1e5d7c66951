package taint

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// perhaps finds in a fresh result what may be a private key, where only the
// program that runs knows: bytes that become a value of a type which has both
// halves of a pair, and the encoding of such a value that is then encrypted.
func (g *Graph) perhaps(b Birth, call *ssa.Call, f *effect.Func, i int) Birth {
	from := copied(&call.Call, f.Result(i))
	if !f.Row || len(from) == 0 || g.harmless(b.Value) {
		return b
	}
	reads := isString(from[0].Type()) && !g.env.Vetoed(outermost(b.Value.Parent()).Name()) // parsePublicKey
	paired := false
	for _, arg := range from {
		paired = paired || g.env.Paired(Unwrapped(arg).Type())
	}
	for _, u := range g.Reach(b.Value).Uses {
		if u.Call == nil {
			continue
		}
		if paired && g.Encrypts(u.Call) || reads && g.makesPaired(u) {
			b.Secret = effect.Secret{Kind: effect.Key, Confidence: base.Medium}
			b.Perhaps = true
			return b
		}
	}
	return b
}

func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// Encrypts reports whether a call is by the name of its function one that
// encrypts what it is given.
func (g *Graph) Encrypts(call *ssa.CallCommon) bool {
	name := CalleeName(call)
	return g.env.Conceals(name[strings.LastIndex(name, ".")+1:])
}

// makesPaired reports whether a use makes of the bytes a value of a type that
// has both halves of a pair.
func (g *Graph) makesPaired(u Use) bool {
	call, ok := u.Instr.(*ssa.Call)
	if !ok {
		return false
	}
	if IsBuiltin(&call.Call, "copy") {
		return u.Param == 1 && g.env.Paired(g.array(call.Call.Args[0]).root.Type())
	}
	f, results := g.effect(u.Call), u.Call.Signature().Results()
	for j := range min(results.Len(), len(f.Results)) {
		if f.Result(j).From(u.Param) >= effect.Copied && g.env.Paired(results.At(j).Type()) {
			return true
		}
	}
	return false
}
