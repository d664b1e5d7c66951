//go:build !linux && !darwin && !freebsd && !windows

package wipe

import (
	"errors"
	"fmt"
	"runtime"
)

// mapLocked fails: nothing here can lock pages, and a Secret that claims to be
// locked must be.
func mapLocked(int) ([]byte, error) {
	return nil, fmt.Errorf("locked memory on %s: %w", runtime.GOOS, errors.ErrUnsupported)
}

// unmapLocked has nothing to give back, since mapLocked never succeeds.
func unmapLocked([]byte) error { return nil }
