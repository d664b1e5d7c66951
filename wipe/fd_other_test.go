//go:build !unix

package wipe_test

import (
	"os"
	"testing"
)

// duplicate returns the handle of f itself, which FromFD then closes.
func duplicate(_ *testing.T, f *os.File) uintptr { return f.Fd() }
