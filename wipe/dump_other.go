//go:build !linux

package wipe

import (
	"errors"
	"fmt"
	"runtime"
)

func disableCoreDumps() error {
	if err := limitCoreFiles(); err != nil {
		return err
	}
	return fmt.Errorf("wipe: keeping tracers away on %s: %w", runtime.GOOS, errors.ErrUnsupported)
}
