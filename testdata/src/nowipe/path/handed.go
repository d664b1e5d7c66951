package path

import (
	"bytes"
	"crypto/aes"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
)

type vault struct{ key []byte }

var errTwice = errors.New("asked twice")

// A field takes the key on one way; the way before it leaves the key behind.
func (v *vault) derive(secret []byte, n int) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped on the way out at line 24.*\[nowipe-error\]`
	if err != nil {
		return err
	}
	if err := check(n); err != nil {
		return err
	}
	v.key = key
	return nil
}

// The same on the way of success.
func (v *vault) perhaps(secret []byte, keep bool) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on another way but dropped unwiped on the way out at line 40.*\[nowipe-error\]`
	if err != nil {
		return err
	}
	aes.NewCipher(key)
	if keep {
		v.key = key
	}
	return nil
}

// The field has the array before the key is in it, and wipes it one day.
func (v *vault) read(secret []byte, n int) error {
	v.key = make([]byte, 32)
	key := v.key
	copy(key, secret)
	if err := check(n); err != nil {
		return err
	}
	aes.NewCipher(key)
	return nil
}

// A key that nobody has used protects nothing.
func (v *vault) generate(n int) error {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	if err := check(n); err != nil {
		return err
	}
	v.key = key
	return nil
}

// Once it was used it does.
func (v *vault) enroll(n int, name []byte) ([]byte, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader) // want `handed over on success but dropped unwiped on the way out at line 76.*\[nowipe-error\]`
	if err != nil {
		return nil, err
	}
	signed := ed25519.Sign(key, name)
	if err := check(n); err != nil {
		return signed, errTwice
	}
	v.key = key
	return signed, nil
}

// What is written to a buffer in a loop adds to it and replaces nothing.
func join(keys []ed25519.PrivateKey) []byte {
	var buf bytes.Buffer
	for _, k := range keys {
		buf.Write(k.Seed()) // want `Seed\(\) is never wiped`
	}
	return buf.Bytes()
}
