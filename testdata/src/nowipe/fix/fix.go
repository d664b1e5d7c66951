// Package fix holds what a fix wipes, and what it must leave alone.
package fix

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
)

func afterCheck(secret []byte) (cipher.Block, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `never wiped`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func array() (*ecdh.PrivateKey, error) {
	var seed [32]byte            // want `never wiped`
	_, err := rand.Read(seed[:]) // fills it
	if err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

func made() (*ecdh.PrivateKey, error) {
	seed := make([]byte, 32) // want `never wiped`
	if _, err := rand.Read(seed); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed)
}

// The result of a helper, with no error to check.
func helper(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `never wiped`

	return aes.NewCipher(k)
}

func derive(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return key
}

// A deferred wipe in a loop would run too late: iteration.go has more.
func loop(secret []byte, n int) error {
	for range n {
		k := derive(secret) // want `never wiped`
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}

// No fix: there is no variable.
func unnamed(secret []byte) (cipher.Block, error) {
	return aes.NewCipher(derive(secret)) // want `never wiped`
}

// No fix: a literal captures the variable and may run later than the wipe.
func captured(secret []byte) func() int {
	k := derive(secret)
	return func() int { return int(k[0]) }
}

// No fix: the variable gets another value, and the reader would be misled.
func reassigned(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `never wiped`
	if _, err := aes.NewCipher(k); err != nil {
		return nil, err
	}
	k = nil
	_ = k
	return nil, nil
}

// No fix: the scope of the variable ends with the if.
func scoped(secret []byte) error {
	if k := derive(secret); len(k) > 0 { // want `never wiped`
		_, err := aes.NewCipher(k)
		return err
	}
	return nil
}

type deriver interface{ derive([]byte) []byte }

type viaHKDF struct{}

func (viaHKDF) derive(secret []byte) []byte { return derive(secret) }

// No fix: another implementation may return bytes of its own.
func implementation(d deriver, secret []byte) (cipher.Block, error) {
	k := d.derive(secret) // want `never wiped`
	return aes.NewCipher(k)
}

// No fix: the array may have moved.
func grown(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `never wiped`
	l := append(k, 0)
	return aes.NewCipher(l)
}

// No fix: the variable may hold an array of somebody else's.
func merged(secret, own []byte, fresh bool) (cipher.Block, error) {
	k := own
	if fresh {
		k = derive(secret) // want `never wiped`
	}
	return aes.NewCipher(k)
}
