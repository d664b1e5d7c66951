package leaktest

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"syscall"
	"unsafe"
)

// Supported reports whether memory can be scanned on this system.
const Supported = true

const (
	// blockSize is how much memory is read at a time, in bytes.
	blockSize = 1 << 20
	// maxMapping bounds the mappings that are looked at. Larger ones are
	// reservations of a sanitizer, terabytes of shadow without user data.
	maxMapping = 8 << 30
)

// span is a range of addresses.
type span struct{ from, to uint64 }

// CountProcess counts the copies of n in the memory of process pid, which must
// be this one or one it may trace (a child). It looks at all private writable
// pages: heap, stacks, data, and pages mapped by hand. It does not see
// registers, kernel buffers and pages of files. The process should stand still.
// Errors are those of reading /proc. Cost: about a second per GiB in use.
func (n *Needle) CountProcess(pid int) (Counts, error) {
	proc := fmt.Sprintf("/proc/%d", pid)
	spans, err := writableSpans(proc + "/maps")
	if err != nil {
		return Counts{}, err
	}
	// The block lies outside the Go heap, so that it can be left out of a scan
	// of this process.
	block, err := syscall.Mmap(-1, 0, blockSize, syscall.PROT_READ|syscall.PROT_WRITE,
		syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		return Counts{}, err
	}
	defer syscall.Munmap(block)
	if pid == os.Getpid() {
		spans = without(spans, block)
	}
	return n.countSpans(proc, spans, block)
}

// CountSelf is [Needle.CountProcess] for this process.
func (n *Needle) CountSelf() (Counts, error) { return n.CountProcess(os.Getpid()) }

// countSpans searches the pages of spans that are in use.
func (n *Needle) countSpans(proc string, spans []span, block []byte) (Counts, error) {
	memory, err := os.Open(proc + "/mem")
	if err != nil {
		return Counts{}, err
	}
	defer memory.Close()
	pagemap, err := os.Open(proc + "/pagemap")
	if err != nil {
		return Counts{}, err
	}
	defer pagemap.Close()
	s := newSearch(n)
	for _, whole := range spans {
		used, err := usedSpans(pagemap, whole)
		if err != nil {
			return Counts{}, err
		}
		for _, u := range used {
			s.span(memory, u, block)
		}
	}
	return s.counts(), nil
}

// writableSpans returns the private writable mappings listed in a maps file.
func writableSpans(maps string) ([]span, error) {
	f, err := os.Open(maps)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var spans []span
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var s span
		var mode string
		if _, err := fmt.Sscanf(lines.Text(), "%x-%x %s", &s.from, &s.to, &mode); err != nil {
			return nil, fmt.Errorf("leaktest: %s: %q: %w", maps, lines.Text(), err)
		}
		if strings.HasPrefix(mode, "rw") && strings.HasSuffix(mode, "p") && s.to-s.from <= maxMapping {
			spans = append(spans, s)
		}
	}
	return spans, lines.Err()
}

// without cuts the memory of block out of spans. The kernel may have merged it
// with its neighbours since the list was made.
func without(spans []span, block []byte) []span {
	from := uint64(uintptr(unsafe.Pointer(unsafe.SliceData(block))))
	to := from + uint64(len(block))
	var rest []span
	for _, s := range spans {
		if low := (span{s.from, min(s.to, from)}); low.from < low.to {
			rest = append(rest, low)
		}
		if high := (span{max(s.from, to), s.to}); high.from < high.to {
			rest = append(rest, high)
		}
	}
	return rest
}

// usedSpans returns the parts of s whose pages exist. Reading the others would
// create them, and a Go heap reserves far more than it uses.
func usedSpans(pagemap *os.File, s span) ([]span, error) {
	const inUse = 1<<63 | 1<<62 // present, swapped; see pagemap.rst of the kernel
	page := uint64(os.Getpagesize())
	entries := make([]byte, 8*4096)
	var used []span
	for at := s.from; at < s.to; {
		want := min(uint64(len(entries)), (s.to-at)/page*8)
		n, err := pagemap.ReadAt(entries[:want], int64(at/page*8))
		if n < 8 {
			return nil, fmt.Errorf("leaktest: reading the page map: %w", err)
		}
		for i := 0; i+8 <= n; i += 8 {
			if binary.NativeEndian.Uint64(entries[i:])&inUse != 0 {
				used = join(used, span{at, at + page})
			}
			at += page
		}
	}
	return used, nil
}

// join appends s to spans, or extends the last one if s continues it.
func join(spans []span, s span) []span {
	if last := len(spans) - 1; last >= 0 && spans[last].to == s.from {
		spans[last].to = s.to
		return spans
	}
	return append(spans, s)
}

// span searches one range of memory, block by block. A range that cannot be
// read has been unmapped meanwhile, and holds nothing.
func (s *search) span(memory *os.File, u span, block []byte) {
	for at := u.from; at < u.to; {
		want := min(uint64(len(block)), u.to-at)
		n, _ := memory.ReadAt(block[:want], int64(at))
		if n == 0 {
			return
		}
		fresh := n
		if at+uint64(n) < u.to && n > s.overlap {
			fresh = n - s.overlap
		}
		s.block(block[:n], fresh)
		at += uint64(fresh)
	}
}
