package wipe

import (
	"math/big"
	"runtime"
	"unsafe"
)

// Bytes sets b[:len(b)] to zero. A nil or empty b is fine.
//
// It promises that the store happens: it is not removed even where b is dead
// afterwards, and b does not escape to the heap because of the call. It does
// not touch b[len(b):cap(b)], which may belong to someone else (wiping a
// subslice up to its capacity destroys its neighbour), and it cannot reach
// other copies: see [Append] for the ones that growth leaves behind.
//
// Cost: clear(b) and one call, some nanoseconds; no allocation. An array is
// wiped as Bytes(k[:]).
func Bytes[S ~[]byte](b S) {
	zero(b)
}

// zero is the one place that erases bytes. It is static and not inlined: a
// call through a function variable or an interface would make every stack key
// of a caller escape to the heap (an allocation and four times the price), and
// an inlined store would be one the optimiser may reason about.
//
//go:noinline
func zero(b []byte) {
	clear(b)
	// The address outlives the stores, hence they cannot be dead.
	runtime.KeepAlive(unsafe.SliceData(b))
}

// Slice sets every element of s to its zero value: a [][32]byte, a []uint64 of
// limbs, a []rune typed by a user.
//
// It promises what [Bytes] promises, for s[:len(s)]. Elements that are or
// contain pointers are dropped, not followed: Slice on a [][]byte forgets the
// keys and erases none of them. Cost: clear(s) and one call, no allocation.
func Slice[S ~[]E, E any](s S) {
	zeroElements(s)
}

// zeroElements is kept out of line for the reason given at zero.
//
//go:noinline
func zeroElements[E any](s []E) {
	clear(s)
	runtime.KeepAlive(unsafe.SliceData(s))
}

// Value sets *p to its zero value. A nil p is fine.
//
// It promises that the memory of *p is erased, also where the compiler would
// have kept the value in registers: there the assignment k = T{} of a struct of
// up to four words emits no code at all and the spilled words stay on the
// stack. It does not reach earlier copies (every assignment, argument and range
// variable by value is one), and pointers, slices and strings inside are
// dropped, not followed. Cost: one store of the size of T and one call.
func Value[T any](p *T) {
	if p != nil {
		zeroValue(p)
	}
}

// zeroValue is kept out of line so that *p has an address and lives in memory.
//
//go:noinline
func zeroValue[T any](p *T) {
	var none T
	*p = none
	runtime.KeepAlive(p)
}

// BigInt erases the limbs of x up to the capacity of their array and sets x to
// 0. A nil x is fine.
//
// x.SetInt64(0) alone keeps every limb. BigInt cannot reach the arrays that
// arithmetic on x outgrew, nor the temporaries of methods such as Exp and
// ModInverse; math/big is not constant-time and not made for secrets. x must
// own its limbs: after x.SetBits(w) the array is w, and is wiped. Cost: that of
// [Bytes] on the array.
func BigInt(x *big.Int) {
	if x == nil {
		return
	}
	limbs := x.Bits()
	Slice(limbs[:cap(limbs)])
	x.SetInt64(0)
}
