package taint

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// halved reports whether v is a MAC that is cut in two, and both parts are used:
// one that authenticates is compared or sent whole or shortened, and one that is
// cut in two is the output of a key derivation (BIP 32, SLIP 10).
func (g *Graph) halved(v ssa.Value) bool {
	return g.inHalves(v) && slices.ContainsFunc(g.Trace(v).Origins, func(o Origin) bool {
		call, i := callOf(o.Root) // no name: a signature has two parts as well
		return call != nil && g.effect(&call.Call).Result(i).Secret.Kind == effect.MAC
	})
}

func (g *Graph) inHalves(v ssa.Value) bool {
	var heads, tails []*ssa.Slice
	for _, alias := range g.Reach(v).Aliases {
		s, ok := alias.(*ssa.Slice)
		switch {
		case !ok || !used(s):
		case isStart(s.Low) && s.High != nil:
			heads = append(heads, s)
		case s.High == nil || isLen(s.High, s.X):
			tails = append(tails, s)
		}
	}
	for _, head := range heads {
		for _, tail := range tails {
			if head.X == tail.X && equal(head.High, tail.Low) {
				return true
			}
		}
	}
	return false
}

// isStart reports whether a low bound is that of the whole.
func isStart(low ssa.Value) bool {
	n, known := int64(0), true
	if low != nil {
		n, known = number(low)
	}
	return known && n == 0
}

// used reports whether more than a name refers to v.
func used(v ssa.Value) bool {
	for _, ref := range referrers(v) {
		if _, debug := ref.(*ssa.DebugRef); !debug {
			return true
		}
	}
	return false
}

// isLen reports whether n is the length of v.
func isLen(n, v ssa.Value) bool {
	call, ok := n.(*ssa.Call)
	return ok && IsBuiltin(&call.Call, "len") && call.Call.Args[0] == v
}

// equal reports whether a and b are the same number: one constant, one value,
// or the same part of one length.
func equal(a, b ssa.Value) bool {
	if a == nil || b == nil || a == b {
		return a == b
	}
	switch a := a.(type) {
	case *ssa.Const:
		c, ok := b.(*ssa.Const)
		return ok && a.Value != nil && c.Value != nil && constant.Compare(a.Value, token.EQL, c.Value)
	case *ssa.BinOp:
		c, ok := b.(*ssa.BinOp)
		return ok && a.Op == c.Op && equal(a.X, c.X) && equal(a.Y, c.Y)
	case *ssa.Call:
		c, ok := b.(*ssa.Call)
		return ok && IsBuiltin(&a.Call, "len") && isLen(c, a.Call.Args[0])
	}
	return false
}
