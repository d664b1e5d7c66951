package taint

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
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
//
// Whether an object is the function's own may depend on where v goes, as in
// t.sum = append(t.sum[:0], ...) of an object that a call lends: what asks for
// itself is unknown there. An answer in which that was so is kept only for what
// was asked first, or it would depend on the order of the questions.
func (g *Graph) Reach(v ssa.Value) *Uses {
	if u := g.reach[v]; u != nil {
		return u
	}
	if g.reaching[v] {
		g.circular = true
		return circular
	}
	g.reaching[v] = true
	u := g.reached(v)
	delete(g.reaching, v)
	if len(g.reaching) == 0 || !g.circular {
		g.reach[v] = u
	}
	g.circular = g.circular && len(g.reaching) > 0
	return u
}

var circular = &Uses{Uses: []Use{{How: Unknown}}}

func (g *Graph) reached(v ssa.Value) *Uses {
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
	return r.out
}

func (r *reacher) push(it item) {
	if it.v == nil || r.seen[it] || len(it.way) > 40 || isErrorType(it.v.Type()) {
		return
	}
	r.seen[it] = true
	if it.way == "" {
		r.out.Aliases = append(r.out.Aliases, it.v)
		if !it.part {
			r.out.Whole = append(r.out.Whole, it.v)
		}
		if r.g.clamped(it.v) {
			r.out.Bits |= effect.UsedAsKey
		}
	}
	r.queue = append(r.queue, it)
}

// use records what happens at instr, or at the call or defer of the function
// literal that instr stands in.
func (r *reacher) use(how How, instr ssa.Instruction, it item, call *ssa.CallCommon, param int) {
	if instr != nil && instr.Parent() != nil && instr.Parent() != r.home && !Encloses(instr.Parent(), r.home) {
		lit := instr.Parent()
		if ret, ok := instr.(*ssa.Return); ok && how == Returned {
			r.fromLiteral(it, ret)
			return
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

// Encloses reports whether lit is a literal inside of fn: what happens to an
// array of lit in fn happens after lit, through a variable that it captures.
func Encloses(fn, lit *ssa.Function) bool {
	for lit = lit.Parent(); lit != nil; lit = lit.Parent() {
		if lit == fn {
			return true
		}
	}
	return false
}

// fromLiteral continues where a function literal that is called in place returns
// it.
func (r *reacher) fromLiteral(it item, ret *ssa.Return) {
	call, ok := r.at[ret.Parent()].(*ssa.Call)
	if !ok {
		return
	}
	for i, v := range ret.Results {
		if v == it.v {
			r.push(item{resultOf(call, i), it.way, it.part})
		}
	}
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
		r.boxed(it, instr)
	case *ssa.MakeInterface:
		r.boxed(it, instr)
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
		case isUnsafe(instr.Type()), isUnsafe(instr.X.Type()):
			r.cast(it, instr)
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

// cast continues through unsafe.Pointer to a pointer of another type, through
// which the bytes are read in words. What is cast to a number, or from a
// variable that only leads to the array, cannot be followed.
func (r *reacher) cast(it item, v *ssa.Convert) {
	_, pointer := v.Type().Underlying().(*types.Pointer)
	if it.way != "" || !pointer && !isUnsafe(v.Type()) {
		r.use(Unknown, v, it, nil, 0)
		return
	}
	r.push(item{v, "", true})
}

// boxed continues into an interface. An error is not followed, since most
// that come with an array know nothing of it; one that is made of it keeps it.
func (r *reacher) boxed(it item, v ssa.Value) {
	if isErrorType(v.Type()) {
		r.use(Kept, v.(ssa.Instruction), it, nil, 0)
		return
	}
	r.push(item{v, it.way, it.part})
}

func isErrorType(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
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
	return !isErrorType(t)
}
