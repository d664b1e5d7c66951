package byteseq

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// orders reports whether a comparison asks which of two values comes first:
// bytes.Compare whose result is used for more than equality.
func (p *checker) orders(c taint.Comparison) bool {
	call, ok := c.At.(*ssa.Call)
	if !ok || !isInt(call.Type()) {
		return false
	}
	for _, ref := range *call.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.BinOp:
			if ref.Op != token.EQL && ref.Op != token.NEQ || !isZero(ref.X) && !isZero(ref.Y) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

func isInt(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.ExactString() == "0"
}

// received reports whether a MAC is compared with what somebody sent. It was
// computed in order to be; not so if the other side was computed as well, as
// where both are hashed once more, or lies in the receiver or in a package
// variable and nobody outside has a part in either.
func (p *checker) received(mac, other *side) bool {
	if other.secret.Kind == effect.MAC && other.secret.Confidence == base.High && mac.secret.Confidence == base.High {
		return false
	}
	if sameField(mac, other) {
		return false
	}
	if mac.secret.Confidence < base.High {
		return other.level == remote || mac.level == remote
	}
	if other.level > nobody || mac.level > nobody {
		return true
	}
	return !other.supply.Stored
}

// guessable reports whether somebody who does not know the secret may choose
// one of the sides, and learns from the answer.
func (p *checker) guessable(g *taint.Graph, c taint.Comparison, x, y *side) bool {
	if sameField(x, y) || x.level == remote && y.level == remote {
		return false
	}
	if x.level == remote || y.level == remote {
		return true
	}
	if x.level == nobody && y.level == nobody || p.oneSource(x, y) {
		return false
	}
	if knowledge.Same(lastName(x.name)) || knowledge.Same(lastName(y.name)) {
		return false
	}
	return p.decides(c.At) && !p.stores(g, x, y)
}

func lastName(name string) string {
	name = strings.TrimSuffix(name, "()")
	return name[strings.LastIndex(name, ".")+1:]
}

// oneSource reports whether both sides come from the same parameter and from
// nothing else.
func (p *checker) oneSource(x, y *side) bool {
	a, b := x.supply.Params|x.supply.Within, y.supply.Params|y.supply.Within
	return a == b && x.supply.Stored == y.supply.Stored
}

// decides reports whether the outcome of a comparison is what the function
// answers: it is returned, or one of its branches returns at once.
func (p *checker) decides(at ssa.Instruction) bool {
	v, ok := at.(ssa.Value)
	if !ok {
		return false
	}
	seen := make(map[ssa.Value]bool)
	var visit func(v ssa.Value) bool
	visit = func(v ssa.Value) bool {
		if seen[v] || v.Referrers() == nil {
			return false
		}
		seen[v] = true
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.Return, *ssa.Panic:
				return true
			case *ssa.If:
				if leaves(ref.Block()) {
					return true
				}
			case *ssa.Phi:
				if visit(ref) {
					return true
				}
			case *ssa.UnOp:
				if visit(ref) {
					return true
				}
			case *ssa.BinOp:
				if visit(ref) {
					return true
				}
			case *ssa.MakeInterface:
				if visit(ref) {
					return true
				}
			}
		}
		return false
	}
	return visit(v)
}

// leaves reports whether one branch of the block that ends in an if returns at
// once, and the other does not come there too.
func leaves(b *ssa.BasicBlock) bool {
	for i, next := range b.Succs {
		last := next.Instrs[len(next.Instrs)-1]
		switch last.(type) {
		case *ssa.Return, *ssa.Panic:
			if !comesTo(b.Succs[1-i], next, make(map[*ssa.BasicBlock]bool)) {
				return true
			}
		}
		// a && b: the next operand decides in its own block
		if inner, ok := last.(*ssa.If); ok && len(next.Preds) == 1 && shortBlock(next, inner) && leaves(next) {
			return true
		}
	}
	return false
}

// shortBlock reports whether a block only computes the condition that it ends
// in, as the second operand of && does.
func shortBlock(b *ssa.BasicBlock, end *ssa.If) bool {
	for _, instr := range b.Instrs {
		switch instr.(type) {
		case *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Go, *ssa.Defer:
			return false
		}
	}
	return end != nil
}

func comesTo(from, to *ssa.BasicBlock, seen map[*ssa.BasicBlock]bool) bool {
	if from == to {
		return true
	}
	if seen[from] {
		return false
	}
	seen[from] = true
	for _, s := range from.Succs {
		if comesTo(s, to, seen) {
			return true
		}
	}
	return false
}

// stores reports whether the function sets a field that is compared: it asks
// whether there is anything to change.
func (p *checker) stores(g *taint.Graph, x, y *side) bool {
	found := false
	g.Each(func(instr ssa.Instruction) {
		st, ok := instr.(*ssa.Store)
		if !ok {
			return
		}
		fa, ok := st.Addr.(*ssa.FieldAddr)
		if !ok {
			return
		}
		f := fieldOf(fa)
		for _, s := range []*side{x, y} {
			for _, selected := range s.Fields {
				found = found || selected == f
			}
		}
	})
	return found
}

func fieldOf(fa *ssa.FieldAddr) *types.Var {
	t := fa.X.Type().Underlying().(*types.Pointer).Elem().Underlying()
	return t.(*types.Struct).Field(fa.Field)
}

// leftOut returns the rule of a kind of value that only the strict rules
// report.
func (p *checker) leftOut(x, y *side) string {
	for _, s := range []*side{x, y} {
		if s.secret.Kind == effect.MAC && s.secret.Confidence == base.High {
			return ""
		}
	}
	for _, s := range []*side{x, y} {
		for _, name := range []string{lastName(s.name), s.supply.Sent} {
			if rule := leftRules[knowledge.Left(name)]; rule != "" && s.secret.Confidence <= base.Medium {
				return rule
			}
		}
	}
	return ""
}

var leftRules = map[string]string{
	"state": ruleState, "nonce": ruleNonce, "cookie": ruleCookie, "uuid": ruleUUID, "pkce": rulePKCE,
}
