package wipe

// Hardened reports whether [Do] erases anything in this build: true with
// GOEXPERIMENT=runtimesecret on linux/amd64 and linux/arm64.
const Hardened = hardened

// Do calls f, and with [Hardened] erases what f leaves behind: the registers and
// the stack it used before Do returns, and what it allocated on the heap once
// the garbage collector finds that unreachable. It is [runtime/secret.Do].
//
// It promises nothing when Hardened is false: then it is f(). A program for
// which that is too little can refuse to start. Nor does it reach goroutines
// that f starts, global variables that f writes, and what is still reachable.
// It completes a wipe and does not replace it: an object that cannot be wiped
// (an aes.Block, a key of crypto/ecdh, an HMAC) is made, used and dropped inside
// f. A panic of f, and runtime.Goexit, go on to the caller. Cost when Hardened:
// 90 ns to 36 us, by the unused depth of the stack.
func Do(f func()) { do(f) }
