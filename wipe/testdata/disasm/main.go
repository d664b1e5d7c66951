// Command disasm holds, one to a function, the uses of package wipe that an
// optimiser could take for dead stores.
package main

import "secretlint.example/wipe"

type words struct{ a, b, c uint64 }

//go:noinline
func wipeStack() int {
	var k [32]byte
	n := use(k[:])
	wipe.Bytes(k[:])
	return n
}

//go:noinline
func wipeHeap() {
	k := make([]byte, 32, use(nil)+32)
	use(k)
	wipe.Bytes(k)
}

//go:noinline
func wipeDeferred() int {
	var k [32]byte
	defer wipe.Bytes(k[:])
	return use(k[:])
}

//go:noinline
func wipeRegisters(a uint64) uint64 {
	k := words{a, a + 1, a + 2}
	sum := k.a ^ k.b ^ k.c
	wipe.Value(&k)
	return sum
}

//go:noinline
func wipeSlice() uint64 {
	var k [4]uint64
	for i := range k {
		k[i] = uint64(use(nil))
	}
	sum := k[0] ^ k[3]
	wipe.Slice(k[:])
	return sum
}

//go:noinline
func wipeNothing() int {
	var k [32]byte
	return use(k[:])
}

//go:noinline
func use(b []byte) int { return len(b) }

func main() {
	wipeHeap()
	println(wipeStack(), wipeDeferred(), wipeRegisters(1), wipeSlice(), wipeNothing())
}
