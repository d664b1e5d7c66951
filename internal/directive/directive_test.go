package directive_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
)

// read runs the analyzer over one file.
func read(t *testing.T, nolint bool, src string) (*directive.Result, *token.FileSet, *ast.File) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	a := directive.Analyzer(&base.Options{NoLint: nolint})
	result, err := a.Run(&analysis.Pass{Fset: fset, Files: []*ast.File{f}})
	if err != nil {
		t.Fatal(err)
	}
	return result.(*directive.Result), fset, f
}

// TestCovers lists the lines on which a directive suppresses rule r.
func TestCovers(t *testing.T) {
	for _, test := range []struct {
		name, src string
		want      []int
	}{
		{"trailing", "package p\nvar a = 1 //secretlint:ignore r -- why\nvar b = 2\n", []int{2}},
		{"above", "package p\n//secretlint:ignore r -- why\nvar b = 2\nvar c = 3\n", []int{2, 3}},
		{"above a comment", "package p\n//secretlint:ignore r -- why\n// and more\nvar b = 2\nvar c = 3\n", []int{2, 3, 4}},
		{"after a brace", "package p\nfunc f() {\n} //secretlint:ignore r -- why\nvar b = 2\n", []int{3}},
		{"inside", "package p\nfunc f() {\n\t//secretlint:ignore r -- why\n\tg()\n\tg()\n}\nfunc g() {}\n", []int{3, 4}},
		{"file", "package p\n//secretlint:file-ignore r -- why\nvar b = 2\n", []int{1, 2, 3}},
		{"pass", "package p\nvar a = 1 //secretlint:ignore q -- why\n", []int{2}},
		{"list", "package p\nvar a = 1 //secretlint:ignore x,r -- why\n", []int{2}},
		{"other rule", "package p\nvar a = 1 //secretlint:ignore x -- why\n", nil},
		{"no reason", "package p\nvar a = 1 //secretlint:ignore r\n", nil},
		{"other tool", "package p\nvar a = 1 //lint:ignore r why\n", nil},
		{"space", "package p\nvar a = 1 // secretlint:ignore r -- why\n", nil},
		{"nolint", "package p\nvar a = 1 //nolint\nvar b = 2\n", []int{2}},
		{"nolint of us", "package p\nvar a = 1 //nolint:gosec, secretlint // why\n", []int{2}},
		{"nolint of all", "package p\nvar a = 1 //nolint:all\n", []int{2}},
		{"nolint of another", "package p\nvar a = 1 //nolint:gosec\n", nil},
		{"nolinting", "package p\nvar a = 1 //nolinting\n", nil},
	} {
		r, _, _ := read(t, true, test.src)
		var got []int
		for line := 1; line <= strings.Count(test.src, "\n"); line++ {
			if _, ok := r.Suppress(token.Position{Filename: "a.go", Line: line}, "q", "r"); ok {
				got = append(got, line)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: covers lines %v, want %v", test.name, got, test.want)
		}
		if _, ok := r.Suppress(token.Position{Filename: "b.go", Line: 2}, "q", "r"); ok {
			t.Errorf("%s: covers another file", test.name)
		}
	}
}

func TestNolintIsForOthers(t *testing.T) {
	r, _, _ := read(t, false, "package p\nvar a = 1 //nolint:secretlint\n")
	if _, ok := r.Suppress(token.Position{Filename: "a.go", Line: 2}, "q", "r"); ok {
		t.Error("nolint is honoured without the option")
	}
}

func TestProblems(t *testing.T) {
	for src, want := range map[string]string{
		"//secretlint:ignore":                              "names no rule",
		"//secretlint:ignore r":                            "has no reason: write //secretlint:ignore r -- reason",
		"//secretlint:ignore r --":                         "has no reason",
		"//secretlint:file-ignore -- why":                  "names no rule",
		"//secretlint:ignore r until=soon -- why":          "want a day",
		"//secretlint:ignore r until=2026-02-30 -- why":    "want a day",
		"//secretlint:ignroe r -- why":                     "unknown directive //secretlint:ignroe",
		"//secretlint:secret parms=k":                      `does not know "parms=k"`,
		"//secretlint:secret results=k":                    "want indices",
		"//secretlint:secret\n\nvar b int":                 "stands on no type",
		"//secretlint:ignore r until=2026-02-28 -- why":    "",
		"//secretlint:secret":                              "",
		"//secretlint:wipes params=k -- our own\nfunc g()": "",
	} {
		if !strings.Contains(src, "\n") {
			src += "\nvar a int"
		}
		r, _, _ := read(t, false, "package p\n\n"+src+"\n")
		var got []string
		for _, p := range r.Problems {
			got = append(got, p.Message)
		}
		if text := strings.Join(got, "; "); want == "" && text != "" || !strings.Contains(text, want) || len(got) > 1 {
			t.Errorf("%q: %s, want %s", src, text, want)
		}
	}
}

func TestUnused(t *testing.T) {
	r, fset, _ := read(t, true, "package p\nvar a = 1 //secretlint:ignore r -- why\nvar b = 1 //secretlint:ignore r until=2026-01-02 -- why\nvar c = 1 //nolint\n")
	ig, ok := r.Suppress(token.Position{Filename: "a.go", Line: 3}, "q", "r")
	if !ok || ig.Until != "2026-01-02" || ig.Reason != "why" {
		t.Errorf("%+v", ig)
	}
	unused := r.Unused()
	if len(unused) != 1 || fset.Position(unused[0].Pos).Line != 2 {
		t.Errorf("unused: %v", unused)
	}
}

func TestMarks(t *testing.T) {
	r, _, f := read(t, false, `package p

//secretlint:secret
type Key []byte

type T struct {
	A []byte //secretlint:public
	//secretlint:secret
	B []byte
}

// F does.
//
//secretlint:secret params=k,iv results=0,2 -- both
func F(k, iv []byte) (a []byte, n int, b []byte) { return }

//secretlint:secret
var a, b []byte
`)
	got := make(map[string]string)
	ast.Inspect(f, func(n ast.Node) bool {
		var name string
		switch n := n.(type) {
		case *ast.TypeSpec:
			name = n.Name.Name
		case *ast.FuncDecl:
			name = n.Name.Name
		case *ast.ValueSpec:
			name = n.Names[0].Name
		case *ast.Field:
			if len(n.Names) > 0 {
				name = n.Names[0].Name
			}
		}
		for _, m := range r.Marks(n) {
			got[name] += fmt.Sprint(m.Name, m.Params, m.Results)
		}
		return true
	})
	want := map[string]string{"Key": "secret[] []", "A": "public[] []", "B": "secret[] []", "F": "secret[k iv] [0 2]", "a": "secret[] []"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("marks %v, want %v", got, want)
	}
	if !r.HasMarks() {
		t.Error("HasMarks is false")
	}
}
