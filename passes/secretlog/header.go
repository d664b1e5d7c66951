package secretlog

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// dump returns what a type of the standard library lets be read when it is
// printed, or nil: no method of a header or of a TLS configuration masks it, and
// its fields are not walked, since most are unexported or filled at run time.
func (p *checker) dump(t types.Type) *summary.Told {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	// The row says that the type is dumped, the text says to the reader of the
	// message what is in it; a team's own rows have only the first.
	s := p.Table.Type(named.Obj()).Dump
	holds := knowledge.Holds(named.Obj().Pkg().Path() + "." + named.Obj().Name())
	if !s.Is() || holds == "" {
		return nil
	}
	return &summary.Told{Secret: s, Dump: holds}
}

// masksHeader reports whether the printed header is no request's own: that of
// a response, or a copy in which the function replaced or deleted something.
func masksHeader(g *taint.Graph, v ssa.Value) bool {
	name := g.Name(v)
	if fromResponse(v) {
		return true
	}
	// Anywhere in the function: a header that is masked after it was printed is
	// not worth an order of statements.
	for _, instr := range g.Calls() {
		call := instr.Common()
		fn := summary.Callee(call)
		if fn == nil || fn.Name() != "Del" && fn.Name() != "Set" || len(call.Args) == 0 {
			continue
		}
		// By name as well: the selection of a field is another value each time.
		if call.Args[0] == v || name != "" && g.Name(call.Args[0]) == name {
			return !sets(call)
		}
	}
	return false
}

// fromResponse reports whether v is a field of a response, or the header that
// a handler answers with.
func fromResponse(v ssa.Value) bool {
	// http.ResponseWriter, and what wraps one.
	if call, ok := v.(*ssa.Call); ok && call.Call.IsInvoke() {
		return call.Call.Method.Name() == "Header"
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	// By the end of the name, for the responses of other HTTP libraries.
	fa, ok := load.X.(*ssa.FieldAddr)
	return ok && strings.HasSuffix(types.TypeString(fa.X.Type(), nil), "Response")
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
