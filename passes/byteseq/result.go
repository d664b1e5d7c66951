package byteseq

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// result reports a comparison in constant time whose outcome is dropped, or
// read as what it is not. Both compile, and both pass a test that offers the
// right value only.
func (p *checker) result(fn *ssa.Function, instr ssa.CallInstruction) {
	callee := instr.Common().StaticCallee()
	if callee == nil {
		return
	}
	// Inside of the package that defines it the name promises nothing yet.
	obj, ok := callee.Object().(*types.Func)
	if !ok || obj.Pkg() == p.Pkg || !p.constantTime(obj) {
		return
	}
	// go and defer drop the outcome as well, and are no *ssa.Call.
	name := taint.CalleeName(instr.Common())
	call, ok := instr.(*ssa.Call)
	if !ok || unused(call) {
		p.reportResult(instr, "the result of "+name+" is dropped: it checks nothing by itself, so that every guess is taken; return or test it")
		return
	}
	if !isInt(call.Type()) {
		return // a bool cannot be misread
	}
	for _, ref := range *call.Referrers() {
		if cmp, ok := ref.(*ssa.BinOp); ok {
			p.misread(fn, name, call, cmp)
		}
	}
}

// constantTime reports whether a row says that fn compares in constant time
// and returns the outcome.
func (p *checker) constantTime(fn *types.Func) bool {
	f := p.Table.Func(fn)
	if f == nil || fn.Signature().Results().Len() != 1 {
		return false
	}
	return f.Param(0).Bits&effect.ConstantTime != 0
}

// unused reports whether nobody reads the outcome. Debug references are there
// for names alone.
func unused(call *ssa.Call) bool {
	for _, ref := range *call.Referrers() {
		if _, debug := ref.(*ssa.DebugRef); !debug {
			return false
		}
	}
	return true
}

// misread reports a result of 0 or 1 that is compared with what it never is,
// and one that a function named after equality turns around.
func (p *checker) misread(fn *ssa.Function, name string, call *ssa.Call, cmp *ssa.BinOp) {
	c, ok := cmp.Y.(*ssa.Const)
	if !ok || cmp.X != call || c.Value == nil {
		return
	}
	// memcmp and bytes.Compare return 0 for equal, which is where both mistakes
	// come from.
	switch n := c.Int64(); {
	case n != 0 && n != 1, cmp.Op == token.GEQ && n == 0, cmp.Op == token.LSS && n == 0:
		p.reportResult(call, name+" returns 1 for equal and 0 for different, so that this test never changes; compare it with 1")
	case turned(cmp.Op, n) && returned(cmp) && positive(fn):
		p.reportResult(call, name+" returns 1 for equal, so that "+fn.Name()+" answers the opposite of what it is named after; compare it with 1")
	}
}

// turned reports whether the test is true where the operands differ.
func turned(op token.Token, n int64) bool {
	return op == token.EQL && n == 0 || op == token.NEQ && n == 1
}

// returned reports whether v itself is an answer. What is part of a larger
// condition may be turned around once more.
func returned(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		if _, ok := ref.(*ssa.Return); ok {
			return true
		}
	}
	return false
}

// positive reports whether the name of a function says that it answers true
// for what is right. isInvalid and notEqual contain the same words and mean the
// opposite, so that they are taken for nothing.
func positive(fn *ssa.Function) bool {
	name := strings.ToLower(fn.Name())
	return knowledge.Checks(fn.Name()) && !strings.Contains(name, "not") && !strings.Contains(name, "in")
}

func (p *checker) reportResult(at ssa.Instruction, message string) {
	p.Report(analysis.Diagnostic{Pos: at.Pos(), Category: ruleResult, Message: message})
}
