package secretlog

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// address returns the password in the address that v tells, or nil: a text
// with a name such as dsn, which alone says little, that the function also
// hands to one who connects to such an address.
func (p *checker) address(g *taint.Graph, v ssa.Value) *summary.Told {
	o := weak(g.Trace(v))
	if o == nil {
		return nil
	}
	for _, instr := range g.Calls() {
		call := instr.Common()
		fn := summary.Callee(call)
		if fn == nil {
			continue
		}
		// sql.Open takes the address second, url.Parse first.
		i, ok := knowledge.Connects(fn.FullName())
		if !ok || i >= len(call.Args) {
			continue
		}
		// The same field or variable, by what it is called in the trace: the value
		// itself is loaded anew for each use.
		if used := weak(g.Trace(call.Args[i])); used != nil && used.What == o.What {
			steps := append(o.Steps, taint.Step{Pos: call.Pos(), Text: "and is an address for " + taint.CalleeName(call)})
			return &summary.Told{Secret: effect.Secret{Kind: effect.Password, Confidence: base.Medium}, What: o.What, Root: o.Root, Steps: steps}
		}
	}
	return nil
}

// sent returns the token in the text that v tells, or nil: a parameter with a
// name such as token, which alone says little, that the function sends as the
// credential of a request.
func (p *checker) sent(g *taint.Graph, v ssa.Value) *summary.Told {
	f := p.EffectOf(g.Fn)
	if f == nil {
		return nil
	}
	t := g.Trace(v)
	for i := range t.Origins {
		o := &t.Origins[i]
		// Fields that are sent are known to the summary, and local variables to
		// where they were asked for.
		param, ok := o.Root.(*ssa.Parameter)
		at := slices.Index(g.Fn.Params, param)
		if !ok || at < 0 || o.Rel < effect.Copied || o.Cut || !secrets.Textual(param.Type()) || f.Param(at).Bits&effect.Sends == 0 {
			continue
		}
		return &summary.Told{Secret: effect.Secret{Kind: effect.Token, Confidence: base.Medium}, What: o.What, Root: o.Root, Steps: o.Steps}
	}
	return nil
}

// weak returns the first origin that by its name may be a password.
func weak(t *taint.Trace) *taint.Origin {
	for i := range t.Origins {
		if o := &t.Origins[i]; o.Secret.Kind == effect.Password && o.Rel >= effect.Copied && !o.Cut && !partOf(t, o) {
			return o
		}
	}
	return nil
}

// partOf reports whether the traced text was taken out of a parsed address on
// its way from o: its host, one of its options.
func partOf(t *taint.Trace, o *taint.Origin) bool {
	for _, f := range t.Through {
		fn := summary.Callee(f.Call.Common())
		if fn == nil {
			continue
		}
		if _, ok := knowledge.Connects(fn.FullName()); !ok {
			continue
		}
		// Other ways may lead round the call: an address that is parsed and put
		// back is whole.
		for _, step := range o.Steps {
			if step.Pos == f.Call.Pos() {
				return true
			}
		}
	}
	return false
}

// mac returns the computed MAC that v tells whole, or nil, if the function
// compares it with one that came from outside. One that is sent with a
// message is no secret, the right one for a message that was refused is.
func (p *checker) mac(g *taint.Graph, v ssa.Value) *summary.Told {
	t := g.Trace(v)
	for _, f := range t.Through {
		if !keyedSum(g, f.Call.Common()) || f.Cut {
			continue
		}
		// Only a sum that is checked: that of a message that is sent is on the wire.
		for _, instr := range g.Calls() {
			if p.verifies(g, instr, f.Call) {
				return &summary.Told{Secret: effect.Secret{Kind: effect.MAC, Confidence: base.Medium},
					What: taint.CalleeName(f.Call.Common()) + "()", Root: f.Call.Value(), Steps: f.Steps}
			}
		}
	}
	return nil
}

// keyedSum reports whether a call returns the sum of a keyed hash.
func keyedSum(g *taint.Graph, call *ssa.CallCommon) bool {
	if fn := summary.Callee(call); fn == nil || fn.Name() != "Sum" || fn.Signature().Recv() == nil {
		return false
	}
	h := taint.Operands(call)[0]
	name := g.Name(h)
	// A field called hmac has no constructor in sight.
	if knowledge.Name(name[strings.LastIndexByte(name, '.')+1:]).Kind == effect.MAC {
		return true
	}
	// A keyed hash by its constructor: nobody calls the sum of a plain hash so.
	for _, o := range g.Trace(h).Origins {
		if o.Secret.Kind == effect.MAC && o.Secret.Confidence == base.High {
			return true
		}
	}
	return false
}

// verifies reports whether instr compares what sum returned in constant time.
func (p *checker) verifies(g *taint.Graph, instr, sum ssa.CallInstruction) bool {
	f := g.Effect(instr.Common())
	for i, arg := range taint.Operands(instr.Common()) {
		if f.Param(i).Bits&effect.ConstantTime == 0 {
			continue
		}
		for _, through := range g.Trace(arg).Through {
			if through.Call == sum {
				return true
			}
		}
	}
	return false
}
