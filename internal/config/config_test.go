package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/config"
	"secretlint.example/internal/report"
)

func files(t *testing.T, byName map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range byName {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestExtends(t *testing.T) {
	dir := files(t, map[string]string{
		"base.json":  `{"confidence": "high", "tests": true, "rows": ["a", "b"], "rules": {"x": "warn", "y": "off"}, "exclude": ["p"], "nowipe": {"strict": true, "require": "T"}}`,
		"mid.json":   `{"extends": "base.json", "rows": ["c"], "rules": {"y": "fail"}, "nowipe": {"require": "U"}}`,
		"top/s.json": `{"extends": "../mid.json", "confidence": "low", "tests": false, "exclude": ["q"], "minConfidence": "medium"}`,
	})
	c, err := config.Read(filepath.Join(dir, "top", "s.json"))
	if err != nil {
		t.Fatal(err)
	}
	o, p := c.Options, c.Policy
	if o.Confidence != base.Low || o.Tests || o.Rows != "a;b;c" || !o.Nowipe.Strict || o.Nowipe.Require != "U" {
		t.Errorf("options %+v", o)
	}
	if p.Rules["x"] != report.Warn || p.Rules["y"] != report.Fail || strings.Join(p.Exclude, " ") != "p q" || p.MinConfidence != base.Medium {
		t.Errorf("policy %+v", p)
	}
	if len(c.Files) != 3 || filepath.Base(c.Files[0]) != "base.json" {
		t.Errorf("files %q", c.Files)
	}
}

func TestReadErrors(t *testing.T) {
	for text, want := range map[string]string{
		"{\n\n\"rows\": 3}":    "(line 3)",
		"{\n\"rows\": [}":      "(line 2)",
		`{} {}`:                "text after the end",
		`{"sha256": "00"}`:     "pins a file that extends does not name",
		`{"confidence": "hi"}`: "want low, medium or high",
		`{"related": true}`:    "unknown field",
		`{"nowipe": {"x": 1}}`: "unknown field",
	} {
		dir := files(t, map[string]string{"s.json": text})
		if _, err := config.Read(filepath.Join(dir, "s.json")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestFind(t *testing.T) {
	dir := files(t, map[string]string{
		"secretlint.json": `{"unused": true}`, // above the module: not its own
		"m/go.mod":        "module m", "m/secretlint.json": `{"tests": true}`, "m/p/q/x.go": "package q",
		"n/go.mod": "module n", "n/x.go": "package n",
	})
	if c, err := config.Find(filepath.Join(dir, "m", "p", "q")); err != nil || c == nil || !c.Options.Tests || c.Options.Unused {
		t.Errorf("in m: %+v, %v", c, err)
	}
	if c, err := config.Find(filepath.Join(dir, "n")); err != nil || c != nil {
		t.Errorf("in n: %+v, %v", c, err)
	}
}

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		pattern, file string
		want          bool
	}{
		{"gen/...", "gen/a.go", true}, {"gen/...", "gen/x/a.go", true}, {"gen/...", "generated/a.go", false}, {"gen/...", "x/gen/a.go", false},
		{"./gen/...", "gen/a.go", true}, {"...", "a.go", true}, {"*/mock/...", "x/mock/a.go", true}, {"*/mock/...", "mock/a.go", false},
		{"*.go", "a.go", true}, {"*.go", "x/a.go", false}, {"x/*_gen.go", "x/a_gen.go", true}, {"./a.go", "a.go", true}, {"gen", "gen/a.go", false},
	} {
		if got := config.Match(test.pattern, test.file); got != test.want {
			t.Errorf("Match(%q, %q) = %v", test.pattern, test.file, got)
		}
	}
}

func TestLevel(t *testing.T) {
	p := config.Policy{Rules: map[string]report.Level{"nowipe": report.Off, "nowipe-never": report.Warn}}
	for rule, want := range map[string]report.Level{"nowipe-never": report.Warn, "nowipe-path": report.Off} {
		if got := p.Level(rule, "nowipe"); got != want {
			t.Errorf("%s: %v, want %v", rule, got, want)
		}
	}
	if got := p.Level("byteseq-mac", "byteseq"); got != report.Fail {
		t.Errorf("the default is %v", got)
	}
}

func TestMainModules(t *testing.T) {
	dir := files(t, map[string]string{
		"go.work":      "go 1.26\nuse ./a // first\nuse (\n\t\"./b c\"\n\t// ./d\n)\nreplace (\n\tx => ./y\n)\n",
		"a/go.mod":     "module a",
		"a/p/x.go":     "package p",
		"alone/go.mod": "module alone",
	})
	in := func(sub, gowork string) string {
		var rel []string
		for _, root := range config.MainModules(filepath.Join(dir, sub), gowork) {
			rel = append(rel, report.Rel(dir, root))
		}
		return strings.Join(rel, " ")
	}
	if got := in("a/p", ""); got != "a a b c" {
		t.Errorf("in a workspace: %s", got)
	}
	if got := in("a/p", "off"); got != "a" {
		t.Errorf("with GOWORK=off: %s", got)
	}
	if got := in("alone", filepath.Join(dir, "go.work")); got != "alone a b c" {
		t.Errorf("with GOWORK: %s", got)
	}
}
