package nowipe

import (
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// misuse checks the wipes of fn themselves: those that come too early, and
// those that hit what is still in use.
func (c *checker) misuse(g *taint.Graph) {
	seen := make(map[ssa.Value]bool)
	for _, call := range g.Calls() {
		f := g.Effect(call.Common())
		for i, arg := range taint.Operands(call.Common()) {
			if f.Param(i).Bits&effect.Wipes == 0 {
				continue
			}
			if d, ok := call.(*ssa.Defer); ok && isNil(arg) && isSlice(arg.Type()) {
				c.misused(ruleEarly, d.Pos(), "this deferred wipe is bound while its argument is still nil, so it wipes nothing: move it behind the assignment, or defer a function literal")
				continue
			}
			root := wholeOf(arg)
			if !seen[root] && taint.HoldsMemory(root.Type()) {
				seen[root] = true
				c.wiped(g, root)
			}
		}
	}
}

// holes checks what runs inside of wipe.Do: it erases the stack of its own
// goroutine and what nobody can reach any more, and nothing else
// (runtime/secret, "Do").
func (c *checker) holes(g *taint.Graph) {
	g.Each(func(instr ssa.Instruction) {
		if instr.Parent().Parent() == nil || !c.InsideDo(instr.Parent()) {
			return
		}
		switch instr := instr.(type) {
		case *ssa.Go:
			c.misused(ruleDo, instr.Pos(), "a goroutine that is started inside of Do is not part of it: what it leaves on its stack is not erased; run it in place, or wipe by hand")
		case *ssa.Store:
			global, ok := instr.Addr.(*ssa.Global)
			if !ok || !taint.HoldsMemory(instr.Val.Type()) {
				return
			}
			if best := g.Trace(instr.Val).Best(); best != nil && best.Secret.Confidence >= c.opts.Confidence.Least() {
				c.misused(ruleDo, instr.Pos(), fmt.Sprintf(
					"%s keeps %s reachable after Do, which erases only what nobody can reach; wipe it when it is done", global.Name(), best.What))
			}
		}
	})
}

func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value == nil
}

// wholeOf looks through slicing and conversion to the array that v shows.
func wholeOf(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.Slice:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		default:
			return v
		}
	}
}

// wiped checks what becomes of an array after its wipes.
func (c *checker) wiped(g *taint.Graph, root ssa.Value) {
	uses := g.Reach(root)
	for _, w := range uses.Uses {
		switch w.How {
		case taint.WipedLater:
			c.returnedWiped(uses, w)
		case taint.Wiped:
			c.usedWiped(g, uses, w)
		}
	}
}

// returnedWiped reports a return of the array that a deferred call wipes: the
// caller gets zeros.
//
//	defer wipe.Bytes(k)
//	return k
func (c *checker) returnedWiped(uses *taint.Uses, w taint.Use) {
	if _, direct := w.Instr.(*ssa.Defer); !direct || w.Part {
		return
	}
	for _, u := range uses.Uses {
		if u.Part && !c.wipesAll(w.Value) {
			continue
		}
		if u.How == taint.Returned && u.Instr.Parent() == w.Instr.Parent() && flow.Dominates(w.Instr, u.Instr) && !isObject(u.Value) {
			c.misused(ruleReturned, u.Instr.Pos(), fmt.Sprintf(
				"the caller gets zeros: the wipe deferred at line %d runs before it can look at what is returned here; wipe on the error ways only, or return a copy",
				c.Fset.Position(w.Instr.Pos()).Line))
			return
		}
	}
}

// wipesAll reports whether the wiper of the object v ends a secret, as its name
// says: one that releases an object to be used again sets some parts of it back,
// and what is returned may be another.
func (c *checker) wipesAll(v ssa.Value) bool {
	return knowledge.EndsObject(c.Wiper(v.Type()))
}

// isObject reports whether v is an object with a wiper rather than an array:
// one that is closed and returned may tell so itself.
func isObject(v ssa.Value) bool { return taint.StructOf(v.Type()) != nil }

// usedWiped reports an array that is used as a key after it was wiped, with
// nothing written to it in between.
func (c *checker) usedWiped(g *taint.Graph, uses *taint.Uses, w taint.Use) {
	if _, ok := w.Instr.(*ssa.Call); !ok {
		return
	}
	written := make(map[ssa.Instruction]bool)
	for _, x := range g.Writers(uses.Aliases[0]) {
		written[x.Call] = true
	}
	for _, u := range uses.Uses {
		if u.Call == nil || u.Instr == w.Instr || u.Instr.Parent() != w.Instr.Parent() {
			continue
		}
		if _, later := u.Instr.(*ssa.Defer); later || g.Effect(u.Call).Param(u.Param).Bits&effect.UsedAsKey == 0 {
			continue
		}
		if flow.Dominates(w.Instr, u.Instr) && !anyBetween(written, w.Instr, u.Instr) {
			c.misused(ruleUsed, u.Instr.Pos(), fmt.Sprintf(
				"%s is used as a key after it was wiped at line %d: the key is all zeros, and so is what it protects; wipe after the last use",
				nameOr(g.Name(u.Value), "this value"), c.Fset.Position(w.Instr.Pos()).Line))
			return
		}
	}
}

// anyBetween reports whether one of instrs may run after a and before b.
func anyBetween(instrs map[ssa.Instruction]bool, a, b ssa.Instruction) bool {
	for i := range instrs {
		if i.Parent() == a.Parent() && flow.Reaches(a, i) && flow.Reaches(i, b) {
			return true
		}
	}
	return false
}

func nameOr(name, other string) string {
	if name == "" {
		return other
	}
	return name
}

func (c *checker) misused(rule string, pos token.Pos, message string) {
	c.Report(analysis.Diagnostic{Pos: pos, Category: rule, Message: message})
}
