package byteseq

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// orders reports whether a comparison asks which of two values comes first:
// bytes.Compare whose result is used for more than equality. Sorting and search
// trees need the order, and there is no constant-time sister to offer.
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
	// hmac(k, a) == hmac(k, b) is how texts of any sort are compared safely: an
	// outsider who chooses b does not choose the bytes that are compared.
	if other.secret.Kind == effect.MAC && other.secret.Confidence == base.High && mac.secret.Confidence == base.High {
		return false
	}
	// Two stored MACs of one sort: has what they protect changed?
	if sameField(mac, other) {
		return false
	}
	// What a name alone calls a MAC may be a signature, which everybody can
	// verify: then it must at least come from outside.
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
	// Two values of one request, as a password and its confirmation: whoever sends
	// both knows both.
	if sameField(x, y) || x.level == remote && y.level == remote {
		return false
	}
	// Somebody far away who gets an answer of any sort can measure it: it need not
	// be decided here whether he is let in.
	if x.level == remote || y.level == remote {
		return true
	}
	// Nobody outside chooses either, or one caller both: he learns nothing that he
	// did not know.
	if x.level == nobody && y.level == nobody || p.oneSource(x, y) {
		return false
	}
	// old, previous, confirm: a change is detected, or a word was typed twice.
	if knowledge.Same(lastName(x.name)) || knowledge.Same(lastName(y.name)) {
		return false
	}
	return (p.decides(c.At) || knowledge.Checks(g.Fn.Name())) && !p.stores(g, c.At, x, y)
}

// lastName returns what a value itself is called: the rest of its name is the
// way to it. A key that a public object holds is looked at by public.
func lastName(name string) string {
	_, last := cutLast(name)
	return last
}

// oneSource reports whether both sides come from the same parameter and from
// nothing else. What is selected from the request in a context was not put
// there by who made the rest of it:
//
//	c.Request().Body() == c.Server().Settings.Password
func (p *checker) oneSource(x, y *side) bool {
	a, b := x.supply.Params|x.supply.Within, y.supply.Params|y.supply.Within
	return a == b && x.supply.Stored == y.supply.Stored && asked(x) == asked(y)
}

// asked reports whether a side is selected from a message by the names on the
// way to it. Its type may be an interface of which nobody knows the rest.
func asked(s *side) bool {
	way, _ := cutLast(s.name)
	return knowledge.Message(way)
}

// cutLast cuts the name of a side before its last part.
func cutLast(name string) (way, last string) {
	name = strings.TrimSuffix(name, "()")
	i := strings.LastIndex(name, ".") + 1
	return name[:i], name[i:]
}

// decides reports whether the outcome of a comparison is what the function
// answers: it is returned, or one of its branches returns at once. A function
// that goes on in either case synchronises or logs, and whoever called it cannot
// tell from the answer whether he guessed right.
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
			case *ssa.Phi, *ssa.UnOp, *ssa.BinOp, *ssa.ChangeType, *ssa.MakeInterface:
				// return ok && !(a == b): a part of the answer
				if visit(ref.(ssa.Value)) {
					return true
				}
			}
		}
		return false
	}
	return visit(v)
}

// leaves reports whether one branch of the block that ends in an if returns at
// once. Where both branches come together, which a block does that anything but
// conditions leads to, nothing was decided.
func leaves(b *ssa.BasicBlock) bool {
	for _, next := range b.Succs {
		switch next.Instrs[len(next.Instrs)-1].(type) {
		case *ssa.Return, *ssa.Panic:
			if conditional(next) {
				return true
			}
		case *ssa.If:
			// a && b: the next operand decides in a block of its own
			if len(next.Preds) == 1 && pure(next) && leaves(next) {
				return true
			}
		}
	}
	return false
}

// conditional reports whether only conditions lead to a block.
func conditional(b *ssa.BasicBlock) bool {
	for _, pred := range b.Preds {
		if _, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If); !ok {
			return false
		}
	}
	return true
}

// pure reports whether a block changes nothing, as one that computes the second
// operand of && does. Where something is set in between, the comparison led to
// that, and the next condition is another question.
func pure(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		switch instr.(type) {
		case *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Go, *ssa.Defer:
			return false
		}
	}
	return true
}

// stores reports whether the function goes on to set a field that is compared:
// it asks whether there is anything to change. What was set before, or in a
// variable of the function's own, was made ready to be compared. So too if it
// sets the field, on another way, to what it is compared with here: who may
// register a value where there is none is its owner, and no guesser.
//
//	if old, ok := s.peers[addr]; ok {
//		return old.password == password
//	}
//	s.peers[addr] = peer{password: password}
func (p *checker) stores(g *taint.Graph, at ssa.Instruction, x, y *side) bool {
	found := false
	g.Each(func(instr ssa.Instruction) {
		st, ok := instr.(*ssa.Store)
		if !ok || found {
			return
		}
		fa, ok := st.Addr.(*ssa.FieldAddr)
		if !ok || !slices.Contains(x.Fields, fieldOf(fa)) && !slices.Contains(y.Fields, fieldOf(fa)) {
			return
		}
		if st.Parent() == at.Parent() {
			found = flow.Reaches(at, st) || (st.Val == x.v || st.Val == y.v) && lasting(fa.X)
		} else if _, own := g.Holder(fa.X).(*ssa.Alloc); !own {
			found = true
		}
	})
	return found
}

// lasting reports whether an object outlives the function: it is somebody
// else's, or a variable whose value is put in one that is, or in a map.
func lasting(object ssa.Value) bool {
	own, ok := object.(*ssa.Alloc)
	if !ok {
		return true
	}
	for _, ref := range *own.Referrers() {
		load, ok := ref.(*ssa.UnOp)
		if !ok {
			continue
		}
		for _, user := range *load.Referrers() {
			switch user := user.(type) {
			case *ssa.MapUpdate:
				return true
			case *ssa.Store:
				if _, local := user.Addr.(*ssa.Alloc); !local {
					return true
				}
			}
		}
	}
	return false
}

// fieldOf returns the field that fa is the address of.
func fieldOf(fa *ssa.FieldAddr) *types.Var {
	t := fa.X.Type().Underlying().(*types.Pointer).Elem().Underlying()
	return t.(*types.Struct).Field(fa.Field)
}

// leftOut returns the rule of a kind of value that only the strict rules
// report, and the side that is one: what a remote party sends under such a
// name, or what is called so and compared with what is sent. They are used once,
// or bound to a session, or no secret in most protocols: auditors differ.
func (p *checker) leftOut(x, y *side) (rule string, secret, other *side) {
	if certain(x) || certain(y) {
		return "", nil, nil
	}
	for _, s := range []*side{x, y} {
		for _, name := range []string{lastName(s.name), s.supply.Sent} {
			if rule := leftRules[knowledge.Left(name)]; rule != "" {
				if x.level > y.level {
					x, y = y, x
				}
				return rule, x, y
			}
		}
	}
	return "", nil, nil
}

// certain reports whether a side is a secret beyond doubt, whatever its name: a
// nonce that a key derivation makes is a key that somebody calls a nonce.
func certain(s *side) bool { return s.secret.Confidence == base.High }

// leftRules has the rule of each kind that knowledge.Left tells apart.
var leftRules = map[string]string{
	"state": ruleState, "nonce": ruleNonce, "cookie": ruleCookie, "uuid": ruleUUID, "pkce": rulePKCE,
}
