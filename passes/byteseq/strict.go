package byteseq

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/taint"
)

// lookups reports maps keyed by a secret that a remote party sends. The hash is
// seeded, so that only the last comparison depends on the content, and to hash
// the key once more is a change of what is stored: no finding of every day.
func (p *checker) lookups(g *taint.Graph) {
	g.Each(func(instr ssa.Instruction) {
		look, ok := instr.(*ssa.Lookup)
		if !ok {
			return
		}
		if _, isMap := look.X.Type().Underlying().(*types.Map); !isMap || !taint.CanCarry(look.Index.Type()) {
			return
		}
		// A caller who is no remote party looks up what is his own.
		s := p.side(g, look.Index)
		if !s.secret.Is() || s.Constant || s.level < remote || p.public(s) {
			return
		}
		p.Report(analysis.Diagnostic{Pos: look.Pos(), Category: ruleLookup,
			Message: "a map is keyed by " + p.subject(s) + ", which " + s.who + " supplies: finding an entry takes a time that depends on it; key it by a hash of it"})
	})
}

// lengths reports where the length of a secret is compared with that of what
// somebody else supplies. A MAC or a key has a length that everybody knows; that
// of a password narrows down what is to be guessed.
func (p *checker) lengths(g *taint.Graph) {
	g.Each(func(instr ssa.Instruction) {
		cmp, ok := instr.(*ssa.BinOp)
		if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
			return
		}
		a, b := measured(cmp.X), measured(cmp.Y)
		if a == nil || b == nil {
			return
		}
		x, y := p.side(g, a), p.side(g, b)
		secret, other := p.secretSide(g.Fn, x, y)
		if secret == nil || x.Constant || y.Constant || p.public(x) || p.public(y) || max(x.level, y.level) == nobody || sameField(x, y) {
			return
		}
		if k := secret.secret.Kind; k == effect.Password || k == effect.Token {
			p.Report(analysis.Diagnostic{Pos: cmp.Pos(), Category: ruleLength,
				Message: "the length of " + p.subject(secret) + " is compared with that of " + object(other) + ", and the time tells it; compare hashes of both"})
		}
	})
}

// measured returns the text or bytes of which v is the length, or nil. Of a list
// the length is a number of things.
func measured(v ssa.Value) ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok || !taint.IsBuiltin(&call.Call, "len") || !taint.CanCarry(call.Call.Args[0].Type()) {
		return nil
	}
	return call.Call.Args[0]
}
