package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// closure continues into a function literal that captures it.
func (r *reacher) closure(it item, mc *ssa.MakeClosure) {
	lit := mc.Fn.(*ssa.Function)
	r.out.Captured = true
	for _, ref := range *mc.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Defer:
			if ref.Call.Value == mc {
				r.at[lit], r.later[lit] = ref, true
				continue
			}
			r.passed(it, ref)
		case *ssa.Call:
			if ref.Call.Value == mc {
				r.at[lit] = ref
				continue
			}
			r.at[lit] = ref
			r.passed(it, ref)
		case *ssa.DebugRef:
		default:
			r.at[lit] = mc
			r.use(Kept, mc, it, nil, 0)
		}
	}
	for i, b := range mc.Bindings {
		if b == it.v {
			r.push(item{lit.FreeVars[i], it.way, it.part})
		}
	}
}

// passed records that a literal which captured it is an argument of a call.
func (r *reacher) passed(it item, call ssa.CallInstruction) {
	f := r.g.effect(call.Common())
	if !f.Known {
		r.use(Unknown, call, it, call.Common(), 0)
	}
}

// call records what a callee does with it and continues to the results and
// operands that alias it.
func (r *reacher) call(it item, call ssa.CallInstruction) {
	common := call.Common()
	if common.Value == it.v && !common.IsInvoke() {
		return // a func value: it has no array
	}
	_, isGo := call.(*ssa.Go)
	if lit := Literal(common); lit != nil && !isGo {
		r.enter(it, call, lit)
		return
	}
	f := r.g.effect(common)
	for i, arg := range Operands(common) {
		if arg != it.v {
			continue
		}
		if isGo {
			r.use(Kept, call, it, common, i)
			continue
		}
		r.argument(it, call, f, i)
	}
}

// enter continues into the parameters of a literal that is called in place.
func (r *reacher) enter(it item, call ssa.CallInstruction, lit *ssa.Function) {
	_, deferred := call.(*ssa.Defer)
	r.at[lit], r.later[lit] = call, deferred
	for i, arg := range call.Common().Args {
		if arg == it.v && i < len(lit.Params) {
			r.push(item{lit.Params[i], it.way, it.part})
		}
	}
}

func (r *reacher) argument(it item, call ssa.CallInstruction, f *effect.Func, i int) {
	op := f.Param(i)
	how := Read
	switch {
	case !f.Known:
		how = Unknown
	case op.Bits&effect.Wipes != 0, r.g.scrambles(call.Common(), op):
		how = wipeOf(it)
	case op.Bits&effect.Keeps != 0:
		how = Kept
	}
	if b, ok := call.Common().Value.(*ssa.Builtin); ok {
		how = r.builtin(it, call, b.Name(), i, how)
	}
	r.out.Bits |= op.Bits
	r.out.Open = r.out.Open || f.Open
	r.use(how, call, it, call.Common(), i)
	for j := range f.Results {
		if f.Results[j].Holds(i) {
			r.push(item{resultOf(call, j), it.way, it.part || f.Results[j].From(i) != effect.Aliased})
		}
	}
	args := Operands(call.Common())
	for j := range f.Params {
		if j != i && j < len(args) && f.Params[j].Holds(i) {
			r.heldBy(it, call, args[j])
		}
	}
	if i == 0 && len(f.Cuts) > 0 {
		r.cutInto(it, call, f, args[1])
	}
}

// cutInto continues to the parts of a decoded object that show the array.
func (r *reacher) cutInto(it item, call ssa.CallInstruction, f *effect.Func, dest ssa.Value) {
	at := r.g.array(dest)
	alloc, ok := at.root.(*ssa.Alloc)
	if !ok || strings.Contains(at.way, "*") {
		r.use(Stored, call, it, call.Common(), 0)
		r.out.Uses[len(r.out.Uses)-1].Into = at.root
		return
	}
	for _, way := range f.Cuts {
		r.push(item{alloc, at.way + way, true})
	}
}

// builtin refines what append, copy and clear do.
func (r *reacher) builtin(it item, call ssa.CallInstruction, name string, i int, how How) How {
	switch name {
	case "append":
		r.out.Grown = r.out.Grown || i == 0 && it.way == ""
		if i == 1 && holdsMemory(elemOf(it.v.Type())) {
			r.push(item{call.Value(), it.way, true})
		}
	case "copy":
		if i == 0 && it.way == "" && r.g.isZeroes(call.Common().Args[1]) {
			return wipeOf(it)
		}
	}
	return how
}

func isUnsafe(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.UnsafePointer
}

// isZeroes reports whether v is a new slice, or a package variable, that
// nobody writes to.
func (g *Graph) isZeroes(v ssa.Value) bool {
	at := g.array(v)
	if global, ok := at.root.(*ssa.Global); ok {
		return at.way == "" && g.env.NeverWritten(global)
	}
	if len(g.writes[at]) > 0 || len(g.stores[at]) > 0 {
		return false
	}
	switch at.root.(type) {
	case *ssa.MakeSlice, *ssa.Alloc:
		return at.way == "" && len(g.stores[place{at.root, "[]"}]) == 0 && !g.given(at.root)
	}
	return false
}

// given reports whether some call is given the array that root shows, but for
// one that only reads it: what a callee of another package writes need not be
// known.
func (g *Graph) given(root ssa.Value) bool {
	for _, call := range g.calls {
		b, builtin := call.Common().Value.(*ssa.Builtin)
		for i, arg := range Operands(call.Common()) {
			if builtin && (b.Name() != "copy" || i == 1) {
				continue
			}
			if g.array(arg).root == root {
				return true
			}
		}
	}
	return false
}

// heldBy continues to an object that the call made a holder of it.
func (r *reacher) heldBy(it item, call ssa.CallInstruction, holder ssa.Value) {
	at := r.g.array(holder)
	switch root := at.root.(type) {
	case *ssa.Alloc:
		r.push(item{root, "", true})
	case *ssa.Call, *ssa.Extract, *ssa.MakeSlice:
		if at.way == "" {
			r.push(item{at.root, "", true})
			return
		}
		r.use(Stored, call, it, call.Common(), 0)
	default:
		r.use(Stored, call, it, call.Common(), 0)
		r.out.Uses[len(r.out.Uses)-1].Into = at.root
	}
}

// Derived returns the aliases of an array and of what callees make of it, so
// many calls deep: its encodings, its hashes, the keys derived from it.
func (g *Graph) Derived(u *Uses, depth int) []ssa.Value {
	out := append([]ssa.Value(nil), u.Aliases...)
	if depth == 0 {
		return out
	}
	for _, use := range u.Uses {
		call, ok := use.Instr.(*ssa.Call)
		if !ok || use.Call == nil {
			continue
		}
		f := g.effect(use.Call)
		for j := range use.Call.Signature().Results().Len() {
			v := resultOf(call, j)
			if v == nil || isErrorType(v.Type()) || f.Known && !f.Result(j).Secret.Is() && !f.Result(j).From(use.Param).Carries() {
				continue
			}
			out = append(out, g.Derived(g.Reach(v), depth-1)...)
		}
		for j, arg := range Operands(use.Call) {
			if j != use.Param && f.Param(j).From(use.Param).Carries() {
				out = append(out, g.Reach(g.Holder(arg)).Aliases...)
			}
		}
	}
	return out
}

// resultOf returns the value of result i of a call, or nil if it is unused.
func resultOf(call ssa.CallInstruction, i int) ssa.Value {
	v := call.Value()
	if v == nil || v.Referrers() == nil {
		return nil
	}
	if _, tuple := v.Type().(*types.Tuple); !tuple {
		return v
	}
	for _, ref := range *v.Referrers() {
		if e, ok := ref.(*ssa.Extract); ok && e.Index == i {
			return e
		}
	}
	return nil
}

func elemOf(t types.Type) types.Type {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return s.Elem()
	}
	return t
}
