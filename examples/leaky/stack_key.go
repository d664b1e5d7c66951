package main

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"io"
)

// stackKey derives a key from a seed in an array of its own. When it returns,
// seed and key are dead and their bytes are where they were: the stack is not
// cleared, nor is the heap until the memory is handed out again.
func stackKey() error {
	var seed [32]byte
	if _, err := io.ReadFull(rand.Reader, seed[:]); err != nil {
		return err
	}
	key, err := hkdf.Key(sha256.New, seed[:], nil, "stack key", 32)
	if err != nil {
		return err
	}
	_, err = aes.NewCipher(key)
	return err
}
