package taint

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Merges tells on which paths a variable that held an array holds another: its
// aliases that are phis show the array only where they were reached by an edge
// that brings it.
type Merges struct {
	u    *Uses
	phis []*ssa.Phi // those that other arrays reach as well
	deps map[ssa.Value]uint64
}

// Merges returns the merges among the aliases in fn, at most 64 of them: what
// depends on others is taken to show the array always.
func (u *Uses) Merges(fn *ssa.Function) *Merges {
	m := &Merges{u: u, deps: make(map[ssa.Value]uint64)}
	for _, v := range u.Aliases {
		phi, ok := v.(*ssa.Phi)
		if ok && phi.Parent() == fn && len(m.phis) < 64 && slices.ContainsFunc(phi.Edges, m.foreign) {
			m.phis = append(m.phis, phi)
		}
	}
	return m
}

func (m *Merges) foreign(v ssa.Value) bool { return !slices.Contains(m.u.Aliases, v) }

// Lost returns the merges that show another array after the edge, a bit for
// each, where before it was shows another.
func (m *Merges) Lost(from, to *ssa.BasicBlock, was uint64) uint64 {
	now := was
	for i, phi := range m.phis {
		if phi.Block() != to {
			continue
		}
		now &^= 1 << i
		if e := phi.Edges[slices.Index(to.Preds, from)]; m.foreign(e) || !m.Shows(e, was) {
			now |= 1 << i
		}
	}
	return now
}

// Shows reports whether an alias shows the array where lost do not.
func (m *Merges) Shows(alias ssa.Value, lost uint64) bool { return m.on(alias, 16)&lost == 0 }

// on returns the merges that an alias is made of.
func (m *Merges) on(v ssa.Value, depth int) uint64 {
	if known, ok := m.deps[v]; ok || depth == 0 {
		return known
	}
	m.deps[v] = 0 // of a cycle
	var out uint64
	if phi, ok := v.(*ssa.Phi); ok {
		if i := slices.Index(m.phis, phi); i >= 0 {
			out = 1 << i // the edges say the rest
		} else {
			for _, e := range phi.Edges {
				out |= m.on(e, depth-1)
			}
		}
	} else if instr, ok := v.(ssa.Instruction); ok {
		for _, op := range instr.Operands(nil) {
			if *op != nil && !m.foreign(*op) {
				out |= m.on(*op, depth-1)
			}
		}
	}
	m.deps[v] = out
	return out
}
