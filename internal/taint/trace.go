package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Step is one hop on the way of a secret.
type Step struct {
	Pos  token.Pos
	Text string
}

// Origin is where a secret came from, and how.
type Origin struct {
	Secret effect.Secret
	// Rel says whether the traced value is the secret's own array, a copy or
	// text of it, or something derived from it by a one-way function.
	Rel effect.Relation
	// Root is the value at which the secret was found.
	Root ssa.Value
	// What names it: "hkdf.Key()", "field Config.Password", "parameter key".
	What string
	// Steps lead from the origin to the traced value.
	Steps []Step
	// Cut: only a few bytes of it, as a hint at which secret it is.
	Cut bool
	// Hinted: two weak signs made it a secret, a name, which is Hint, and a
	// producer.
	Hinted bool
	Hint   string
}

// Trace is all that was found behind a value.
type Trace struct {
	// Origins are the secrets, in the order of discovery.
	Origins []Origin
	// Params are the parameters of the outermost function that the value
	// carries, one set of bits per relation.
	Params effect.Operand
	// Fields are the fields that the value itself is, not those that it was
	// computed or cut out of.
	Fields []*types.Var
	// Parts are the fields of the first parameter that can be read in the value,
	// a bit for each index.
	Parts uint64
	// Request names what a remote party sets in the value, or is empty.
	Request string
	// Globals and Fields: the value comes (also) from a package variable or
	// a field, so that others hold it as well.
	Stored bool
	// Through are the calls that the value went through, outermost first.
	Through []Flow
	// Public: it is (also) a copy of what a declaration or the name of a field
	// calls public.
	Public bool
	// Constant: every source is a constant.
	Constant bool
	// Complete: every source was understood.
	Complete bool
}

// Best returns the most certain origin, or nil.
func (t *Trace) Best() *Origin {
	var best *Origin
	for i := range t.Origins {
		o := &t.Origins[i]
		if best == nil || o.Secret.Confidence > best.Secret.Confidence ||
			o.Secret.Confidence == best.Secret.Confidence && o.Rel > best.Rel {
			best = o
		}
	}
	return best
}

// limit bounds the values that one Trace visits; beyond it the trace is
// incomplete, never wrong.
const limit = 300

// Trace walks backward from v. It does not depend on the order of statements:
// whatever may have been written to a variable counts.
func (g *Graph) Trace(v ssa.Value) *Trace { return g.trace(v, false) }

// TraceGiven is Trace where a parameter is a secret, too, that all callers of
// the function give it for one. What a function does is told without: that of
// a callee must not depend on its callers.
func (g *Graph) TraceGiven(v ssa.Value) *Trace { return g.trace(v, true) }

func (g *Graph) trace(v ssa.Value, given bool) *Trace {
	t := &tracer{g: g, given: given, seen: make(map[visit]bool), blank: make(map[*types.Var]bool), out: &Trace{Constant: true, Complete: true}}
	t.value(v, effect.Aliased, nil)
	return t.out
}

type visit struct {
	v   ssa.Value
	rel effect.Relation
}

// hop is a linked list of steps, last first, shared between branches.
type hop struct {
	step Step
	next *hop
	cut  bool // the hop leaves only a few bytes, or a piece
	// joins is the list that the hop makes one text of, or nil.
	joins ssa.Value
	sum   bool // the hop is the sum of a hash
}

type tracer struct {
	g    *Graph
	seen map[visit]bool
	// given: parameters are asked of the callers, too.
	given bool
	// blank are the fields that were masked on the way here.
	blank map[*types.Var]bool
	out   *Trace
}

func (h *hop) steps() []Step {
	var out []Step
	for ; h != nil; h = h.next {
		out = append(out, h.step)
	}
	return out
}

// found records an origin.
func (t *tracer) found(s effect.Secret, rel effect.Relation, root ssa.Value, what string, way *hop) {
	if what == "" {
		what = t.g.Name(root)
	}
	if s.Kind != effect.MAC && way.summed() {
		rel = min(rel, effect.Derived) // a key in a hash, or what was written to it
	}
	steps := append([]Step{{root.Pos(), what + " is a " + s.Kind.String()}}, way.steps()...)
	t.out.Origins = append(t.out.Origins, Origin{Secret: s, Rel: rel, Root: root, What: what, Steps: steps, Cut: way.cuts()})
}

// declared records what the declaration of v says; it reports whether that
// ends the walk.
func (t *tracer) declared(d effect.Decl, rel effect.Relation, root ssa.Value, way *hop) bool {
	if d.Public {
		t.out.Constant = false
		t.out.Public = t.out.Public || rel >= effect.Copied
		return true
	}
	if d.Request {
		t.request(d.What)
	}
	if d.Secret.Is() {
		t.found(d.Secret, rel, root, d.What, way)
	}
	return false
}

func (t *tracer) request(what string) {
	t.out.Constant = false
	if t.out.Request == "" {
		t.out.Request = what
	}
}

// value visits v, to which the traced value has relation rel.
func (t *tracer) value(v ssa.Value, rel effect.Relation, way *hop) {
	if v == nil || t.seen[visit{v, rel}] {
		return
	}
	t.seen[visit{v, rel}] = true
	if len(t.seen) > limit {
		t.out.Complete = false
		return
	}
	if !CanCarry(v.Type()) {
		t.out.Constant = false
		return
	}
	if ofConstants(v, 0) {
		return // whatever the variable is called
	}
	if t.givenFor(v, rel, way) || t.publicTail(v) || t.declared(t.g.env.Type(v.Type()), rel, v, way) {
		return
	}
	if c, ok := v.(*ssa.Call); ok && Literal(&c.Call) == nil && t.g.effect(&c.Call).Redacts {
		t.out.Constant = false
		return // whatever the variable is called that holds it
	}
	for _, name := range t.g.names[v] {
		if t.declared(t.g.env.Var(name), rel, v, way) {
			return
		}
	}
	t.written(v, rel, way)
	t.operands(v, rel, way)
}

// operands visits what v is computed from.
func (t *tracer) operands(v ssa.Value, rel effect.Relation, way *hop) {
	switch v := v.(type) {
	case *ssa.Parameter:
		t.parameter(v, rel, way)
	case *ssa.FreeVar:
		t.value(t.g.binds[v], rel, way)
	case *ssa.Global:
		t.out.Constant, t.out.Stored = false, true
		if obj, ok := v.Object().(*types.Var); ok {
			t.declared(t.g.env.Var(obj), rel, v, way)
		}
	case *ssa.Phi:
		for _, e := range v.Edges {
			t.value(e, rel, way)
		}
	case *ssa.Extract:
		t.extract(v, rel, way)
	case *ssa.Call:
		t.call(v, v, 0, rel, way)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			t.load(v.X, rel, way)
		} else {
			t.out.Constant = false
		}
	case *ssa.FieldAddr:
		t.field(v, v.X, v.Field, rel, way)
	case *ssa.Field:
		t.field(v, v.X, v.Field, rel, way)
	case *ssa.Alloc:
		t.mask(v)
		t.stored(t.g.place(v), rel, way)
		for _, at := range t.g.within[v] {
			if !t.blank[fieldAt(v, at.way)] {
				t.stored(at, rel, way) // what is written to a field taints the whole
			}
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			rel = min(rel, effect.Copied)
			t.value(v.X, rel, way)
			t.value(v.Y, rel, way)
		}
	case *ssa.Convert:
		t.convert(v, rel, way)
	default:
		t.wrapped(v, rel, way)
	}
}

// wrapped visits the one operand of an instruction that only changes how a
// value is seen.
func (t *tracer) wrapped(v ssa.Value, rel effect.Relation, way *hop) {
	switch v := v.(type) {
	case *ssa.ChangeType:
		t.value(v.X, rel, way)
	case *ssa.ChangeInterface:
		t.value(v.X, rel, way)
	case *ssa.MakeInterface:
		t.value(v.X, rel, way)
	case *ssa.MultiConvert:
		t.value(v.X, min(rel, effect.Copied), way)
	case *ssa.TypeAssert:
		t.value(v.X, rel, way)
	case *ssa.Slice:
		t.slice(v, rel, way)
	case *ssa.SliceToArrayPointer:
		t.value(v.X, rel, way)
	case *ssa.IndexAddr:
		t.value(v.X, rel, way)
	case *ssa.Index:
		t.value(v.X, rel, way)
	case *ssa.Lookup:
		t.out.Constant, t.out.Stored = false, true
		t.value(v.X, rel, way)
	case *ssa.MakeSlice, *ssa.MakeMap:
	default:
		t.out.Constant, t.out.Complete = false, false
	}
}

func (t *tracer) parameter(p *ssa.Parameter, rel effect.Relation, way *hop) {
	t.out.Constant = false
	fn := p.Parent()
	if args := t.g.args[p]; fn != t.g.Fn && len(args) > 0 {
		for _, a := range args {
			t.value(a, rel, way)
		}
		return
	}
	if obj, ok := p.Object().(*types.Var); ok && t.declared(t.g.env.Var(obj), rel, p, way) {
		return
	}
	if way.cuts() || way.summed() {
		rel = min(rel, effect.Derived)
	}
	if fn == t.g.Fn {
		for i, q := range fn.Params {
			if p == q {
				t.out.Params.Relate(i, rel)
			}
		}
	}
}

// givenFor records that all callers give the function a secret for v, whatever
// the parameter is called.
func (t *tracer) givenFor(v ssa.Value, rel effect.Relation, way *hop) bool {
	p, ok := v.(*ssa.Parameter)
	if !ok || !t.given || p.Parent() != t.g.Fn {
		return false
	}
	s := t.g.env.Given(p)
	if s.Is() {
		t.out.Constant = false
		t.found(s, rel, p, "", way)
	}
	return s.Is()
}

// convert visits the operand of a conversion; between string and bytes it is
// a copy.
func (t *tracer) convert(v *ssa.Convert, rel effect.Relation, way *hop) {
	if isString(v.Type()) != isString(v.X.Type()) {
		rel = min(rel, effect.Copied)
		way = &hop{step: Step{v.Pos(), "converted to " + types.TypeString(v.Type(), types.RelativeTo(v.Parent().Pkg.Pkg))}, next: way}
	}
	t.value(v.X, rel, way)
}

// CanCarry reports whether a value of type t can hold the bytes of a secret:
// text, bytes, or a structure that may hold either. A number, a bool, a
// function or a channel cannot, and an error is text that was made elsewhere.
func CanCarry(t types.Type) bool { return canCarry(t, 0) }

// canCarry is CanCarry for an element at that depth: a list may be a list of
// itself (type tree []tree), and then it holds nothing but lists.
func canCarry(t types.Type, depth int) bool {
	if depth > 8 {
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0 || u.Kind() == types.UnsafePointer
	case *types.Signature, *types.Chan:
		return false
	case *types.Slice:
		return isByte(u.Elem()) || canCarry(u.Elem(), depth+1)
	case *types.Array:
		return isByte(u.Elem()) || canCarry(u.Elem(), depth+1)
	case *types.Interface:
		return !types.Identical(t, types.Universe.Lookup("error").Type())
	case *types.Pointer:
		if b, ok := u.Elem().Underlying().(*types.Basic); ok {
			return b.Info()&types.IsString != 0 || isByte(b)
		}
	}
	return true
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Uint8 || b.Info()&types.IsInteger != 0 && b.Info()&types.IsUnsigned != 0)
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
