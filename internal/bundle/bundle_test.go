package bundle_test

import (
	"bytes"
	"flag"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"secretlint.example/internal/base"
	"secretlint.example/internal/bundle"
)

var update = flag.Bool("update", false, "write wipe.txtar")

// want is package wipe as it is in this repository.
func want(t *testing.T) *txtar.Archive {
	t.Helper()
	dir := filepath.Join("..", "..", "wipe")
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	ar := &txtar.Archive{Comment: []byte("Made by go generate of ../../wipe.\n")}
	for _, e := range entries {
		name := e.Name()
		if name != "LICENSE" && (!strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go")) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		ar.Files = append(ar.Files, txtar.File{Name: name, Data: text})
	}
	return ar
}

func TestIdentical(t *testing.T) {
	ar := want(t)
	if *update {
		if err := os.WriteFile("wipe.txtar", txtar.Format(ar), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got := bundle.Files()
	if len(got) != len(ar.Files) {
		t.Fatalf("%d files, want %d: go generate ./internal/bundle", len(got), len(ar.Files))
	}
	for i, f := range got {
		if f.Name != ar.Files[i].Name || !bytes.Equal(f.Text, ar.Files[i].Data) {
			t.Errorf("%s is not that of ./wipe: go generate ./internal/bundle", f.Name)
		}
	}
}

// A copy elsewhere compiles only if nothing of the module is imported.
func TestImports(t *testing.T) {
	for _, f := range bundle.Files() {
		if !strings.HasSuffix(f.Name, ".go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), f.Name, f.Text, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range file.Imports {
			if path, _ := strconv.Unquote(spec.Path.Value); !base.IsStd(path) {
				t.Errorf("%s imports %s", f.Name, path)
			}
		}
	}
}
