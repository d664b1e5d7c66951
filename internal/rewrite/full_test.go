//go:build linux || darwin

package rewrite_test

import (
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"secretlint.example/internal/report"
	"secretlint.example/internal/rewrite"
)

// TestWriteFull has the disk be full for the second of two files, as far as a
// process can say so for itself: the first is left as it was, and nothing is
// beside them.
func TestWriteFull(t *testing.T) {
	const small, large = "package a\n\nvar A int\n", 8 << 10
	dir := t.TempDir()
	src := "package a\n\nvar A int\n\n// " + strings.Repeat("x", large) + "\n"
	x, y := file(t, dir, "x.go", small), file(t, dir, "y.go", src)
	tree, err := rewrite.NewTree().Apply([]*report.Finding{finding(x, small, "A", "B"), finding(y, src, "A", "C")})
	if err != nil {
		t.Fatal(err)
	}
	err = limited(t, large, func() error { return tree.Write([]string{x, y}) })
	if err == nil || !strings.Contains(err.Error(), "cannot write "+y) {
		t.Errorf("error %v, want that %s cannot be written", err, y)
	}
	for name, want := range map[string]string{x: small, y: src} {
		if got, err := os.ReadFile(name); err != nil || string(got) != want {
			t.Errorf("%s was changed: %.30q..., %v", name, got, err)
		}
	}
	if list, _ := filepath.Glob(filepath.Join(dir, "*")); len(list) != 2 {
		t.Errorf("left behind: %v", list)
	}
	if list, _ := filepath.Glob(filepath.Join(dir, ".secretlint*")); len(list) != 0 {
		t.Errorf("left behind: %v", list)
	}
}

// limited runs do while no file can grow beyond size.
func limited(t *testing.T, size uint64, do func() error) error {
	t.Helper()
	var old syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
		t.Skip(err)
	}
	signal.Ignore(syscall.SIGXFSZ) // so that the write fails instead
	defer signal.Reset(syscall.SIGXFSZ)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: size, Max: old.Max}); err != nil {
		t.Skip(err)
	}
	defer syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old)
	return do()
}
