package taint

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Hashed returns the values that one-way functions made v of, each apart: the
// arguments of a sum, what was written to a hash, the parts of what was put
// together for it.
func (g *Graph) Hashed(v ssa.Value) []ssa.Value {
	h := &hashes{g: g, seen: make(map[ssa.Value]bool)}
	h.value(v)
	return h.out
}

type hashes struct {
	g    *Graph
	seen map[ssa.Value]bool
	out  []ssa.Value
}

// value looks for the one-way function behind v, through copies of its result.
func (h *hashes) value(v ssa.Value) {
	if v == nil || h.seen[v] || len(h.seen) > limit {
		return
	}
	h.seen[v] = true
	switch v := v.(type) {
	case *ssa.Slice:
		h.value(v.X)
	case *ssa.Convert:
		h.value(v.X)
	case *ssa.ChangeType:
		h.value(v.X)
	case *ssa.MakeInterface:
		h.value(v.X)
	case *ssa.UnOp:
		h.value(v.X)
	case *ssa.Phi:
		for _, e := range v.Edges {
			h.value(e)
		}
	case *ssa.Alloc:
		for _, s := range h.g.StoresTo(v) {
			h.value(s)
		}
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			h.call(&call.Call, h.g.effect(&call.Call).Result(v.Index))
		}
	case *ssa.Call:
		h.call(&v.Call, h.g.effect(&v.Call).Result(0))
	}
	for _, w := range h.g.writes[h.g.array(v)] {
		h.call(w.call.Common(), w.op)
	}
}

func (h *hashes) call(call *ssa.CallCommon, op effect.Operand) {
	for i, arg := range Operands(call) {
		switch op.From(i) {
		case effect.Derived:
			h.input(arg, 0)
		case effect.Copied, effect.Aliased:
			h.value(arg)
		}
	}
}

// input adds what a one-way function is given, in parts if it was put together:
// by +, append, a formatting function, a builder or a list.
func (h *hashes) input(v ssa.Value, depth int) {
	if depth < 8 {
		if parts := h.parts(v); len(parts) > 0 {
			for _, part := range parts {
				h.input(part, depth+1)
			}
			return
		}
	}
	h.out = append(h.out, v)
}

// parts returns what v was put together from, or nothing if it is one piece.
func (h *hashes) parts(v ssa.Value) []ssa.Value {
	switch v := v.(type) {
	case *ssa.Convert:
		return []ssa.Value{v.X}
	case *ssa.MakeInterface:
		return []ssa.Value{v.X}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return []ssa.Value{v.X, v.Y}
		}
	case *ssa.Call:
		if op := h.g.effect(&v.Call).Result(0); !op.Secret.Is() && !op.Request() {
			return copied(&v.Call, op)
		}
	case *ssa.Slice:
		if list, ok := v.X.(*ssa.Alloc); ok && (list.Comment == "varargs" || list.Comment == "slicelit") {
			return h.g.StoresTo(list)
		}
	case *ssa.Alloc:
		var parts []ssa.Value
		for _, w := range h.g.writes[h.g.array(v)] {
			parts = append(parts, copied(w.call.Common(), w.op)...)
		}
		return parts
	}
	return nil
}

// copied returns the operands of which op is a copy.
func copied(call *ssa.CallCommon, op effect.Operand) []ssa.Value {
	var out []ssa.Value
	for i, arg := range Operands(call) {
		if op.From(i) >= effect.Copied {
			out = append(out, arg)
		}
	}
	return out
}
