package taint

import "go/types"

// isPeer reports whether a value of type t is one end of a connection: what is
// written to it goes to somebody else, and what is read from it comes from
// there. A buffer gives back what was written, a connection does not.
func isPeer(t types.Type) bool {
	for _, name := range [...]string{"Read", "Write", "Close"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj == nil {
			return false
		}
	}
	return true
}
