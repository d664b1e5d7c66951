package secretlint_test

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"secretlint.example"
)

// TestAlone checks that the passes of a package run one after the other. They
// share what the summary remembers, and drivers start them at once: without
// this a finding was missing now and then.
func TestAlone(t *testing.T) {
	var inside, most atomic.Int32
	cfg := secretlint.Config{Guard: func() func() {
		most.Store(max(most.Load(), inside.Add(1)))
		time.Sleep(20 * time.Millisecond)
		return func() { inside.Add(-1) }
	}}
	analyzers := secretlint.New(cfg)
	// A package without imports, so that no analyzer runs on another one.
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module m\n\ngo 1.26\n", "p.go": "package p\n\nfunc F() {}\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir,
		Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=")}, ".")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze(passesOnly(analyzers), pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for act := range graph.All() {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
	}
	if most.Load() != 1 {
		t.Errorf("%d analyzers of one package ran at once, want 1", most.Load())
	}
}

// passesOnly leaves out the analyzer that requires all others.
func passesOnly(all []*analysis.Analyzer) []*analysis.Analyzer { return all[1:] }
