// Package cmp is a stub.
package cmp

// Option configures Equal.
type Option interface{ option() }

// Equal reports whether x and y are equal.
func Equal(x, y interface{}, opts ...Option) bool { return false }
