package report_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/report"
)

var update = flag.Bool("update", false, "write the golden files")

// sample is a report over testdata/keys.go with every kind of finding.
func sample(t *testing.T) *report.Report {
	t.Helper()
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "keys.go")
	pos := func(line, col int) report.Position { return report.Position{File: file, Line: line, Column: col} }
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	at := func(s string) int { return bytes.Index(text, []byte(s)) }
	r := &report.Report{Root: filepath.Dir(dir), Dir: dir, Version: "v1.2.3", Sources: report.NewSources()}
	r.Rules = []report.Rule{
		{ID: "byteseq-mac", Pass: "byteseq", Title: "a MAC is compared in variable time", Text: "Text.", Markdown: "*Text.*", Confidence: "high", Severity: "7.5"},
		{ID: "nowipe-never", Pass: "nowipe", Title: "a secret is never wiped", Text: strings.Repeat("é", 2000), Confidence: "medium", Severity: "4.0"},
	}
	r.Findings = []*report.Finding{
		{Analyzer: "byteseq", Rule: "byteseq-mac", Package: "p", Unit: "p [p.test]", Message: "MAC \"sum\" is compared by bytes.Equal: 100%, ouch",
			Pos: pos(10, 33), End: pos(10, 54),
			Steps: []report.Step{{pos(9, 2), "\"sum\" is an HMAC"}, {report.Position{File: "/other/x.go", Line: 3}, "compared"}},
			Fix: &report.Fix{Message: "compare with hmac.Equal", Edits: []report.Edit{
				{File: file, Start: at("bytes.Equal"), End: at("bytes.Equal") + 5, New: "hmac"},
				{File: file, Start: at("\"bytes\"\n"), End: at("\"bytes\"\n"), New: "\"crypto/hmac\"\n\t"},
			}}},
		{Analyzer: "nowipe", Rule: "nowipe-never", Package: "p", Unit: "p", Message: "key \"k\" is never wiped", Pos: pos(15, 2), Level: report.Warn},
		{Analyzer: "nowipe", Rule: "nowipe-never", Package: "p", Unit: "p", Message: "key \"k\" is never wiped", Pos: pos(16, 2), Suppressed: true, Reason: "of the test"},
		{Analyzer: "nowipe", Rule: "nowipe-never", Package: "p", Unit: "p", Message: "key \"k\" is never wiped", Pos: pos(17, 2), Known: true},
		{Analyzer: "printf", Rule: "vet/printf", Package: "p", Unit: "p", Message: "wrong verb", Pos: pos(18, 0)},
	}
	for _, f := range r.Findings {
		f.Func, _, _ = r.Sources.Func(f.Pos.File, f.Pos.Line)
	}
	report.Number(r.Findings, r.Sources)
	return r
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	wd, _ := os.Getwd()
	got = bytes.ReplaceAll(got, []byte(filepath.ToSlash(wd)), []byte("/ROOT"))
	name = filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(name, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
	}
}

func TestText(t *testing.T) {
	for name, opts := range map[string]report.TextOptions{
		"text":    {},
		"color":   {Color: true},
		"context": {Context: 1},
		"bare":    {Context: -1},
		"quiet":   {Quiet: true},
		"summary": {Summary: true},
		"group":   {Quiet: true, Group: "rule"},
		"names":   {Quiet: true, Group: "name"},
	} {
		t.Run(name, func(t *testing.T) {
			var buf bytes.Buffer
			if err := sample(t).Text(&buf, opts); err != nil {
				t.Fatal(err)
			}
			golden(t, name, buf.Bytes())
		})
	}
}

func TestFormats(t *testing.T) {
	for _, name := range append([]string{"sarif-all"}, report.Formats...) {
		t.Run(name, func(t *testing.T) {
			format, all := strings.CutSuffix(name, "-all")
			var first, second bytes.Buffer
			r := sample(t)
			r.All = all
			if err := r.Write(&first, format); err != nil {
				t.Fatal(err)
			}
			r = sample(t)
			r.All = all
			if err := r.Write(&second, format); err != nil || first.String() != second.String() {
				t.Error("a second run writes other bytes")
			}
			golden(t, name, first.Bytes())
		})
	}
	if err := sample(t).Write(&bytes.Buffer{}, "html"); err == nil {
		t.Error("format html is taken")
	}
}

// A format that has nothing to say must still be what its readers expect.
func TestNothing(t *testing.T) {
	r := &report.Report{Sources: report.NewSources()}
	for format, want := range map[string]string{
		"json": "{}\n", "github": "", "rdjsonl": "", "gitlab": "[]\n",
		"checkstyle": "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"5.0\"></checkstyle>\n",
	} {
		var buf bytes.Buffer
		if err := r.Write(&buf, format); err != nil || buf.String() != want {
			t.Errorf("%s: %v, %q, want %q", format, err, buf.String(), want)
		}
	}
}

func TestParsePosition(t *testing.T) {
	for text, want := range map[string]report.Position{
		"/a/b.go:3:14":    {File: "/a/b.go", Line: 3, Column: 14},
		"/a/b.go:3":       {File: "/a/b.go", Line: 3},
		`C:\a\b.go:3:14`:  {File: `C:\a\b.go`, Line: 3, Column: 14},
		"-":               {File: "-"},
		"":                {},
		"/odd:7.go:12:13": {File: "/odd:7.go", Line: 12, Column: 13},
	} {
		if got := report.ParsePosition(text); got != want {
			t.Errorf("ParsePosition(%q) = %+v, want %+v", text, got, want)
		}
	}
}

func TestSort(t *testing.T) {
	at := func(line int, rule, unit string) *report.Finding {
		return &report.Finding{Rule: rule, Unit: unit, Message: "m", Pos: report.Position{File: "a.go", Line: line}}
	}
	got := report.Sort([]*report.Finding{at(2, "r", "p [p.test]"), at(10, "r", "p"), at(2, "r", "p"), at(2, "q", "p")})
	var text []string
	for _, f := range got {
		text = append(text, f.Pos.String()+f.Rule+f.Unit)
	}
	if s := strings.Join(text, " "); s != "a.go:2qp a.go:2rp a.go:10rp" {
		t.Error(s)
	}
}

func TestDiffOfChangedFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "short.go")
	if err := os.WriteFile(file, []byte("package p\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	fix := &report.Fix{Edits: []report.Edit{{File: file, Start: 100, End: 101, New: "x"}}}
	if got := report.NewSources().Diff(fix); got != nil {
		t.Errorf("a fix outside its file shows %q", got)
	}
}
