// Package realloc reports secrets that are moved or copied so that a copy is
// left behind which nobody can wipe.
//
// # Analyzer realloc
//
// realloc: report copies of secrets that are left behind when they move
//
// A wipe erases one place in memory. When append finds an array full it moves
// the bytes to a larger one, and the old array keeps them; a string made of a
// password cannot be wiped at all. The wipe that stands a line further down
// then erases the last copy and none of the others.
//
//	keys, err := hkdf.Key(sha256.New, secret, salt, "encryption", 32)
//	if err != nil {
//		return err
//	}
//	keys = append(keys, macKey...) // moves: the first 32 bytes stay where they were
//	defer clear(keys)
//
// The pass reports the append. It is silent about
//
//	keys := make([]byte, 0, len(encKey)+len(macKey)) // room for both
//	keys = append(keys, encKey...)
//	keys = append(keys, macKey...)
//	defer wipe.Bytes(keys)
//
// # What counts
//
// Keys and passwords as bytes, from producers, by their use, or by a name in
// a role that fits. Only the base of an append moves: a secret that is
// appended to public bytes is copied, and whoever wipes the result is right.
// An array that was made larger than what is in it is trusted to be large
// enough. A conversion that is only compared, measured or looked up by makes
// no copy.
//
// # Limits
//
// Copies that the runtime makes (stack growth, registers), and copies in
// libraries other than those measured, are invisible.
package realloc
