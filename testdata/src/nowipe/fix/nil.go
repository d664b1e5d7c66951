package fix

import (
	"crypto/aes"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"log"
)

func seedOf(name string) (*[32]byte, error) {
	seed := new([32]byte)
	if _, err := rand.Read(seed[:]); err != nil {
		return nil, err
	}
	return seed, nil
}

// The check of the error stands before the wipe.
func checked(name string) (*ecdh.PrivateKey, error) {
	seed, err := seedOf(name) // want `never wiped`
	if err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

// The slice of a nil pointer to an array panics; wipe.Value takes one.
func checkedLater(name string) (*ecdh.PrivateKey, error) {
	seed, err := seedOf(name) // want `never wiped`
	println(name)
	if err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

// The same where the error is not looked at.
func unchecked(name string) (*ecdh.PrivateKey, error) {
	seed, _ := seedOf(name) // want `never wiped`
	if seed == nil {
		return nil, nil
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

// A variable of an array is never nil.
func allocated() (*ecdh.PrivateKey, error) {
	seed := new([32]byte) // want `never wiped`
	if _, err := rand.Read(seed[:]); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

// A check that may exit is a check as well.
func exits(secret []byte) {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `never wiped`
	if err != nil {
		log.Fatal(err)
	}
	aes.NewCipher(key)
}

// A pointer may be nil behind such a check.
func pointerExits(name string) {
	seed, err := seedOf(name) // want `never wiped`
	if err != nil {
		log.Fatal(err)
	}
	ecdh.X25519().NewPrivateKey(seed[:])
}

// The wipe stands before a check that only sometimes returns.
func partly(secret []byte) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `never wiped`
	if err != nil {
		if secret == nil {
			return err
		}
		println(err.Error())
	}
	_, err = aes.NewCipher(key)
	return err
}
