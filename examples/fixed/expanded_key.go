package main

import (
	"crypto/rand"
	"crypto/sha3"
	"encoding/hex"
	"errors"
	"io"

	"secretlint.example/wipe"
)

// expandedSize is the length in bytes of an expanded private key of ML-DSA-65
// (FIPS 204). The seed it comes from has 32.
const expandedSize = 4032

// expandedKey serialises an ML-DSA-65 private key into arrays that have their
// final size from the start, and wipes each of them. Better still is to keep
// the seed alone and to expand it when it is used.
func expandedKey() error {
	seed := make([]byte, 32)
	defer wipe.Bytes(seed)
	if _, err := io.ReadFull(rand.Reader, seed); err != nil {
		return err
	}
	privateKey := make([]byte, expandedSize)
	defer wipe.Bytes(privateKey)
	expand(privateKey, seed)
	text := make([]byte, hex.EncodedLen(expandedSize+2))
	defer wipe.Bytes(text)
	serialise(text, privateKey)
	if len(text) != hex.EncodedLen(expandedSize+2) {
		return errors.New("wrong length")
	}
	return nil
}

// expand stands for the key expansion: it has the size and the use of an
// ML-DSA-65 private key, not its arithmetic.
func expand(privateKey, seed []byte) {
	xof := sha3.NewSHAKE256()
	xof.Write(seed)
	io.ReadFull(xof, privateKey)
}

// serialise writes the key with its version behind it, in hexadecimal, to
// text, which has room for both.
func serialise(text, privateKey []byte) {
	hex.Encode(text, privateKey)
	hex.Encode(text[2*len(privateKey):], []byte{0, 1})
}
