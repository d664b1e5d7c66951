package bench

import (
	"bytes"
	"crypto/subtle"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/awnumar/memguard"

	"secretlint.example/wipe"
)

// sizes are those of a key, of most of a page, and of a buffer, in bytes.
var sizes = []int{32, 4032, 1 << 20}

func BenchmarkErase(b *testing.B) {
	for _, size := range sizes {
		k := make([]byte, size)
		for _, way := range []struct {
			name  string
			erase func(*testing.B)
		}{
			{"clear", func(b *testing.B) {
				for b.Loop() {
					clear(k)
				}
			}},
			{"wipe.Bytes", func(b *testing.B) {
				for b.Loop() {
					wipe.Bytes(k)
				}
			}},
			{"memguard.WipeBytes", func(b *testing.B) {
				for b.Loop() {
					memguard.WipeBytes(k)
				}
			}},
			{"subtle.XORBytes", func(b *testing.B) {
				for b.Loop() {
					subtle.XORBytes(k, k, k)
				}
			}},
		} {
			b.Run(fmt.Sprintf("%s/%d", way.name, size), func(b *testing.B) {
				b.SetBytes(int64(size))
				way.erase(b)
			})
		}
	}
}

func BenchmarkEqual(b *testing.B) {
	for _, size := range []int{32, 4032} {
		x, y := bytes.Repeat([]byte("x"), size), bytes.Repeat([]byte("x"), size)
		for _, way := range []struct {
			name  string
			equal func(x, y []byte) bool
		}{
			{"bytes.Equal", bytes.Equal},
			{"subtle", func(x, y []byte) bool { return subtle.ConstantTimeCompare(x, y) == 1 }},
			{"wipe.Equal", wipe.Equal},
			{"wipe.EqualHashed", wipe.EqualHashed},
		} {
			b.Run(fmt.Sprintf("%s/%d", way.name, size), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if !way.equal(x, y) {
						b.Fatal("not equal")
					}
				}
			})
		}
	}
}

func BenchmarkSecret(b *testing.B) {
	fill := func(k []byte) error { k[0] = 1; return nil }
	use := func(k []byte) { k[0]++ }
	b.Run("wipe.New", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s, _ := wipe.New(32, fill)
			_ = s.Close()
		}
	})
	b.Run("wipe.NewLocked", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s, _ := wipe.NewLocked(32, fill)
			_ = s.Close()
		}
	})
	b.Run("memguard.NewBuffer", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			memguard.NewBuffer(32).Destroy()
		}
	})
	b.Run("wipe.Expose", func(b *testing.B) {
		s, _ := wipe.New(32, fill)
		b.ReportAllocs()
		for b.Loop() {
			s.Expose(use)
		}
	})
	b.Run("wipe.Opaque", func(b *testing.B) {
		aead := newGCM(b)
		for b.Loop() {
			wipe.Opaque(aead)
		}
	})
	b.Run("wipe.Do", func(b *testing.B) {
		for b.Loop() {
			wipe.Do(func() {})
		}
	})
}

func BenchmarkReadAll(b *testing.B) {
	name := filepath.Join(b.TempDir(), "key")
	if err := os.WriteFile(name, make([]byte, 1700), 0o600); err != nil {
		b.Fatal(err)
	}
	data := make([]byte, 1700) // the size of an RSA key in PEM
	b.Run("io.ReadAll", func(b *testing.B) {
		for b.Loop() {
			_, _ = io.ReadAll(bytes.NewReader(data))
		}
	})
	b.Run("wipe.ReadAll", func(b *testing.B) {
		for b.Loop() {
			_, _ = wipe.ReadAll(bytes.NewReader(data))
		}
	})
	b.Run("os.ReadFile", func(b *testing.B) {
		for b.Loop() {
			_, _ = os.ReadFile(name)
		}
	})
	b.Run("wipe.ReadFile", func(b *testing.B) {
		for b.Loop() {
			_, _ = wipe.ReadFile(name)
		}
	})
}

// TestBytesBudget holds Bytes to its price over a clear that the compiler
// inlines: 15 ns more on a key and on a page, a tenth more on a mebibyte. The
// two take turns, ten times, and their medians are compared.
func TestBytesBudget(t *testing.T) {
	for _, size := range sizes {
		k := make([]byte, size)
		rounds := max(50, 1<<26/(size+1<<10))
		var plain, wiped []float64
		for range 10 {
			plain = append(plain, perCall(rounds, func(n int) {
				for range n {
					clear(k)
				}
			}))
			wiped = append(wiped, perCall(rounds, func(n int) {
				for range n {
					wipe.Bytes(k)
				}
			}))
		}
		base, got := median(plain), median(wiped)
		budget := base + 15
		if size > 4096 {
			budget = base * 1.1
		}
		t.Logf("%7d bytes: clear %.1f ns, wipe.Bytes %.1f ns", size, base, got)
		if got > budget {
			t.Errorf("%d bytes: %.1f ns, want at most %.1f (clear: %.1f)", size, got, budget, base)
		}
	}
}

// perCall returns the time of one of n rounds, in nanoseconds.
func perCall(n int, loop func(n int)) float64 {
	start := time.Now()
	loop(n)
	return float64(time.Since(start).Nanoseconds()) / float64(n)
}

func median(samples []float64) float64 {
	slices.Sort(samples)
	return (samples[len(samples)/2-1] + samples[len(samples)/2]) / 2
}
