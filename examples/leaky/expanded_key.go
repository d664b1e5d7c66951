package main

import (
	"crypto/rand"
	"crypto/sha3"
	"encoding/hex"
	"errors"
	"io"
)

// expandedSize is the length in bytes of an expanded private key of ML-DSA-65
// (FIPS 204). The seed it comes from has 32.
const expandedSize = 4032

// expandedKey serialises an ML-DSA-65 private key. Expanded, it is 126 times
// as long as its seed, and so is each copy: the plain buffer, the text, and
// both once more where the buffer for the header had to grow.
func expandedKey() error {
	seed := make([]byte, 32)
	if _, err := io.ReadFull(rand.Reader, seed); err != nil {
		return err
	}
	privateKey := expand(seed)
	text := serialise(privateKey)
	if len(text) != hex.EncodedLen(expandedSize+2) {
		return errors.New("wrong length")
	}
	return nil
}

// expand stands for the key expansion: it has the size and the use of an
// ML-DSA-65 private key, not its arithmetic.
func expand(seed []byte) []byte {
	privateKey := make([]byte, expandedSize)
	xof := sha3.NewSHAKE256()
	xof.Write(seed)
	io.ReadFull(xof, privateKey)
	return privateKey
}

// serialise returns the key with its version behind it, in hexadecimal.
func serialise(privateKey []byte) string {
	record := append(privateKey, 0, 1)
	return hex.EncodeToString(record)
}
