package never

import (
	"bytes"
	"crypto/aes"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"unsafe"
)

type pair struct {
	priv *ecdh.PrivateKey
	text *bytes.Buffer
}

// The buffer is new, so what it lends is the caller's alone.
func (p *pair) marshal() []byte {
	var buf bytes.Buffer
	buf.WriteByte(1)
	raw := p.priv.Bytes() // want `raw, a key from .* is never wiped`
	buf.Write(raw)
	return buf.Bytes()
}

// This one lends what a field still holds.
func (p *pair) lend() []byte {
	p.text.Write(p.priv.Bytes()) // want `is never wiped`
	return p.text.Bytes()
}

func (p *pair) fingerprint() [32]byte {
	text := p.marshal() // want `text, a key from never.pair.marshal\(\), is never wiped`
	return sha256.Sum256(text)
}

func (p *pair) digest() [32]byte {
	text := p.lend()
	return sha256.Sum256(text)
}

// Reading the bytes as words keeps nothing of them.
func words(secret []byte) (sum uint64, err error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "words", 32) // want `key, a key from hkdf.Key\(\), is never wiped`
	if err != nil {
		return 0, err
	}
	for _, w := range (*[4]uint64)(unsafe.Pointer(&key[0]))[:] {
		sum ^= w
	}
	return sum, nil
}

// A number may become a pointer again, and nobody can follow it.
func address(secret []byte) (uintptr, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "words", 32)
	if err != nil {
		return 0, err
	}
	return uintptr(unsafe.Pointer(&key[0])), nil
}

var stash *[4]uint64

// Here it is kept as words.
func stashed(secret []byte) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "words", 32)
	if err != nil {
		return err
	}
	if _, err := aes.NewCipher(key); err != nil {
		return err
	}
	stash = (*[4]uint64)(unsafe.Pointer(&key[0]))
	binary.LittleEndian.PutUint64(key, stash[0])
	return nil
}

type filler interface{ fill([]byte) }

// The bytes that are copied are not known to be zeros.
func overwritten(f filler, secret []byte) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "words", 32) // want `key, a key from hkdf.Key\(\), is never wiped`
	if err != nil {
		return err
	}
	var other [32]byte
	f.fill(other[:])
	copy(key, other[:])
	return nil
}

// These are.
func zeroed(secret []byte) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "words", 32)
	if err != nil {
		return err
	}
	var zeros [32]byte
	copy(key, zeros[:])
	return nil
}
