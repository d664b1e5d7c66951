// Package room holds slices that could have been made with room for all.
package room

import (
	"crypto/hkdf"
	"crypto/sha256"
)

func derive(secret []byte) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return k
}

func declared(privateKey, trailer []byte) []byte {
	var out []byte
	out = append(out, 1)
	out = append(out, privateKey...)
	out = append(out, trailer...) // want `realloc-append`
	return out
}

func assigned(privateKey []byte, tag [16]byte, compressed bool) []byte {
	out := []byte{}
	out = append(append(out, privateKey...), "suffix"...) // want `realloc-append`
	if compressed {
		out = append(out, 1)
	}
	if len(out) > 100 {
		panic("too long")
	}
	return append(out, tag[:]...)
}

// What is derived here is not there yet where the slice is declared.
func late(secret, salt []byte) []byte {
	out := make([]byte, 0)
	k := derive(secret)
	out = append(out, k...)
	out = append(out, salt...) // want `realloc-append`
	return out
}

// It might stay nil.
func perhapsNil(privateKey, trailer []byte) []byte {
	var out []byte
	out = append(out, privateKey...)
	return append(out, trailer...) // want `realloc-append`
}

// Two slices would share an array.
func forked(privateKey, a, b []byte) ([]byte, []byte) {
	out := []byte{}
	out = append(out, privateKey...)
	return append(out, a...), append(out, b...) // want `realloc-append`
}

// Somebody is given the slice before it is done.
func shown(privateKey, trailer []byte, keep func([]byte)) []byte {
	out := []byte{}
	out = append(out, privateKey...)
	keep(out)
	return append(out, trailer...) // want `realloc-append`
}

// What is appended changes.
func changed(privateKey, trailer []byte) []byte {
	out := []byte{}
	out = append(out, privateKey...)
	trailer = trailer[1:]
	return append(out, trailer...) // want `realloc-append`
}

// How often is not known.
func repeated(privateKey []byte, n int) []byte {
	out := []byte{}
	for range n {
		out = append(out, privateKey...) // want `realloc-append`
	}
	return out
}

// A name that means something else up there.
func hidden(privateKey, trailer []byte) []byte {
	out := []byte{0}[:0:0]
	empty := []byte{}
	empty = append(empty, privateKey...)
	{
		trailer := trailer[1:]
		empty = append(empty, trailer...) // want `realloc-append`
	}
	return append(out, empty...)
}
