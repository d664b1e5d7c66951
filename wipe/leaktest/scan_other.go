//go:build !linux

package leaktest

import (
	"errors"
	"fmt"
	"runtime"
)

// Supported reports whether memory can be scanned on this system.
const Supported = false

// CountProcess counts the copies of n in the memory of a process, on linux.
// Here it returns an error that wraps [errors.ErrUnsupported].
func (n *Needle) CountProcess(int) (Counts, error) {
	return Counts{}, fmt.Errorf("leaktest: scanning memory on %s: %w", runtime.GOOS, errors.ErrUnsupported)
}

// CountSelf is [Needle.CountProcess] for this process.
func (n *Needle) CountSelf() (Counts, error) { return n.CountProcess(0) }
