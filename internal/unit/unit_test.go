package unit_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"secretlint.example/internal/unit"
)

// The test binary is its own vettool: go vet runs it with a .cfg file.
func TestMain(m *testing.M) {
	if last := os.Args[len(os.Args)-1]; strings.HasSuffix(last, ".cfg") {
		if os.Getenv("SECRETLINT_UNIT_PLAIN") == "" {
			compare(last)
		}
		unitchecker.Main(withFact())
	}
	if len(os.Args) == 2 && (os.Args[1] == "-V=full" || os.Args[1] == "-flags") {
		unitchecker.Main(withFact())
	}
	os.Exit(m.Run())
}

type seen struct{}

func (*seen) AFact() {}

// withFact is an analyzer that go vet must run on every dependency. Its flag
// gives a run a cache of its own.
func withFact() *analysis.Analyzer {
	a := &analysis.Analyzer{Name: "withfact", Doc: "withfact: do nothing", FactTypes: []analysis.Fact{(*seen)(nil)}}
	a.Run = func(*analysis.Pass) (any, error) { return nil, nil }
	a.Flags.String("run", "", "names a run")
	return a
}

// compare appends a line to the log: whether the fast path took the unit and
// whether its output is what unitchecker writes.
func compare(cfgFile string) {
	cfg, err := unit.Read(cfgFile)
	if err != nil {
		panic(err)
	}
	verdict := "aside"
	if cfg.WriteStd(os.Getenv("GOROOT")) {
		fast, _ := os.ReadFile(cfg.VetxOutput)
		os.Remove(cfg.VetxOutput)
		cmd := exec.Command(os.Args[0], os.Args[1:]...)
		cmd.Env = append(os.Environ(), "SECRETLINT_UNIT_PLAIN=1")
		cmd.Run()
		slow, _ := os.ReadFile(cfg.VetxOutput)
		verdict = "same"
		if !bytes.Equal(fast, slow) {
			verdict = fmt.Sprintf("DIFFERENT (%d and %d bytes)", len(fast), len(slow))
		}
	}
	f, err := os.OpenFile(os.Getenv("SECRETLINT_UNIT_LOG"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(f, "%s %s\n", cfg.ID, verdict)
	f.Close()
}

// TestStd compares with unitchecker over the closure of a few packages, or
// over all of the standard library where SECRETLINT_STD=all. Among them are
// packages with cgo, assembly, generics and vendored imports.
func TestStd(t *testing.T) {
	patterns := []string{"net/http"}
	if os.Getenv("SECRETLINT_STD") == "all" {
		patterns = []string{"std"}
	}
	log := filepath.Join(t.TempDir(), "log")
	args := append([]string{"vet", "-vettool=" + os.Args[0], "-withfact.run=" + log}, patterns...)
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), "SECRETLINT_UNIT_LOG="+log)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go vet: %v\n%s", err, out)
	}
	data, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	same, aside := 0, 0
	for line := range strings.Lines(string(data)) {
		switch {
		case strings.HasSuffix(line, " same\n"):
			same++
		case strings.HasSuffix(line, " aside\n"):
			aside++
		default:
			t.Errorf("fast path: %s", line)
		}
	}
	// Only the roots themselves are more than VetxOnly.
	if roots := len(patterns) * 2; same < 100 || patterns[0] != "std" && aside > roots {
		t.Errorf("fast path took %d units and stepped aside for %d:\n%s", same, aside, data)
	}
	t.Logf("%d units byte-identical, %d left to unitchecker", same, aside)
}

func TestStandard(t *testing.T) {
	root := filepath.FromSlash("/go")
	dir := func(s string) string { return filepath.Join(root, "src", filepath.FromSlash(s)) }
	for _, test := range []struct {
		cfg  unit.Config
		want bool
	}{
		{unit.Config{Dir: dir("fmt")}, true},
		{unit.Config{Dir: dir("vendor/golang.org/x/net")}, true},
		{unit.Config{Dir: dir("cmd/go"), ModulePath: "cmd"}, false},
		{unit.Config{Dir: dir("cmd/go"), Module: &unit.Module{Path: "cmd"}}, false},
		{unit.Config{Dir: dir("../srcs")}, false},
		{unit.Config{Dir: filepath.FromSlash("/home/x")}, false},
	} {
		if got := test.cfg.Standard(root); got != test.want {
			t.Errorf("Standard(%s) = %v", test.cfg.Dir, got)
		}
		if test.cfg.Standard("") {
			t.Errorf("without a GOROOT %s is standard", test.cfg.Dir)
		}
	}
}

func TestInMainModule(t *testing.T) {
	for _, test := range []struct {
		cfg  unit.Config
		want bool
	}{
		{unit.Config{ModulePath: "m"}, true},
		{unit.Config{ModulePath: "m", ModuleVersion: "v1.2.3"}, false},
		{unit.Config{}, false},
		{unit.Config{Module: &unit.Module{Path: "m", Main: true}}, true},
		{unit.Config{Module: &unit.Module{Path: "m"}}, false},
	} {
		if got := test.cfg.InMainModule(); got != test.want {
			t.Errorf("InMainModule(%+v) = %v", test.cfg, got)
		}
	}
}

// TestStepsAside feeds units in which one thing is wrong.
func TestStepsAside(t *testing.T) {
	dir := t.TempDir()
	src := filepath.Join(dir, "src", "p")
	if err := os.MkdirAll(src, 0o777); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) string {
		name = filepath.Join(src, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	good := unit.Config{
		ImportPath: "p", Dir: src, GoVersion: "go1.26", VetxOnly: true, VetxOutput: filepath.Join(src, "out"),
		GoFiles: []string{write("p.go", "package p\nimport \"q\"\nvar V q.T\n")},
	}
	for name, change := range map[string]func(*unit.Config){
		"import without mapping": func(c *unit.Config) {},
		"import without vetx":    func(c *unit.Config) { c.ImportMap = map[string]string{"q": "q"} },
		"vetx of another format": func(c *unit.Config) {
			c.ImportMap, c.PackageVetx = map[string]string{"q": "q"}, map[string]string{"q": write("q", "vetsomething")}
		},
		"imported facts": func(c *unit.Config) {
			c.ImportMap = map[string]string{"q": "q"}
			c.PackageVetx = map[string]string{"q": write("q", "vetx\x00\x00\x00\x00\x01\x00\x00\x00f")}
		},
		"syntax error": func(c *unit.Config) { c.GoFiles = []string{write("p.go", "package")} },
		"type error":   func(c *unit.Config) { c.GoFiles = []string{write("p.go", "package p\nvar V int = \"\"\n")} },
		"not standard": func(c *unit.Config) { c.Dir = dir },
		"a root":       func(c *unit.Config) { c.VetxOnly = false },
	} {
		cfg := good
		change(&cfg)
		if cfg.WriteStd(dir) {
			t.Errorf("%s: taken", name)
		}
		if _, err := os.Stat(good.VetxOutput); err == nil {
			t.Fatalf("%s: wrote a file", name)
		}
	}
}

func TestCheckGo(t *testing.T) {
	for _, test := range []struct{ tool, code, want string }{
		{"go1.26.8", "go1.26.9", ""},
		{"go1.26.8", "go1.25", ""},
		{"go1.26.8 X:aliastypeparams", "go1.26", ""},
		{"devel go1.27-abcdef", "go1.28", ""},
		{"go1.26.8", "go1.27.0", "built with go1.26 and cannot read code for go1.27"},
		{"go1.27rc1", "go1.28", "built with go1.27"},
		{runtime.Version(), "go1.999", "go1.999 or newer"},
	} {
		err := unit.CheckGo(test.tool, test.code)
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("CheckGo(%q, %q) = %v, want %q", test.tool, test.code, err, test.want)
		}
	}
}
