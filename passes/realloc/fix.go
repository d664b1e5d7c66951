package realloc

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// appendFix returns the fix that calls wipe.Append in place of append, or nil
// where that might break the program.
func (u *unit) appendFix(call *ssa.Call) *analysis.SuggestedFix { return nil }

// readAllFix returns the fix that calls wipe.ReadAll in place of io.ReadAll,
// or nil where that might break the program.
func (u *unit) readAllFix(call *ssa.Call, v ssa.Value) *analysis.SuggestedFix { return nil }
