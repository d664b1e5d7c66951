package realloc

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/fix"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// appendFix returns the fix that makes room for all that is appended, or the one
// that calls wipe.Append, or nil. Room is preferred: it needs no import, copies
// nothing twice, and leaves one array, which a wipe of nowipe reaches.
func (u *unit) appendFix(call *ssa.Call) *analysis.SuggestedFix {
	if f, ok := fix.MakeRoom(u.Pass, call.Pos()); ok {
		return &f
	}
	return u.wipingFix(call)
}

// wipingFix returns the fix that calls wipe.Append in place of the append and
// of those that go on with its result, or nil where that might break the
// program: wipe.Append wipes the array it leaves, which must be nobody's.
func (u *unit) wipingFix(call *ssa.Call) *analysis.SuggestedFix {
	after := make(map[ssa.Value]bool)
	for _, v := range u.g.Reach(call).Aliases {
		after[v] = true
	}
	var positions []token.Pos
	var texts []analysis.TextEdit
	for _, c := range u.g.Calls() {
		next, ok := c.(*ssa.Call)
		if !ok || !taint.IsBuiltin(&next.Call, "append") || next != call && !after[next.Call.Args[0]] {
			continue
		}
		if !u.replaceable(next) {
			return nil
		}
		positions = append(positions, next.Pos())
		texts = append(texts, u.asBytes(next)...)
	}
	edits, ok := fix.Call(u.Pass, u.opts, "Append", positions...)
	if !ok {
		return nil
	}
	return &analysis.SuggestedFix{Message: "Append with wipe.Append", TextEdits: append(edits, texts...)}
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

// readAfter reports whether v is used when the append has run: it would show
// zeros where it showed the secret. A literal may run at any time.
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
// variadic parameter: append takes a string as well, which becomes bytes for it
// only if it is a constant and no secret.
func (u *unit) variadicBytes(call *ssa.Call) bool {
	expr := fix.CallAt(u.Pass, call.Pos())
	if expr == nil || len(expr.Args) < 2 {
		return false
	}
	if !expr.Ellipsis.IsValid() || isBytes(u.TypesInfo.TypeOf(expr.Args[1])) {
		return true
	}
	return u.TypesInfo.Types[expr.Args[1]].Value != nil && fix.Predeclared(u.Pass, "byte", call.Pos())
}

// asBytes returns the edits that convert a constant text that is appended.
func (u *unit) asBytes(call *ssa.Call) []analysis.TextEdit {
	expr := fix.CallAt(u.Pass, call.Pos())
	if !expr.Ellipsis.IsValid() || u.TypesInfo.Types[expr.Args[1]].Value == nil {
		return nil
	}
	text := expr.Args[1]
	return []analysis.TextEdit{
		{Pos: text.Pos(), End: text.Pos(), NewText: []byte("[]byte(")},
		{Pos: text.End(), End: text.End(), NewText: []byte(")")},
	}
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
// v is nil. It is asked of the branches, and not of the source, so that it does
// not matter whether the check returns, exits or goes on in an else.
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

// unconverted returns the fix that calls, in place of the function that the
// conversion is made for, the one that takes its operand as it is, or nil. Such
// a pair is all that can be done locally about a conversion: any other function
// wants the type that it wants.
func (u *unit) unconverted(c *ssa.Convert) *analysis.SuggestedFix {
	var call *ssa.Call
	for _, ref := range *c.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.Call:
			if call != nil {
				return nil
			}
			call = ref
		default:
			return nil
		}
	}
	if call == nil || call.Call.StaticCallee() == nil {
		return nil
	}
	fn, ok := call.Call.StaticCallee().Object().(*types.Func)
	if !ok {
		return nil
	}
	twin, ok := knowledge.TwinOf(fn)
	if !ok {
		return nil
	}
	if f, ok := fix.Unconverted(u.Pass, call.Pos(), c.Pos(), twin); ok {
		return &f
	}
	return nil
}

// bufferFix returns the fix that makes a wipe.Buffer of a bytes.Buffer that does
// not leave the function, or nil. The content is wiped when the function
// returns, and what the buffer outgrows when it grows: nobody may keep it, or
// look at it when more has been written.
func (u *unit) bufferFix(b ssa.Value) *analysis.SuggestedFix {
	for _, use := range u.g.Reach(b).Uses {
		if use.Call == nil {
			if use.How == taint.Read {
				continue
			}
			return nil
		}
		callee := use.Call.StaticCallee()
		if !u.known(callee) || use.How != taint.Read {
			return nil // such as one that asks whether the writer is a *bytes.Buffer
		}
		if shown, ok := use.Instr.(*ssa.Call); ok && isBytes(resultType(shown)) && !u.consumed(shown, b) {
			return nil
		}
	}
	if f, ok := fix.WipeBuffer(u.Pass, u.opts, b.Pos()); ok {
		return &f
	}
	return nil
}

// consumed reports whether what shows the content of a buffer is done with
// before more is written, and before the function returns.
func (u *unit) consumed(shown *ssa.Call, b ssa.Value) bool {
	r := u.g.Reach(shown)
	if r.Escapes() || r.Open || r.Captured || r.Any(taint.CopiedOut) {
		return false
	}
	for _, w := range u.g.Writers(b) {
		if flow.Reaches(shown, w.Call) {
			return false
		}
	}
	return true
}
