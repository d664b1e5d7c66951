package byteseq

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// evidence weighs one origin: a MAC however it came to be there, else a secret
// that is compared itself and not what a hash made of it: nobody who chooses
// what is hashed chooses the bytes that are compared. That a file or a body
// could hold a key, were it called one, is no hint.
func (p *checker) evidence(s *side, o *taint.Origin) {
	if o.Secret.Confidence <= base.Low && o.Rel >= effect.Copied && !o.Hinted && s.hint == effect.None {
		s.hint = o.Secret.Kind
	}
	if o.Secret.Confidence < p.opts.Confidence.Least() || p.byUseAlone(o) {
		return
	}
	if o.Rel < effect.Copied && o.Secret.Kind != effect.MAC {
		return
	}
	// Of two that are equally certain a MAC says more: it is computed in order to
	// be compared, while a key that is a part of it is not.
	if !s.secret.Is() || o.Secret.Confidence > s.secret.Confidence ||
		o.Secret.Confidence == s.secret.Confidence && o.Secret.Kind == effect.MAC && s.secret.Kind != effect.MAC {
		s.secret, s.what, s.from = o.Secret, o.What, o
	}
}

// keyedSum makes a MAC of a side that is a hash of a secret and of something
// else, as they were built before HMAC. A hash of the key alone is its
// fingerprint. A password or a token keys a hash only if it is the program's
// own: the hash of one that somebody sends is what it is stored as.
//
//	md5(ha1 + ":" + nonce + ":" + ha2)   // digest authentication
//	sha1(sort(token, timestamp, nonce))  // webhooks
func (p *checker) keyedSum(g *taint.Graph, s *side) {
	if s.secret.Is() || !slices.ContainsFunc(s.Origins, func(o taint.Origin) bool { return o.Rel == effect.Derived }) {
		return
	}
	// A hash of a secret alone is its fingerprint, and that of a text without a
	// secret is a checksum: both halves must be there.
	var key *taint.Origin
	others := false
	for _, in := range g.Hashed(s.v) {
		t := g.Trace(in)
		switch best := t.Best(); {
		case best != nil && p.keys(g, in, best):
			key = best
		case !t.Constant:
			others = true
		}
	}
	if key != nil && others {
		s.secret, s.what, s.from = effect.Secret{Kind: effect.MAC, Confidence: base.Medium}, "a hash under "+key.What, key
	}
}

// keys reports whether one input of a hash makes a MAC of it. A name alone is
// too little: much that is hashed is called a key, as that of a cache.
func (p *checker) keys(g *taint.Graph, in ssa.Value, o *taint.Origin) bool {
	if o.Secret.Confidence < base.Medium {
		return false
	}
	switch o.Secret.Kind {
	case effect.Key:
		return o.Rel >= effect.Copied
	case effect.Password, effect.Token:
		// What somebody outside supplies is hashed in order to be looked up.
		level, _ := p.supplier(g.Fn, g.Supply(in))
		return level == nobody
	}
	return false
}

// plain makes a secret of a PKCE verifier that is compared with the challenge
// as it is. The hash of one is no secret: nobody chooses its bytes. The
// challenge came with another request, whatever it is stored as.
func (p *checker) plain(g *taint.Graph, x, y *side) bool {
	if len(g.Hashed(x.v)) > 0 || len(g.Hashed(y.v)) > 0 {
		return false
	}
	for _, pair := range [...][2]*side{{x, y}, {y, x}} {
		s, challenge := pair[0], pair[1]
		if s.called(knowledge.Verifier) && challenge.called(knowledge.Challenge) {
			s.secret, s.what = effect.Secret{Kind: effect.Token, Confidence: base.Medium}, "a PKCE verifier"
			challenge.secret, challenge.level, challenge.who = effect.Secret{}, min(challenge.level, caller), ""
			return true
		}
	}
	return false
}

// called reports whether is accepts the name of a side, or the one under which
// it is sent.
func (s *side) called(is func(string) bool) bool { return is(lastName(s.name)) || is(s.supply.Sent) }

// byUseAlone reports whether an origin is a field that nothing but some use in
// the package makes a secret. A buffer that once held a key holds other things
// too, and those are what is compared.
func (p *checker) byUseAlone(o *taint.Origin) bool {
	if o.Secret.Kind == effect.MAC {
		return false
	}
	switch v := o.Root.(type) {
	case *ssa.FieldAddr:
		return !p.Result.Result.Field(v.X.Type(), v.Field).Secret.Is()
	case *ssa.Field:
		return !p.Result.Result.Field(v.X.Type(), v.Field).Secret.Is()
	}
	return false
}

// sent adds what the name says under which a remote party sends the value: a
// header or a form field is named by a protocol, which a variable is not.
func (p *checker) sent(s *side, from *taint.Supply) {
	if from.Request == "" || from.Sent == "" {
		return
	}
	if sent := knowledge.Sent(from.Sent); sent.Confidence >= p.opts.Confidence.Least() && !s.secret.Is() {
		s.secret, s.what = sent, from.Request+" of "+from.Sent
	}
}

// listed adds what the name of the list says that the value is an element of:
// the variable of a loop is called k or v, and what it runs over apiKeys.
func (p *checker) listed(s *side) {
	name := lastName(s.supply.List)
	if n := knowledge.Name(name); !s.secret.Is() && n.Is() && n.Confidence >= p.opts.Confidence.Least() {
		s.secret, s.what = n, s.supply.List
	}
}

// checked adds what the name of a function says of its parameters, if it is
// given nothing else to check: CheckPassword(a, b string) bool.
func (p *checker) checked(fn *ssa.Function, s *side) {
	sum := knowledge.Checked(fn.Name())
	if s.secret.Is() || !sum.Is() || s.supply.Params == 0 || sum.Confidence < p.opts.Confidence.Least() {
		return
	}
	results := fn.Signature.Results()
	if results.Len() == 0 || len(fn.Params) > 3 {
		return
	}
	s.secret, s.what = sum, "what "+fn.Name()+" is given"
}
