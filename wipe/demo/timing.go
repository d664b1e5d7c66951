package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"secretlint.example/wipe"
)

const (
	tokenSize = 4096 // bytes; long, so that the difference shows on any machine
	positions = 8    // of the first wrong byte
	samples   = 400  // for each position
	// span is how long the calls timed together take, in nanoseconds: one call
	// is shorter than the clock's tick.
	span = 10_000
)

// sample is one point of a curve.
type sample struct {
	Right int     `json:"right"` // leading bytes of the guess that are right
	Nanos float64 `json:"nanos"` // median time of a comparison
}

// timing shows that bytes.Equal tells how much of a guess is right.
func timing() (outcome, error) {
	leaky := curve(bytes.Equal)
	constant := curve(wipe.Equal)
	return outcome{
		Scene:   "timing",
		Title:   "a comparison that stops at the first difference tells where it is",
		Without: side{Code: "bytes.Equal(guess, token)", Timing: leaky},
		With:    side{Code: "wipe.Equal(guess, token)", Timing: constant},
		lesson: fmt.Sprintf("Median of %d samples at each position. With the upper curve a token is guessed piece by piece,\n"+
			"  each piece confirmed by the clock; the lower one says nothing before all of it is right.", samples),
		plot: append(plot("bytes.Equal", leaky), plot("wipe.Equal", constant)...),
	}, nil
}

// curve measures equal on guesses that are right up to different positions. The
// positions take turns, so that a change in the speed of the machine meets all.
func curve(equal func(a, b []byte) bool) []sample {
	token := bytes.Repeat([]byte("k"), tokenSize)
	guess := bytes.Clone(token)
	calls := max(1, int(span/measure(equal, guess, token, 100)))
	times := make([][]float64, positions)
	for range samples {
		for i := range times {
			at := right(i)
			guess[at] ^= 1
			times[i] = append(times[i], measure(equal, guess, token, calls))
			guess[at] ^= 1
		}
	}
	points := make([]sample, positions)
	for i, t := range times {
		slices.Sort(t)
		points[i] = sample{right(i), t[len(t)/2]}
	}
	return points
}

// right returns the number of leading bytes that are right at position i.
func right(i int) int { return i * (tokenSize - 1) / (positions - 1) }

// measure returns the time of one of so many comparisons, in nanoseconds.
func measure(equal func(a, b []byte) bool, a, b []byte, calls int) float64 {
	start := time.Now()
	for range calls {
		if equal(a, b) {
			sink++
		}
	}
	return float64(time.Since(start).Nanoseconds()) / float64(calls)
}

// plot draws a curve with one bar for each point, the longest 40 wide.
func plot(title string, points []sample) []string {
	longest := 0.0
	for _, p := range points {
		longest = max(longest, p.Nanos)
	}
	lines := []string{"", title}
	for _, p := range points {
		bar := strings.Repeat("#", max(1, int(40*p.Nanos/longest)))
		lines = append(lines, fmt.Sprintf("  %4d bytes right %9.1f ns  %s", p.Right, p.Nanos, bar))
	}
	return lines
}
