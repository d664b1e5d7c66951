//go:build !race

package main

// instrumented: see race_on_test.go.
const instrumented = false
