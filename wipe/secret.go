package wipe

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"unsafe"
)

// Secret is a handle on bytes that are hard to copy and to print by accident.
//
// It promises: there is one copy, in an array that never grows and is never
// handed out, only lent to the callback of [Secret.Expose]; it is wiped by
// Close, or after the last handle is gone by a cleanup that the garbage
// collector runs at some time; fmt with every verb, log/slog, encoding/json,
// encoding/xml and every other user of encoding.TextMarshaler see [REDACTED],
// and gob and encoding.BinaryMarshaler an error. Where no method can be called,
// in an unexported field, printers that use reflection see an address and never
// a byte of the secret.
//
// It does not promise: anything about what the callback copies; a wipe when the
// process ends without Close; protection from swap, core dumps and debuggers,
// for which see [NewLocked] and [DisableCoreDumps].
//
// Copying a Secret copies the handle: both share one secret, and Close on one
// closes both. The zero Secret is empty: Len is 0, Expose lends an empty slice,
// Close does nothing. All methods but UnmarshalText are safe for concurrent
// use. Two handles cannot be compared with ==; see [Secret.Equal].
type Secret struct {
	_ [0]func() // not comparable
	// p is a *state, untyped so that printers and encoders that walk fields by
	// reflection see an address and stop. With a pointer to the state they
	// would go on to the bytes.
	p unsafe.Pointer
}

// state is what the handles share. The cleanup hangs on it: on a handle, it
// would run while a copy of the handle is in use; on the array of the bytes, it
// would never run, as its argument keeps that array reachable.
type state struct {
	cleanup runtime.Cleanup

	mu     sync.Mutex // guards what follows; never held while foreign code runs
	mem    memory
	users  int  // callbacks that have mem.b on loan
	closed bool // no more loans; the last user, or Close itself, frees mem
}

// memory is an array for one secret and the way to get rid of it.
type memory struct {
	b      []byte
	locked bool // its own pages, outside the Go heap
}

// free wipes m and, if it has pages of its own, returns them.
func (m memory) free() error {
	zero(m.b)
	if m.locked {
		return unmapLocked(m.b)
	}
	return nil
}

// New returns a Secret of n bytes that fill has written.
//
// fill is lent the array, of n zero bytes, and must not keep it. When it
// returns an error or panics (a short read of a key file, say), what it wrote
// is wiped and no Secret is made: zeros are never taken for a key. A nil fill
// or a negative n is an error.
//
// Cost: four small allocations, about 200 ns, and the cleanup.
func New(n int, fill func(b []byte) error) (Secret, error) {
	if n < 0 {
		return Secret{}, fmt.Errorf("wipe: negative length %d of a secret", n)
	}
	return filled(memory{b: make([]byte, n)}, fill)
}

// NewLocked is [New] with the bytes in pages of their own outside the Go heap:
// locked into memory, so never swapped out, left out of core dumps where the
// system can do that (linux, freebsd), and given back by Close.
//
// It is for the few long-lived keys of a process: each takes a whole page and
// about 10 us, and the limit on locked memory is often 8 MiB or less for
// the process. At the limit the error names it; nothing is ever silently left
// unlocked. Where pages cannot be locked (js/wasm, plan9) the error wraps
// [errors.ErrUnsupported]. It does not protect from hibernation, a debugger or
// the kernel, and it has no guard pages, canaries or encryption at rest: that is
// what memguard offers.
func NewLocked(n int, fill func(b []byte) error) (Secret, error) {
	if n < 0 {
		return Secret{}, fmt.Errorf("wipe: negative length %d of a secret", n)
	}
	b, err := mapLocked(n)
	if err != nil {
		return Secret{}, fmt.Errorf("wipe: %w", err)
	}
	return filled(memory{b: b, locked: true}, fill)
}

// Take moves b into a new Secret: it copies b and wipes b[:len(b)]. Other
// copies of b are not reached, see [Bytes]. Where the bytes come from a reader
// or a generator, [New] does without the second array.
func Take(b []byte) Secret {
	defer zero(b)
	m := memory{b: make([]byte, len(b))}
	copy(m.b, b)
	return own(m)
}

// filled runs fill on m and makes a Secret of it, or frees it.
func filled(m memory, fill func([]byte) error) (Secret, error) {
	kept := false
	defer func() {
		if !kept {
			_ = m.free() // the error or the panic of fill matters more
		}
	}()
	if fill == nil {
		return Secret{}, errors.New("wipe: no function to fill the secret with")
	}
	if err := fill(m.b[:len(m.b):len(m.b)]); err != nil {
		return Secret{}, err
	}
	kept = true
	return own(m), nil
}

// own makes the state and the handle for m.
func own(m memory) Secret {
	st := &state{mem: m}
	st.cleanup = runtime.AddCleanup(st, func(m memory) { _ = m.free() }, m)
	return Secret{p: unsafe.Pointer(st)}
}

// ExposeErr lends the bytes of s to f and returns what f returns. After Close
// it returns [ErrClosed] and does not call f.
//
// The slice is valid until f returns; it is the array itself, so f may change
// the secret but must not keep the slice, append to it or make a string of it.
// Calls may be nested and concurrent. A Close meanwhile takes effect for new
// calls at once, while the bytes stay valid until the last running f returns. A
// panic of f goes on to the caller and leaves s usable. Cost: about 20 ns and
// no allocation, besides those of f.
func (s Secret) ExposeErr(f func(b []byte) error) error {
	st := (*state)(s.p)
	if st == nil {
		return f(nil)
	}
	b, err := st.acquire()
	if err != nil {
		return err
	}
	// The deferred call also keeps st reachable, hence the cleanup from
	// running, while f works.
	defer st.release()
	return f(b)
}

// Expose is [Secret.ExposeErr] for an f that cannot fail. After Close it panics
// with [ErrClosed]: a program that goes on without its key is broken, and an
// empty key would hide it.
func (s Secret) Expose(f func(b []byte)) {
	err := s.ExposeErr(func(b []byte) error {
		f(b)
		return nil
	})
	if err != nil {
		panic(err)
	}
}

// acquire takes the bytes on loan.
func (st *state) acquire() ([]byte, error) {
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.closed {
		return nil, ErrClosed
	}
	st.users++
	b := st.mem.b
	return b[:len(b):len(b)], nil
}

// release ends a loan. The last one after a Close frees the memory.
func (st *state) release() {
	st.mu.Lock()
	defer st.mu.Unlock()
	st.users--
	// The error, of unmapping pages that are wiped already, has no one to go
	// to: Close returned before.
	_ = st.freeIfDone()
}

// freeIfDone frees the memory once nobody has it on loan nor ever will. The
// caller holds st.mu.
func (st *state) freeIfDone() error {
	if !st.closed || st.users > 0 || st.mem.b == nil {
		return nil
	}
	st.cleanup.Stop()
	m := st.mem
	st.mem = memory{}
	err := m.free()
	runtime.KeepAlive(st)
	return err
}

// Close wipes the secret for every handle on it. Afterwards Expose and Equal
// panic, ExposeErr and Clone return [ErrClosed], and Len is 0.
//
// It does not wait, so it cannot deadlock, also when it is called inside
// Expose: while a callback still has the bytes on loan, the wipe is done when
// the last of them returns. It may be called again. The error is nil unless the
// pages of a locked Secret, wiped by then, could not be given back.
func (s Secret) Close() error {
	st := (*state)(s.p)
	if st == nil {
		return nil
	}
	st.mu.Lock()
	defer st.mu.Unlock()
	st.closed = true
	return st.freeIfDone()
}

// Len returns the number of bytes, which is not treated as secret. It is 0 for
// the zero Secret and after Close.
func (s Secret) Len() int {
	st := (*state)(s.p)
	if st == nil {
		return 0
	}
	st.mu.Lock()
	defer st.mu.Unlock()
	if st.closed {
		return 0
	}
	return len(st.mem.b)
}

// IsZero reports whether s is the zero Secret, which was never given a secret.
// The option omitzero of encoding/json asks it.
func (s Secret) IsZero() bool { return s.p == nil }

// Equal reports whether s and t hold the same bytes, in the manner of the
// function [Equal]. It panics with [ErrClosed] if one of them is closed: false
// could be mistaken for a wrong password, true for a right one. It holds no
// lock while it compares, so that a.Equal(b) and b.Equal(a) cannot block each
// other.
func (s Secret) Equal(t Secret) (equal bool) {
	s.Expose(func(a []byte) {
		t.Expose(func(b []byte) { equal = Equal(a, b) })
	})
	return equal
}

// Clone returns a Secret with a copy of the bytes and a life of its own, locked
// if s is locked. The error is [ErrClosed], or that of [NewLocked].
func (s Secret) Clone() (clone Secret, err error) {
	st := (*state)(s.p)
	if st == nil {
		return Secret{}, nil
	}
	err = s.ExposeErr(func(b []byte) error {
		construct := New
		if st.isLocked() {
			construct = NewLocked
		}
		clone, err = construct(len(b), func(c []byte) error {
			copy(c, b)
			return nil
		})
		return err
	})
	return clone, err
}

// isLocked reports whether the bytes are in pages of their own.
func (st *state) isLocked() bool {
	st.mu.Lock()
	defer st.mu.Unlock()
	return st.mem.locked
}
