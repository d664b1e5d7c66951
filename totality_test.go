package secretlint_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/base"
	"secretlint.example/internal/passtest"
)

// TestOdd runs every rule over what Go allows and hardly anybody writes: types
// that contain themselves, functions without an end. A stack that overflows
// cannot be recovered from and would take a driver down with all its linters.
// bench/std does the same with the whole of the standard library.
func TestOdd(t *testing.T) {
	strict := base.PassOptions{Strict: true}
	cfg := secretlint.Config{Confidence: base.Low, Nowipe: base.NowipeOptions{Strict: true}, Byteseq: strict, Secretlog: strict, Realloc: strict}
	for _, a := range secretlint.New(cfg) {
		passtest.Run(t, cfg, a.Name, "engine/odd")
	}
}
