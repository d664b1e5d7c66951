package main_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// fixed are the fixtures with golden files that import nothing but the
// standard library and package wipe.
var fixed = []string{"byteseq/mac", "byteseq/method", "byteseq/operator", "byteseq/wipe", "nowipe/fix", "realloc/fixes", "secretlog/fix"}

// TestSameFixes applies all fixes of the fixtures with each of the programs
// that can: they must come to the same bytes. bench/golangci does so with
// golangci-lint.
func TestSameFixes(t *testing.T) {
	t.Parallel()
	vet := fixtures(t)
	vet.program(t, "go", "vet", "-vettool="+filepath.Join(bin, "secretlint"), "-fix", "./...")
	want := vet.files(t)
	if before := fixtures(t).files(t); len(before) != len(want) || changed(before, want) < 10 {
		t.Fatalf("go vet -fix changed %d of %d files", changed(before, want), len(before))
	}
	if out := vet.program(t, "go", "build", "./..."); len(out) > 0 {
		t.Errorf("the result does not build:\n%s", out)
	}
	for _, cmd := range []string{
		"go fix -fixtool=" + filepath.Join(bin, "secretlint") + " ./...",
		"secretlint -fix -dirty -q ./...",
	} {
		s := fixtures(t)
		s.program(t, strings.Fields(cmd)...)
		got := s.files(t)
		for name := range want {
			if !bytes.Equal(got[name], want[name]) {
				t.Errorf("%s: %s is another than that of go vet -fix:\n%s", cmd, name, got[name])
			}
		}
	}
}

// fixtures returns a module with copies of the fixtures.
func fixtures(t *testing.T) *script {
	t.Helper()
	wipe, err := filepath.Abs("../../wipe")
	if err != nil {
		t.Fatal(err)
	}
	ar := &txtar.Archive{Files: []txtar.File{{Name: "go.mod", Data: []byte("module m\n\ngo 1.26\n\n" +
		"require secretlint.example/wipe v0.0.0\n\nreplace secretlint.example/wipe => " + wipe + "\n")}}}
	for _, dir := range fixed {
		names, err := filepath.Glob("../../testdata/src/" + dir + "/*.go")
		if err != nil || len(names) == 0 {
			t.Fatal("no fixtures in", dir, err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			ar.Files = append(ar.Files, txtar.File{Name: dir + "/" + filepath.Base(name), Data: text})
		}
	}
	return newScript(t, ar)
}

// program runs a program, which may find something, and returns what it says.
func (s *script) program(t *testing.T, args ...string) []byte {
	t.Helper()
	name := args[0]
	if name == "secretlint" {
		name = filepath.Join(bin, name)
	}
	cmd := exec.Command(name, args[1:]...)
	cmd.Dir, cmd.Env = s.dir, s.env
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState.ExitCode() != 1 {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return out
}

// files returns the Go files by name.
func (s *script) files(t *testing.T) map[string][]byte {
	t.Helper()
	files := make(map[string][]byte)
	err := filepath.WalkDir(s.work, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		rel, err := filepath.Rel(s.work, path)
		if err == nil {
			files[rel], err = os.ReadFile(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func changed(before, after map[string][]byte) int {
	n := 0
	for name := range before {
		if !bytes.Equal(before[name], after[name]) {
			n++
		}
	}
	return n
}
