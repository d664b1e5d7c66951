package wipe

import (
	"fmt"
	"syscall"
)

// prSetDumpable is PR_SET_DUMPABLE of linux/prctl.h.
const prSetDumpable = 4

func disableCoreDumps() error {
	if err := limitCoreFiles(); err != nil {
		return err
	}
	if _, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, prSetDumpable, 0, 0); errno != 0 {
		return fmt.Errorf("wipe: clearing the dumpable flag: %w", errno)
	}
	return nil
}
