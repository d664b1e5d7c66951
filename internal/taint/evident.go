package taint

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// evident returns what is known of the bytes that v shows: by the producer,
// by the use as a key, or by a name that agrees with a hint of the producer.
// Of bytes that a generator made a weak name is enough, be it that of the
// function they are made in; what is decoded or read may be anything that a
// program calls a key. A MAC is as good as generated: half of the functions
// that derive keys are one (HKDF, PBKDF2, SCRAM), and its use or its name tells.
func (g *Graph) evident(v ssa.Value, s effect.Secret, generated, row bool) effect.Secret {
	mac := s.Kind == effect.MAC
	if row && !mac && s.Confidence > base.Low {
		return s
	}
	if g.harmless(v) {
		return effect.Secret{}
	}
	if !mac && s.Confidence > base.Low {
		return s
	}
	if (g.usedAsKey(v, 2) || g.halved(v)) && !g.openly(v) {
		return effect.Secret{Kind: effect.Key, Confidence: base.High}
	}
	if !s.Is() {
		return effect.Secret{}
	}
	if named := g.named(v, generated || mac); named.Is() {
		return named
	}
	if maker := g.env.Maker(v.Parent()); generated && !mac && maker.Is() {
		return effect.Secret{Kind: maker.Kind, Confidence: base.Medium}
	}
	return effect.Secret{}
}

// openly reports whether what is used as a key is none all the same: a copy of
// what is public, as a parser of keys of both kinds is given, or a number of a
// signature that is verified.
func (g *Graph) openly(v ssa.Value) bool {
	if g.env.Verifies(v.Parent()) {
		return true
	}
	t := g.Trace(v)
	return t.Public && len(t.Origins) == 0
}

// usedAsKey reports whether the bytes that v shows, or a decoded copy of them,
// are the key of a cryptographic function.
func (g *Graph) usedAsKey(v ssa.Value, depth int) bool {
	uses := g.Reach(v)
	if uses.Bits&effect.UsedAsKey != 0 {
		return true
	}
	if depth == 0 {
		return false
	}
	for _, u := range uses.Uses {
		call, ok := u.Instr.(*ssa.Call)
		if !ok || u.Call == nil || IsBuiltin(u.Call, "append") {
			continue // what was put together with others need not be a key
		}
		f := g.effect(u.Call)
		for j := range f.Results {
			if f.Results[j].From(u.Param) != effect.Copied {
				continue
			}
			if r := resultOf(call, j); r != nil && holdsMemory(r.Type()) && g.usedAsKey(r, depth-1) {
				return true
			}
		}
	}
	return false
}

// named returns what the names of v say it is; with weak, a name that alone
// would say too little is enough.
func (g *Graph) named(v ssa.Value, weak bool) effect.Secret {
	if g.readAsPublic(v) {
		return effect.Secret{}
	}
	for _, alias := range g.Reach(v).Whole {
		for _, name := range g.names[alias] {
			d := g.env.Var(name)
			if d.Secret.Kind != effect.MAC && (d.Secret.Confidence > base.Low || d.Secret.Is() && weak) {
				return effect.Secret{Kind: d.Secret.Kind, Confidence: base.Medium}
			}
		}
	}
	return effect.Secret{}
}

// readAsPublic reports whether the bytes are given to a function that reads a
// public key, whatever the variable is called: ParseRSAPublicKeyFromPEM(keyData).
func (g *Graph) readAsPublic(v ssa.Value) bool {
	for _, u := range g.Reach(v).Uses {
		if u.Call == nil {
			continue
		}
		name := CalleeName(u.Call)
		name = name[strings.LastIndex(name, ".")+1:]
		for _, verb := range [...]string{"parse", "unmarshal", "decode", "load", "read"} {
			if strings.HasPrefix(strings.ToLower(name), verb) && g.env.Vetoed(name) {
				return true
			}
		}
	}
	return false
}

// ReadAsPublic reports whether what v shows, or another load of the same variable
// or field, is given to a function that reads what is public: a certificate.
func (g *Graph) ReadAsPublic(v ssa.Value) bool {
	if g.readAsPublic(v) {
		return true
	}
	load, ok := v.(*ssa.UnOp)
	return ok && slices.ContainsFunc(g.loads[g.place(load.X)], func(other *ssa.UnOp) bool { return g.readAsPublic(other) })
}

// copiesHarmless reports whether a call only makes another form of what its name
// calls no secret: the text of a salt, which keys a hash.
func (g *Graph) copiesHarmless(call *ssa.Call, op effect.Operand) bool {
	args := Operands(&call.Call)
	if IsMethod(&call.Call) {
		args = args[1:]
	}
	if len(args) != 1 || op.Secret.Is() { // an encoder has one
		return false
	}
	return op.From(len(Operands(&call.Call))-1) == effect.Copied && len(g.names[args[0]]) > 0 && g.harmless(args[0])
}

// harmless reports whether a name under which the bytes are known says that
// they are no secret: a salt, an IV, a public key, a ciphertext. What a row
// says of a producer goes before any name.
func (g *Graph) harmless(v ssa.Value) bool {
	for _, alias := range g.Reach(v).Whole {
		for _, name := range g.names[alias] {
			if g.env.Var(name).Public || g.env.Vetoed(name.Name()) {
				return true
			}
		}
	}
	return false
}

// outspoken reports whether the name of v says that the bytes are no secret
// where nothing but another name says that they are: a salt that was cut off
// the front of what a structure calls a private key, and is encrypted.
func (g *Graph) outspoken(v ssa.Value, s effect.Secret) bool {
	if s.Confidence == base.High {
		return false
	}
	for _, alias := range g.Reach(v).Whole {
		for _, name := range g.names[alias] {
			if g.env.NamedOpen(name.Name()) {
				return true
			}
		}
	}
	return false
}

// hashesPassword reports whether the name of what is called says that its result
// is the hash of a password, which is kept to know it again. That of a key may
// take its place.
func (g *Graph) hashesPassword(call *ssa.CallCommon) bool {
	name := CalleeName(call)
	name = name[strings.LastIndex(name, ".")+1:]
	return strings.Contains(strings.ToLower(name), "pass") && g.env.NamedOpen(name)
}
