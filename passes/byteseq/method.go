package byteseq

import (
	"go/types"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// ownEqual reports c if it stands in the Equal method of a private key or of a
// container of secrets, and compares what the receiver holds. Who calls it is
// not asked: the method is there for all, and those of the standard library
// compare in constant time, so that callers rely on it.
func (p *checker) ownEqual(g *taint.Graph, c taint.Comparison, x, y *side) bool {
	recv := g.Fn.Signature.Recv()
	if recv == nil || !isEqual(g.Fn.Name()) {
		return false
	}
	// Bit 0 is the receiver.
	own, other := x, y
	if (own.supply.Params|own.supply.Within)&1 == 0 {
		own, other = y, x
	}
	if (own.supply.Params|own.supply.Within)&1 == 0 || p.public(own) {
		return false
	}
	holder := p.holds(recv.Type())
	if !holder.Is() || !own.secret.Is() && p.compares(g) {
		return false // the rest is compared in constant time: it was thought of
	}
	if !own.secret.Is() {
		own.secret, own.what = holder, "a "+named(recv.Type()).Obj().Name()
	}
	p.report(g, c, ruleMethod, own, other)
	return true
}

// isEqual reports whether a method is called what the standard library calls
// those that compare keys, or as other languages do.
func isEqual(name string) bool {
	name = strings.ToLower(name)
	return name == "equal" || name == "equals" || name == "isequal" || name == "equalto"
}

// holds returns what the type of a receiver says of what it holds: a private
// key, or a container of secrets. A configuration that has a password among
// other things is none: whether two of those are equal nobody asks who is denied
// something for it.
func (p *checker) holds(t types.Type) effect.Secret {
	n := named(t)
	if n == nil || p.Type(t).Public {
		return effect.Secret{}
	}
	if s := p.Type(t).Secret; s.Confidence >= base.Medium {
		return s
	}
	if s := knowledge.Name(n.Obj().Name()); s.Confidence >= base.Medium {
		return s
	}
	return effect.Secret{}
}

// named returns the type that the methods of a receiver belong to.
func named(t types.Type) *types.Named {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

// compares reports whether the function compares anything in constant time. Key
// types do so with the private scalar and use == for the name of the curve.
func (p *checker) compares(g *taint.Graph) bool {
	for _, call := range g.Calls() {
		f := g.Effect(call.Common())
		for i := range f.Params {
			if f.Params[i].Bits&effect.ConstantTime != 0 {
				return true
			}
		}
	}
	return false
}
