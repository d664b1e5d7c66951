package taint

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// UnsafeIteration is Unsafe for a wipe at the end of the iteration, or of the
// block, in which the array is made, and before every statement that leaves it.
// uses are the positions of all that happens to the array: the wipe must come
// after them, which only the source tells.
//
// What leads from one iteration to the next is a reason: a variable that is
// declared before the loop, and a phi at its head, still show the array when
// the wipe is long done.
func (g *Graph) UnsafeIteration(b Birth) (uses []token.Pos, why string) {
	if b.Value == nil || b.Open {
		return nil, g.Unsafe(b)
	}
	u := g.Reach(b.Value)
	switch why := outlives(u); {
	case why != "":
		return nil, why
	case u.Merged || u.Grown:
		return nil, "its variable may hold another array"
	case !g.Fresh(b.Value):
		return nil, "somebody else may hold it"
	case synthetic(b.At.Parent()):
		return nil, "it is made in the body of a range over a function"
	}
	for _, alias := range u.Aliases {
		if at, ok := alias.(ssa.Instruction); !ok || at != b.made() && alias != b.Value && !flow.Dominates(b.made(), at) {
			return nil, "it is seen in the next iteration"
		}
		for _, ref := range referrers(alias) {
			pos, ok := usedAt(ref, alias, u)
			if !ok {
				return nil, "it is used where no position is known, or later"
			}
			uses = append(uses, pos...)
		}
	}
	return uses, ""
}

// usedAt returns the position of an instruction that uses alias. It returns
// ok == false where there is none, and where the use is at another time: in a
// deferred call, or by way of the variable that it is stored in.
func usedAt(ref ssa.Instruction, alias ssa.Value, u *Uses) (pos []token.Pos, ok bool) {
	switch ref := ref.(type) {
	case *ssa.DebugRef:
		return nil, true
	case *ssa.Defer, *ssa.Go, *ssa.MakeClosure:
		return nil, false
	case *ssa.Store:
		if ref.Val == alias {
			return nil, false
		}
	}
	if ref.Pos().IsValid() {
		return []token.Pos{ref.Pos()}, true
	}
	v, ok := ref.(ssa.Value)
	return nil, ok && slices.Contains(u.Aliases, v) // followed in its turn
}
