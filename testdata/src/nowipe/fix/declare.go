package fix

import (
	"crypto/aes"
	"crypto/ecdh"
	"crypto/rand"
	"crypto/sha256"
)

// Several variables in one declaration: the wipes stand behind all of it.
func grouped() (*ecdh.PrivateKey, error) {
	var (
		seed [32]byte // want `seed, .* never wiped`
		salt [16]byte
		tail [32]byte // want `tail, .* never wiped`
	)
	rand.Read(seed[:])
	rand.Read(salt[:])
	rand.Read(tail[:])
	if _, err := ecdh.X25519().NewPrivateKey(tail[:]); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

func paired() error {
	var seed, salt [32]byte // want `seed, .* never wiped`
	rand.Read(seed[:])
	rand.Read(salt[:])
	_, err := ecdh.X25519().NewPrivateKey(seed[:])
	return err
}

// The check of an error behind a declaration.
func declared() error {
	var seed, err = seedOf("a") // want `never wiped`
	if err != nil {
		return err
	}
	_, err = ecdh.X25519().NewPrivateKey(seed[:])
	return err
}

// The variable is declared before the loop that fills it, and wiped once.
func filledInLoop(n int) error {
	var seed [32]byte // want `never wiped`
	for range n {
		rand.Read(seed[:])
		if _, err := ecdh.X25519().NewPrivateKey(seed[:]); err != nil {
			return err
		}
	}
	return nil
}

// No fix: the variable is declared in a loop, though filled on the way out.
func filledOnTheWayOut(names []string) (*ecdh.PrivateKey, error) {
	for _, name := range names {
		var seed [32]byte // want `never wiped`
		if name == "" {
			continue
		}
		rand.Read(seed[:])
		return ecdh.X25519().NewPrivateKey(seed[:])
	}
	return nil, nil
}

type octet byte

// No fix: a slice of these is no []byte.
func octets() byte {
	var seed [32]octet
	fill(seed[:])
	return byte(seed[0])
}

func fill(b []octet) {
	sum := sha256.Sum256(nil)
	for i := range b {
		b[i] = octet(sum[i])
	}
}

type secretKey []byte

// A named type of bytes is one.
func namedType(secret []byte) error {
	k := secretKey(derive(secret)) // want `never wiped`
	_, err := aes.NewCipher(k)
	return err
}

type seed32 [32]byte

func namedArrayType() error {
	var seed seed32 // want `never wiped`
	rand.Read(seed[:])
	_, err := ecdh.X25519().NewPrivateKey(seed[:])
	return err
}

// No fix: a range sets the variable to what is somebody else's.
func ranged(secret []byte, own [][]byte) error {
	k := derive(secret) // want `never wiped`
	if _, err := aes.NewCipher(k); err != nil {
		return err
	}
	for _, k = range own {
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}
