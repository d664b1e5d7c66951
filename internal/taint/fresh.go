package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Fresh reports whether v shows an array that was made for this function and
// that nobody else holds: the result of a maker, of a producer, or a
// variable. A nil is fresh too.
func (g *Graph) Fresh(v ssa.Value) bool {
	return g.fresh(v, make(map[ssa.Value]bool))
}

func (g *Graph) fresh(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return true
	}
	seen[v] = true
	switch v := v.(type) {
	case *ssa.Const:
		return v.Value == nil
	case *ssa.MakeSlice, *ssa.Alloc:
		return true
	case *ssa.Convert:
		return isString(v.X.Type()) != isString(v.Type()) || g.fresh(v.X, seen)
	case *ssa.Slice:
		return !isString(v.X.Type()) && g.fresh(v.X, seen)
	case *ssa.ChangeType:
		return g.fresh(v.X, seen)
	case *ssa.MakeInterface:
		return g.fresh(v.X, seen)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if !g.fresh(e, seen) {
				return false
			}
		}
		return true
	case *ssa.UnOp:
		return g.freshLoad(v, seen)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return g.freshCall(call, v.Index, seen)
		}
	case *ssa.Call:
		return g.freshCall(v, 0, seen)
	}
	return false
}

// freshLoad looks through a local variable that only fresh values are stored
// to.
func (g *Graph) freshLoad(load *ssa.UnOp, seen map[ssa.Value]bool) bool {
	if s := g.forwarded(load); s != nil {
		return g.fresh(s.Val, seen)
	}
	at := g.place(load.X)
	if call, _ := callOf(at.root); call != nil && g.env.Remote(&call.Call) {
		return len(g.stores[at]) == 0 && !g.handsOn(at.root)
	}
	alloc, ok := at.root.(*ssa.Alloc)
	if !ok {
		return false
	}
	if len(g.stores[at]) == 0 {
		return g.decodedInto(alloc, at.way) && !g.Reach(alloc).Any(Stored, Kept, Unknown)
	}
	for _, s := range g.stores[at] {
		if !g.fresh(s.Val, seen) {
			return false
		}
	}
	return true
}

// decodedInto reports whether that part of a variable holds what calls have
// decoded into it, and nothing of what they were given.
func (g *Graph) decodedInto(alloc *ssa.Alloc, part string) bool {
	written := g.writes[place{alloc, ""}]
	for _, w := range written {
		f := g.effect(w.call.Common())
		if w.op.Alias|w.op.Inside != 0 || w.op.Copy == 0 || !f.Row {
			return false
		}
		for _, way := range f.Cuts {
			if strings.HasPrefix(way, part) {
				return false
			}
		}
	}
	return len(written) > 0 && len(g.stores[place{alloc, ""}]) == 0 && strings.HasPrefix(part, ".")
}

// freshCall reports whether result i is the caller's alone: the callee makes
// it, and whatever it may alias is fresh as well.
func (g *Graph) freshCall(call *ssa.Call, i int, seen map[ssa.Value]bool) bool {
	if lit := Literal(&call.Call); lit != nil {
		for _, result := range returned(lit, i) {
			if !g.fresh(result, seen) {
				return false
			}
		}
		return true
	}
	f := g.effect(&call.Call)
	op := f.Result(i)
	if !f.Known || op.Inside != 0 {
		return false
	}
	isAppend := IsBuiltin(&call.Call, "append")
	made := op.Secret.Is() || op.Copy != 0 || op.Derive != 0 // of a row it says that the result is new
	lent := f.Row && !made && op.Alias != 0                  // buf.Bytes() is new if buf is
	if op.Bits&effect.Fresh == 0 && !(f.Row && made) && !isAppend && !lent {
		return false
	}
	for j, arg := range Operands(&call.Call) {
		if op.From(j) != effect.Aliased || isAppend && j > 0 {
			continue
		}
		if !g.fresh(arg, seen) || lent && g.Reach(arg).Any(Stored, Kept, Unknown) {
			return false
		}
	}
	return true
}

// IsBuiltin reports whether the call is of the built-in function name.
func IsBuiltin(call *ssa.CallCommon, name string) bool {
	b, ok := call.Value.(*ssa.Builtin)
	return ok && b.Name() == name
}

// WritesTo returns what the function puts into the array that parameter p
// shows: secrets, what a remote party sends, and the operands they are copied
// from.
func (g *Graph) WritesTo(p *ssa.Parameter) (s effect.Secret, sent bool, from []*Trace) {
	for _, way := range []string{"", "*", "[]"} {
		at := place{p, way}
		for _, w := range g.writes[at] {
			s = s.Join(w.op.Secret)
			sent = sent || w.op.Request()
			from = append(from, g.writtenFrom(w)...)
		}
		for _, st := range g.stores[at] {
			if _, pointer := p.Type().Underlying().(*types.Pointer); pointer && way == "" {
				from = append(from, g.Trace(st.Val).limited(effect.Copied))
			}
		}
	}
	return s, sent, from
}

// writtenFrom returns what the operands carry that a call writes.
func (g *Graph) writtenFrom(w write) []*Trace {
	var out []*Trace
	for i, arg := range Operands(w.call.Common()) {
		if rel := w.op.From(i); rel.Carries() {
			out = append(out, g.Trace(arg).limited(rel))
		}
	}
	return out
}

// PutInto returns what the function stores in fields of the object that
// parameter p points at, or copies into them. Of the object as a whole it tells
// what it carries, not that a remote party sets it or that it is a secret.
func (g *Graph) PutInto(p *ssa.Parameter) []*Trace {
	var out []*Trace
	for _, at := range g.within[p] {
		for _, st := range g.stores[at] {
			if !isConst(st.Val) && CanCarry(st.Val.Type()) {
				out = append(out, g.Trace(st.Val))
			}
		}
		for _, w := range g.writes[at] {
			out = append(out, g.writtenFrom(w)...)
		}
	}
	return out
}

// limited returns t with every relation at most rel.
func (t *Trace) limited(rel effect.Relation) *Trace {
	out := *t
	if rel < effect.Aliased {
		out.Params.Copy |= out.Params.Alias
		out.Params.Alias = 0
	}
	if rel < effect.Copied {
		out.Params.Derive |= out.Params.Copy
		out.Params.Copy = 0
	}
	out.Origins = append([]Origin(nil), t.Origins...)
	for i := range out.Origins {
		out.Origins[i].Rel = min(out.Origins[i].Rel, rel)
	}
	return &out
}
