package secretlog

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// dump returns the secret that a header or a request holds in the open, which
// no method of its type masks.
func (p *checker) dump(t types.Type) effect.Secret {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !knowledge.Headers(named.Obj().Pkg().Path()+"."+named.Obj().Name()) {
		return effect.Secret{}
	}
	return p.Table.Type(named.Obj()).Dump
}

// masksHeader reports whether the printed header is no request's own: that of
// a response, or a copy in which the function replaced or deleted something.
func masksHeader(g *taint.Graph, v ssa.Value) bool {
	name := g.Name(v)
	if load, ok := v.(*ssa.UnOp); ok {
		if fa, ok := load.X.(*ssa.FieldAddr); ok && strings.HasSuffix(types.TypeString(fa.X.Type(), nil), "Response") {
			return true
		}
	}
	for _, instr := range g.Calls() {
		call := instr.Common()
		fn := summary.Callee(call)
		if fn == nil || fn.Name() != "Del" && fn.Name() != "Set" || len(call.Args) == 0 {
			continue
		}
		if call.Args[0] == v || name != "" && g.Name(call.Args[0]) == name {
			return !sets(call)
		}
	}
	return false
}

// sets reports whether a call gives a header a value that is no constant: it
// fills the header and masks nothing.
func sets(call *ssa.CallCommon) bool {
	if len(call.Args) < 3 {
		return false
	}
	_, constant := taint.Text(call.Args[2])
	return !constant
}
