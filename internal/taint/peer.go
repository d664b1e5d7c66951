package taint

import "go/types"

// isPeer reports whether a value of type t is one end of a connection, a file or
// a device: what is written to it goes to somebody else, and what is read from
// it comes from there. A buffer gives back what was written, and cannot be
// closed. Of an interface less is known: one that only reads and writes is what
// a driver is given, but a hash of any length and a buffer can do more.
func isPeer(t types.Type) bool {
	has := func(name string) bool {
		m, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		return m != nil
	}
	if !has("Read") || !has("Write") {
		return false
	}
	return has("Close") || types.IsInterface(t) && !has("Reset") && !has("Bytes") && !has("Len")
}
