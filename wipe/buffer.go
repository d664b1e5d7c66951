package wipe

import (
	"fmt"
	"io"
	"math"
	"unsafe"
)

// minBuffer is the capacity, in bytes, of the first array of a Buffer.
const minBuffer = 64

// Buffer is a [bytes.Buffer] for secrets. The zero value is an empty buffer
// ready to use; [NewBuffer] makes one of a given size.
//
// It promises that every byte it held and no longer holds is wiped: the old
// array when it grows, what Read has handed out, what Truncate cuts off, and
// all of it on Reset and Close. Nothing wipes a Buffer that is merely dropped:
// defer its Close. Slices got from Bytes before a growth, a Read, a Reset or
// Close read zeros afterwards.
//
// It has no String method, since nobody could wipe the string, and fmt prints
// it as [REDACTED]. It is not safe for concurrent use. A copy of a Buffer that
// has been written to shares its content.
type Buffer struct {
	_ [0]func() // not comparable
	// p is a *bufferState, untyped so that printers and encoders that walk
	// fields by reflection see an address and stop.
	p unsafe.Pointer
}

// bufferState holds the unread bytes in b[off:]. The whole array of b, up to
// its capacity, belongs to the buffer, so it is wiped up to its capacity.
type bufferState struct {
	b      []byte
	off    int
	closed bool
}

// NewBuffer returns an empty Buffer with room for n bytes. One that is never
// asked for more never moves its content. It panics if n is negative.
func NewBuffer(n int) *Buffer {
	b := new(Buffer)
	b.state().b = make([]byte, 0, n)
	return b
}

// state returns the state of b, made on first use.
func (b *Buffer) state() *bufferState {
	if b.p == nil {
		b.p = unsafe.Pointer(new(bufferState))
	}
	return (*bufferState)(b.p)
}

// open is state for the methods that have no error to return.
func (b *Buffer) open() *bufferState {
	st := b.state()
	if st.closed {
		panic(ErrClosed)
	}
	return st
}

// room makes space for n more bytes: by moving the unread ones to the front
// when that is enough, else into a larger array. Either way what stays behind
// is wiped.
func (st *bufferState) room(n int) {
	if cap(st.b)-len(st.b) >= n {
		return
	}
	unread := st.b[st.off:]
	if st.off > 0 && n <= cap(st.b)-len(unread) {
		kept := copy(st.b, unread)
		zero(st.b[kept:])
		st.b, st.off = st.b[:kept], 0
		return
	}
	if n > math.MaxInt-cap(st.b)-minBuffer {
		panic("wipe: Buffer too large")
	}
	grown := make([]byte, len(unread), max(len(unread)+n, 2*cap(st.b), minBuffer))
	copy(grown, unread)
	st.wipe()
	st.b = grown
}

// wipe erases the whole array and empties the buffer.
func (st *bufferState) wipe() {
	zero(st.b[:cap(st.b)])
	st.b, st.off = st.b[:0], 0
}

// Bytes returns the unread bytes, in place: they are valid until the next call
// that changes the Buffer, and wiped then or later. After Close it is nil.
func (b *Buffer) Bytes() []byte {
	st := b.state()
	return st.b[st.off:len(st.b):len(st.b)]
}

// Len returns the number of unread bytes; after Close it is 0.
func (b *Buffer) Len() int {
	st := b.state()
	return len(st.b) - st.off
}

// Cap returns the size of the array; after Close it is 0.
func (b *Buffer) Cap() int { return cap(b.state().b) }

// Grow makes room for n more bytes. It panics if n is negative, if the memory
// cannot be had, and with [ErrClosed] after Close.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("wipe: cannot grow by a negative count")
	}
	b.open().room(n)
}

// Write appends p, which stays the caller's to wipe. Its error is nil, or
// [ErrClosed] after Close.
func (b *Buffer) Write(p []byte) (int, error) {
	st := b.state()
	if st.closed {
		return 0, ErrClosed
	}
	st.room(len(p))
	st.b = append(st.b, p...)
	return len(p), nil
}

// WriteString appends s without a copy in between. A secret in a string cannot
// be wiped; this is for the public text around one. Errors are those of Write.
func (b *Buffer) WriteString(s string) (int, error) {
	return b.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// WriteByte appends c. Errors are those of Write.
func (b *Buffer) WriteByte(c byte) error {
	st := b.state()
	if st.closed {
		return ErrClosed
	}
	st.room(1)
	st.b = append(st.b, c)
	return nil
}

// ReadFrom appends r until its end, and returns the number of bytes read and
// any error but io.EOF; after Close the error is [ErrClosed]. What was read
// before an error stays in the Buffer, as in a bytes.Buffer. It asks r for at
// least 512 bytes at a time, so a Buffer that must not move needs that much
// room beyond its content.
func (b *Buffer) ReadFrom(r io.Reader) (int64, error) {
	const chunk = 512
	st := b.state()
	if st.closed {
		return 0, ErrClosed
	}
	total := int64(0)
	for {
		st.room(chunk)
		n, err := readChunk(r, st.b[len(st.b):cap(st.b)])
		st.b = st.b[:len(st.b)+n]
		total += int64(n)
		if err == io.EOF {
			return total, nil
		}
		if err != nil {
			return total, err
		}
	}
}

// Read moves up to len(p) unread bytes into p and wipes them here. At the end
// of the content the error is io.EOF, unless p is empty; after Close it is
// [ErrClosed].
func (b *Buffer) Read(p []byte) (int, error) {
	st := b.state()
	if st.closed {
		return 0, ErrClosed
	}
	if b.Len() == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	n := copy(p, st.b[st.off:])
	st.drop(n)
	return n, nil
}

// ReadByte returns the next unread byte and wipes it here. Errors are those of
// Read.
func (b *Buffer) ReadByte() (byte, error) {
	st := b.state()
	if st.closed {
		return 0, ErrClosed
	}
	if b.Len() == 0 {
		return 0, io.EOF
	}
	c := st.b[st.off]
	st.drop(1)
	return c, nil
}

// drop wipes the next n unread bytes.
func (st *bufferState) drop(n int) {
	zero(st.b[st.off : st.off+n])
	st.off += n
	if st.off == len(st.b) {
		st.b, st.off = st.b[:0], 0
	}
}

// WriteTo writes the unread bytes to w and wipes those that w took. It returns
// their number and the error of w, io.ErrShortWrite if w took fewer without an
// error, and [ErrClosed] after Close. It panics if w claims to have taken more
// than it was given.
func (b *Buffer) WriteTo(w io.Writer) (int64, error) {
	st := b.state()
	if st.closed {
		return 0, ErrClosed
	}
	want := b.Len()
	if want == 0 {
		return 0, nil
	}
	n, err := w.Write(b.Bytes())
	if n < 0 || n > want {
		panic("wipe: writer returned an impossible count")
	}
	st.drop(n)
	if err == nil && n < want {
		err = io.ErrShortWrite
	}
	return int64(n), err
}

// Truncate keeps the first n unread bytes and wipes the others. It panics if n
// is negative or larger than Len, and with [ErrClosed] after Close.
func (b *Buffer) Truncate(n int) {
	st := b.open()
	if n < 0 || n > b.Len() {
		panic("wipe: truncation out of range")
	}
	zero(st.b[st.off+n:])
	st.b = st.b[:st.off+n]
}

// Reset wipes the content and keeps the array for what comes next. It panics
// with [ErrClosed] after Close. Cost: [Bytes] on the whole array.
func (b *Buffer) Reset() { b.open().wipe() }

// Close wipes the content and lets go of the array. It may be called again, and
// always returns nil.
func (b *Buffer) Close() error {
	st := b.state()
	st.wipe()
	st.b, st.closed = nil, true
	return nil
}

// Format prints [REDACTED] for every verb of fmt that can call a method.
func (b Buffer) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }
