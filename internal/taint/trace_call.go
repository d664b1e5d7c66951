package taint

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

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
	if f.Redacts || op.Bits&effect.Public != 0 || t.excepted(f, call) || keyIsNil(f, &call.Call) || t.ofPublic(&call.Call) {
		return
	}
	if op.Request() {
		t.request(CalleeName(&call.Call) + "()")
	}
	name := CalleeName(&call.Call) + "()"
	if op.Bits&effect.Shows != 0 && IsMethod(&call.Call) {
		t.shown(Operands(&call.Call)[0], rel, way)
	}
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
	t.flows(&call.Call, op, rel, &hop{step: Step{call.Pos(), "through " + name}, next: way,
		cut: piece(f, &call.Call, op) && !t.rejoins(v, way), joins: joined(f, &call.Call), sum: sums(f, &call.Call)})
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

// keyIsNil reports whether all that a function uses as a key is nil: what it
// derives then, from a salt or a label alone, everybody can derive.
func keyIsNil(f *effect.Func, call *ssa.CallCommon) bool {
	found := false
	for i, arg := range Operands(call) {
		if f.Param(i).Bits&effect.UsedAsKey == 0 {
			continue
		}
		c, ok := arg.(*ssa.Const)
		if !ok || c.Value != nil {
			return false
		}
		found = true
	}
	return found
}

// ofPublic reports whether a method is one of what another function made public,
// such as the public half of an extended key: one type serves for both.
func (t *tracer) ofPublic(call *ssa.CallCommon) bool {
	return IsMethod(call) && t.g.MadePublic(Operands(call)[0])
}

// MadePublic reports whether v is a result that its function says is public,
// whatever it was given.
func (g *Graph) MadePublic(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Call:
		return g.effect(&v.Call).Result(0).Bits&effect.Public != 0
	case *ssa.Extract:
		made, ok := v.Tuple.(*ssa.Call)
		return ok && g.effect(&made.Call).Result(v.Index).Bits&effect.Public != 0
	}
	return false
}

// hinted records a result that is a secret if its variable's name says so
// too: two weak signs that do not depend on each other make a strong one.
func (t *tracer) hinted(s effect.Secret, rel effect.Relation, v ssa.Value, name string, way *hop) {
	hint := ""
	for _, n := range t.g.names[v] {
		if d := t.g.env.Var(n); d.Secret.Is() && !d.Public {
			s, hint = effect.Secret{Kind: d.Secret.Kind, Confidence: base.Medium}, n.Name()
		}
	}
	t.found(s, rel, v, name, way)
	o := &t.out.Origins[len(t.out.Origins)-1]
	o.Hinted, o.Hint = true, hint
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
	for _, v := range returned(lit, i) {
		t.value(v, rel, way)
	}
}
