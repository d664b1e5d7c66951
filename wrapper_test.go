package secretlint

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/packages"

	"secretlint.example/internal/base"
	"secretlint.example/internal/unit"
)

// The test binary is a vettool with a noisy analyzer, with the guard and,
// where SECRETLINT_UNGUARDED is set, without.
func TestMain(m *testing.M) {
	last := os.Args[len(os.Args)-1]
	if last == "-V=full" || last == "-flags" || strings.HasSuffix(last, ".cfg") {
		var opts base.Options
		if os.Getenv("SECRETLINT_UNGUARDED") == "" {
			opts.Guard = new(unit.Guard).Enter
		}
		unitchecker.Main(noisy(&opts))
	}
	os.Exit(m.Run())
}

// noisy reports one finding for each package and prints, as a forgotten line
// of debugging would. It requires one that prints as well.
func noisy(opts *base.Options) *analysis.Analyzer {
	report := func(pass *analysis.Pass) (any, error) {
		fmt.Println("stray print of a pass")
		pass.Report(analysis.Diagnostic{Pos: pass.Files[0].Name.Pos(), Category: ruleDirective, Message: "found"})
		return nil, nil
	}
	a := pass("nowipe", report)
	a.Requires = []*analysis.Analyzer{producer(func(*analysis.Pass) (any, error) {
		fmt.Println("stray print of a producer")
		return new(result), nil
	})}
	a.Flags.String("run", "", "names a run")
	wrapped(opts, a)
	return a
}

// result is the result of a producer.
type result struct{ base.Failure }

func pass(name string, run func(*analysis.Pass) (any, error)) *analysis.Analyzer {
	return &analysis.Analyzer{Name: name, Doc: name + ": of the test", Run: run}
}

func producer(run func(*analysis.Pass) (any, error)) *analysis.Analyzer {
	a := pass("producer", run)
	a.ResultType = reflect.TypeFor[*result]()
	return a
}

func wrapped(opts *base.Options, a *analysis.Analyzer) {
	w := &wrapper{opts: opts, rules: ruleTable(), done: make(map[*analysis.Analyzer]bool)}
	w.wrap(a, true)
}

// load loads a module of one package with the given files.
func load(t *testing.T, files map[string]string) (dir string, pkgs []*packages.Package) {
	t.Helper()
	dir = t.TempDir()
	files["go.mod"] = "module m\n\ngo 1.26\n"
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: dir}, ".")
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal(err)
	}
	return dir, pkgs
}

// TestStrayPrints: a print of an analyzer must not reach go vet, neither at
// once nor from the cache. Without the guard it breaks the run, which shows
// that the test can fail.
func TestStrayPrints(t *testing.T) {
	dir, _ := load(t, map[string]string{"a.go": "package a\n"})
	vet := func(env string) (string, error) {
		cmd := exec.Command("go", "vet", "-vettool="+os.Args[0], "-nowipe.run="+dir+env, ".")
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "PWD="+dir, env)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, run := range []string{"first", "second, from the cache"} {
		out, err := vet("X=1")
		if err == nil || !strings.Contains(out, "a.go:1:9: found [secretlint-directive]") {
			t.Errorf("%s run: %v\n%s", run, err, out)
		}
	}
	if out, err := vet("SECRETLINT_UNGUARDED=1"); strings.Contains(out, "found [") {
		t.Errorf("without the guard: %v\n%s", err, out)
	}
}

// findings runs an analyzer over a package and returns what it reports.
func findings(t *testing.T, a *analysis.Analyzer, pkgs []*packages.Package) []string {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%v: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			p := act.Package.Fset.Position(d.Pos)
			list = append(list, fmt.Sprintf("%s:%d %s| %s", filepath.Base(p.Filename), p.Line, d.Category, d.Message))
		}
	}
	return list
}

// TestFailures: whatever an analyzer does wrong becomes a finding of rule
// internal, and never an error, which would end a whole golangci-lint run.
func TestFailures(t *testing.T) {
	_, pkgs := load(t, map[string]string{"a.go": "package a\n"})
	fine := func(*analysis.Pass) (any, error) { return nil, nil }
	panics := func(*analysis.Pass) (any, error) { var m map[string]int; m["x"]++; return nil, nil }
	fails := func(*analysis.Pass) (any, error) { return nil, errors.New("out of luck") }
	uses := func(p *analysis.Pass) (any, error) {
		_ = p.ResultOf[p.Analyzer.Requires[0]].(*result) // must be there, failed or not
		return nil, nil
	}
	unknown := func(p *analysis.Pass) (any, error) {
		p.Report(analysis.Diagnostic{Pos: p.Files[0].Pos(), Category: "nosuch", Message: "found"})
		return nil, nil
	}
	for name, test := range map[string]struct {
		run, required func(*analysis.Pass) (any, error)
		want          string
	}{
		"fine":             {fine, nil, ""},
		"panic":            {panics, nil, "nowipe: m: panic: assignment to entry in nil map at secretlint.example.TestFailures"},
		"error":            {fails, nil, "nowipe: m: out of luck [internal]"},
		"panic below":      {uses, panics, "producer: m: panic: assignment to entry in nil map"},
		"error below":      {uses, fails, "producer: m: out of luck [internal]"},
		"rule in no table": {unknown, nil, `nowipe: rule "nosuch" is in no table: found [internal]`},
	} {
		a := pass("nowipe", test.run)
		if test.required != nil {
			a.Requires = []*analysis.Analyzer{producer(test.required)}
		}
		wrapped(new(base.Options), a)
		got := strings.Join(findings(t, a, pkgs), "\n")
		if test.want == "" && got != "" || !strings.Contains(got, test.want) {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

// each reports a finding at every function and offers a fix.
func each(p *analysis.Pass) (any, error) {
	for _, f := range p.Files {
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				p.Report(analysis.Diagnostic{Pos: fn.Pos(), Category: "nowipe-never", Message: fn.Name.Name,
					Related:        []analysis.RelatedInformation{{Pos: fn.Pos(), Message: "step"}},
					SuggestedFixes: []analysis.SuggestedFix{{Message: "fix", TextEdits: []analysis.TextEdit{{Pos: fn.Pos(), End: fn.Pos(), NewText: []byte(" ")}}}}})
			}
		}
	}
	return nil, nil
}

// TestFilters: what the options and the directives leave of the findings.
func TestFilters(t *testing.T) {
	_, pkgs := load(t, map[string]string{
		"a.go":   "package a\n\nfunc B() {}\nfunc A() {}\n\n//secretlint:ignore nowipe until=2026-01-02 -- why\nfunc Quiet() {}\n",
		"gen.go": "// Code generated by x. DO NOT EDIT.\n\npackage a\n\nfunc G() {}\n",
	})
	for name, test := range map[string]struct {
		opts base.Options
		want string
	}{
		"default":    {base.Options{}, "a.go:3 nowipe-never| B [nowipe-never]; a.go:4 nowipe-never| A [nowipe-never]"},
		"generated":  {base.Options{Generated: true}, "a.go:3 nowipe-never| B [nowipe-never]; a.go:4 nowipe-never| A [nowipe-never]; gen.go:5 nowipe-never| G [nowipe-never]"},
		"suppressed": {base.Options{Suppressed: true}, "a.go:3 nowipe-never| B [nowipe-never]; a.go:4 nowipe-never| A [nowipe-never]; a.go:7 nowipe-never;suppressed;until=2026-01-02| Quiet [nowipe-never]"},
		"facts only": {base.Options{FactsOnly: true}, ""},
	} {
		a := pass("nowipe", each)
		wrapped(&test.opts, a)
		if got := strings.Join(findings(t, a, pkgs), "; "); got != test.want {
			t.Errorf("%s: %s\nwant %s", name, got, test.want)
		}
	}
}

// TestExtras: steps only on request, fixes never in generated files or for
// what is suppressed.
func TestExtras(t *testing.T) {
	_, pkgs := load(t, map[string]string{
		"a.go":   "package a\n\nfunc A() {}\n\n//secretlint:ignore nowipe -- why\nfunc Quiet() {}\n",
		"gen.go": "// Code generated by x. DO NOT EDIT.\n\npackage a\n\nfunc G() {}\n",
	})
	for _, related := range []bool{false, true} {
		a := pass("nowipe", each)
		wrapped(&base.Options{Related: related, Generated: true, Suppressed: true}, a)
		graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		for _, d := range graph.Roots[0].Diagnostics {
			fmt.Fprintf(&got, "%s %d fixes", strings.Fields(d.Message)[0], len(d.SuggestedFixes))
			for _, r := range d.Related {
				fmt.Fprintf(&got, " %s", r.Message)
			}
			fmt.Fprint(&got, "; ")
		}
		want := "A 1 fixes; Quiet 0 fixes why; G 0 fixes; "
		if related {
			want = "A 1 fixes step; Quiet 0 fixes step why; G 0 fixes step; "
		}
		if got.String() != want {
			t.Errorf("related %v: %s, want %s", related, got.String(), want)
		}
	}
}
