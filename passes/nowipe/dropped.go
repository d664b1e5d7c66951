package nowipe

import (
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// dropped checks the functions that clear the object behind a parameter: a
// private key in a field of it that they only set to nil is let go of, and stays.
//
//	wipe.Bytes(p.Seed)
//	p.Secret = nil
func (c *checker) dropped(g *taint.Graph) {
	if !c.opts.Nowipe.Strict {
		return
	}
	g.Each(func(instr ssa.Instruction) {
		s, ok := instr.(*ssa.Store)
		if !ok || !isNil(s.Val) {
			return
		}
		fa, ok := s.Addr.(*ssa.FieldAddr)
		if !ok {
			return
		}
		p, ok := fa.X.(*ssa.Parameter)
		if !ok || !c.clears(g, p, fa.Field) || g.Saved(s) || wipedWhole(g, p, s) {
			return
		}
		if what, how := c.held(p.Type(), fa.Field); what != "" {
			c.misused(ruleNil, s.Pos(), fmt.Sprintf("setting %s to nil does not wipe the %s in it: %s; %s",
				taint.StructOf(p.Type()).Field(fa.Field).Name(), what, why, how))
		}
	})
}

// clears reports whether the function is there to clear what p points at: it
// wipes another field of it, or its name says so.
func (c *checker) clears(g *taint.Graph, p *ssa.Parameter, field int) bool {
	if p.Parent() != g.Fn || p != g.Fn.Params[0] {
		return false
	}
	if knowledge.ClearsKeys(g.Fn.Name()) {
		return true
	}
	for i := range g.Wipes(p) {
		if i != field {
			return true
		}
	}
	return false
}

// wipedWhole reports whether another wiper of the object may have run before s.
func wipedWhole(g *taint.Graph, p *ssa.Parameter, s *ssa.Store) bool {
	return slices.ContainsFunc(g.Reach(p).Uses, func(u taint.Use) bool {
		_, later := u.Instr.(*ssa.Defer)
		return (u.How == taint.Wiped || u.How == taint.WipedPart) && u.Value == p && u.Instr.Parent() == s.Parent() && !later && flow.Reaches(u.Instr, s)
	})
}

// held says what private key field i of t holds, and what is to be done with it.
func (c *checker) held(t types.Type, i int) (what, how string) {
	d, f := c.Field(t, i), taint.StructOf(t).Field(i)
	name := types.TypeString(f.Type(), func(p *types.Package) string { return p.Name() })
	switch {
	case d.Public, types.Identical(f.Type(), t): // a list of its like
		return "", ""
	case c.Wiper(f.Type()) != "":
		return name, "call its " + c.Wiper(f.Type()) + " first"
	case c.Opaque(f.Type()), summary.IsPrivate(f.Type()) && (types.IsInterface(f.Type()) || taint.StructOf(f.Type()) != nil):
		return name, "its type has no method that does, so make and use it inside of wipe.Do, or ask for one"
	case d.Secret.Is() && d.Secret.Kind != effect.MAC && knowledge.IsNumber(f.Type()):
		return name, "wipe its words first, with clear(x.Bits())"
	}
	if c.keyField(t, i) && isSlice(f.Type()) && c.Wiper(t) == "" { // with one it is no matter of strict
		return "key", "wipe it first"
	}
	return "", ""
}
