// Package flow answers questions about the paths through one function: on
// which ways out an obligation is not met, and where a value is known to be
// absent. It knows nothing of secrets.
package flow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Obligation is something that must happen on every way out of a function
// once From has run.
type Obligation struct {
	// From gives rise to the obligation. If nil, it holds from the entry.
	From ssa.Instruction
	// Meets reports whether an instruction meets the obligation: after it, or
	// at the exit that it arranges for, nothing is owed.
	Meets func(ssa.Instruction) bool
	// Void reports whether nothing is owed along the edge, as on the branch
	// where the value is nil. May be nil.
	Void func(from, to *ssa.BasicBlock) bool
	// Turn returns what is so after an edge, of what was so before it: bits of
	// the caller's, none at the start. Paths with other bits are other paths.
	// May be nil.
	Turn func(from, to *ssa.BasicBlock, was uint64) uint64
	// Counts reports whether an instruction that meets the obligation does so
	// where those bits are so. May be nil if Turn is.
	Counts func(instr ssa.Instruction, is uint64) bool
}

// Way is a path on which an obligation is not met.
type Way struct {
	// Exit is the *ssa.Return at its end, or Obligation.From if the path comes
	// back to it: the value is replaced before anything met the obligation.
	Exit ssa.Instruction
	// Blocks are the blocks of the path, in order.
	Blocks []*ssa.BasicBlock
}

// at is a block with what is so when it is entered.
type at struct {
	block *ssa.BasicBlock
	is    uint64
}

// Ways returns one shortest path to each exit that is reached with the
// obligation unmet, in the order of the exits' blocks. Panics and calls that
// do not return are no exits. Cost: each block is visited once for all the bits
// that are so together.
func (o Obligation) Ways(fn *ssa.Function) []Way {
	if len(fn.Blocks) == 0 {
		return nil
	}
	start, index := at{fn.Blocks[0], 0}, 0
	if o.From != nil {
		start.block = o.From.Block()
		index = indexOf(o.From) + 1
	}
	var (
		ways   []Way
		parent = map[at]at{}
		seen   = map[at]bool{start: index == 0}
		ended  = map[ssa.Instruction]bool{}
		queue  = []at{start}
	)
	for first := true; len(queue) > 0; first = false {
		b := queue[0]
		queue = queue[1:]
		instrs := b.block.Instrs
		if first {
			instrs = instrs[index:]
		}
		exit, met := o.walk(instrs, b.is)
		if exit != nil && !ended[exit] {
			ended[exit] = true
			ways = append(ways, Way{exit, pathTo(b, start, parent)})
		}
		if met || exit != nil {
			continue
		}
		for _, s := range o.next(b) {
			if !seen[s] && len(seen) < maxSeen {
				seen[s] = true
				parent[s] = b
				queue = append(queue, s)
			}
		}
	}
	return ways
}

// maxSeen bounds the blocks that are visited, each as often as other bits are
// so: a path beyond is not found, and nothing is reported there.
const maxSeen = 10000

// next returns where control goes from b with the obligation unmet.
func (o Obligation) next(b at) []at {
	var out []at
	for _, s := range b.block.Succs {
		if o.Void != nil && o.Void(b.block, s) {
			continue
		}
		is := b.is
		if o.Turn != nil {
			is = o.Turn(b.block, s, is)
		}
		out = append(out, at{s, is})
	}
	return out
}

// walk follows the instructions of one block; it returns the exit they reach
// with the obligation unmet, or whether they meet it.
func (o Obligation) walk(instrs []ssa.Instruction, is uint64) (exit ssa.Instruction, met bool) {
	for _, instr := range instrs {
		if o.Meets(instr) && (o.Counts == nil || o.Counts(instr, is)) {
			return nil, true
		}
		if instr == o.From {
			return instr, false
		}
		switch instr.(type) {
		case *ssa.Return:
			return instr, false
		case *ssa.Panic:
			return nil, true
		}
	}
	return nil, false
}

func pathTo(b, start at, parent map[at]at) []*ssa.BasicBlock {
	path := []*ssa.BasicBlock{b.block}
	for b != start {
		up, ok := parent[b]
		if !ok {
			break
		}
		b = up
		path = append(path, b.block)
	}
	slices.Reverse(path)
	return path
}

func indexOf(instr ssa.Instruction) int {
	for i, other := range instr.Block().Instrs {
		if other == instr {
			return i
		}
	}
	return -1
}

// Reaches reports whether a path leads from just after instruction a to b.
func Reaches(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() && indexOf(a) < indexOf(b) {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{}
	queue := append([]*ssa.BasicBlock(nil), a.Block().Succs...)
	for len(queue) > 0 {
		x := queue[0]
		queue = queue[1:]
		if x == b.Block() {
			return true
		}
		if !seen[x] {
			seen[x] = true
			queue = append(queue, x.Succs...)
		}
	}
	return false
}

// Dominates reports whether every path from the entry to b passes a first.
func Dominates(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() {
		return indexOf(a) < indexOf(b)
	}
	return a.Block().Dominates(b.Block())
}

// InLoop reports whether control can come back to instr.
func InLoop(instr ssa.Instruction) bool {
	for _, s := range instr.Block().Succs {
		if s == instr.Block() || len(s.Instrs) > 0 && Reaches(s.Instrs[0], instr) {
			return true
		}
	}
	return false
}

// Absent returns the edges on which v holds nothing: where v itself or its
// length is compared with nil or zero, and where the error (or the bool) that
// came with it from the same call says that there is no value.
func Absent(v ssa.Value) func(from, to *ssa.BasicBlock) bool {
	return func(from, to *ssa.BasicBlock) bool {
		if len(from.Instrs) == 0 {
			return false
		}
		branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
		if !ok || from.Succs[0] == from.Succs[1] {
			return false
		}
		return absentIf(v, branch.Cond, to == from.Succs[0])
	}
}

// absentIf reports whether cond being outcome means that v holds nothing.
func absentIf(v, cond ssa.Value, outcome bool) bool {
	switch cond := cond.(type) {
	case *ssa.UnOp:
		if cond.Op == token.NOT {
			return absentIf(v, cond.X, !outcome)
		}
	case *ssa.Extract:
		// v, ok := f(); !ok
		return !outcome && isBool(cond.Type()) && siblings(v, cond)
	case *ssa.BinOp:
		x, y := cond.X, cond.Y
		if isZero(x) {
			x, y = y, x
		}
		if !isZero(y) || cond.Op != token.EQL && cond.Op != token.NEQ && cond.Op != token.GTR {
			return false
		}
		equal := (cond.Op == token.EQL) == outcome
		x = stored(x)
		if isError(x.Type()) {
			return !equal && siblings(v, x)
		}
		return equal && (x == v || isLenOf(x, v))
	}
	return false
}

// Lacks reports whether at is reached only where v was found to hold nothing, or
// not to have the length that it has when it holds something.
func Lacks(v ssa.Value, at ssa.Instruction) bool {
	for b := at.Block(); b.Idom() != nil; b = b.Idom() {
		d := b.Idom()
		branch, ok := d.Instrs[len(d.Instrs)-1].(*ssa.If)
		if !ok || len(b.Preds) != 1 || b.Preds[0] != d {
			continue
		}
		holds := b == d.Succs[0]
		if absentIf(v, branch.Cond, holds) || isOtherLen(v, branch.Cond, holds) {
			return true
		}
	}
	return false
}

// isOtherLen reports whether cond being outcome means that the length of v is
// not a certain constant.
func isOtherLen(v, cond ssa.Value, outcome bool) bool {
	b, ok := cond.(*ssa.BinOp)
	if !ok || !isLenOf(b.X, v) {
		return false
	}
	n, ok := b.Y.(*ssa.Const)
	return ok && !isZero(n) && (b.Op == token.EQL && !outcome || b.Op == token.NEQ && outcome)
}

// Failed returns the edges on which the error that call returned is not nil:
// what the call was to fill is not filled.
func Failed(call ssa.Value) func(from, to *ssa.BasicBlock) bool {
	return func(from, to *ssa.BasicBlock) bool {
		branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
		if !ok || from.Succs[0] == from.Succs[1] {
			return false
		}
		err, failed := ErrorOf(branch.Cond)
		return err == call && failed == (to == from.Succs[0])
	}
}

// ErrorOf returns the call whose error result cond compares with nil, and
// whether cond being true means that it failed. It returns nil if cond is no
// such comparison.
func ErrorOf(cond ssa.Value) (call ssa.Value, failed bool) {
	b, ok := cond.(*ssa.BinOp)
	if !ok || b.Op != token.EQL && b.Op != token.NEQ || !isZero(b.Y) {
		return nil, false
	}
	x := stored(b.X)
	if !isError(x.Type()) {
		return nil, false
	}
	if e, ok := x.(*ssa.Extract); ok {
		return e.Tuple, b.Op == token.NEQ
	}
	if c, ok := x.(*ssa.Call); ok {
		return c, b.Op == token.NEQ
	}
	return nil, false
}

// Succeeds reports whether a function that may fail returns no error there.
func Succeeds(ret *ssa.Return) bool {
	if len(ret.Results) == 0 {
		return false
	}
	last := stored(ret.Results[len(ret.Results)-1])
	return isError(last.Type()) && isZero(last)
}

// MayFail reports whether the function that returns there has an error to return.
func MayFail(ret *ssa.Return) bool {
	results := ret.Parent().Signature.Results()
	return results.Len() > 0 && isError(results.At(results.Len()-1).Type())
}

// siblings reports whether v and w are results of the same call, be it that w
// is one of several that a variable may hold.
func siblings(v, w ssa.Value) bool {
	a, ok := v.(*ssa.Extract)
	if !ok {
		return false
	}
	if phi, ok := w.(*ssa.Phi); ok {
		for _, e := range phi.Edges {
			if b, ok := e.(*ssa.Extract); ok && a.Tuple == b.Tuple {
				return true
			}
		}
		return false
	}
	b, ok := w.(*ssa.Extract)
	return ok && a.Tuple == b.Tuple
}

// stored looks through the load of a variable that was stored to just before
// in the same block, as a named result that a closure captures is.
func stored(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok || load.Op != token.MUL {
		return v
	}
	instrs := load.Block().Instrs
	for i := indexOf(load) - 1; i >= 0; i-- {
		switch instr := instrs[i].(type) {
		case *ssa.Store:
			if instr.Addr == load.X {
				return instr.Val
			}
		case *ssa.Defer: // runs at the end
		case ssa.CallInstruction:
			return v
		}
	}
	return v
}

func isLenOf(x, v ssa.Value) bool {
	call, ok := x.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "len" && call.Call.Args[0] == v
}

func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	if c.Value == nil {
		return true
	}
	return c.Value.Kind() == constant.Int && constant.Sign(c.Value) == 0
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}
