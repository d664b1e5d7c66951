// Package flow answers questions about the paths through one function: on
// which ways out an obligation is not met, and where a value is known to be
// absent. It knows nothing of secrets.
package flow

import (
	"go/constant"
	"go/token"
	"go/types"

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
}

// Way is a path on which an obligation is not met.
type Way struct {
	// Exit is the *ssa.Return at its end, or Obligation.From if the path comes
	// back to it: the value is replaced before anything met the obligation.
	Exit ssa.Instruction
	// Blocks are the blocks of the path, in order.
	Blocks []*ssa.BasicBlock
}

// Ways returns one shortest path to each exit that is reached with the
// obligation unmet, in the order of the exits' blocks. Panics and calls that
// do not return are no exits. Cost: each block is visited once.
func (o Obligation) Ways(fn *ssa.Function) []Way {
	if len(fn.Blocks) == 0 {
		return nil
	}
	start, index := fn.Blocks[0], 0
	if o.From != nil {
		start = o.From.Block()
		index = indexOf(o.From) + 1
	}
	var (
		ways   []Way
		parent = map[*ssa.BasicBlock]*ssa.BasicBlock{}
		seen   = map[*ssa.BasicBlock]bool{}
		queue  = []*ssa.BasicBlock{start}
	)
	first := true
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		instrs := b.Instrs
		if first {
			instrs = instrs[index:]
		}
		exit, met := o.walk(instrs)
		if exit != nil {
			ways = append(ways, Way{exit, pathTo(b, start, parent)})
		}
		if first {
			first = false
			seen[b] = index == 0
		}
		if met || exit != nil {
			continue
		}
		for _, s := range b.Succs {
			if !seen[s] && (o.Void == nil || !o.Void(b, s)) {
				seen[s] = true
				parent[s] = b
				queue = append(queue, s)
			}
		}
	}
	return ways
}

// walk follows the instructions of one block; it returns the exit they reach
// with the obligation unmet, or whether they meet it.
func (o Obligation) walk(instrs []ssa.Instruction) (exit ssa.Instruction, met bool) {
	for _, instr := range instrs {
		if o.Meets(instr) {
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

func pathTo(b, start *ssa.BasicBlock, parent map[*ssa.BasicBlock]*ssa.BasicBlock) []*ssa.BasicBlock {
	path := []*ssa.BasicBlock{b}
	for b != start && parent[b] != nil && len(path) < len(b.Parent().Blocks) {
		b = parent[b]
		path = append([]*ssa.BasicBlock{b}, path...)
	}
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
