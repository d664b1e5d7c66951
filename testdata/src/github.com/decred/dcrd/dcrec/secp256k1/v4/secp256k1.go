// Package secp256k1 is a stub of what the fixtures use.
package secp256k1

// ModNScalar is a number modulo the order of the group, secret or not.
type ModNScalar struct{ n [8]uint32 }

// SetByteSlice reads the number.
func (s *ModNScalar) SetByteSlice(b []byte) bool { return false }

// IsZero reports whether it is 0.
func (s *ModNScalar) IsZero() bool { return false }

// Zero wipes it.
func (s *ModNScalar) Zero() {}
