//go:build race

package wipe_test

// instrumented reports whether the race detector has changed how the compiler
// uses registers and frames: the zeros must hold, the leaks may be elsewhere.
const instrumented = true
