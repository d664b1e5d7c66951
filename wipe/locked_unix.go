//go:build linux || darwin || freebsd

package wipe

import (
	"fmt"
	"math"
	"os"
	"syscall"
	"unsafe"
)

// mapLocked returns n zero bytes at the start of anonymous pages that are
// locked into memory and, where the system can, left out of core dumps.
func mapLocked(n int) ([]byte, error) {
	size, err := wholePages(n)
	if err != nil {
		return nil, err
	}
	pages, err := syscall.Mmap(-1, 0, size, syscall.PROT_READ|syscall.PROT_WRITE,
		syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		return nil, fmt.Errorf("mapping %d bytes: %w", size, err)
	}
	if err := lock(pages); err != nil {
		_ = syscall.Munmap(pages) // nothing in them yet
		return nil, err
	}
	return pages[:n:size], nil
}

// wholePages rounds n up to whole pages, at least one.
func wholePages(n int) (int, error) {
	page := os.Getpagesize()
	if n > math.MaxInt-page {
		return 0, fmt.Errorf("mapping %d bytes: %w", n, syscall.ENOMEM)
	}
	return max(1, (n+page-1)/page) * page, nil
}

// lock keeps pages out of swap and of core dumps.
func lock(pages []byte) error {
	if errno := memoryCall(syscall.SYS_MLOCK, pages, 0); errno != 0 {
		return fmt.Errorf("locking %d bytes (the limit on locked memory, "+
			"RLIMIT_MEMLOCK, may be reached; see ulimit -l): %w", len(pages), errno)
	}
	if adviceNoDump == 0 {
		return nil
	}
	if errno := memoryCall(syscall.SYS_MADVISE, pages, adviceNoDump); errno != 0 {
		return fmt.Errorf("keeping %d bytes out of core dumps: %w", len(pages), errno)
	}
	return nil
}

// memoryCall is a system call on a range of memory. Package syscall has mlock
// for some of the systems only.
func memoryCall(trap uintptr, pages []byte, advice uintptr) syscall.Errno {
	_, _, errno := syscall.Syscall(trap,
		uintptr(unsafe.Pointer(unsafe.SliceData(pages))), uintptr(len(pages)), advice)
	return errno
}

// unmapLocked gives back the pages of b, which came from mapLocked. Unmapping
// unlocks them.
func unmapLocked(b []byte) error {
	if err := syscall.Munmap(b[:cap(b)]); err != nil {
		return fmt.Errorf("wipe: unmapping a secret: %w", err)
	}
	return nil
}
