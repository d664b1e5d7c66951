package realloc

import (
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/fix"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/taint"
)

// appendFix returns the fix that calls wipe.Append in place of the append and
// of those that go on with its result, or nil where that might break the
// program: wipe.Append wipes the array it leaves, which must be nobody's.
func (u *unit) appendFix(call *ssa.Call) *analysis.SuggestedFix {
	after := make(map[ssa.Value]bool)
	for _, v := range u.g.Reach(call).Aliases {
		after[v] = true
	}
	var positions []token.Pos
	for _, c := range u.g.Calls() {
		next, ok := c.(*ssa.Call)
		if !ok || !taint.IsBuiltin(&next.Call, "append") || next != call && !after[next.Call.Args[0]] {
			continue
		}
		if !u.replaceable(next) {
			return nil
		}
		positions = append(positions, next.Pos())
	}
	edits, ok := fix.Call(u.Pass, u.opts, "Append", positions...)
	if !ok {
		return nil
	}
	return &analysis.SuggestedFix{Message: "Append with wipe.Append", TextEdits: edits}
}

// replaceable reports whether the array that an append leaves can be wiped:
// it is made in this function, nobody else was given it, and it is not looked
// at again.
func (u *unit) replaceable(call *ssa.Call) bool {
	dst := call.Call.Args[0]
	// What a parameter or a field shows has an owner, who would find zeros there.
	if !isBytes(dst.Type()) || !u.g.Fresh(dst) || !u.variadicBytes(call) {
		return false
	}
	after := make(map[ssa.Value]bool)
	for _, v := range u.g.Reach(call).Aliases {
		after[v] = true
	}
	if after[dst] {
		return u.accumulates(call, dst)
	}
	old := u.oldArray(dst)
	for _, use := range old.Uses {
		// An alias that somebody keeps still shows the old array when it is wiped.
		switch use.How {
		case taint.Returned, taint.Stored, taint.Kept, taint.Unknown, taint.CopiedOut:
			if !after[use.Value] {
				return false
			}
		}
	}
	for _, v := range old.Aliases {
		if !after[v] && u.readAfter(v, call) {
			return false
		}
	}
	return true
}

// accumulates reports whether an append in a loop does no more than to grow
// its variable, so that no name but the variable's own shows the array it
// leaves.
func (u *unit) accumulates(call *ssa.Call, dst ssa.Value) bool {
	phi, ok := dst.(*ssa.Phi)
	if !ok {
		return false
	}
	for _, ref := range *phi.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef, *ssa.Return:
		case *ssa.Call:
			if ref != call && !taint.IsBuiltin(&ref.Call, "len") {
				return false
			}
		default:
			return false
		}
	}
	for _, ref := range *call.Referrers() {
		switch ref.(type) {
		case *ssa.DebugRef, *ssa.Phi:
		default:
			return false
		}
	}
	return true
}

// readAfter reports whether v is used when the append has run.
func (u *unit) readAfter(v ssa.Value, call *ssa.Call) bool {
	refs := v.Referrers()
	if refs == nil {
		return true
	}
	for _, ref := range *refs {
		if _, debug := ref.(*ssa.DebugRef); debug || ref == call {
			continue
		}
		if ref.Parent() != call.Parent() || flow.Reaches(call, ref) {
			return true
		}
	}
	return false
}

// variadicBytes reports whether what is appended can be the bytes of a
// variadic parameter: append takes a string as well.
func (u *unit) variadicBytes(call *ssa.Call) bool {
	expr := fix.CallAt(u.Pass, call.Pos())
	if expr == nil || len(expr.Args) < 2 {
		return false
	}
	return !expr.Ellipsis.IsValid() || isBytes(u.TypesInfo.TypeOf(expr.Args[1]))
}

// readAllFix returns the fix that calls wipe.ReadAll in place of io.ReadAll,
// or nil where that might break the program: on an error wipe.ReadAll returns
// nothing, io.ReadAll what it had read so far.
func (u *unit) readAllFix(call *ssa.Call, v ssa.Value) *analysis.SuggestedFix {
	for _, ref := range *v.Referrers() {
		if _, debug := ref.(*ssa.DebugRef); !debug && !u.checked(v, ref) {
			return nil
		}
	}
	edits, ok := fix.Call(u.Pass, u.opts, "ReadAll", call.Pos())
	if !ok {
		return nil
	}
	return &analysis.SuggestedFix{Message: "Read with wipe.ReadAll", TextEdits: edits}
}

// checked reports whether use is reached only where the error that came with
// v is nil.
func (u *unit) checked(v ssa.Value, use ssa.Instruction) bool {
	absent := flow.Absent(v)
	for _, b := range use.Parent().Blocks {
		if len(b.Succs) != 2 {
			continue
		}
		for i, s := range b.Succs {
			if absent(b, s) && !absent(b, b.Succs[1-i]) && len(b.Succs[1-i].Preds) == 1 && b.Succs[1-i].Dominates(use.Block()) {
				return true
			}
		}
	}
	return false
}
