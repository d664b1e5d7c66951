package wipe

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"unsafe"
)

// Equal reports whether a and b hold the same bytes, in a time that depends on
// their lengths but not on their content.
//
// Slices of different length are unequal at once, so the length is not secret;
// see [EqualHashed] where it must be. Cost: that of
// [crypto/subtle.ConstantTimeCompare], about one nanosecond a byte; no
// allocation and no copy.
func Equal(a, b []byte) bool {
	return subtle.ConstantTimeCompare(a, b) == 1
}

// EqualString is [Equal] for strings. It reads them in place: a conversion to
// []byte would leave copies. A secret in a string can itself never be wiped.
func EqualString(a, b string) bool {
	return Equal(
		unsafe.Slice(unsafe.StringData(a), len(a)),
		unsafe.Slice(unsafe.StringData(b), len(b)),
	)
}

// EqualHashed reports whether a and b hold the same bytes without comparing
// them: it compares their HMAC-SHA256 under a key drawn for this one call.
//
// Neither the position of the first difference nor the equality of the lengths
// shows in the time it takes. What remains is the time to hash, one step for
// each 64 bytes, the same as for any hash of a password. The state of the hash
// is not erased: up to 64 bytes of the end of a and b can stay in its memory
// until that is used again, and pieces on the stack; use [Equal] where the
// length is public. Cost: about 1.5 us and 13 allocations
// at 32 bytes.
func EqualHashed(a, b []byte) bool {
	key := make([]byte, sha256.Size)
	defer Bytes(key)
	// Since Go 1.24 crypto/rand.Read never returns an error: it ends the
	// process when the system has no randomness.
	_, _ = rand.Read(key)
	return hmac.Equal(tag(key, a), tag(key, b))
}

// tag returns the HMAC-SHA256 of b under key.
func tag(key, b []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(b)
	return h.Sum(nil)
}
