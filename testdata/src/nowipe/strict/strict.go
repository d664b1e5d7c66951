// Package strict holds what only -nowipe.strict reports.
package strict

import (
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"secretlint.example/wipe"
)

type session struct{ privateKey []byte } // want `session owns a key in its field privateKey and has no method that wipes it.*\[nowipe-type\]`

type closing struct{ privateKey []byte }

// Close wipes it.
func (c *closing) Close() { wipe.Bytes(c.privateKey) }

func ephemeral() (*ecdh.PrivateKey, error) {
	return ecdh.X25519().GenerateKey(rand.Reader) // want `makes a \*crypto/ecdh.PrivateKey, whose key nobody can wipe.*\[nowipe-opaque\]`
}

func ephemeralErased() (pub []byte, err error) {
	wipe.Do(func() {
		var key *ecdh.PrivateKey
		if key, err = ecdh.X25519().GenerateKey(rand.Reader); err == nil {
			pub = key.PublicKey().Bytes()
		}
	})
	return pub, err
}

// Nobody knows what the function value does with it.
func perhaps(secret []byte, use func([]byte) error) error {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `k, a key from hkdf.Key\(\), is not wiped here, and perhaps nowhere.*\[nowipe-unsure\]`
	if err != nil {
		return err
	}
	return use(k)
}

// Only a malformed key gets to the error.
func malformed(secret []byte) ([]byte, error) {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped.*\[nowipe-malformed\]`
	if err != nil {
		return nil, err
	}
	if len(k) != 32 {
		return nil, errors.New("short key")
	}
	return k, nil
}
