package report_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/report"
)

func found(rule, pkg, fn, message string) *report.Finding {
	return &report.Finding{Rule: rule, Package: pkg, Func: fn, Message: message}
}

// TestFingerprint holds fingerprints as users' baselines hold them. A change
// here makes every known finding of every user new.
func TestFingerprint(t *testing.T) {
	for _, test := range []struct {
		f    *report.Finding
		want string
	}{
		{found("nowipe-never", "example.com/p", "T.Derive", `key "k" from hkdf.Key is never wiped`), "e8d332995b3f18a6a03456e7"},
		{found("nowipe-never", "example.com/p", "T.Derive", `"k", a key, stays in memory`), "e8d332995b3f18a6a03456e7"},
		{found("byteseq-mac", "example.com/p", "T.Derive", `key "k" from hkdf.Key is never wiped`), "05e1f26c289a3ab17f8b67cd"},
		{found("internal", "example.com/p", "", "no names here"), "c15540149459ccfe91314db3"},
	} {
		report.Number([]*report.Finding{test.f})
		if test.f.Fingerprint != test.want {
			t.Errorf("%s: fingerprint %s, recorded is %s", test.f.Message, test.f.Fingerprint, test.want)
		}
	}
}

func TestMessageKey(t *testing.T) {
	for message, want := range map[string]string{
		`key "a" and "b.C"`: "a\x00b.C",
		"key `a` is":        "a",
		"it's plain":        "it's plain",
		`broken "quote`:     `broken "quote`,
	} {
		if got := report.MessageKey(message); got != want {
			t.Errorf("MessageKey(%q) = %q, want %q", message, got, want)
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
	old := []*report.Finding{
		found("r", "p", "F", `"k"`), found("r", "p", "F", `"k"`), found("r", "q", "G", `"k"`), found("internal", "q", "", "x"),
	}
	report.Number(old)
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
	now := []*report.Finding{found("r", "p", "F", `"k"`), found("r", "p", "F", `"k"`), found("r", "p", "F", `the "k"`), found("s", "p", "F", `"k"`)}
	report.Number(now)
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
	quiet := found("r", "p", "F", `"k"`)
	quiet.Suppressed = true
	list := []*report.Finding{quiet, found("r", "p", "F", `"k"`)}
	report.Number(list)
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
