//go:build unix

package wipe

import (
	"fmt"
	"syscall"
)

// limitCoreFiles sets the soft and the hard limit on core files to zero.
func limitCoreFiles() error {
	if err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}); err != nil {
		return fmt.Errorf("wipe: limiting core files: %w", err)
	}
	return nil
}
