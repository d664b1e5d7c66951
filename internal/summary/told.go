package summary

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// Told is a secret that can be read in a text.
type Told struct {
	Secret effect.Secret
	// What names it: "field Config.Password".
	What string
	// Type is the structure that was formatted whole, nil if the secret itself
	// came to be in the text; Path leads from it to the secret.
	Type types.Type
	Path string
	// Method lets the secret out, if one does.
	Method *types.Func
	// Dump says what was printed whole if that is no structure of the program:
	// "the headers of a request".
	Dump string
	// Made is the call that made the dump, nil otherwise.
	Made ssa.Value
	// Root is where the secret was found.
	Root  ssa.Value
	Steps []taint.Step
}

// Told returns the most certain secret that the text v tells, or nil: one that
// was copied or encoded into it, or one in a structure that was formatted on
// the way.
func (r *Result) Told(g *taint.Graph, v ssa.Value) *Told {
	t := g.Trace(v)
	if d := dumped(g, t); d != nil {
		return d
	}
	if t.Constant || removed(g, t) {
		return nil // a variable called password may hold nothing but words of the source
	}
	if o := told(t); o != nil {
		return &Told{Secret: o.Secret, What: o.What, Root: o.Root, Steps: o.Steps}
	}
	for _, f := range t.Through {
		if l := r.formatted(g, f); l != nil {
			return l
		}
	}
	return nil
}

// dumped returns the dump of a request or an environment in the text, or nil.
func dumped(g *taint.Graph, t *taint.Trace) *Told {
	for _, f := range t.Through {
		fn := callee(f.Call.Common())
		if fn == nil {
			continue
		}
		if knowledge.DumpsResponse(fn.FullName()) && refused(f.Call) || cleaned(g, f.Call.Common()) {
			continue
		}
		if what := knowledge.Dumps(fn.FullName()); what != "" {
			return &Told{Secret: effect.Secret{Kind: effect.Token, Confidence: base.Medium}, What: taint.CalleeName(f.Call.Common()) + "()",
				Dump: what, Made: f.Call.Value(), Root: f.Call.Common().Value, Steps: f.Steps}
		}
	}
	return nil
}

// removed reports whether a text that is no constant was taken out of the
// traced one, or the secrets out of the headers that it is a dump of: nobody
// does that but to hide them.
func removed(g *taint.Graph, t *taint.Trace) bool {
	for _, f := range t.Through {
		call := f.Call.Common()
		fn := callee(call)
		switch {
		case fn == nil:
		case knowledge.Replaces(fn.FullName()):
			if _, constant := call.Args[1].(*ssa.Const); !constant {
				return true
			}
		case knowledge.DumpsBody(fn.FullName()) && cleaned(g, call):
			return true
		}
	}
	return false
}

// told returns the most certain origin whose bytes can be read in the text. A
// MAC is public on the wire and a short piece of a key tells which key it is,
// not what it is.
func told(t *taint.Trace) *taint.Origin {
	var best *taint.Origin
	for i := range t.Origins {
		o := &t.Origins[i]
		if o.Rel < effect.Copied || o.Cut || o.Secret.Kind == effect.MAC || o.Secret.Confidence < base.Medium {
			continue
		}
		if o.Hinted && (o.Secret.Kind == effect.Key || knowledge.Common(o.Hint)) {
			// Who prints a key that was decoded or read prints, nearly always, the
			// key of an entry in a store, and a state is mostly that of a program.
			continue
		}
		if best == nil || o.Secret.Confidence > best.Secret.Confidence {
			best = o
		}
	}
	return best
}

// formatted returns the secret in a structure that a call made a text of, or
// in the text that the callee made of its own.
func (r *Result) formatted(g *taint.Graph, f taint.Flow) *Told {
	call := f.Call.Common()
	does := g.Effect(call)
	for i := range does.Results {
		if does.Results[i].Bits&effect.Tells != 0 {
			name := taint.CalleeName(call) + "()"
			return &Told{Secret: effect.Secret{Kind: effect.Token, Confidence: base.Medium}, What: name, Root: call.Value, Steps: f.Steps}
		}
	}
	style, ok := Formats(call)
	if !ok {
		return nil
	}
	for i, arg := range taint.Operands(call) {
		for _, e := range elements(g, call, i, arg) {
			style := style
			style.Verb, style.Sharp = e.Verb, e.Sharp
			if l := r.Whole(g, e, style); l != nil {
				l.Steps = append([]taint.Step{{Pos: call.Pos(), Text: "formatted by " + taint.CalleeName(call)}}, f.Steps...)
				return l
			}
		}
	}
	return nil
}

// elements returns the values that operand i hands over to be formatted: those
// of a list, or the operand itself if it was put in an interface for it.
func elements(g *taint.Graph, call *ssa.CallCommon, i int, arg ssa.Value) []taint.Element {
	if elems, ok := g.Elements(call, i); ok {
		return elems
	}
	if _, ok := arg.(*ssa.MakeInterface); ok {
		return []taint.Element{{Value: taint.Unwrapped(arg), Verb: 'v'}}
	}
	return nil
}

// Whole returns the secret that the function of g prints with a structure, or
// nil. A value that is text itself is for Told.
func (r *Result) Whole(g *taint.Graph, e taint.Element, style secrets.Style) *Told {
	if e.Value == nil || e.Silent() || secrets.Shown(e.Value.Type()) {
		return nil
	}
	t := e.Value.Type()
	if types.IsInterface(t) {
		return nil
	}
	p := r.printer(style)
	l := p.Leak(t)
	if l != nil {
		if p = r.unblanked(p, g, e.Value); p != nil {
			l = p.Leak(t)
		}
	}
	if l == nil || r.redacted(g, e.Value) {
		return nil
	}
	return &Told{Secret: l.Secret, What: l.What, Type: t, Path: l.Path, Method: l.Method, Root: e.Value}
}

func (r *Result) printer(style secrets.Style) *secrets.Printer {
	return &secrets.Printer{Result: r.Result, Style: style, Declared: r.Field, Tells: r.tells}
}

// tells returns the secret that the text of a method's result tells.
func (r *Result) tells(m *types.Func) (effect.Secret, bool) {
	f := r.function(m)
	if f == nil || !f.Known {
		return effect.Secret{}, false
	}
	op := f.Result(0)
	switch {
	case f.Redacts || op.Bits&effect.Public != 0:
		return effect.Secret{}, true
	case op.Secret.Confidence >= base.Medium && op.Secret.Kind != effect.MAC:
		return op.Secret, true
	case op.Bits&effect.Tells != 0:
		return effect.Secret{Kind: effect.Token, Confidence: base.Medium}, true
	}
	return effect.Secret{}, true
}

// Masks reports whether values of type t have a method that is known to keep
// secrets out of the text that e makes.
func (r *Result) Masks(t types.Type, e taint.Element) bool {
	m := r.printer(secrets.Style{Verb: e.Verb, Sharp: e.Sharp}).Method(t)
	if m == nil || types.IsInterface(t) || secrets.IsMessage(t) {
		return false
	}
	f := r.function(m)
	if f == nil || !f.Known {
		return false
	}
	s, _ := r.tells(m)
	return !s.Is() && !f.Result(0).From(0).Carries()
}

// TextOf reports whether what is printed of a value of type t is a text that
// its method makes of the whole value, by a row of knowledge: a URL, a large
// number.
func (r *Result) TextOf(t types.Type, e taint.Element) bool {
	m := r.printer(secrets.Style{Verb: e.Verb, Sharp: e.Sharp}).Method(t)
	if m == nil {
		return false
	}
	if m.Name() == "Format" { // which prints what String returns
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, "String")
		if m, _ = obj.(*types.Func); m == nil {
			return false
		}
	}
	f := r.Table.Func(m)
	return f != nil && f.Result(0).From(0).Carries()
}

// Formats reports whether a call makes a text of what it is given whole, and
// in which style.
func Formats(call *ssa.CallCommon) (secrets.Style, bool) {
	fn := callee(call)
	if fn == nil {
		return secrets.Style{}, false
	}
	switch knowledge.FormatOf(fn.FullName()) {
	case knowledge.Fmt:
		return secrets.Style{Verb: 'v'}, true
	case knowledge.JSON:
		return secrets.Style{Verb: 'v', JSON: true}, true
	}
	return secrets.Style{}, false
}

// Callee returns the function or the method of an interface that is called,
// or nil.
func Callee(call *ssa.CallCommon) *types.Func { return callee(call) }

// callee returns the function or the method of an interface that is called,
// or nil.
func callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method
	}
	if fn := call.StaticCallee(); fn != nil {
		if o := fn.Origin(); o != nil {
			fn = o
		}
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}

// tells reports whether a structure that owns a secret was formatted on the
// way to a traced text.
func (s *summarizer) tells(t *taint.Trace) bool {
	for _, f := range t.Through {
		if s.r.formatted(s.g, f) != nil {
			return true
		}
	}
	return false
}
