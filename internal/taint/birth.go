package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// Birth is an array of secret bytes that comes to be in the function and is,
// for now, the function's own.
type Birth struct {
	// Pos is where the bytes were made, if that is not At.
	Pos token.Pos
	// Value shows the array: a slice, or the address of an array. It is nil if
	// nobody looks at it.
	Value ssa.Value
	// At is the instruction after which the bytes are there.
	At     ssa.Instruction
	Secret effect.Secret
	// What names the producer: "hkdf.Key()".
	What string
	// Copied: the bytes are a copy of a secret that lives elsewhere.
	Copied bool
	// Generated: the producer was given nothing that the bytes could come from,
	// so that until they are used nobody else has them and they protect nothing.
	Generated bool
	// Open: the producer is known only by the implementations that are seen, so
	// that what it returns may be somebody's own.
	Open bool
	// Unsure: somebody else may hold the array as well.
	Unsure bool
	// Perhaps: the bytes may be a public key as well.
	Perhaps bool
	// Wiper is the method that wipes the birth, an object, or "" for an array.
	Wiper string
	// Steps lead from the origin of a copy to the array.
	Steps []Step
}

// Births returns the secrets of at least the given confidence that come to be
// in the function or its literals, in the order of the instructions. With
// unsure it returns those too of which the function is perhaps not the owner,
// and those that are perhaps public.
func (g *Graph) Births(least base.Confidence, unsure bool) []Birth {
	var out []Birth
	add := func(b Birth) {
		if (unsure || !b.Unsure && !b.Perhaps) && b.Secret.Confidence >= least && (b.Secret.Kind == effect.Key || b.Secret.Kind == effect.Password) {
			out = append(out, b)
		}
	}
	g.Each(func(instr ssa.Instruction) {
		switch instr := instr.(type) {
		case *ssa.Call:
			if IsBuiltin(&instr.Call, "append") && isConst(instr.Call.Args[0]) && isByteSlice(instr.Type()) {
				g.filled(instr, add)
				return
			}
			g.produced(instr, add)
			g.decoded(instr, add)
		case *ssa.MakeSlice:
			if isByteSlice(instr.Type()) {
				g.filled(instr, add)
			}
		case *ssa.Alloc:
			if isByteArray(instr.Type()) || g.env.IsBuffer(instr.Type()) || g.env.Holds(instr.Type()) != "" {
				g.filled(instr, add)
			}
		}
	})
	return out
}

func isByteSlice(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isOctet(s.Elem())
}

// isByteArray reports whether t is a pointer to an array of more bytes than a
// header or a tag word has.
func isByteArray(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	a, ok := p.Elem().Underlying().(*types.Array)
	return ok && isOctet(a.Elem()) && a.Len() >= 16
}

// secretList reports whether t is a list of byte slices of which the producer says
// that they are secret, as the shares of a secret are.
func secretList(t types.Type, op effect.Operand) bool {
	return IsList(t) && op.Secret.Confidence > base.Low
}

// IsList reports whether t is a list of byte slices.
func IsList(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isByteSlice(s.Elem())
}

func isOctet(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// produced adds the results of a call that are fresh secrets.
func (g *Graph) produced(call *ssa.Call, add func(Birth)) {
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin {
		return
	}
	if lit := Literal(&call.Call); lit != nil {
		g.producedIn(lit, call, add)
		return
	}
	f := g.effect(&call.Call)
	results := call.Call.Signature().Results()
	for i := range min(results.Len(), effect.Max) {
		t := results.At(i).Type()
		if g.object(call, f, i, add) || !isByteSlice(t) && !isByteArray(t) && !secretList(t, f.Result(i)) {
			continue
		}
		if g.returnsOperand(call, f.Result(i)) {
			continue // the birth is the operand's
		}
		v := resultOf(call, i)
		b := Birth{Value: v, At: call, Open: f.Open, Generated: generates(&call.Call), Secret: f.Result(i).Secret, What: CalleeName(&call.Call) + "()"}
		if v == nil {
			if b.Secret.Confidence > base.Low && !(f.Row && g.ofLiteral(f, call)) {
				add(b)
			}
			continue
		}
		if g.excludedBirth(f, call, v) || f.Row && g.ofLiteral(f, call) || g.copiesHarmless(call, f.Result(i)) {
			continue
		}
		b.Unsure = !g.Fresh(v)
		b.Secret = g.evident(v, b.Secret, !feeds(f.Result(i)), f.Row)
		if !b.Secret.Is() {
			b = g.carried(b, v)
		}
		if !b.Secret.Is() && g.env.WipedElsewhere(&call.Call) {
			b.Secret = g.derived(v)
		}
		if !b.Secret.Is() {
			b = g.perhaps(b, call, f, i)
		}
		add(b)
	}
}

// feeds reports whether other operands come to be in op.
func feeds(op effect.Operand) bool { return op.Alias|op.Copy|op.Derive != 0 }

// object adds result i of a call if it is a new object with a method that
// wipes it.
func (g *Graph) object(call *ssa.Call, f *effect.Func, i int, add func(Birth)) bool {
	t := call.Call.Signature().Results().At(i).Type()
	if p, ok := t.Underlying().(*types.Pointer); !ok || structOf(p) == nil {
		return false
	}
	wiper := g.env.Wiper(t)
	if wiper == "" {
		return false
	}
	v := resultOf(call, i)
	if v == nil || !g.Fresh(v) || g.returnsOperand(call, f.Result(i)) {
		return true
	}
	add(Birth{Value: v, At: call, Open: f.Open, Wiper: wiper, What: CalleeName(&call.Call) + "()",
		Secret: effect.Secret{Kind: effect.Key, Confidence: base.Medium}})
	return true
}

// returnsOperand reports whether a result may be the array of an operand: of
// one that is not nil, as the nil of h.Sum(nil) is.
func (g *Graph) returnsOperand(call *ssa.Call, op effect.Operand) bool {
	for j, arg := range Operands(&call.Call) {
		if c, ok := arg.(*ssa.Const); ok && c.Value == nil {
			continue
		}
		if op.From(j).Aliases() {
			return true
		}
	}
	return false
}

// excludedBirth reports whether the result of a call is public.
func (g *Graph) excludedBirth(f *effect.Func, call *ssa.Call, v ssa.Value) bool {
	t := &tracer{g: g}
	_, i := callOf(v)
	if !f.Row && g.hashesPassword(&call.Call) && !g.usedAsKey(v, 2) {
		return true
	}
	return g.env.Type(v.Type()).Public || g.env.Callee(&call.Call, i).Public || g.MadePublic(v) ||
		t.excepted(f, call) || keyIsNil(f, &call.Call) || tiny(f, &call.Call)
}

// carried finds in a fresh result the secret that was copied into it.
func (g *Graph) carried(b Birth, v ssa.Value) Birth {
	best := g.TraceGiven(v).Best()
	if best == nil || best.Rel != effect.Copied || best.Secret.Confidence <= base.Low {
		return b
	}
	if _, ok := best.Root.(*ssa.Call); ok && best.Root == v {
		return b // its own name
	}
	if call, _ := callOf(best.Root); g.outspoken(v, best.Secret) || call != nil && g.hashesPassword(&call.Call) {
		return b
	}
	b.Secret, b.Copied, b.Steps = best.Secret, true, best.Steps
	b.What = "a copy of " + best.What
	return b
}

// derived returns the key that a one-way function made the bytes of v from. It
// tells little: what is derived from a key is as often public.
func (g *Graph) derived(v ssa.Value) effect.Secret {
	if best := g.TraceGiven(v).Best(); best != nil && best.Secret.Kind == effect.Key && !g.harmless(v) {
		return effect.Secret{Kind: effect.Key, Confidence: min(best.Secret.Confidence, base.Medium)}
	}
	return effect.Secret{}
}

// filled adds a buffer of the function's own that secret bytes are written to.
func (g *Graph) filled(v ssa.Value, add func(Birth)) {
	b := Birth{Value: v, Wiper: g.env.Holds(v.Type())}
	at := g.place(v)
	for _, w := range g.writes[at] {
		g.writtenBy(&b, v, w)
	}
	for _, w := range g.appends[at] {
		g.writtenBy(&b, v, w)
	}
	for _, s := range g.stores[at] {
		if call, i := callOf(s.Val); call != nil {
			op, f := g.effect(&call.Call).Result(i), g.effect(&call.Call)
			b.join(g.evident(v, op.Secret, !feeds(op), f.Row), s, CalleeName(&call.Call)+"()", false, nil)
			b.Generated = b.At == s && generates(&call.Call)
		} else if isByteArray(v.Type()) {
			g.copiedArray(&b, v, s)
		}
	}
	if b.At != nil {
		add(b)
	}
}

// copiedArray records that the array variable v is a copy of another, be it of
// a parameter, in order to point at it. A parameter that is pointed at has a
// variable too, which is no copy that the function makes.
func (g *Graph) copiedArray(b *Birth, v ssa.Value, s *ssa.Store) {
	if p, ok := s.Val.(*ssa.Parameter); ok && p.Name() == v.(*ssa.Alloc).Comment {
		return
	}
	t := g.TraceGiven(s.Val)
	var known effect.Secret
	what, steps := g.Name(converted(s.Val)), []Step(nil)
	if best := t.Best(); best != nil && best.Rel >= effect.Copied && best.Root != s.Val { // not its own name
		known, what, steps = best.Secret, best.What, best.Steps
	}
	if what != "" && !t.Constant {
		b.join(g.evident(v, known, false, false), s, "a copy of "+what, true, steps)
	}
}

// callOf returns the call that v is a result of, and which, or nil.
func callOf(v ssa.Value) (call *ssa.Call, result int) {
	if e, ok := v.(*ssa.Extract); ok {
		v, result = e.Tuple, e.Index
	}
	call, _ = v.(*ssa.Call)
	return call, result
}

// converted looks through the conversions of a value to another type.
func converted(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		default:
			return v
		}
	}
}

func (g *Graph) writtenBy(b *Birth, v ssa.Value, w write) {
	name := CalleeName(w.call.Common())
	if w.op.Secret.Is() {
		b.join(g.evident(v, w.op.Secret, !feeds(w.op), g.effect(w.call.Common()).Row), w.call, name+"()", false, nil)
		b.Generated = b.At == w.call && generates(w.call.Common())
	}
	for i, arg := range Operands(w.call.Common()) {
		if rel := w.op.From(i); rel == effect.Copied || rel == effect.Aliased {
			t := g.TraceGiven(arg)
			if best := t.Best(); best != nil && best.Rel >= effect.Copied {
				s := best.Secret
				_, source := best.Root.(*ssa.Global) // rand.Reader
				if s.Confidence <= base.Low {
					s = g.evident(v, s, source, false)
				} else if g.outspoken(v, s) {
					s = effect.Secret{}
				}
				what := "a copy of " + best.What
				if source {
					what = best.What
				}
				b.join(s, w.call, what, !source, best.Steps)
				b.Generated = b.At == w.call && generates(w.call.Common())
			}
		}
	}
}

// join keeps the most certain of what is written, and the first place where a
// secret is.
func (b *Birth) join(s effect.Secret, at ssa.Instruction, what string, copied bool, steps []Step) {
	if !s.Is() {
		return
	}
	if b.At == nil || s.Confidence > b.Secret.Confidence {
		if b.At == nil {
			b.At = at
		}
		b.Secret, b.What, b.Copied, b.Steps = s, what, copied, steps
	}
}
