package taint

import (
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
)

// How says what happens to an array at one of its uses.
type How uint8

const (
	// Read: used without consequence for who owns it.
	Read How = iota
	// Wiped: the bytes are zero after the instruction.
	Wiped
	// WipedLater: a deferred call wipes the bytes when the function returns.
	WipedLater
	// WipedPart: only a part of the bytes is wiped.
	WipedPart
	// Returned: handed to the caller.
	Returned
	// Stored: put where it outlives the function, or somebody else sees it: a
	// field of somebody else's, a package variable, a map, a channel.
	Stored
	// Kept: given to a function that keeps it, or to a goroutine.
	Kept
	// Unknown: given to a function of which nothing is known.
	Unknown
	// CopiedOut: an array (not a slice) was read as a value.
	CopiedOut
	// Dropped: the variable is set to nil or to another value.
	Dropped
)

var howNames = [...]string{"read", "wiped", "wiped later", "partly wiped", "returned", "stored", "kept", "given to an unknown function", "copied", "dropped"}

// String returns the word for messages and facts.
func (h How) String() string { return howNames[h] }

// Use is one thing that happens to an array.
type Use struct {
	How   How
	Instr ssa.Instruction
	// Value is the alias that is used.
	Value ssa.Value
	// Part: the alias shows a part of the array, or what the object holds.
	Part bool
	// Call and Param tell to whom it is given, if it is.
	Call  *ssa.CallCommon
	Param int
	// Into is the value whose memory it is stored in, if it is.
	Into ssa.Value
}

// Uses is all that happens to one array within a function.
type Uses struct {
	// Aliases are the values that show the array, the first one itself.
	Aliases []ssa.Value
	// Whole are those of the aliases that show all of it.
	Whole []ssa.Value
	Uses  []Use
	// Merged: some alias may also show another array, so that wiping it may
	// wipe what is not ours.
	Merged bool
	// Grown: the array is the base of an append, so that an alias may show a
	// moved copy of it.
	Grown bool
	// Open: some callee is known only by the implementations that are seen.
	// Captured: a function literal captures the variable that holds it.
	// Either may hide a use.
	Open, Captured bool
	// Bits are what all callees together do with it.
	Bits effect.Bits
}

// Any reports whether some use is one of hows.
func (u *Uses) Any(hows ...How) bool {
	for _, use := range u.Uses {
		for _, h := range hows {
			if use.How == h {
				return true
			}
		}
	}
	return false
}

// Escapes reports whether anybody else may hold the array when the function
// has returned.
func (u *Uses) Escapes() bool { return u.Any(Returned, Stored, Kept, Unknown) }

// item is an alias with the way from it to the array: "" if the value is the
// slice or the address of the array itself.
type item struct {
	v    ssa.Value
	way  string
	part bool // shows only a part of the array
}

type reacher struct {
	g     *Graph
	home  *ssa.Function // the function or literal in which the array was born
	seen  map[item]bool
	queue []item
	out   *Uses
	// at stands for the instructions of a function literal: its call or defer.
	at map[*ssa.Function]ssa.Instruction
	// later: the literal runs when the function returns.
	later map[*ssa.Function]bool
}

// Reach follows the array (or the object) that v shows forward through all
// aliases. The answer is kept: a second call costs nothing.
func (g *Graph) Reach(v ssa.Value) *Uses {
	if u := g.reach[v]; u != nil {
		return u
	}
	r := &reacher{g: g, home: v.Parent(), seen: make(map[item]bool), out: &Uses{},
		at: make(map[*ssa.Function]ssa.Instruction), later: make(map[*ssa.Function]bool)}
	r.push(item{v: v})
	for len(r.queue) > 0 {
		it := r.queue[0]
		r.queue = r.queue[1:]
		if len(r.seen) > limit {
			r.use(Unknown, nil, it, nil, 0)
			break
		}
		r.follow(it)
	}
	g.reach[v] = r.out
	return r.out
}

func (r *reacher) push(it item) {
	if it.v == nil || r.seen[it] || len(it.way) > 40 {
		return
	}
	r.seen[it] = true
	if it.way == "" {
		r.out.Aliases = append(r.out.Aliases, it.v)
		if !it.part {
			r.out.Whole = append(r.out.Whole, it.v)
		}
	}
	r.queue = append(r.queue, it)
}

// use records what happens at instr, or at the call or defer of the function
// literal that instr stands in.
func (r *reacher) use(how How, instr ssa.Instruction, it item, call *ssa.CallCommon, param int) {
	if instr != nil && instr.Parent() != nil && instr.Parent() != r.home {
		lit := instr.Parent()
		if how == Returned {
			return // by a literal, to the function itself
		}
		if how == Wiped && r.later[lit] {
			how = WipedLater
		}
		for depth := 0; instr.Parent() != r.home && depth < 16; depth++ {
			outer := r.at[instr.Parent()]
			if outer == nil {
				break
			}
			instr = outer
		}
	}
	if _, deferred := instr.(*ssa.Defer); deferred && how == Wiped {
		how = WipedLater
	}
	r.out.Uses = append(r.out.Uses, Use{How: how, Instr: instr, Value: it.v, Part: it.part, Call: call, Param: param})
}

func (r *reacher) follow(it item) {
	refs := it.v.Referrers()
	if refs == nil {
		return
	}
	for _, instr := range *refs {
		r.instr(it, instr)
	}
}

// instr continues from it through one instruction that uses it.
func (r *reacher) instr(it item, instr ssa.Instruction) {
	next := func(v ssa.Value) { r.push(item{v, it.way, it.part}) }
	switch instr := instr.(type) {
	case *ssa.ChangeType:
		next(instr)
	case *ssa.ChangeInterface:
		next(instr)
	case *ssa.MakeInterface:
		next(instr)
	case *ssa.TypeAssert:
		next(instr)
	case *ssa.SliceToArrayPointer:
		next(instr)
	case *ssa.Extract:
		next(instr)
	case *ssa.Phi:
		r.phi(it, instr)
	case *ssa.Convert:
		switch {
		case isUnsafe(instr.Type()):
			r.use(Unknown, instr, it, nil, 0) // what is cast cannot be followed
		case !isString(instr.Type()) && !isString(instr.X.Type()):
			next(instr)
		}
	case *ssa.Slice:
		if instr.X == it.v {
			r.push(item{instr, it.way, it.part || partial(instr)})
		}
	case *ssa.FieldAddr:
		r.selected(it, instr, "."+strconv.Itoa(instr.Field))
	case *ssa.Field:
		r.selected(it, instr, "."+strconv.Itoa(instr.Field))
	case *ssa.IndexAddr:
		if instr.X == it.v {
			r.indexed(it, instr)
		}
	case *ssa.UnOp:
		if instr.Op == token.MUL {
			r.load(it, instr)
		}
	case *ssa.Store:
		r.store(it, instr)
	case *ssa.MakeClosure:
		r.closure(it, instr)
	case *ssa.Return:
		r.use(Returned, instr, it, nil, 0)
	case *ssa.Send, *ssa.MapUpdate, *ssa.Select:
		r.use(Stored, instr, it, nil, 0)
	case *ssa.Panic:
		r.use(Read, instr, it, nil, 0)
	case ssa.CallInstruction:
		r.call(it, instr)
	}
}

// phi merges it with other values; if one of those is another array, what is
// done to the phi is done to that one too.
func (r *reacher) phi(it item, phi *ssa.Phi) {
	for _, e := range phi.Edges {
		if c, ok := e.(*ssa.Const); ok && c.Value == nil {
			continue
		}
		if !r.seen[item{e, it.way, it.part}] && e != phi {
			r.out.Merged = true
		}
	}
	r.push(item{phi, it.way, it.part})
}

// partial reports whether a slice expression may leave bytes out: a low bound
// other than 0, or a high bound other than the length of what it slices.
func partial(s *ssa.Slice) bool {
	if s.Low != nil {
		if c, ok := s.Low.(*ssa.Const); !ok || c.Int64() != 0 {
			return true
		}
	}
	if s.High == nil {
		return false
	}
	if c, ok := s.High.(*ssa.Const); ok {
		p, _ := s.X.Type().Underlying().(*types.Pointer)
		if p == nil {
			return true
		}
		a, ok := p.Elem().Underlying().(*types.Array)
		return !ok || c.Int64() != a.Len()
	}
	call, ok := s.High.(*ssa.Call)
	if !ok {
		return true
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return !ok || b.Name() != "len" && b.Name() != "cap"
}

// selected continues into field step of it: of the object itself, or the one
// on the way to the array.
func (r *reacher) selected(it item, v ssa.Value, step string) {
	if it.way == "" {
		if holdsMemory(v.Type()) {
			r.push(item{v, "", true})
		}
		return
	}
	rest, ok := strings.CutPrefix(it.way, step)
	if !ok || rest != "" && rest[0] != '.' && rest[0] != '[' && rest[0] != '*' {
		return
	}
	if _, value := v.(*ssa.Field); value {
		rest = strings.TrimPrefix(rest, "*")
	}
	r.push(item{v, rest, it.part})
}

// indexed continues to an element: of the array itself it is one byte, or a
// loop that wipes them all.
func (r *reacher) indexed(it item, v *ssa.IndexAddr) {
	if it.way != "" {
		if rest, ok := strings.CutPrefix(it.way, "[]"); ok {
			r.push(item{v, rest, it.part})
		}
		return
	}
	elem := v.Type().Underlying().(*types.Pointer).Elem()
	for _, ref := range *v.Referrers() {
		s, ok := ref.(*ssa.Store)
		if !ok || s.Addr != v || !isZeroConst(s.Val) {
			continue
		}
		if loop := loopHead(s.Block()); loop != nil && !isConst(v.Index) {
			r.use(wipeOf(it), loop, it, nil, 0)
		}
	}
	if holdsMemory(elem) {
		r.push(item{v, "", true})
	}
}

func wipeOf(it item) How {
	if it.part {
		return WipedPart
	}
	return Wiped
}

// loopHead returns the last instruction of the block that decides whether the
// loop body b runs again, or nil if b is in no loop.
func loopHead(b *ssa.BasicBlock) ssa.Instruction {
	head := b.Idom()
	if head == nil || !flow.InLoop(b.Instrs[0]) {
		return nil
	}
	return head.Instrs[len(head.Instrs)-1]
}

func isConst(v ssa.Value) bool { _, ok := v.(*ssa.Const); return ok }

// isZeroConst reports whether v is the zero value of its type.
func isZeroConst(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == "0")
}

// load continues from an address on the way to the array.
func (r *reacher) load(it item, load *ssa.UnOp) {
	if rest, ok := strings.CutPrefix(it.way, "*"); ok {
		r.push(item{load, rest, it.part})
		return
	}
	if it.way != "" {
		r.push(item{load, it.way, it.part}) // a struct value that holds it
		return
	}
	switch load.Type().Underlying().(type) {
	case *types.Array, *types.Struct:
		r.use(CopiedOut, load, it, nil, 0)
	case *types.Slice, *types.Pointer, *types.Map, *types.Interface:
		if it.part {
			r.push(item{load, "", true}) // a field of the object
		}
	}
}

// store continues to the variable that it is stored to, or records that
// somebody else holds it now.
func (r *reacher) store(it item, s *ssa.Store) {
	if s.Addr == it.v {
		if it.way == "" && isZeroConst(s.Val) {
			r.use(wipeOf(it), s, it, nil, 0)
		} else if it.way == "*" && !r.shows(s.Val) {
			r.use(Dropped, s, it, nil, 0)
		}
		return
	}
	at := r.g.place(s.Addr)
	alloc, ok := at.root.(*ssa.Alloc)
	if !ok || strings.Contains(at.way, "*") {
		r.use(Stored, s, it, nil, 0)
		r.out.Uses[len(r.out.Uses)-1].Into = at.root
		return
	}
	way := at.way + "*" + it.way
	if _, ok := it.v.Type().Underlying().(*types.Struct); ok {
		way = at.way + it.way
	}
	r.push(item{alloc, way, it.part})
}

// shows reports whether v is an alias that was already found.
func (r *reacher) shows(v ssa.Value) bool {
	return r.seen[item{v, "", false}] || r.seen[item{v, "", true}]
}

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
	if v := call.Value(); v != nil && r.g.returns(lit) {
		r.push(item{v, it.way, it.part})
	}
}

// returns reports whether a literal has a result that may alias memory.
func (g *Graph) returns(lit *ssa.Function) bool {
	res := lit.Signature.Results()
	for i := range res.Len() {
		if holdsMemory(res.At(i).Type()) {
			return true
		}
	}
	return false
}

func (r *reacher) argument(it item, call ssa.CallInstruction, f *effect.Func, i int) {
	op := f.Param(i)
	how := Read
	switch {
	case !f.Known:
		how = Unknown
	case op.Bits&effect.Wipes != 0:
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
		if f.Results[j].From(i).Aliases() {
			r.push(item{resultOf(call, j), it.way, it.part || f.Results[j].From(i) == effect.Inside})
		}
	}
	args := Operands(call.Common())
	for j := range f.Params {
		if j != i && j < len(args) && f.Params[j].From(i).Aliases() {
			r.heldBy(it, call, args[j])
		}
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
		return at.way == "" && len(g.stores[place{at.root, "[]"}]) == 0
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

// HoldsMemory reports whether a value of type t can lead to an array that
// can be written to: a number or a string cannot.
func HoldsMemory(t types.Type) bool { return holdsMemory(t) }

// holdsMemory reports whether a value of type t can lead to an array: a byte
// or a string cannot.
func holdsMemory(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	case *types.Pointer:
		if _, ok := u.Elem().Underlying().(*types.Basic); ok {
			return false
		}
	case *types.Signature, *types.Chan:
		return false
	}
	return !types.Identical(t, types.Universe.Lookup("error").Type())
}
