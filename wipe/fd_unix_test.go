//go:build unix

package wipe_test

import (
	"os"
	"syscall"
	"testing"
)

// duplicate returns a descriptor for f that nothing else will close.
func duplicate(t *testing.T, f *os.File) uintptr {
	t.Helper()
	defer f.Close()
	fd, err := syscall.Dup(int(f.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	return uintptr(fd)
}
