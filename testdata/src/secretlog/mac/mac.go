// Package mac prints computed MACs.
package mac

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"log"
)

func check(key, body, got []byte) error {
	h := hmac.New(sha256.New, key)
	h.Write(body)
	computed := h.Sum(nil)
	if hmac.Equal(computed, got) {
		return nil
	}
	log.Printf("want %x, got %x", computed[:4], got[:4])
	if len(got) > 0 {
		return fmt.Errorf("want %s", hex.EncodeToString(computed)) // want `the MAC from .*Sum\(\), which the function checks, goes to an error text.*\[secretlog-mac\]`
	}
	return errors.New("no MAC")
}

type verifier struct{ hmac hash.Hash }

func (v verifier) check(got []byte) bool {
	computed := v.hmac.Sum(nil)
	ok := hmac.Equal(computed, got)
	log.Printf("got %x", got)
	log.Printf("want %x", computed) // want `secretlog-mac`
	return ok
}

// A MAC that goes out with a message is no secret.
func sign(key, body []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(body)
	sum := h.Sum(nil)
	log.Printf("signed with %x", sum)
	return sum
}

// keyedHash keeps its key.
type keyedHash struct {
	key   []byte
	state [4]byte
}

func (h *keyedHash) Write(p []byte) (int, error) {
	for i, b := range p {
		h.state[i%4] ^= b
	}
	return len(p), nil
}
func (h *keyedHash) Sum(b []byte) []byte { return append(b, h.state[:]...) }
func (h *keyedHash) Reset()              { h.state = [4]byte{} }
func (h *keyedHash) Size() int           { return 4 }
func (h *keyedHash) BlockSize() int      { return 4 }

func newKeyed(key []byte) (hash.Hash, error) { return &keyedHash{key: key}, nil }

// checksum prints the sum of a file under a key from the source.
func checksum(data []byte) error {
	key, err := hex.DecodeString("1553c538")
	if err != nil {
		return err
	}
	h, err := newKeyed(key)
	if err != nil {
		return err
	}
	h.Write(data)
	log.Printf("sum %x", h.Sum(nil))
	return nil
}
