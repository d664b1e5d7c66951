package taint

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// UnsafeVariable returns why a deferred literal that wipes what v holds by then
// might break the program or leave one of the births unwiped, or "". It is for
// births that Unsafe refuses since v holds other arrays as well: another birth
// on another branch, or what append moved it to. Each of those must be one
// that Unsafe would let go, but for that.
//
// shown are the positions of the calls that return what was looked at. No
// other value may be assigned to v, which only the source tells.
func (g *Graph) UnsafeVariable(births []Birth, v *types.Var) (shown []token.Pos, why string) {
	h := &held{g: g, v: v, seen: make(map[ssa.Value]bool)}
	for i, b := range births {
		switch {
		case b.Value == nil || g.Variable(b.Value) != v:
			return nil, "it is in another variable"
		case b.Open:
			return nil, "another implementation of the interface may return its own bytes"
		case flow.InLoop(b.At):
			return nil, "the next iteration replaces it"
		case synthetic(b.At.Parent()):
			return nil, "it is made in the body of a range over a function"
		case slices.ContainsFunc(births[:i], func(a Birth) bool { return flow.Reaches(a.At, b.At) || flow.Reaches(b.At, a.At) }):
			return nil, "one replaces another"
		}
		if why := h.add(b.Value); why != "" {
			return nil, why
		}
	}
	return h.shown, ""
}

// Variable returns the variable that the source keeps v in, or nil: of the
// array of a make that of the slice.
func (g *Graph) Variable(v ssa.Value) *types.Var {
	if vars := g.names[v]; len(vars) > 0 {
		return vars[0]
	}
	if a, ok := v.(*ssa.Alloc); ok && madeSlice(a) {
		for _, ref := range *a.Referrers() {
			if s, ok := ref.(*ssa.Slice); ok && len(g.names[s]) > 0 {
				return g.names[s][0]
			}
		}
	}
	return nil
}

// held are the arrays that a variable may hold.
type held struct {
	g     *Graph
	v     *types.Var
	seen  map[ssa.Value]bool
	shown []token.Pos
}

// add looks at an array and at those that share a variable with it.
func (h *held) add(root ssa.Value) string {
	if c, ok := root.(*ssa.Const); ok && c.Value == nil || h.seen[root] {
		return ""
	}
	u := h.g.Reach(root)
	if why := outlives(u); why != "" {
		return why
	}
	if !h.g.Fresh(root) {
		return "somebody else may hold what its variable holds as well"
	}
	for _, alias := range u.Aliases {
		h.seen[alias] = true
		h.shown = append(h.shown, positionOf(alias))
	}
	for _, alias := range u.Aliases {
		if why := h.beside(alias); why != "" {
			return why
		}
	}
	return ""
}

// beside looks at what else alias may be.
func (h *held) beside(alias ssa.Value) string {
	switch alias := alias.(type) {
	case *ssa.Phi:
		for _, e := range alias.Edges {
			if why := h.add(e); why != "" {
				return why
			}
		}
	case *ssa.Call:
		if !IsBuiltin(&alias.Call, "append") {
			return ""
		}
		if !slices.Contains(h.g.names[alias], h.v) {
			return "what append moved it to is in another variable"
		}
		return h.add(alias.Call.Args[0])
	}
	return ""
}

// positionOf returns the position of the call that v is a result of.
func positionOf(v ssa.Value) token.Pos {
	if e, ok := v.(*ssa.Extract); ok {
		return e.Tuple.Pos()
	}
	return v.Pos()
}
