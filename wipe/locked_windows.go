package wipe

import (
	"fmt"
	"syscall"
	"unsafe"
)

// The calls and constants of memoryapi.h that package syscall lacks.
var (
	kernel32       = syscall.NewLazyDLL("kernel32.dll")
	virtualAlloc   = kernel32.NewProc("VirtualAlloc")
	virtualFree    = kernel32.NewProc("VirtualFree")
	virtualLock    = kernel32.NewProc("VirtualLock")
	setConsoleMode = kernel32.NewProc("SetConsoleMode")
)

const (
	memCommitReserve = 0x1000 | 0x2000 // MEM_COMMIT | MEM_RESERVE
	memRelease       = 0x8000          // MEM_RELEASE
	pageReadWrite    = 0x04            // PAGE_READWRITE
)

// mapLocked returns n zero bytes at the start of pages of their own that are
// locked into memory. VirtualAlloc rounds up to whole pages. A process can lock
// as much as its minimum working set holds, about 50 pages unless it is raised.
func mapLocked(n int) ([]byte, error) {
	size := uintptr(max(n, 1))
	addr, _, err := virtualAlloc.Call(0, size, memCommitReserve, pageReadWrite)
	if addr == 0 {
		return nil, fmt.Errorf("mapping %d bytes: %w", size, err)
	}
	if ok, _, err := virtualLock.Call(addr, size); ok == 0 {
		_, _, _ = virtualFree.Call(addr, 0, memRelease)
		return nil, fmt.Errorf("locking %d bytes (the limit on locked memory, "+
			"the minimum working set, may be reached): %w", size, err)
	}
	// The pages are not the garbage collector's, so the address may be kept in
	// an integer; read through a pointer to it, vet can see that too.
	return unsafe.Slice(*(**byte)(unsafe.Pointer(&addr)), size)[:n], nil
}

// unmapLocked gives back the pages of b, which came from mapLocked. Releasing
// unlocks them.
func unmapLocked(b []byte) error {
	addr := uintptr(unsafe.Pointer(unsafe.SliceData(b)))
	if ok, _, err := virtualFree.Call(addr, 0, memRelease); ok == 0 {
		return fmt.Errorf("wipe: unmapping a secret: %w", err)
	}
	return nil
}
