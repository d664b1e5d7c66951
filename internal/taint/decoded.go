package taint

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// decoded adds the byte fields of the structures that a call decoded from what
// it was given, as pem.Decode and asn1.Unmarshal do: whoever uses one as a key
// owns a key.
func (g *Graph) decoded(call *ssa.Call, add func(Birth)) {
	f := g.effect(&call.Call)
	if v := resultOf(call, 0); v != nil && g.env.Remote(&call.Call) && !g.handsOn(v) {
		g.keyFields(v, call, 1, add)
		return
	}
	if !f.Row || g.ofLiteral(f, call) {
		return
	}
	if v := resultOf(call, 0); v != nil && f.Result(0).Copy != 0 && structOf(v.Type()) != nil {
		g.keyFields(v, call, 1, add)
	}
	for i, arg := range Operands(&call.Call) {
		alloc, ok := g.array(arg).root.(*ssa.Alloc)
		if ok && f.Param(i).Copy != 0 && structOf(alloc.Type()) != nil && len(g.stores[place{alloc, ""}]) == 0 && !g.handsOn(alloc) {
			g.keyFields(alloc, call, 3, add)
		}
	}
}

// ofLiteral reports whether all that a call decodes, or uses as a key, stands in
// the source: whoever has the program has the key. So it is with the password on
// which a program measures how long a derivation takes.
func (g *Graph) ofLiteral(f *effect.Func, call *ssa.Call) bool {
	found := false
	for i, arg := range Operands(&call.Call) {
		switch {
		case f.Param(i).Bits&effect.UsedAsKey != 0:
			found = ofConstants(converted(arg), 0)
		case f.Result(0).From(i) == effect.Copied || f.Param(1).From(i) == effect.Copied:
			found = g.Trace(arg).Constant
		default:
			continue
		}
		if !found {
			return false
		}
	}
	return found
}

// handsOn reports whether the object itself, not a part of it, is somebody
// else's as well when the function has returned.
func (g *Graph) handsOn(v ssa.Value) bool {
	uses := g.Reach(v)
	return slices.ContainsFunc(uses.Uses, func(u Use) bool {
		switch u.How {
		case Returned, Stored, Kept, Unknown:
			return slices.Contains(uses.Whole, u.Value)
		}
		return false
	})
}

// keyFields adds the first byte field of the object at v that is used as a key,
// so many structures deep.
func (g *Graph) keyFields(v ssa.Value, call *ssa.Call, depth int, add func(Birth)) {
	for _, ref := range referrers(v) {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok || depth == 0 {
			continue
		}
		if structOf(fa.Type()) != nil {
			g.keyFields(fa, call, depth-1, add)
			continue
		}
		at := g.place(fa)
		if a, ok := at.root.(*ssa.Alloc); ok && !g.decodedInto(a, at.way) {
			continue
		}
		if load := g.ownKey(g.loads[at]); load != nil {
			pos := call.Pos()
			if len(g.names[load]) > 0 {
				pos = load.Pos() // the variable that holds it
			}
			add(Birth{Value: load, At: load, Pos: pos, Secret: effect.Secret{Kind: effect.Key, Confidence: base.High},
				What: CalleeName(&call.Call) + "()"})
			return
		}
	}
}

// ownKey returns the first of the loads of one field that is used as a key,
// unless some load of it is wiped or let go: they all show one array.
func (g *Graph) ownKey(loads []*ssa.UnOp) *ssa.UnOp {
	var key *ssa.UnOp
	for _, load := range loads {
		if !isByteSlice(load.Type()) {
			return nil
		}
		u := g.Reach(load)
		if u.Escapes() || u.Any(Wiped, WipedLater, WipedPart) {
			return nil
		}
		if key == nil && g.usedAsKey(load, 1) {
			key = load
		}
	}
	return key
}
