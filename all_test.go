package secretlint_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"secretlint.example"
)

// The rules of the house that a program can check.

var update = flag.Bool("update", false, "write docs/rules")

const module = "secretlint.example"

// arrows says which rooms a room may import. Rooms that are not named may
// import none. Tests may import what they like.
var arrows = map[string]string{
	"":                   "internal/base internal/directive internal/inventory internal/summary passes/*",
	"cmd/secretlint":     ". internal/base internal/bundle internal/config internal/driver internal/inventory internal/report internal/rewrite internal/unit",
	"bench/std":          ". internal/base",
	"internal/inventory": "internal/base internal/effect internal/knowledge internal/secrets internal/summary",
	"plugin":             ". internal/knowledge",
	"passes/*":           "internal/base internal/summary internal/secrets internal/taint internal/flow internal/directive internal/fix internal/knowledge internal/effect internal/trace",
	"internal/driver":    "internal/base internal/config internal/report internal/unit",
	"internal/rewrite":   "internal/report",
	"internal/config":    "internal/base internal/knowledge internal/report",
	"internal/summary":   "internal/base internal/directive internal/effect internal/flow internal/knowledge internal/secrets internal/taint internal/trace",
	"internal/secrets":   "internal/base internal/directive internal/effect internal/knowledge",
	"internal/taint":     "internal/base internal/effect internal/flow",
	"internal/trace":     "internal/base internal/effect internal/flow internal/knowledge internal/secrets internal/summary internal/taint",
	"internal/fix":       "internal/base internal/effect internal/knowledge",
	"internal/directive": "internal/base",
	"internal/knowledge": "internal/base internal/effect",
	"internal/effect":    "internal/base",
	"internal/passtest":  ". internal/base",

	"internal/knowledge/rowtest": "internal/effect", // resolves rows for tests only
}

// allowed reports whether the room may import the other.
func allowed(room, other string) bool {
	star := func(s string) string {
		if rest, ok := strings.CutPrefix(s, "passes/"); ok && !strings.Contains(rest, "/") {
			return "passes/*"
		}
		return s
	}
	if room = star(room); other == "" {
		other = "."
	}
	return slices.Contains(strings.Fields(arrows[room]), star(other)) && (room != "passes/*" || star(other) != "passes/*")
}

// source is a Go file of the module that is not a test.
type source struct {
	name, room string
	text       []byte
	fset       *token.FileSet
	file       *ast.File
}

// sources returns the Go files of the root module.
func sources(t *testing.T) []*source {
	t.Helper()
	cmd := exec.Command("go", "list", "-f", "{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}}\n{{end}}", "./...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	var list []*source
	for name := range strings.FieldsSeq(string(out)) {
		rel, err := filepath.Rel(root, name)
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s := &source{name: filepath.ToSlash(rel), text: text, fset: token.NewFileSet()}
		if s.room = filepath.ToSlash(filepath.Dir(rel)); s.room == "." {
			s.room = ""
		}
		if s.file, err = parser.ParseFile(s.fset, rel, text, parser.ParseComments); err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	return list
}

func TestArrows(t *testing.T) {
	for _, s := range sources(t) {
		for _, spec := range s.file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			other, ours := strings.CutPrefix(path+"/", module+"/")
			if other = strings.TrimSuffix(other, "/"); ours && !allowed(s.room, other) {
				t.Errorf("%s: room %q must not import %q", s.fset.Position(spec.Pos()), s.room, other)
			}
		}
	}
}

// foreign are paths that only the knowledge tables spell. The rest of the
// house asks them what an API does.
var foreign = regexp.MustCompile(`^\(?\*?(archive|bufio|bytes|compress|container|context|crypto|database|encoding|errors|fmt|hash|html|io|log|math|net|os|reflect|runtime|strings|sync|syscall|text|time|unsafe|golang\.org/x|github\.com)/[a-z0-9./]+[a-z0-9]`)

func TestForeignPaths(t *testing.T) {
	for _, s := range sources(t) {
		if !strings.HasPrefix(s.room, "passes/") && !strings.HasPrefix(s.room, "internal/") || strings.HasPrefix(s.room, "internal/knowledge") {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if _, ok := n.(*ast.ImportSpec); ok {
				return false
			}
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			if text, _ := strconv.Unquote(lit.Value); foreign.MatchString(text) {
				t.Errorf("%s: %s belongs into internal/knowledge", s.fset.Position(lit.Pos()), lit.Value)
			}
			return true
		})
	}
}

// TestShape holds functions, files and comments to their limits. Tables of
// knowledge and of rules are as long as the world is.
func TestShape(t *testing.T) {
	for _, s := range sources(t) {
		table := strings.HasPrefix(s.room, "internal/knowledge") || strings.HasSuffix(s.name, "/rules.go")
		limit := 400
		if s.room == "internal/taint" || s.room == "internal/summary" {
			limit = 600 // where a question has many cases that belong side by side
		}
		if n := bytes.Count(s.text, []byte("\n")); n > limit && !table {
			t.Errorf("%s has %d lines, at most %d", s.name, n, limit)
		}
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				n := s.fset.Position(d.End()).Line - s.fset.Position(d.Pos()).Line + 1
				if n > 80 && !table {
					t.Errorf("%s: %s has %d lines, at most 80", s.name, d.Name.Name, n)
				}
				if d.Name.IsExported() && d.Doc == nil && !slices.Contains(wellKnown, d.Name.Name) {
					t.Errorf("%s: %s is exported and not documented", s.name, d.Name.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if ts, ok := spec.(*ast.TypeSpec); ok && ts.Name.IsExported() && d.Doc == nil && ts.Doc == nil {
						t.Errorf("%s: %s is exported and not documented", s.name, ts.Name.Name)
					}
				}
			}
		}
	}
}

// wellKnown are methods whose interface says what they do.
var wellKnown = []string{"AFact", "Unwrap", "Errorf"}

// TestRules checks the table of rules: ids are API.
func TestRules(t *testing.T) {
	id := regexp.MustCompile(`^[a-z]+-[a-z]+(-[a-z]+)?$`)
	seen := make(map[string]bool)
	for _, r := range secretlint.Rules() {
		if seen[r.ID] {
			t.Errorf("rule %s stands twice in the table", r.ID)
		}
		seen[r.ID] = true
		if r.ID != "internal" && (!id.MatchString(r.ID) || !strings.HasPrefix(r.ID, r.Pass+"-")) {
			t.Errorf("rule %s: want the name of its pass, %s, and one or two words", r.ID, r.Pass)
		}
		if severity, err := strconv.ParseFloat(r.Severity, 64); err != nil || severity < 0.1 || severity > 10 {
			t.Errorf("rule %s: severity %q", r.ID, r.Severity)
		}
		if r.Doc.Title == "" || r.Doc.Text == "" || strings.HasSuffix(r.Doc.Title, ".") || len(r.Doc.Title) > 100 {
			t.Errorf("rule %s: the title is one line without a period, the text is not empty", r.ID)
		}
		if own := r.Pass == "secretlint"; !own && !r.Strict && (r.Doc.Before == "" || r.Doc.After == "") {
			t.Errorf("rule %s: no example", r.ID)
		}
	}
}

// TestAnalyzers checks what a driver sees.
func TestAnalyzers(t *testing.T) {
	list := secretlint.New(secretlint.Config{})
	if err := analysis.Validate(list); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, a := range list {
		names = append(names, a.Name)
		if a.URL == "" || !strings.HasPrefix(a.Doc, a.Name+": ") {
			t.Errorf("%s: no URL, or its documentation %.40q does not begin with its name", a.Name, a.Doc)
		}
	}
	if got := strings.Join(names, " "); got != "secretlint nowipe byteseq secretlog realloc" {
		t.Errorf("listed are %s", got)
	}
}

// page is the documentation of a rule for a reader of the repository. The
// text is the one that the program prints.
func page(r secretlint.Rule) string {
	var b strings.Builder
	doc := r.Doc.Compile()
	state := "on by default"
	if r.Strict {
		state = "opt-in"
	}
	fmt.Fprintf(&b, "# %s\n\n%s\n\n%s, %s confidence, security severity %s, pass %s.\n\n%s\n", r.ID, doc.TitleMarkdown, state, r.Confidence, r.Severity, r.Pass, doc.TextMarkdown)
	if doc.Before != "" {
		fmt.Fprintf(&b, "\nBefore:\n\n```go\n%s\n```\n\nAfter:\n\n```go\n%s\n```\n", doc.Before, doc.After)
	}
	if r.ID != "internal" {
		fmt.Fprintf(&b, "\nWhere the finding is wrong, say why on the line or the one above it:\n\n```go\n//secretlint:ignore %s -- the reason\n```\n", r.ID)
	}
	return b.String()
}

// TestRulePages compares docs/rules with the table; -update writes it.
func TestRulePages(t *testing.T) {
	want := make(map[string]string)
	index := "# Rules\n\n| rule | confidence | |\n|---|---|---|\n"
	for _, r := range secretlint.Rules() {
		want[r.ID+".md"] = page(r)
		index += fmt.Sprintf("| [%s](%s.md) | %s | %s |\n", r.ID, r.ID, r.Confidence, r.Doc.Compile().TitleMarkdown)
	}
	want["README.md"] = index
	dir := filepath.Join("docs", "rules")
	if *update {
		write(t, dir, want)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := fs.ReadFile(os.DirFS(dir), e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if want[e.Name()] != string(text) {
			t.Errorf("docs/rules/%s is not what the table says: go test . -run RulePages -update", e.Name())
		}
		delete(want, e.Name())
	}
	for name := range want {
		t.Errorf("docs/rules/%s is missing: go test . -run RulePages -update", name)
	}
}

func write(t *testing.T, dir string, pages map[string]string) {
	t.Helper()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	for name, text := range pages {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTidy: what lands in a user's go.mod is exactly what is needed.
func TestTidy(t *testing.T) {
	for _, dir := range []string{".", "wipe"} {
		cmd := exec.Command("go", "mod", "tidy", "-diff")
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: go mod tidy -diff: %v\n%s", dir, err, out)
		}
	}
	text, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	direct := regexp.MustCompile(`(?m)^\t(\S+) v\S+$`).FindAllStringSubmatch(string(text), -1)
	for _, m := range direct {
		if !slices.Contains([]string{"github.com/golangci/plugin-module-register", "golang.org/x/tools", "honnef.co/go/tools"}, m[1]) {
			t.Errorf("%s is a new dependency of every user: give the reason here", m[1])
		}
	}
}
