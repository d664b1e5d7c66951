//go:build !race

package wipe_test

// instrumented: see race_on_test.go.
const instrumented = false
