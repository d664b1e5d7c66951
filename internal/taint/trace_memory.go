package taint

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// publicTail reports whether v is the part of a secret that is public by the
// layout of its type.
func (t *tracer) publicTail(v ssa.Value) bool {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return false
	}
	low, ok := s.Low.(*ssa.Const)
	if !ok || !t.g.env.PublicFrom(converted(s.X).Type(), low.Int64()) {
		return false
	}
	t.out.Constant = false
	return true
}

// slice visits what is sliced. A few bytes off the front tell too little to
// count as a copy, and so does a piece of a text that the program searched
// for: the name of a placeholder, not what stands around it. Bytes are cut at
// computed places into keys.
func (t *tracer) slice(v *ssa.Slice, rel effect.Relation, way *hop) {
	if short(v) || searched(v) {
		rel = min(rel, effect.Derived)
	}
	t.value(v.X, rel, way)
}

// searched reports whether v is a piece of a text that begins and ends where
// the program computed.
func searched(v *ssa.Slice) bool {
	return isString(v.Type()) && v.Low != nil && v.High != nil && !isConst(v.Low) && !isConst(v.High)
}

// field visits field i of x, which v selects or points at. Only what is known
// of this field counts, not what else the struct holds.
func (t *tracer) field(v, x ssa.Value, i int, rel effect.Relation, way *hop) {
	t.out.Constant = false
	if rel >= effect.Copied && way == nil {
		t.out.Fields = append(t.out.Fields, structOf(x.Type()).Field(i))
	}
	t.part(x, i, rel, way)
	d := t.g.env.Field(x.Type(), i)
	if t.declared(d, rel, v, way) {
		return
	}
	t.out.Public = t.out.Public || rel >= effect.Copied && t.g.env.Vetoed(structOf(x.Type()).Field(i).Name())
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

// part records that field i of x can be read in the traced value.
func (t *tracer) part(x ssa.Value, i int, rel effect.Relation, way *hop) {
	if rel >= effect.Copied && !way.cuts() && t.g.receiver(x) {
		t.out.Parts |= 1 << i
	}
}

// shown records the same of the field that v is, where a method shows all of
// it.
func (t *tracer) shown(v ssa.Value, rel effect.Relation, way *hop) {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	switch v := v.(type) {
	case *ssa.FieldAddr:
		t.part(v.X, v.Field, rel, way)
	case *ssa.Field:
		t.part(v.X, v.Field, rel, way)
	}
}

// receiver reports whether x is the first parameter of the function, or the
// variable that holds it.
func (g *Graph) receiver(x ssa.Value) bool {
	if len(g.Fn.Params) == 0 {
		return false
	}
	at := g.place(x)
	if stores := g.stores[place{at.root, ""}]; len(stores) == 1 && at.way == "" {
		return stores[0].Val == g.Fn.Params[0] // a value whose fields are selected
	}
	return at.root == g.Fn.Params[0] && strings.Trim(at.way, "*") == ""
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
