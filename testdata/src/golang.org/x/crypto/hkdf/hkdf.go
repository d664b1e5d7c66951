// Package hkdf is a stub.
package hkdf

import (
	"hash"
	"io"
)

func New(hash func() hash.Hash, secret, salt, info []byte) io.Reader       { return nil }
func Extract(hash func() hash.Hash, secret, salt []byte) []byte            { return nil }
func Expand(hash func() hash.Hash, pseudorandomKey, info []byte) io.Reader { return nil }
