package wipe_test

import (
	"fmt"
	"testing"

	"secretlint.example/wipe"
)

// Bytes against the clear that it wraps, inlined as a user writes it. The module
// in internal/bench has the comparison with other packages, and the budget.
func BenchmarkBytes(b *testing.B) {
	for _, size := range []int{32, 4032, 1 << 20} {
		k := make([]byte, size)
		b.Run(fmt.Sprintf("clear/%d", size), func(b *testing.B) {
			for b.Loop() {
				clear(k)
			}
		})
		b.Run(fmt.Sprintf("Bytes/%d", size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				wipe.Bytes(k)
			}
		})
	}
}

func BenchmarkExpose(b *testing.B) {
	s := wipe.Take(make([]byte, 32))
	b.ReportAllocs()
	for b.Loop() {
		s.Expose(func(k []byte) { k[0]++ })
	}
}
