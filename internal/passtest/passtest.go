// Package passtest runs the analyzers over the fixtures in the root testdata
// as a driver would run them: built by secretlint.New, with the wrapper around
// each.
package passtest

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
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
	for _, pkg := range pkgs {
		again(t, cfg, pass, pkg)
	}
}

// Diagnostics returns what one pass reports of a fixture package, whatever its
// wants say.
func Diagnostics(t *testing.T, cfg secretlint.Config, pass, pkg string) []analysis.Diagnostic {
	t.Helper()
	var out []analysis.Diagnostic
	for _, r := range analysistest.Run(silent{t}, Dir(), Analyzer(t, cfg, pass), pkg) {
		if r.Err != nil {
			t.Fatal(r.Err)
		}
		out = append(out, r.Diagnostics...)
	}
	return out
}

// FixLines returns the lines of a fixture package of one file on which one pass
// reports something that it can fix.
func FixLines(t *testing.T, cfg secretlint.Config, pass, pkg string) []int {
	t.Helper()
	var lines []int
	for _, r := range analysistest.Run(silent{t}, Dir(), Analyzer(t, cfg, pass), pkg) {
		if r.Err != nil {
			t.Fatal(r.Err)
		}
		for _, d := range r.Diagnostics {
			if len(d.SuggestedFixes) > 0 {
				lines = append(lines, r.Action.Package.Fset.Position(d.Pos).Line)
			}
		}
	}
	return lines
}

// silent swallows the complaints of analysistest about wants: a golden file
// still has those of the findings that its fixes took away.
type silent struct{ testing.TB }

// Errorf says nothing.
func (silent) Errorf(string, ...any) {}

// again runs the pass over the golden files: they must type-check, and no fix
// may be offered a second time.
func again(t *testing.T, cfg secretlint.Config, pass, pkg string) {
	t.Helper()
	gopath := t.TempDir()
	if err := goldenTree(gopath, pkg); err != nil {
		t.Fatal(err)
	}
	for _, r := range analysistest.Run(silent{t}, gopath, Analyzer(t, cfg, pass), pkg) {
		if r.Err != nil {
			t.Errorf("golden of %s: %v", pkg, r.Err)
		}
		for _, d := range r.Diagnostics {
			if len(d.SuggestedFixes) > 0 {
				t.Errorf("golden of %s: %s: a fix is offered again: %s", pkg, r.Action.Package.Fset.Position(d.Pos), d.Message)
			}
		}
	}
}

// goldenTree makes a GOPATH of the fixtures in which pkg has its golden files.
func goldenTree(gopath, pkg string) error {
	src := filepath.Join(Dir(), "src")
	roots, err := os.ReadDir(src)
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(pkg, "/")
	for _, e := range roots {
		if e.Name() != first {
			if err := os.MkdirAll(filepath.Join(gopath, "src"), 0o755); err != nil {
				return err
			}
			if err := os.Symlink(filepath.Join(src, e.Name()), filepath.Join(gopath, "src", e.Name())); err != nil {
				return err
			}
		}
	}
	out := filepath.Join(gopath, "src", pkg)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	files, err := os.ReadDir(filepath.Join(src, pkg))
	if err != nil {
		return err
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") {
			continue
		}
		name := filepath.Join(src, pkg, f.Name())
		text, err := os.ReadFile(name + ".golden")
		if os.IsNotExist(err) {
			text, err = os.ReadFile(name)
		}
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, f.Name()), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
