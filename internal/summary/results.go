package summary

import (
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// results records what the results carry and whether they are fresh.
func (s *summarizer) results() {
	fresh := make([]bool, len(s.f.Results))
	for i := range fresh {
		fresh[i] = true
	}
	returns := 0
	parts := uint64(0)
	for _, b := range s.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		returns++
		for i := range s.f.Results {
			v := ret.Results[i]
			if !taint.CanCarry(v.Type()) {
				fresh[i] = false
				continue
			}
			t := s.result(&s.f.Results[i], v)
			if i == 0 {
				parts |= t.Parts
			}
			fresh[i] = fresh[i] && s.g.Fresh(v) && !s.g.Reach(v).Any(taint.Stored, taint.Kept, taint.Unknown)
		}
	}
	if s.shows(parts) {
		s.f.Results[0].Bits |= effect.Shows
	}
	o := flow.Obligation{Meets: s.r.NoReturn}
	s.f.NoReturn = s.fn.Recover == nil && len(o.Ways(s.fn)) == 0
	for i, ok := range fresh {
		if ok && returns > 0 {
			s.f.Results[i].Bits |= effect.Fresh
		}
		if s.public(i) || i == 0 && s.encodesPublic() {
			s.f.Results[i].Bits |= effect.Public // the arrays are related all the same
			s.f.Results[i].Secret = effect.Secret{}
		}
	}
}

// encodesPublic reports whether the function is a method by which a public key
// shows its bytes.
func (s *summarizer) encodesPublic() bool {
	sig := s.fn.Signature
	return sig.Recv() != nil && secrets.PublicHalf(sig.Recv().Type()) && secrets.Textual(sig.Results().At(0).Type()) &&
		(knowledge.Encoder(s.fn.Name()) || knowledge.RawGetter(s.fn.Name()))
}

// public reports whether result i is what other functions made public, on every
// way on which there is one.
func (s *summarizer) public(i int) bool {
	found := false
	for _, b := range s.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		v := ret.Results[i]
		if c, ok := v.(*ssa.Const); ok && c.Value == nil {
			continue
		}
		if !s.g.MadePublic(v) {
			return false
		}
		found = true
	}
	return found
}

// result records what v, which is returned, carries, and returns its trace.
func (s *summarizer) result(op *effect.Operand, v ssa.Value) *taint.Trace {
	t := s.g.Trace(v)
	s.carries(op, t)
	op.Secret = op.Secret.Join(keyedHash(t))
	if best := t.Best(); best != nil && best.Secret.Confidence > base.Low && secrets.Textual(v.Type()) {
		secret := best.Secret
		if best.Rel == effect.Derived && secret.Kind != effect.MAC || s.hashes(t) {
			secret.Confidence = base.Low
		}
		op.Secret = op.Secret.Join(secret)
	}
	if t.Request != "" {
		op.Bits |= effect.Request
	}
	if secrets.Textual(v.Type()) && !op.Secret.Is() && s.tells(t) {
		op.Bits |= effect.Tells
	}
	return t
}

// hashes reports whether the function is named after a hash and writes one as
// text: a password hash, with its algorithm and its salt, is made by the
// functions that derive keys and is stored in the open.
func (s *summarizer) hashes(t *taint.Trace) bool {
	if !knowledge.Hashes(s.fn.Name()) {
		return false
	}
	for _, f := range t.Through {
		if _, ok := Formats(f.Call.Common()); ok {
			return true
		}
	}
	return false
}

// keyedHash returns the MAC that a result is or will be the source of: a
// constructor of keyed hashes returns no bytes, but Sum of what it returns does.
func keyedHash(t *taint.Trace) effect.Secret {
	for _, o := range t.Origins {
		if o.Secret.Kind == effect.MAC && o.Secret.Confidence == base.High {
			return o.Secret
		}
	}
	return effect.Secret{}
}

// carries adds what t says of the parameters; aliases come from Reach alone,
// so that here they count as copies.
func (s *summarizer) carries(op *effect.Operand, t *taint.Trace) {
	for i := range s.f.Params {
		if rel := t.Params.From(i); rel.Carries() {
			op.Relate(i, min(rel, effect.Copied))
		}
	}
}
