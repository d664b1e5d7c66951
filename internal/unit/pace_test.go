package unit_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"secretlint.example/internal/unit"
)

// TestPace checks that nothing is collected below the first limit, and that
// what lives after a collection sets the pace of the next, each time.
func TestPace(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	before := debug.SetGCPercent(100)
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	defer debug.SetGCPercent(before)

	unit.Pace()
	if limit := debug.SetMemoryLimit(-1); limit < 16<<20 || limit > 64<<20 {
		t.Errorf("the first collection is at %d MB", limit>>20)
	}
	settles(t, "little", 400)
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("%d MB are a limit after the first collection", limit>>20)
	}
	kept := make([]byte, 80<<20)
	settles(t, "much", 100)
	runtime.KeepAlive(kept)
	settles(t, "little again", 400)
}

// settles collects until the percentage is what it should be.
func settles(t *testing.T, what string, want int) {
	t.Helper()
	got := 0
	for range 200 {
		runtime.GC()
		time.Sleep(5 * time.Millisecond) // a finalizer sets it
		got = debug.SetGCPercent(want)
		debug.SetGCPercent(got)
		if got == want {
			return
		}
	}
	t.Errorf("%s lives, and the percentage is %d, want %d", what, got, want)
}

// TestPaceObeys checks that it is for the user to say otherwise.
func TestPaceObeys(t *testing.T) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("GOGC", "")
			t.Setenv("GOMEMLIMIT", "")
			t.Setenv(name, "50")
			before := debug.SetGCPercent(77)
			defer debug.SetGCPercent(before)
			unit.Pace()
			if got := debug.SetGCPercent(77); got != 77 {
				t.Errorf("the percentage was changed to %d", got)
			}
		})
	}
}
