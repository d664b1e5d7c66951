package taint

import (
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// Unsafe returns why a wipe that is deferred just after a birth might break
// the program, or "" if it cannot: the array is new, nobody who is given it
// keeps it, and nobody looks at it once the function has returned. What is
// not known is a reason.
//
// The order of the clauses is that of SECRETS: the producer, the callees, the
// ways out, the variable.
func (g *Graph) Unsafe(b Birth) string {
	if b.Value == nil {
		return "there is no variable to wipe"
	}
	if b.Open {
		return "another implementation of the interface may return its own bytes"
	}
	u := g.Reach(b.Value)
	if why := outlives(u); why != "" {
		return why
	}
	switch {
	case u.Merged:
		return "its variable may hold another array"
	case u.Grown:
		return "it may move when it grows"
	case !g.Fresh(b.Value):
		return "somebody else may hold it"
	case flow.InLoop(b.made()):
		return "it is made anew in a loop, and defers run at the end of the function"
	case synthetic(b.At.Parent()):
		return "it is made in the body of a range over a function"
	}
	return ""
}

// outlives returns who may look at the array when the function has returned,
// or "" if nobody does.
func outlives(u *Uses) string {
	switch {
	case u.Any(Unknown):
		return "a function that is not known is given it"
	case u.Any(Kept):
		return "a function or a goroutine keeps it"
	case u.Any(Stored):
		return "it is stored where others see it"
	case u.Any(Returned):
		return "it is returned"
	case u.Any(CopiedOut):
		return "it is read as a value"
	case pointedInto(u):
		return "a pointer to one of its bytes goes elsewhere"
	case thrown(u):
		return "a panic hands it to whoever recovers"
	case u.Open:
		return "another implementation of an interface may keep it"
	case u.Captured:
		return "a function literal captures it"
	}
	return ""
}

// made is where the array comes to be, and where a fix puts the wipe: for a
// variable that is filled later it is the declaration, which another loop may
// be around.
func (b Birth) made() ssa.Instruction {
	switch v := b.Value.(type) {
	case *ssa.Alloc:
		return v
	case *ssa.MakeSlice:
		return v
	}
	return b.At
}

// pointedInto reports whether the address of an element is more than a place to
// read or write: returned, stored, cast or given away it shows the array to
// whom Reach does not follow.
func pointedInto(u *Uses) bool {
	for _, v := range u.Aliases {
		for _, ref := range referrers(v) {
			at, ok := ref.(*ssa.IndexAddr)
			if !ok || at.X != v {
				continue
			}
			for _, use := range referrers(at) {
				switch use := use.(type) {
				case *ssa.UnOp, *ssa.DebugRef, *ssa.FieldAddr, *ssa.IndexAddr:
				case *ssa.Store:
					if use.Addr != at {
						return true
					}
				default:
					return true
				}
			}
		}
	}
	return false
}

// thrown reports whether a panic has the array as its value: deferred calls run
// before the one who recovers looks at it.
func thrown(u *Uses) bool {
	for _, v := range u.Aliases {
		for _, ref := range referrers(v) {
			if _, ok := ref.(*ssa.Panic); ok {
				return true
			}
		}
	}
	return false
}

func referrers(v ssa.Value) []ssa.Instruction {
	if refs := v.Referrers(); refs != nil {
		return *refs
	}
	return nil
}

// synthetic reports whether fn is no function of the source: a deferred call
// in it would run with another.
func synthetic(fn *ssa.Function) bool { return fn.Synthetic != "" }
