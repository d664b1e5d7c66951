package rewrite_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"secretlint.example/internal/report"
	"secretlint.example/internal/rewrite"
)

// file writes a file and returns its name.
func file(t *testing.T, dir, base, text string) string {
	t.Helper()
	name := filepath.Join(dir, base)
	if err := os.WriteFile(name, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return name
}

// finding has a fix that puts text in place of old, or before it if text ends
// in it.
func finding(name, in, old, text string) *report.Finding {
	at := strings.Index(in, old)
	e := report.Edit{File: name, Start: at, End: at + len(old), New: text}
	if before, ok := strings.CutSuffix(text, old); ok {
		e.End, e.New = at, before
	}
	return &report.Finding{Fix: &report.Fix{Edits: []report.Edit{e}}}
}

func TestMerge(t *testing.T) {
	const src = "package a\n\nvar x, y, z int\n"
	a, b := finding("a.go", src, "x, y", "q"), finding("a.go", src, "y, z", "r")
	c, d := finding("a.go", src, "var", "const"), finding("a.go", src, "x, y", "x, y")
	same := finding("a.go", src, "x, y", "q")
	together, overlapping := rewrite.Merge([]*report.Finding{a, b, c, d, same})
	if len(together) != 4 || len(overlapping) != 1 || overlapping[0] != b {
		t.Errorf("together %v, overlapping %v", together, overlapping)
	}
}

func TestApply(t *testing.T) {
	const src = "package a\n\nimport (\n\t\"bytes\"\n\t\"fmt\"\n)\n\nvar A = bytes.Equal\nvar B = fmt.Sprint\n"
	name := file(t, t.TempDir(), "a.go", src)
	tree := rewrite.NewTree()
	one := finding(name, src, "bytes.Equal", "hmac.Equal")
	imp := finding(name, src, "\t\"fmt\"", "\t\"crypto/hmac\"\n\t\"fmt\"")
	next, err := tree.Apply([]*report.Finding{one, imp, imp})
	if err != nil {
		t.Fatal(err)
	}
	got, err := next.Read(name)
	want := strings.NewReplacer("\t\"bytes\"\n", "\t\"crypto/hmac\"\n", "bytes.Equal", "hmac.Equal").Replace(src)
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
	if paths, err := next.Imports(name); err != nil || strings.Join(paths, " ") != "crypto/hmac" {
		t.Errorf("imports %v, %v", paths, err)
	}
	if len(tree.Changed()) != 0 {
		t.Error("the first tree changed")
	}
	var b strings.Builder
	if err := next.Diff(&b, filepath.Base); err != nil {
		t.Fatal(err)
	}
	const diff = `--- a/a.go
+++ b/a.go
@@ -1,9 +1,9 @@
 package a
 
 import (
-	"bytes"
+	"crypto/hmac"
 	"fmt"
 )
 
-var A = bytes.Equal
+var A = hmac.Equal
 var B = fmt.Sprint
`
	if b.String() != diff {
		t.Errorf("diff\n%s", b.String())
	}
}

func TestWrite(t *testing.T) {
	const src = "package a\n\nvar A int\n"
	dir := t.TempDir()
	x, y := file(t, dir, "x.go", src), file(t, dir, "y.go", src)
	tree, err := rewrite.NewTree().Apply([]*report.Finding{finding(x, src, "A", "B"), finding(y, src, "A", "C")})
	if err != nil {
		t.Fatal(err)
	}
	// One was changed meanwhile: neither is written.
	file(t, dir, "y.go", src+"var late int\n")
	if err := tree.Write([]string{x, y}); err == nil || !strings.Contains(err.Error(), "changed meanwhile") {
		t.Errorf("error %v", err)
	}
	if got, _ := os.ReadFile(x); string(got) != src {
		t.Errorf("half of it was written: %s", got)
	}
	file(t, dir, "y.go", src)
	if err := tree.Write([]string{x, y}); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{x: "B", y: "C"} {
		got, _ := os.ReadFile(name)
		info, err := os.Stat(name)
		if err != nil || string(got) != "package a\n\nvar "+want+" int\n" || info.Mode().Perm() != 0o640 {
			t.Errorf("%s %v %v: %s", name, info.Mode(), err, got)
		}
	}
	if list, _ := os.ReadDir(dir); len(list) != 2 {
		t.Errorf("left behind: %v", list)
	}
}
