package bench

import (
	"crypto/aes"
	"crypto/cipher"
	"testing"
)

// newGCM returns an AES-GCM under a zero key.
func newGCM(b *testing.B) cipher.AEAD {
	b.Helper()
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		b.Fatal(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		b.Fatal(err)
	}
	return aead
}
