package taint

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// StructOf returns the struct that t is or points to, or nil.
func StructOf(t types.Type) *types.Struct { return structOf(t) }

// Touched returns which fields of the object that p points at are wiped, or
// handed to somebody who may wipe them: what the function stores zero to, or
// gives to a call that does more than read.
func (g *Graph) Touched(p *ssa.Parameter) map[int]bool {
	return g.through(p, Wiped, WipedPart, WipedLater, Kept, Unknown)
}

// Wipes returns which fields of the object that p points at the function wipes.
func (g *Graph) Wipes(p *ssa.Parameter) map[int]bool {
	return g.through(p, Wiped, WipedPart, WipedLater)
}

// through returns the fields of the object that p points at through which it is
// used in one of those ways.
func (g *Graph) through(p *ssa.Parameter, hows ...How) map[int]bool {
	out := make(map[int]bool)
	for _, u := range g.Reach(p).Uses {
		if !slices.Contains(hows, u.How) {
			continue
		}
		if i, ok := g.fieldOf(p, u.Value); ok {
			out[i] = true
		} else if g.array(u.Value) == (place{p, ""}) {
			g.all(p, out) // the object as a whole
		}
	}
	return out
}

func (g *Graph) all(p *ssa.Parameter, out map[int]bool) {
	for i := range structOf(p.Type()).NumFields() {
		out[i] = true
	}
}

// fieldOf returns through which field of p the value v was reached.
func (g *Graph) fieldOf(p *ssa.Parameter, v ssa.Value) (int, bool) {
	at := g.array(v)
	if at.root != p {
		return 0, false
	}
	way := strings.TrimPrefix(strings.TrimPrefix(at.way, "*"), ".")
	end := strings.IndexAny(way, ".*[")
	if end >= 0 {
		way = way[:end]
	}
	i, err := strconv.Atoi(way)
	return i, err == nil
}

// Saved reports whether the function looks after what a store to a field
// replaces: it wipes it first, or keeps it elsewhere, or the object is new.
func (g *Graph) Saved(s *ssa.Store) bool {
	for _, load := range g.loads[g.place(s.Addr)] {
		if load.Parent() == s.Parent() && !flow.Reaches(load, s) {
			continue // it shows what the store has put there
		}
		for _, u := range g.Reach(load).Uses {
			switch u.How {
			case Wiped, WipedPart, WipedLater, Returned, Stored, Kept, Unknown:
				return true
			}
		}
		if len(g.writes[g.array(load)]) > 0 {
			return true // with random bytes, as some wipe
		}
	}
	return false
}

// ReadBefore reports whether the function reads the field before the store:
// it reckons with a value in it, unless it has seen that there is none.
func (g *Graph) ReadBefore(s *ssa.Store) bool {
	loads := g.loads[g.place(s.Addr)]
	if slices.ContainsFunc(loads, func(load *ssa.UnOp) bool { return flow.Lacks(load, s) }) {
		return false
	}
	for _, load := range loads {
		if load.Parent() == s.Parent() && flow.Reaches(load, s) {
			return true
		}
	}
	return false
}
