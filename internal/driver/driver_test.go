package driver

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/report"
)

func TestParseTarget(t *testing.T) {
	for text, want := range map[string]string{
		"linux/amd64":     "{linux amd64 []}",
		"linux/amd64,a,b": "{linux amd64 [a b]}",
		",a":              "{  [a]}",
		"linux":           "error", "/amd64": "error", "linux/": "error", "": "error", ",": "error",
	} {
		got, err := ParseTarget(text)
		if s := fmt.Sprint(got); err == nil && s != want || (err != nil) != (want == "error") {
			t.Errorf("ParseTarget(%q) = %v, %v, want %s", text, got, err, want)
		}
	}
}

func TestChoose(t *testing.T) {
	all := []listed{
		{"unsafe", true, closureStd}, {"fmt", true, closureStd}, {"x/y", true, closureDeps}, {"m/b", true, closureMain},
		{"m/a", false, closureMain}, {"m/a.test", false, closureMain},
	}
	roots := func(asked ...string) string {
		list := append([]listed(nil), all...)
		for i := range list {
			list[i].dep = true
			for _, a := range asked {
				list[i].dep = list[i].dep && list[i].path != a
			}
		}
		p := new(plan)
		p.choose(list)
		return p.closure + ": " + strings.Join(p.asked, " ") + " of " + strings.Join(p.roots, " ")
	}
	for want, asked := range map[string][]string{
		"main: m/a of m/a m/b":         {"m/a", "m/a.test"},
		"deps: x/y of m/a m/b x/y":     {"x/y"},
		"deps: m/a x/y of m/a m/b x/y": {"m/a", "x/y"},
		"std: fmt of fmt m/a m/b x/y":  {"fmt"},
	} {
		if got := roots(asked...); got != want {
			t.Errorf("%v: %s, want %s", asked, got, want)
		}
	}
}

const diff = `diff --git a/a.go b/a.go
index 1..2 100644
--- a/a.go
+++ b/a.go
@@ -3 +3,2 @@ func f() {
-	old()
+	new()
+	newer()
@@ -10,2 +11,0 @@ func g() {
-	defer wipe.Bytes(key)
--- not a header
diff --git a/old.go b/moved.go
similarity index 100%
rename from old.go
rename to moved.go
diff --git a/gone.go b/gone.go
deleted file mode 100644
--- a/gone.go
+++ /dev/null
@@ -1,3 +0,0 @@
-package p
diff --git a/dir/with space.go b/dir/with space.go
--- a/dir/with space.go	
+++ b/dir/with space.go	
@@ -0,0 +1 @@
+package p
`

func TestParseDiff(t *testing.T) {
	files := parseDiff("/r", diff)
	got := make(map[string]string)
	for name, c := range files {
		got[filepath.ToSlash(name)] = fmt.Sprintf("%+v", c.spans)
	}
	want := map[string]string{
		"/r/a.go":              "[{first:3 last:4 removed:\told()\n} {first:12 last:11 removed:\tdefer wipe.Bytes(key)\n-- not a header\n}]",
		"/r/dir/with space.go": "[{first:1 last:1 removed:}]",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%v\nwant %v", got, want)
	}
}

func TestTouch(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	text := "package p\n\nfunc f() {\n\tkey := derive()\n\tuse(key)\n}\n\nfunc g() {\n\tother := derive()\n}\n"
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	at := func(line int, message string, steps ...int) *report.Finding {
		f := &report.Finding{Message: message, Pos: report.Position{File: file, Line: line}}
		for _, s := range steps {
			f.Steps = append(f.Steps, report.Step{Pos: report.Position{File: file, Line: s}})
		}
		return f
	}
	for name, test := range map[string]struct {
		spans []span
		f     *report.Finding
		want  bool
	}{
		"the line":                      {[]span{{4, 4, ""}}, at(4, "key, a key"), true},
		"another line":                  {[]span{{5, 5, "\tkey2()\n"}}, at(4, "key, a key"), false},
		"a step":                        {[]span{{9, 9, ""}}, at(4, "key, a key", 9), true},
		"a wipe was removed":            {[]span{{5, 4, "\tdefer wipe.Bytes(key)\n"}}, at(4, "key, a key"), true},
		"a wipe was removed at the end": {[]span{{7, 6, "\twipe.Bytes(key)\n"}}, at(4, "key, a key"), true},
		"another's wipe was removed":    {[]span{{5, 4, "\tdefer wipe.Bytes(keys)\n"}}, at(4, "key, a key"), false},
		"removed from another function": {[]span{{9, 8, "\tdefer wipe.Bytes(key)\n"}}, at(4, "key, a key"), false},
		"a line in its place names it":  {[]span{{5, 5, "\tdefer wipe.Bytes(key)\n"}}, at(4, "key, a key"), true},
		"an expression as name":         {[]span{{5, 4, "\twipe.Bytes(k.b[:])\n"}}, at(4, "k.b[:], a key"), true},
	} {
		c := &Changes{map[string]*change{file: {spans: test.spans}}}
		if got := c.Touch(test.f, report.NewSources()); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if c := (&Changes{map[string]*change{file: {all: true}}}); !c.Touch(at(4, "m"), report.NewSources()) {
		t.Error("a new file is not new")
	}
	if c := (&Changes{}); c.Touch(at(4, "m"), report.NewSources()) {
		t.Error("without changes something is new")
	}
}

func TestSplitName(t *testing.T) {
	for name, want := range map[string]string{
		"crypto/rand.Read":           "crypto/rand [Read]",
		"(*a.b/c.T).M":               "a.b/c [T M]",
		"(a.b/c.I).M":                "a.b/c [I M]",
		"field gopkg.in/yaml.v3.T.F": "gopkg.in/yaml.v3 [T F]",
		"(*gopkg.in/yaml.v3.T).m":    "gopkg.in/yaml.v3 [T m]",
		"a/b.f":                      "a/b [f]",
		"type fmt.Stringer":          "fmt [Stringer]",
	} {
		pkg, path := splitName(name)
		if got := fmt.Sprint(pkg, " ", path); got != want {
			t.Errorf("splitName(%q) = %s, want %s", name, got, want)
		}
	}
}

func TestFinding(t *testing.T) {
	d := diagnostic{Category: "r-x;suppressed;until=2026-01-02", Posn: "/a.go:1:2", Message: "m [r-x]"}
	d.Related = append(d.Related, struct {
		Posn    string `json:"posn"`
		Message string `json:"message"`
	}{"/a.go:3", "step"}, struct {
		Posn    string `json:"posn"`
		Message string `json:"message"`
	}{"/a.go:4", "why"})
	f := d.finding()
	if f.Rule != "r-x" || f.Message != "m" || !f.Suppressed || f.Until != "2026-01-02" || f.Reason != "why" || len(f.Steps) != 1 {
		t.Errorf("%+v", f)
	}
}
