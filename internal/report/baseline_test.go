package report_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/report"
)

// sources holds one line of code for each finding that found makes.
type sources struct {
	*report.Sources
	file  string
	lines []string
}

func (s *sources) found(rule, pkg, fn, code string) *report.Finding {
	s.lines = append(s.lines, code)
	return &report.Finding{Rule: rule, Package: pkg, Func: fn, Message: "m", Pos: report.Position{File: s.file, Line: len(s.lines)}}
}

// number writes the lines and numbers the findings.
func (s *sources) number(t *testing.T, findings []*report.Finding) {
	t.Helper()
	s.Sources, s.file = report.NewSources(), write(t, strings.Join(s.lines, "\n"))
	for _, f := range findings {
		f.Pos.File = s.file
	}
	report.Number(findings, s.Sources)
}

// TestFingerprint holds fingerprints as users' baselines hold them. A change
// here makes every known finding of every user new.
func TestFingerprint(t *testing.T) {
	for _, test := range []struct{ rule, pkg, fn, code, want string }{
		{"nowipe-never", "example.com/p", "T.Derive", `	k, err := hkdf.Key(sha256.New, s, nil, "x", 32)`, "bfbc55c9155ccb3bd24c0331"},
		{"nowipe-never", "example.com/p", "T.Derive", `k,err:=hkdf.Key( sha256.New, s, nil, "x", 32) // moved and formatted`, "bfbc55c9155ccb3bd24c0331"},
		{"byteseq-mac", "example.com/p", "T.Derive", `	k, err := hkdf.Key(sha256.New, s, nil, "x", 32)`, "9f063fa07ba47fbe77856d36"},
		{"secretlint-directive", "example.com/p", "", "\t//secretlint:ignore  x", "e21903aab7c90124236cacfe"},
		{"internal", "example.com/p", "", "", "7a09c0e53fab1eedfdfa66de"},
	} {
		var s sources
		f := s.found(test.rule, test.pkg, test.fn, test.code)
		s.number(t, []*report.Finding{f})
		if f.Fingerprint != test.want {
			t.Errorf("%s: fingerprint %s, recorded is %s", test.code, f.Fingerprint, test.want)
		}
	}
}

func TestSubject(t *testing.T) {
	for _, test := range []struct{ message, key, want string }{
		{`key "a" and "b.C"`, "", "a"},
		{"key `a.b` is", "", "a.b"},
		{"seed[:], a key, is", "", "seed[:]"},
		{"key: never", "", "key"},
		{`broken "quote of a message`, "", "broken"},
		{"", "", ""},
		{"append may move privateKey (a key)", "privateKey = append ( privateKey , x ... )", "privateKey"},
		{"io.ReadAll moves keyPEM (a key)", "keyPEM , err := io . ReadAll ( f )", "keyPEM"},
		{"the log prints s whole", "log . Println ( s )", "s"},
	} {
		f := &report.Finding{Message: test.message, Key: test.key}
		if got := f.Subject(); got != test.want {
			t.Errorf("%q on %q is about %q, want %q", test.message, test.key, got, test.want)
		}
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "baseline.json")
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestBaseline(t *testing.T) {
	var before, after sources
	old := []*report.Finding{
		before.found("r", "p", "F", "k"), before.found("r", "p", "F", "k"), before.found("r", "q", "G", "k"), before.found("internal", "q", "", "x"),
	}
	before.number(t, old)
	b := report.NewBaseline(old, "internal")
	if b.Len() != 3 {
		t.Errorf("baseline knows %d findings, want 3", b.Len())
	}
	read, err := report.ReadBaseline(write(t, string(b.Bytes())))
	if err != nil {
		t.Fatal(err)
	}
	if string(read.Bytes()) != string(b.Bytes()) {
		t.Errorf("written and read:\n%s\n%s", b.Bytes(), read.Bytes())
	}
	now := []*report.Finding{
		after.found("r", "p", "F", "k"), after.found("r", "p", "F", "k"), after.found("r", "p", "F", "k // the third"), after.found("s", "p", "F", "k"),
	}
	after.number(t, now)
	gone := read.Apply(now, func(string) bool { return true })
	if !now[0].Known || !now[1].Known || now[2].Known || now[3].Known {
		t.Errorf("known: %v %v %v %v", now[0].Known, now[1].Known, now[2].Known, now[3].Known)
	}
	if len(gone) != 1 || gone[0] != "q: G: r (1)" {
		t.Errorf("gone: %q", gone)
	}
	if gone := read.Apply(nil, func(pkg string) bool { return pkg == "p" }); len(gone) != 1 || gone[0] != "p: F: r (2)" {
		t.Errorf("gone of p: %q", gone)
	}
}

func TestSuppressedIsNotCounted(t *testing.T) {
	var s sources
	list := []*report.Finding{s.found("r", "p", "F", "k"), s.found("r", "p", "F", "k")}
	list[0].Suppressed = true
	s.number(t, list)
	b := report.NewBaseline(list)
	b.Apply(list, func(string) bool { return true })
	if b.Len() != 1 || list[1].Ordinal != 1 || !list[1].Known || list[0].Known {
		t.Errorf("len %d, %+v, %+v", b.Len(), list[0], list[1])
	}
}

func TestReadBaselineErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "EOF",
		"{":                             "EOF",
		`{"version":1,"findings":[]} x`: "text after the end",
		`{"version":1,"finding":[]}`:    "unknown field",
		`{"version":2,"findings":[]}`:   "version 2",
		`{"version":1,"findings":[{"rule":"r","count":1}]}`: "no fingerprint",
	} {
		if _, err := report.ReadBaseline(write(t, text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	if _, err := report.ReadBaseline(filepath.Join(t.TempDir(), "none")); err == nil || !strings.Contains(err.Error(), "-write-baseline") {
		t.Errorf("no file: %v", err)
	}
}
