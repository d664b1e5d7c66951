// Package local holds buffers that do not leave their function, and their twins.
package local

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
)

func digest(privateKey, trailer []byte) [32]byte {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	fmt.Fprintf(&b, "%d", len(trailer))
	b.Write(trailer)
	return sha256.Sum256(b.Bytes())
}

// The content is returned.
func returned(privateKey, trailer []byte) []byte {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	b.Write(trailer)
	return b.Bytes()
}

// What was shown is looked at when more is written.
func moved(privateKey, trailer []byte) bool {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	first := b.Bytes()
	b.Write(trailer)
	return len(bytes.TrimSpace(first)) == 0
}

// A wipe.Buffer has no String.
func text(privateKey, trailer []byte) int {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	b.Write(trailer)
	return len(b.String())
}

// Who is given it may ask what it is.
func given(privateKey, trailer []byte, send func(io.Reader)) {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	b.Write(trailer)
	send(&b)
}

// The literal may run later.
func captured(privateKey, trailer []byte, later func(func())) {
	var b bytes.Buffer // want `realloc-buffer`
	b.Write(privateKey)
	b.Write(trailer)
	later(func() { b.Reset() })
}

// A deferred Close would wait for the end of the function.
func inLoop(privateKeys [][]byte, trailer []byte) (sums [][32]byte) {
	for _, privateKey := range privateKeys {
		var b bytes.Buffer // want `realloc-buffer`
		b.Write(privateKey)
		b.Write(trailer)
		sums = append(sums, sha256.Sum256(b.Bytes()))
	}
	return sums
}
