package fix_test

import (
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/fix"
)

// check parses and type-checks one file and returns a pass over it. Imports of
// what does not exist are allowed.
func check(t *testing.T, src string) (*analysis.Pass, *ast.File) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "a.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatalf("%v\n%s", err, src)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Implicits: map[ast.Node]types.Object{}, Scopes: map[ast.Node]*types.Scope{}}
	conf := types.Config{Importer: importer.Default(), Error: func(error) {}}
	pkg, _ := conf.Check("a", fset, []*ast.File{file}, info)
	return &analysis.Pass{Fset: fset, Pkg: pkg, TypesInfo: info, Files: []*ast.File{file}}, file
}

// apply returns src with edits, which must not overlap.
func apply(t *testing.T, fset *token.FileSet, src string, edits []analysis.TextEdit) string {
	t.Helper()
	slices.SortFunc(edits, func(a, b analysis.TextEdit) int { return int(b.Pos - a.Pos) })
	for _, e := range edits {
		at, end := fset.Position(e.Pos).Offset, fset.Position(e.End).Offset
		src = src[:at] + string(e.NewText) + src[end:]
	}
	return src
}

func TestImport(t *testing.T) {
	for _, tt := range []struct{ name, src, path, want, qualifier string }{
		{"none", "package a\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport \"crypto/subtle\"\n\nvar _ = 1 // at\n", "subtle"},
		{"import comment", "package a // import \"x/a\"\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a // import \"x/a\"\n\nimport \"crypto/subtle\"\n\nvar _ = 1 // at\n", "subtle"},
		{"one line", "package a; var _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport \"crypto/subtle\"; var _ = 1 // at\n", "subtle"},
		{"single", "package a\n\nimport \"bytes\" // why\n\nvar _ = bytes.Equal // at\n", "crypto/subtle",
			"package a\n\nimport \"bytes\" // why\nimport \"crypto/subtle\"\n\nvar _ = bytes.Equal // at\n", "subtle"},
		{"group, in order", "package a\n\nimport (\n\t\"bytes\"\n\t\"os\"\n\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"bytes\"\n\t\"crypto/subtle\"\n\t\"os\"\n\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"group, last", "package a\n\nimport (\n\t\"bytes\"\n\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"bytes\"\n\t\"crypto/subtle\"\n\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"group, first", "package a\n\nimport (\n\t// why\n\t\"os\"\n)\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"crypto/subtle\"\n\t// why\n\t\"os\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"group without std", "package a\n\nimport (\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"crypto/subtle\"\n\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"group without others", "package a\n\nimport (\n\t\"bytes\" // why\n)\n\nvar _ = 1 // at\n", "w.example/wipe",
			"package a\n\nimport (\n\t\"bytes\" // why\n\n\t\"w.example/wipe\"\n)\n\nvar _ = 1 // at\n", "wipe"},
		{"others, in order", "package a\n\nimport (\n\t\"bytes\"\n\n\t\"a.org/y\"\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "w.example/wipe",
			"package a\n\nimport (\n\t\"bytes\"\n\n\t\"a.org/y\"\n\t\"w.example/wipe\"\n\t\"x.org/y\"\n)\n\nvar _ = 1 // at\n", "wipe"},
		{"unordered", "package a\n\nimport (\n\t\"os\"\n\t\"bytes\"\n)\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"crypto/subtle\"\n\t\"os\"\n\t\"bytes\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"empty group", "package a\n\nimport ()\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport (\n\t\"crypto/subtle\"\n)\n\nvar _ = 1 // at\n", "subtle"},
		{"group on one line", "package a\n\nimport (\"bytes\"; \"os\")\n\nvar _ = 1 // at\n", "path",
			"package a\n\nimport (\"bytes\"; \"os\"\n\t\"path\")\n\nvar _ = 1 // at\n", "path"},
		{"there", "package a\n\nimport \"crypto/subtle\"\n\nvar _ = 1 // at\n", "crypto/subtle", "", "subtle"},
		{"alias", "package a\n\nimport sub \"crypto/subtle\"\n\nvar _ = 1 // at\n", "crypto/subtle", "", "sub"},
		{"blank and dot", "package a\n\nimport _ \"crypto/subtle\"\nimport . \"crypto/subtle\"\n\nvar _ = 1 // at\n", "crypto/subtle",
			"package a\n\nimport _ \"crypto/subtle\"\nimport \"crypto/subtle\"\nimport . \"crypto/subtle\"\n\nvar _ = 1 // at\n", "subtle"},
		{"hidden", "package a\n\nimport \"crypto/subtle\"\n\nfunc f(subtle int) {\n\t_ = subtle // at\n}\n", "crypto/subtle",
			"package a\n\nimport \"crypto/subtle\"\nimport subtle2 \"crypto/subtle\"\n\nfunc f(subtle int) {\n\t_ = subtle // at\n}\n", "subtle2"},
		{"hidden elsewhere", "package a\n\nimport \"crypto/subtle\"\n\nfunc f(subtle int) {}\n\nvar _ = 1 // at\n", "crypto/subtle", "", "subtle"},
		{"hidden later", "package a\n\nimport \"crypto/subtle\"\n\nfunc f() {\n\t_ = 1 // at\n\tsubtle := 1\n\t_ = subtle\n}\n", "crypto/subtle", "", "subtle"},
		{"taken by the package", "package a\n\nvar subtle = 1 // at\n", "crypto/subtle",
			"package a\n\nimport subtle2 \"crypto/subtle\"\n\nvar subtle = 1 // at\n", "subtle2"},
		{"taken by an import", "package a\n\nimport subtle \"bytes\"\n\nvar _ = subtle.Equal // at\n", "crypto/subtle",
			"package a\n\nimport subtle \"bytes\"\nimport subtle2 \"crypto/subtle\"\n\nvar _ = subtle.Equal // at\n", "subtle2"},
		{"taken by a local", "package a\n\nfunc f() {\n\tsubtle := 1 // at\n\t_ = subtle\n}\n", "crypto/subtle",
			"package a\n\nimport subtle2 \"crypto/subtle\"\n\nfunc f() {\n\tsubtle := 1 // at\n\t_ = subtle\n}\n", "subtle2"},
		{"unknown", "package a\n\nvar _ = 1 // at\n", "w.example/erase",
			"package a\n\nimport erase \"w.example/erase\"\n\nvar _ = 1 // at\n", "erase"},
		{"version", "package a\n\nvar _ = 1 // at\n", "w.example/go-wipe/v2",
			"package a\n\nimport wipe \"w.example/go-wipe/v2\"\n\nvar _ = 1 // at\n", "wipe"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			pass, file := check(t, tt.src)
			at := file.FileStart + token.Pos(strings.Index(tt.src, "// at")-1)
			name, edits, ok := fix.Import(pass, file, at, tt.path)
			if !ok || name != tt.qualifier {
				t.Fatalf("got %q, %v", name, ok)
			}
			got := apply(t, pass.Fset, tt.src, edits)
			if want := tt.want; want != "" && got != want || want == "" && len(edits) > 0 {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			if _, err := format.Source([]byte(got)); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestImportNever(t *testing.T) {
	for name, src := range map[string]string{
		"generated": "// Code generated by hand. DO NOT EDIT.\n\npackage a\n\nvar _ = 1\n",
		"cgo":       "package a\n\nimport \"C\"\n\nvar _ = 1\n",
	} {
		pass, file := check(t, src)
		if _, _, ok := fix.Import(pass, file, file.End()-2, "crypto/subtle"); ok {
			t.Errorf("%s: a fix is offered", name)
		}
	}
	pass, file := check(t, "package a\n\nvar _ = 1\n")
	if _, _, ok := fix.Import(pass, file, file.End()-2, "a"); ok {
		t.Error("a package imports itself")
	}
}
