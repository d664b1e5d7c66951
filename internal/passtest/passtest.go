// Package passtest runs the analyzers over the fixtures in the root testdata
// as a driver would run them: built by secretlint.New, with the wrapper around
// each.
package passtest

import (
	"path/filepath"
	"runtime"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"secretlint.example"
)

// Dir returns the root testdata.
func Dir() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "testdata")
}

// Analyzer returns the listed analyzer of that name from a New of its own.
func Analyzer(t testing.TB, cfg secretlint.Config, name string) *analysis.Analyzer {
	t.Helper()
	for _, a := range secretlint.New(cfg) {
		if a.Name == name {
			return a
		}
	}
	t.Fatalf("no analyzer %q", name)
	return nil
}

// Run checks the wants of the fixture packages for one pass.
func Run(t *testing.T, cfg secretlint.Config, pass string, pkgs ...string) {
	t.Helper()
	analysistest.Run(t, Dir(), Analyzer(t, cfg, pass), pkgs...)
}

// RunFixes checks the wants and the golden files of the fixture packages, and
// that the pass has nothing more to say of what it fixed.
func RunFixes(t *testing.T, cfg secretlint.Config, pass string, pkgs ...string) {
	t.Helper()
	analysistest.RunWithSuggestedFixes(t, Dir(), Analyzer(t, cfg, pass), pkgs...)
}
