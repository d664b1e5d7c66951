package main

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"io"

	"secretlint.example/wipe"
)

// stackKey wipes what it owns, on every way out: the deferred calls stand
// right after the bytes are there.
func stackKey() error {
	var seed [32]byte
	defer wipe.Bytes(seed[:])
	if _, err := io.ReadFull(rand.Reader, seed[:]); err != nil {
		return err
	}
	key, err := hkdf.Key(sha256.New, seed[:], nil, "stack key", 32)
	if err != nil {
		return err
	}
	defer wipe.Bytes(key)
	_, err = aes.NewCipher(key)
	return err
}
