package plugin_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"secretlint.example"
	_ "secretlint.example/plugin"
)

// linter makes the plugin as golangci-lint does: by name, from settings that
// were YAML.
func linter(t *testing.T, settings any) register.LinterPlugin {
	t.Helper()
	make, err := register.GetPlugin("secretlint")
	if err != nil {
		t.Fatal(err)
	}
	l, err := make(settings)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func analyzers(t *testing.T, settings any) []*analysis.Analyzer {
	t.Helper()
	list, err := linter(t, settings).BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if err := analysis.Validate(list); err != nil {
		t.Fatal(err)
	}
	return list
}

func TestSettings(t *testing.T) {
	flag := func(settings any) string {
		for _, a := range analyzers(t, settings) {
			if a.Name == "secretlint" {
				return a.Flags.Lookup("settings").Value.String()
			}
		}
		return ""
	}
	got := flag(map[string]any{"confidence": "low", "rows": []string{"a/b.F: r0=key", "a/b.G: r0=key"}, "nowipe": map[string]any{"strict": true}})
	for _, want := range []string{`"confidence":"low"`, `"rows":"a/b.F: r0=key\na/b.G: r0=key\n"`, `"nowipe":{"strict":true`} {
		if !strings.Contains(got, want) {
			t.Errorf("settings %s, want %s", got, want)
		}
	}
	if got := flag(nil); got != flag(map[string]any{}) {
		t.Errorf("no settings and empty settings differ: %s", got)
	}
	if got := linter(t, nil).GetLoadMode(); got != register.LoadModeTypesInfo {
		t.Errorf("load mode %s", got)
	}
}

func TestSettingsErrors(t *testing.T) {
	make, err := register.GetPlugin("secretlint")
	if err != nil {
		t.Fatal(err)
	}
	for want, settings := range map[string]any{
		`unknown field "confidense"`: map[string]any{"confidense": "low"},
		`unknown field "Related"`:    map[string]any{"Related": true},
		`unknown field "strickt"`:    map[string]any{"nowipe": map[string]any{"strickt": true}},
		"want low, medium or high":   map[string]any{"confidence": "sure"},
		"cannot unmarshal":           []string{"x"},
		"rows: row \"x\"":            map[string]any{"rows": "x"},
	} {
		if _, err := make(settings); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %s", settings, err, want)
		}
	}
}

// TestFresh: golangci-lint wants analyzers of its own for each run.
func TestFresh(t *testing.T) {
	l := linter(t, nil)
	first, _ := l.BuildAnalyzers()
	second, _ := l.BuildAnalyzers()
	for i := range first {
		if first[i] == second[i] {
			t.Errorf("%s is shared by two runs", first[i].Name)
		}
	}
}

// finding is what all drivers must agree on.
type finding struct {
	Rule, Pos, Message string
	Suppressed         bool
	Steps              []string
}

func (f finding) String() string {
	return fmt.Sprintf("%s [%s] %s (suppressed %v) %q", f.Pos, f.Rule, f.Message, f.Suppressed, f.Steps)
}

// TestDrivers runs one module through go vet, the command, and in process
// through the plugin with x/tools' checker, whose store of facts is per
// analyzer as golangci-lint's is. All must find the same. The module is the one
// in testdata, or that in the directory SECRETLINT_DRIVERS.
func TestDrivers(t *testing.T) {
	dir := os.Getenv("SECRETLINT_DRIVERS")
	given := dir != ""
	if !given {
		dir = module(t)
	}
	tool := filepath.Join(t.TempDir(), "secretlint")
	run(t, ".", "go", "build", "-o", tool, "secretlint.example/cmd/secretlint")

	vet := fromJSON(t, dir, run(t, dir, "go", "vet", "-json", "-vettool="+tool, "-secretlint.suppressed", "./..."))
	command := fromJSON(t, dir, run(t, dir, tool, "-f=json", "./..."))
	cfg := secretlint.Config{Related: true, Suppressed: true, NoLint: true}
	process := inProcess(t, dir, secretlint.New(cfg))
	same(t, "the command", command, "go vet", vet)
	same(t, "in process", process, "go vet", vet)

	// The plugin has no steps and nothing that is suppressed; nolint comments
	// it leaves to golangci-lint.
	var want []finding
	for _, f := range vet {
		if f.Steps = nil; !f.Suppressed || strings.Contains(f.Pos, "nolint.go") {
			f.Suppressed = false
			want = append(want, f)
		}
	}
	same(t, "the plugin", inProcess(t, dir, analyzers(t, nil)), "go vet", want)

	rules := make(map[string]bool)
	for _, f := range vet {
		rules[f.Rule] = true
	}
	t.Logf("%d findings", len(vet))
	if !given && (!rules["nowipe-never"] || !rules["secretlog-print"] || !rules["secretlint-directive"] || len(want) == len(vet)) {
		t.Errorf("the fixture has too little to compare: %v", vet)
	}
}

func same(t *testing.T, name string, got []finding, other string, want []finding) {
	t.Helper()
	text := func(list []finding) (lines []string) {
		for _, f := range list {
			lines = append(lines, f.String())
		}
		slices.Sort(lines)
		return lines
	}
	if g, w := text(got), text(want); !slices.Equal(g, w) {
		t.Errorf("%s found\n\t%s\n%s found\n\t%s", name, strings.Join(g, "\n\t"), other, strings.Join(w, "\n\t"))
	}
}

// module writes testdata/drivers.txt to a directory.
func module(t *testing.T) string {
	t.Helper()
	ar, err := txtar.ParseFile("testdata/drivers.txt")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, f := range ar.Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// run returns what a program prints. Finding something is no failure.
func run(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "PWD="+dir)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil && cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("%v: %v\n%s", args, err, stderr.String())
	}
	return out
}

func fromJSON(t *testing.T, dir string, data []byte) (findings []finding) {
	t.Helper()
	type diagnostic struct {
		Category, Posn, Message string
		Suppressed              bool
		Reason                  string
		Related                 []struct{ Posn, Message string }
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	for {
		var units map[string]map[string][]diagnostic
		if err := dec.Decode(&units); err == io.EOF {
			return findings
		} else if err != nil {
			t.Fatal(err)
		}
		for _, unit := range units {
			for _, list := range unit {
				for _, d := range list {
					f := newFinding(dir, d.Category, d.Posn, d.Message)
					f.Suppressed = f.Suppressed || d.Suppressed
					for _, r := range d.Related {
						f.step(dir, r.Posn, r.Message)
					}
					if d.Suppressed { // the command took the reason out of the steps
						f.Steps = append(f.Steps, d.Reason)
					}
					findings = append(findings, f)
				}
			}
		}
	}
}

func newFinding(dir, category, posn, message string) finding {
	rule, _, suppressed := strings.Cut(category, ";")
	return finding{Rule: rule, Suppressed: suppressed, Pos: strings.TrimPrefix(posn, dir), Message: strings.TrimSuffix(message, " ["+rule+"]")}
}

// step adds a step without its place, which drivers know to different depth,
// but for the file and line.
func (f *finding) step(dir, posn, message string) {
	if f.Suppressed {
		f.Steps = append(f.Steps, message)
		return
	}
	place := strings.SplitN(strings.TrimPrefix(posn, dir), ":", 3)
	f.Steps = append(f.Steps, filepath.Base(place[0])+":"+place[min(1, len(place)-1)]+" "+message)
}

// inProcess runs analyzers as a driver with packages in memory does.
func inProcess(t *testing.T, dir string, list []*analysis.Analyzer) (findings []finding) {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: true}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	// go vet looks at the package with its tests in place of the package.
	variants := make(map[string]bool)
	for _, p := range pkgs {
		variants[p.PkgPath] = variants[p.PkgPath] || strings.Contains(p.ID, " [")
	}
	pkgs = slices.DeleteFunc(pkgs, func(p *packages.Package) bool {
		return variants[p.PkgPath] && !strings.Contains(p.ID, " [") || strings.HasSuffix(p.ID, ".test")
	})
	graph, err := checker.Analyze(list, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%v: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			posn := func(p interface{ String() string }) string { return p.String() }
			f := newFinding(dir, d.Category, posn(act.Package.Fset.Position(d.Pos)), d.Message)
			for _, r := range d.Related {
				f.step(dir, posn(act.Package.Fset.Position(r.Pos)), r.Message)
			}
			findings = append(findings, f)
		}
	}
	slices.SortFunc(findings, func(a, b finding) int { return cmp.Compare(a.Pos, b.Pos) })
	return findings
}
