package wipe

import (
	"fmt"
	"io"
	"math"
	"os"
)

// firstRead is the size, in bytes, of the first array of ReadAll: a PEM key or
// a token fits, and most secrets are read without any growth.
const firstRead = 4096

// ReadAll reads r to its end into memory that is wiped whenever it is outgrown.
//
// It promises that the returned slice is the only copy made here; io.ReadAll
// leaves one for every step of growth from 512 bytes up. On an error, and on a
// panic of r, what was read is wiped and the slice is nil: half a key is of no
// use. It cannot reach the buffers of r itself (a bufio.Reader, a
// gzip.Reader, a TLS connection). The result is the caller's to wipe. Cost: at
// most twice the bytes of io.ReadAll.
func ReadAll(r io.Reader) ([]byte, error) {
	return ReadAllLimit(r, math.MaxInt)
}

// ReadAllLimit is [ReadAll] for a source that is not trusted to be short: if r
// holds more than limit bytes, the ones read are wiped and the error is
// [ErrTooLarge]. A negative limit is an error.
//
// To see that r is at its end it may read one byte more than the limit.
func ReadAllLimit(r io.Reader, limit int) ([]byte, error) {
	if limit < 0 {
		return nil, fmt.Errorf("wipe: negative limit %d", limit)
	}
	return readInto(make([]byte, 0, min(limit, firstRead-1)+1), r, limit)
}

// ReadFile reads the named file as [ReadAll] does, into an array that is sized
// by the file, so that it never grows.
//
// Errors are those of os.Open and of reading, with the name in them. The
// kernel's page cache keeps the content of the file, as does the disk.
func ReadFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readFile(f)
}

// readFile reads an open file. The size is a hint only: files of /proc say 0,
// and a file can grow while it is read.
func readFile(f *os.File) ([]byte, error) {
	size := 0
	if info, err := f.Stat(); err == nil && info.Size() < math.MaxInt32 {
		size = int(info.Size())
	}
	// One byte more, so that the read that finds the end finds room too.
	return readInto(make([]byte, 0, max(size, firstRead-1)+1), f, math.MaxInt)
}

// readInto appends r to b. It owns b: on an error or a panic b is wiped.
func readInto(b []byte, r io.Reader, limit int) ([]byte, error) {
	done := false
	defer func() {
		if !done {
			zero(b[:cap(b)])
		}
	}()
	for {
		n, err := readChunk(r, b[len(b):cap(b)])
		b = b[:len(b)+n]
		switch {
		case len(b) > limit:
			return nil, ErrTooLarge
		case err == io.EOF:
			done = true
			return b, nil
		case err != nil:
			return nil, err
		case len(b) == cap(b):
			b = Grow(b, 1)
		}
	}
}

// readChunk reads once. A reader that claims more bytes than it had room for
// would make the caller's slice expression panic with a message that blames
// the caller.
func readChunk(r io.Reader, room []byte) (int, error) {
	n, err := r.Read(room)
	if n < 0 || n > len(room) {
		panic("wipe: reader returned an impossible count")
	}
	return n, err
}
