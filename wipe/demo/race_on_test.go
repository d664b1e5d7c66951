//go:build race

package main

// instrumented reports whether the race detector has changed the time
// that a comparison takes, to which it adds its own.
const instrumented = true
