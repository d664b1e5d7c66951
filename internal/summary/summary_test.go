package summary_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"secretlint.example/internal/base"
	"secretlint.example/internal/passtest"
	"secretlint.example/internal/summary"
)

// TestFacts checks what functions and fields are found to do, where they are
// declared and one package away.
func TestFacts(t *testing.T) {
	analysistest.Run(t, passtest.Dir(), summary.Analyzer(&base.Options{}), "engine/lib", "engine/app")
}
