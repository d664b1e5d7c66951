package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
)

// By says by what means two values are compared.
type By uint8

const (
	// ByOperator: == or != on text, arrays or what holds them; a switch too.
	ByOperator By = iota
	// ByCall: a function that compares two of its operands.
	ByCall
	// ByLoop: a loop over the bytes that ends at the first difference.
	ByLoop
)

// Comparison is one place where the bytes of two values are compared in a
// time that depends on them.
type Comparison struct {
	By By
	// At is the operator, or the call.
	At ssa.Instruction
	// X and Y are what is compared; of a loop the slices or strings.
	X, Y ssa.Value
	// I and J are the parameters of the callee that are compared.
	I, J int
}

// Comparisons returns the comparisons of the function and its literals in the
// order of the instructions. Operands that are constants have nothing to
// hide and nothing to find out.
func (g *Graph) Comparisons() []Comparison {
	var out []Comparison
	g.Each(func(instr ssa.Instruction) {
		switch instr := instr.(type) {
		case *ssa.BinOp:
			if instr.Op != token.EQL && instr.Op != token.NEQ || isConst(instr.X) || isConst(instr.Y) {
				return
			}
			if x, y := comparand(instr.X), comparand(instr.Y); x != nil && y != nil {
				out = append(out, Comparison{By: ByOperator, At: instr, X: x, Y: y})
			} else if x, y := element(instr.X), element(instr.Y); x != nil && y != nil && endsLoop(instr) {
				out = append(out, Comparison{By: ByLoop, At: instr, X: x, Y: y})
			}
		case *ssa.Call:
			if c, ok := g.comparingCall(instr); ok {
				out = append(out, c)
			}
		}
	})
	return out
}

// comparand returns the text or bytes that an operand of == is, seen through
// an interface that it was put in, or nil.
func comparand(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if isConst(v) || !holdsText(v.Type(), 0) {
		return nil
	}
	return v
}

// holdsText reports whether comparing two values of type t compares text or an
// array of bytes.
func holdsText(t types.Type, depth int) bool {
	if _, generic := t.(*types.TypeParam); generic {
		return true // of its calls, those with text are looked at
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Array:
		return isOctet(u.Elem()) && u.Len() > 4
	case *types.Struct:
		for i := range u.NumFields() {
			if depth < 3 && holdsText(u.Field(i).Type(), depth+1) {
				return true
			}
		}
	}
	return false
}

// comparingCall returns the first two operands that a callee compares. A
// callee that compares one operand with something of its own is reported
// where it does so.
func (g *Graph) comparingCall(call *ssa.Call) (Comparison, bool) {
	if Literal(&call.Call) != nil {
		return Comparison{}, false
	}
	f := g.effect(&call.Call)
	var found []int
	args := Operands(&call.Call)
	for i := range args {
		if f.Param(i).Bits&effect.Compares != 0 {
			found = append(found, i)
		}
	}
	if len(found) < 2 || isConst(args[found[0]]) || isConst(args[found[1]]) {
		return Comparison{}, false
	}
	i, j := found[0], found[1]
	return Comparison{By: ByCall, At: call, X: args[i], Y: args[j], I: i, J: j}, true
}

// element returns the slice, array or string of which v is a byte at an index
// that varies, or nil.
func element(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.Convert:
		return element(v.X)
	case *ssa.UnOp:
		if at, ok := v.X.(*ssa.IndexAddr); ok && v.Op == token.MUL && isOctet(v.Type()) && !isConst(at.Index) {
			return at.X
		}
	case *ssa.Index:
		if isOctet(v.Type()) && !isConst(v.Index) {
			return v.X
		}
	case *ssa.Lookup:
		if isString(v.X.Type()) && !isConst(v.Index) {
			return v.X
		}
	case *ssa.Extract:
		if next, ok := v.Tuple.(*ssa.Next); ok && next.IsString && v.Index == 2 {
			if r, ok := next.Iter.(*ssa.Range); ok {
				return r.X
			}
		}
	}
	return nil
}

// endsLoop reports whether the outcome of a comparison inside of a loop decides
// whether the loop goes on.
func endsLoop(cmp *ssa.BinOp) bool {
	if !flow.InLoop(cmp) {
		return false
	}
	for _, ref := range *cmp.Referrers() {
		branch, ok := ref.(*ssa.If)
		if !ok {
			continue
		}
		for _, next := range branch.Block().Succs {
			if !reaches(next, branch.Block()) {
				return true
			}
		}
	}
	return false
}

// reaches reports whether control can go from one block to another.
func reaches(from, to *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var visit func(b *ssa.BasicBlock) bool
	visit = func(b *ssa.BasicBlock) bool {
		if b == to {
			return true
		}
		if seen[b] {
			return false
		}
		seen[b] = true
		for _, s := range b.Succs {
			if visit(s) {
				return true
			}
		}
		return false
	}
	return visit(from)
}
