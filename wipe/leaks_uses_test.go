package wipe_test

import (
	"io"

	"secretlint.example/wipe/leaktest"
)

// key is the secret as an array, parts its first words: small enough for the
// compiler to keep them in registers. The first word is there twice, so that the
// words lie in their order whichever way they are spilled.
type (
	key   [leaktest.Size]byte
	parts struct{ a, b, again uint64 }
)

// kept makes what a pattern stores reachable, as a long-lived program would.
var kept []any

// sink takes results, so that no pattern is optimised away.
var sink int

// fresh returns the needle in a new array of the heap.
//
//go:noinline
func fresh(n *leaktest.Needle) []byte {
	k := make([]byte, n.Len())
	n.Fill(k)
	return k
}

// reader gives out the needle without keeping it: the source of a secret that
// has no buffer of its own. It ends with a read of its own, as files and
// connections do.
func reader(n *leaktest.Needle) io.Reader { return &needleReader{n: n} }

type needleReader struct {
	n  *leaktest.Needle
	at int
}

func (r *needleReader) Read(p []byte) (int, error) {
	count := min(len(p), r.n.Len()-r.at)
	if count == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	r.n.FillFrom(p[:count], r.at)
	r.at += count
	return count, nil
}

//go:noinline
func useBytes(b []byte) { sink += int(b[0]) }

//go:noinline
func useString(s string) { sink += int(s[0]) }

//go:noinline
func useArray(k key) { sink += int(k[3]) }

//go:noinline
func useArrayAt(k *key) { sink += int(k[3]) }

//go:noinline
func useParts(p *parts) { sink += int(p.a) }

// grow makes the stack of the goroutine move to a larger one.
//
//go:noinline
func grow(depth int) int {
	var frame [1 << 10]byte
	if depth == 0 {
		return sink
	}
	return grow(depth-1) + int(frame[depth%len(frame)])
}
