package nowipe_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestNowipe(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "nowipe", "nowipe/never", "nowipe/path", "nowipe/misuse", "nowipe/types")
}

func TestFix(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{}, "nowipe", "nowipe/fix")
}
