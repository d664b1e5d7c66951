package nowipe

import (
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/fix"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/taint"
)

// fix returns a deferred wipe if it is proved that it cannot break anything.
func (c *checker) fix(g *taint.Graph, f finding) (none analysis.SuggestedFix, ok bool) {
	if f.Value == nil || f.Pos.IsValid() || c.IsBuffer(f.Value.Type()) || taint.IsList(f.Value.Type()) {
		return none, false
	}
	switch {
	case f.rule == ruleNever, f.rule == rulePath && f.Wiper == "":
	case f.rule == ruleUnsure && f.Perhaps: // what is not proved to be ours, Unsafe refuses
	default:
		return none, false
	}
	if _, variable := f.Value.(*ssa.Alloc); variable && f.Wiper != "" {
		return none, false // a number, that others may have computed on
	}
	if len(f.group) > 0 {
		return c.fixVariable(g, f)
	}
	result := 0
	if e, ok := f.Value.(*ssa.Extract); ok {
		result = e.Index
	}
	how := fix.Wipe{Method: f.Wiper, Array: sliced(f.Value)}
	switch {
	case g.Unsafe(f.Birth) == "":
		return fix.DeferWipe(c.Pass, c.opts, f.pos(), result, how)
	case flow.InLoop(f.At) && f.Wiper == "":
		if uses, why := g.UnsafeIteration(f.Birth); why == "" && f.rule == ruleNever {
			return fix.IterationWipe(c.Pass, c.opts, f.pos(), result, how, uses)
		}
		return none, false
	}
	return c.fixVariable(g, f)
}

// fixVariable returns a deferred wipe of whatever the variable of the finding
// holds by then, which may be one of several arrays.
func (c *checker) fixVariable(g *taint.Graph, f finding) (none analysis.SuggestedFix, ok bool) {
	v := g.Variable(f.Value)
	if v == nil || f.rule != ruleNever || f.Wiper != "" {
		return none, false
	}
	births := f.group
	if len(births) == 0 {
		births = []taint.Birth{f.Birth}
	}
	shown, why := g.UnsafeVariable(births, v)
	if why != "" {
		return none, false
	}
	return fix.DeferVariable(c.Pass, c.opts, v, shown)
}

// sliced reports whether a wipe needs v as v[:]: an array or a pointer to one.
func sliced(v ssa.Value) bool {
	if taint.IsVariable(v) {
		return true
	}
	p, ok := v.Type().Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	_, array := p.Elem().Underlying().(*types.Array)
	_, made := v.(*ssa.Alloc)
	return array && !made
}
