// Package wipe erases secrets from memory, and offers ways of not copying
// them in the first place.
//
// # What it promises
//
// When Bytes(k) returns, the bytes k[:len(k)] are zero. The store is made
// behind a function the compiler may not inline, so no optimisation of the
// caller can see that the memory is dead. Today's gc compiler would keep a
// plain clear(k) as well; no specification says that it must, and a struct
// that lives in registers already loses its k = T{} (see [Value]).
//
// # What it cannot promise
//
// A wipe erases one place in memory. The usual leak is another place: an
// array left behind by append, a string made for a log line, a stack that
// was moved while it grew. Nobody can reach those afterwards. [Append],
// [Grow], [ReadAll], [ReadFile] and [Buffer] are the growing operations
// without a residue, and a [Secret] keeps one copy in one array that never
// grows and never moves.
//
// Out of reach for any Go package: registers and the signal frames into which
// the kernel saves them, pages already swapped out, copies kept by the
// standard library (crypto/ecdh, crypto/mlkem and HMAC objects cannot be
// wiped), and everything read before this package was called. [Do] narrows the
// first of these where the toolchain offers runtime/secret.
//
// # The pattern by hand
//
// Size the array once, fill it, and wipe it in a defer that stands right after:
//
//	seed := make([]byte, ed25519.SeedSize)
//	defer wipe.Bytes(seed)
//	if _, err := io.ReadFull(r, seed); err != nil {
//		return err
//	}
//
// Never append to it, never make a string of it, hand it on as a slice or a
// pointer. The arguments of a deferred call are evaluated at the defer
// statement, so "var k []byte; defer wipe.Bytes(k); k = load()" wipes nothing.
// Deferred calls run on a panic and on runtime.Goexit; they do not run on
// os.Exit, log.Fatal, a fatal error of the runtime, a panic in another
// goroutine or an unhandled signal.
package wipe
