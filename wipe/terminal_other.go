//go:build !linux && !darwin && !freebsd && !windows

package wipe

import (
	"errors"
	"os"
)

// openTerminal fails: this package knows no terminal here.
func openTerminal() (in, out *os.File, err error) {
	return nil, nil, errors.ErrUnsupported
}

// disableEcho fails likewise.
func disableEcho(*os.File) (restore func(), err error) {
	return nil, errors.ErrUnsupported
}
