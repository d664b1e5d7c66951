package taint

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// clamped reports whether the function sets those bits of the array that v
// shows which make bytes a scalar of Curve25519 or Curve448 (RFC 7748, section
// 5; RFC 8032, sections 5.1.5 and 5.2.5): whatever they are called, and were
// they but a digest, they are a private key then.
func (g *Graph) clamped(v ssa.Value) bool {
	at := g.array(v)
	at.way += "[]"
	low, high := int64(0), int64(0)
	for _, s := range g.stores[at] {
		elem, ok := s.Addr.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		switch i, known := number(elem.Index); {
		case !known:
		case i == 0:
			low = max(low, masked(s.Val))
		case i == 31 || i == 55:
			high = max(high, raised(s.Val)<<i)
		}
	}
	return low == 248 && high == 64<<31 || low == 252 && high == 128<<55
}

// masked returns the bits that x & bits, or x &^ ^bits, leaves, or 0.
func masked(v ssa.Value) int64 {
	op, ok := v.(*ssa.BinOp)
	if !ok {
		return 0
	}
	bits, known := number(op.Y)
	switch {
	case known && op.Op == token.AND:
		return bits
	case known && op.Op == token.AND_NOT:
		return 255 &^ bits
	}
	return 0
}

// raised returns the bits that x | bits sets, or 0.
func raised(v ssa.Value) int64 {
	op, ok := v.(*ssa.BinOp)
	if !ok || op.Op != token.OR {
		return 0
	}
	bits, _ := number(op.Y)
	return bits
}

func number(v ssa.Value) (n int64, known bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0, false
	}
	return c.Int64(), true
}
