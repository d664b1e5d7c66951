package taint

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
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
	// Hinted: two weak signs made it a secret, a name and a producer.
	Hinted bool
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
	// Request names what a remote party sets in the value, or is empty.
	Request string
	// Globals and Fields: the value comes (also) from a package variable or
	// a field, so that others hold it as well.
	Stored bool
	// Through are the calls that the value went through, outermost first.
	Through []Flow
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
func (g *Graph) Trace(v ssa.Value) *Trace {
	t := &tracer{g: g, seen: make(map[visit]bool), out: &Trace{Constant: true, Complete: true}}
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
	cut  bool // the hop leaves only a few bytes
}

type tracer struct {
	g    *Graph
	seen map[visit]bool
	out  *Trace
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
	steps := append([]Step{{root.Pos(), what + " is a " + s.Kind.String()}}, way.steps()...)
	t.out.Origins = append(t.out.Origins, Origin{Secret: s, Rel: rel, Root: root, What: what, Steps: steps, Cut: way.cuts()})
}

// declared records what the declaration of v says; it reports whether that
// ends the walk.
func (t *tracer) declared(d effect.Decl, rel effect.Relation, root ssa.Value, way *hop) bool {
	if d.Public {
		t.out.Constant = false
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
	if _, ok := v.(*ssa.Const); ok {
		return
	}
	if t.publicTail(v) || t.declared(t.g.env.Type(v.Type()), rel, v, way) {
		return
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
		t.stored(t.g.place(v), rel, way)
		for _, at := range t.g.within[v] {
			t.stored(at, rel, way) // what is written to a field taints the whole
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

// publicTail reports whether v is the part of a secret that is public by the
// layout of its type.
func (t *tracer) publicTail(v ssa.Value) bool {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return false
	}
	low, ok := s.Low.(*ssa.Const)
	if !ok || !t.g.env.PublicFrom(s.X.Type(), low.Int64()) {
		return false
	}
	t.out.Constant = false
	return true
}

// slice visits what is sliced. A few bytes off the front tell too little to
// count as a copy.
func (t *tracer) slice(v *ssa.Slice, rel effect.Relation, way *hop) {
	if high, ok := v.High.(*ssa.Const); ok && v.Low == nil && high.Int64() <= 8 {
		rel = min(rel, effect.Derived)
	}
	t.value(v.X, rel, way)
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
	if fn == t.g.Fn {
		for i, q := range fn.Params {
			if p == q {
				t.out.Params.Relate(i, rel)
			}
		}
	}
}

// field visits field i of x, which v selects or points at. Only what is known
// of this field counts, not what else the struct holds.
func (t *tracer) field(v, x ssa.Value, i int, rel effect.Relation, way *hop) {
	t.out.Constant = false
	if rel >= effect.Copied && way == nil {
		t.out.Fields = append(t.out.Fields, structOf(x.Type()).Field(i))
	}
	d := t.g.env.Field(x.Type(), i)
	if t.declared(d, rel, v, way) {
		return
	}
	at := t.g.place(v)
	if f, ok := v.(*ssa.Field); ok {
		at = t.g.place(f.X)
		at.way = strings.TrimSuffix(at.way, "*") + "." + strconv.Itoa(i)
	}
	if t.decoded(v, x, rel, way) {
		return
	}
	if _, local := at.root.(*ssa.Alloc); !local {
		t.out.Stored = true
	}
	t.stored(at, rel, way)
}

// decoded visits what a new object was decoded from, as that of pem.Decode is,
// if the field holds bytes: those are what was encoded. A text beside them,
// such as the type of the block, tells nothing of them.
func (t *tracer) decoded(v, x ssa.Value, rel effect.Relation, way *hop) bool {
	p, ok := v.Type().Underlying().(*types.Pointer)
	if !ok || !isByteSlice(p.Elem()) {
		return false
	}
	index := 0
	if e, ok := x.(*ssa.Extract); ok {
		x, index = e.Tuple, e.Index
	}
	call, ok := x.(*ssa.Call)
	if !ok {
		return false
	}
	f := t.g.effect(&call.Call)
	if !f.Row || f.Result(index).Copy == 0 {
		return false
	}
	way = &hop{step: Step{call.Pos(), "through " + CalleeName(&call.Call)}, next: way}
	for i, arg := range Operands(&call.Call) {
		if f.Result(index).From(i) == effect.Copied {
			t.value(arg, rel, way) // decoding is no mixture: all of it is the argument's
		}
	}
	return true
}

// load visits the content of the variable at addr.
func (t *tracer) load(addr ssa.Value, rel effect.Relation, way *hop) {
	switch addr.(type) {
	case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Global, *ssa.Alloc, *ssa.FreeVar:
		t.value(addr, rel, way)
	default:
		// A pointer from elsewhere: it carries what it points at.
		t.value(addr, rel, way)
		t.stored(t.g.place(addr), rel, way)
	}
}

// stored visits what the function stores at a place, to it or to the whole
// that it is part of.
func (t *tracer) stored(at place, rel effect.Relation, way *hop) {
	for _, s := range t.g.stores[at] {
		t.value(s.Val, rel, way)
	}
	for _, s := range t.g.stores[place{at.root, at.way + "[]"}] {
		t.value(s.Val, rel, way)
	}
	if cut := strings.LastIndex(at.way, "."); cut >= 0 {
		i, err := strconv.Atoi(at.way[cut+1:])
		for _, s := range t.g.stores[place{at.root, at.way[:cut]}] {
			if err == nil && structOf(s.Val.Type()) != nil {
				t.partOf(s.Val, i, rel, way)
			}
		}
	}
	t.writes(at, rel, way)
}

// partOf visits field i of a struct value that was stored as a whole.
func (t *tracer) partOf(whole ssa.Value, i int, rel effect.Relation, way *hop) {
	if load, ok := whole.(*ssa.UnOp); ok && load.Op == token.MUL {
		at := t.g.place(load.X)
		key := visit{load, rel + 10*effect.Relation(i+1)}
		if !t.seen[key] {
			t.seen[key] = true
			t.stored(place{at.root, at.way + "." + strconv.Itoa(i)}, rel, way)
		}
	}
}

// written visits what calls write to the array that v shows.
func (t *tracer) written(v ssa.Value, rel effect.Relation, way *hop) {
	switch v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function:
		return
	}
	t.writes(t.g.array(v), rel, way)
}

func (t *tracer) writes(at place, rel effect.Relation, way *hop) {
	for _, w := range t.g.writes[at] {
		call := w.call.Common()
		if args := Operands(call); w.param < len(args) && isPeer(unwrap(args[w.param]).Type()) {
			continue
		}
		name := CalleeName(call)
		t.out.Constant = false
		if w.op.Request() {
			t.request(name + "()")
		}
		if w.op.Secret.Is() {
			t.found(w.op.Secret, rel, call.Value, name+"()", &hop{step: Step{w.call.Pos(), name + " writes it"}, next: way})
		}
		way := &hop{step: Step{w.call.Pos(), "through " + name}, next: way}
		if rel >= effect.Copied {
			t.through(w.call, way)
		}
		t.flows(call, w.op, rel, way)
	}
}

// flows visits the operands of a call that come to be in op.
func (t *tracer) flows(call *ssa.CallCommon, op effect.Operand, rel effect.Relation, way *hop) {
	for i, arg := range Operands(call) {
		if r := op.From(i); r.Carries() && !t.formatted(call, i, min(rel, r), way) {
			t.value(arg, min(rel, r), way)
		}
	}
}

func (t *tracer) extract(v *ssa.Extract, rel effect.Relation, way *hop) {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		t.call(tuple, v, v.Index, rel, way)
	case *ssa.TypeAssert:
		t.value(tuple.X, rel, way)
	case *ssa.Lookup:
		t.out.Constant, t.out.Stored = false, true
		t.value(tuple.X, rel, way)
	case *ssa.Next:
		if r, ok := tuple.Iter.(*ssa.Range); ok && v.Index == 2 {
			t.value(r.X, rel, way)
			return
		}
		t.out.Constant = false
	default:
		t.out.Constant, t.out.Complete = false, false
	}
}

// call visits result i of a call, which is the value v.
func (t *tracer) call(call *ssa.Call, v ssa.Value, i int, rel effect.Relation, way *hop) {
	t.out.Constant = false
	if lit := Literal(&call.Call); lit != nil {
		t.literal(lit, i, rel, way)
		return
	}
	f := t.g.effect(&call.Call)
	if !f.Known {
		t.out.Complete = false
	}
	op := f.Result(i)
	if f.Redacts || op.Bits&effect.Public != 0 || t.excepted(f, call) {
		return
	}
	if op.Request() {
		t.request(CalleeName(&call.Call) + "()")
	}
	name := CalleeName(&call.Call) + "()"
	if rel >= effect.Copied {
		t.through(call, &hop{step: Step{call.Pos(), "through " + name}, next: way})
	}
	switch {
	case op.Secret.Confidence == base.Low:
		t.hinted(op.Secret, rel, v, name, way)
	case op.Secret.Kind == effect.MAC && t.unkeyed(f, &call.Call):
	case op.Secret.Is():
		t.found(op.Secret, rel, v, name, way)
	default:
		if t.declared(t.g.env.Callee(&call.Call, i), rel, v, way) {
			return
		}
	}
	t.flows(&call.Call, op, rel, &hop{step: Step{call.Pos(), "through " + name}, next: way})
}

// unkeyed reports whether a keyed hash is given nil, a constant or what is called
// a salt for a key: everybody can compute it.
func (t *tracer) unkeyed(f *effect.Func, call *ssa.CallCommon) bool {
	for i, arg := range Operands(call) {
		if f.Param(i).Bits&effect.UsedAsKey == 0 {
			continue
		}
		name := t.g.Name(arg)
		if isConst(arg) || t.g.env.Vetoed(name[strings.LastIndex(name, ".")+1:]) {
			return true
		}
	}
	return false
}

// hinted records a result that is a secret if its variable's name says so
// too: two weak signs that do not depend on each other make a strong one.
func (t *tracer) hinted(s effect.Secret, rel effect.Relation, v ssa.Value, name string, way *hop) {
	for _, n := range t.g.names[v] {
		if d := t.g.env.Var(n); d.Secret.Is() && !d.Public {
			s = effect.Secret{Kind: d.Secret.Kind, Confidence: base.Medium}
		}
	}
	t.found(s, rel, v, name, way)
	t.out.Origins[len(t.out.Origins)-1].Hinted = true
}

// excepted reports whether the exception of f holds for the call.
func (t *tracer) excepted(f *effect.Func, call *ssa.Call) bool {
	args := Operands(&call.Call)
	if f.Unless == "" || f.UnlessParam >= len(args) {
		return false
	}
	load, ok := args[f.UnlessParam].(*ssa.UnOp)
	if !ok {
		return false
	}
	global, ok := load.X.(*ssa.Global)
	return ok && global.Pkg.Pkg.Path()+"."+global.Name() == f.Unless
}

// literal visits result i of every return of a function literal.
func (t *tracer) literal(lit *ssa.Function, i int, rel effect.Relation, way *hop) {
	for _, b := range lit.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && i < len(ret.Results) {
			t.value(ret.Results[i], rel, way)
		}
	}
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
func CanCarry(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0 || u.Kind() == types.UnsafePointer
	case *types.Signature, *types.Chan:
		return false
	case *types.Slice:
		return isByte(u.Elem()) || CanCarry(u.Elem())
	case *types.Array:
		return isByte(u.Elem()) || CanCarry(u.Elem())
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
