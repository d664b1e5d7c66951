package wipe

import "slices"

// Append is append for secrets: when dst has to move to a larger array, the old
// dst[:len(dst)] is wiped after the copy.
//
// It promises that growth leaves no residue. Consequently every other slice of
// the old array reads zeros after a move: keep only the result. Where dst has
// room nothing moves and nothing is wiped, and the bytes are written into the
// spare capacity, as append would. src stays the caller's to wipe, and may
// overlap dst. Cost: append, and [Bytes] on the old array when it moves; sizing
// the array once and never growing it is cheaper and better.
func Append[S ~[]byte](dst S, src ...byte) S {
	if cap(dst)-len(dst) >= len(src) {
		return append(dst, src...)
	}
	// The new array is filled before the old one is wiped: src may lie in it.
	grown := slices.Grow(S(nil), enlarged(len(dst), cap(dst), len(src)))
	grown = append(append(grown, dst...), src...)
	zero(dst)
	return grown
}

// Grow returns b with room for n more bytes: cap - len >= n. When that takes a
// new array, the old b[:len(b)] is wiped after the copy, with the consequences
// told at [Append]. It panics if n is negative or the memory cannot be had, as
// slices.Grow does.
func Grow[S ~[]byte](b S, n int) S {
	if n < 0 {
		panic("wipe: cannot grow by a negative count")
	}
	if cap(b)-len(b) >= n {
		return b
	}
	grown := slices.Grow(S(nil), enlarged(len(b), cap(b), n))
	grown = append(grown, b...)
	zero(b)
	return grown
}

// enlarged returns the capacity for a slice of the given length and capacity
// that needs n more bytes: what is needed, and at least twice the capacity, so
// that repeated growth costs linear time. An overflow asks for a negative
// capacity, at which slices.Grow panics.
func enlarged(length, capacity, n int) int {
	need := length + n
	if need >= 0 && need < 2*capacity {
		return 2 * capacity
	}
	return need
}
