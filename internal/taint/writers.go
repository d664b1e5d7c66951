package taint

import (
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Writer is a call that writes to an array or an object through one of its
// operands.
type Writer struct {
	Call ssa.CallInstruction
	// Param is the operand, and Op what the call does with it.
	Param int
	Op    effect.Operand
}

// Writers returns the calls that write to what v shows, in the order of the
// instructions.
func (g *Graph) Writers(v ssa.Value) []Writer {
	var out []Writer
	for _, w := range g.writes[g.array(v)] {
		out = append(out, Writer{w.call, w.param, w.op})
	}
	return out
}

// Holder returns the variable or the value whose memory v shows: v without the
// slicing, the conversions and the interfaces around it.
func (g *Graph) Holder(v ssa.Value) ssa.Value {
	if at := g.array(v); at.way == "" {
		return at.root
	}
	return v
}

// StoresTo returns the values that the function stores in the variable or the
// elements that v shows.
func (g *Graph) StoresTo(v ssa.Value) []ssa.Value {
	at := g.array(v)
	var out []ssa.Value
	for _, way := range []string{at.way, at.way + "[]"} {
		for _, s := range g.stores[place{at.root, way}] {
			out = append(out, s.Val)
		}
	}
	return out
}

// From returns the relation of the traced value to the secret found at root.
func (t *Trace) From(root ssa.Value) effect.Relation {
	rel := effect.Unrelated
	for _, o := range t.Origins {
		if o.Root == root {
			rel = max(rel, o.Rel)
		}
	}
	return rel
}
