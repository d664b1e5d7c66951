package fix

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"os"
)

// One of two secrets is in the variable when the function returns.
func either(secret []byte, short bool) error {
	var k []byte // want `k, .* never wiped`
	if short {
		k = derive(secret)
	} else {
		k = deriveOther(secret)
	}
	_, err := aes.NewCipher(k)
	return err
}

func deriveOther(secret []byte) []byte {
	key, err := hkdf.Expand(sha256.New, secret, "other", 32)
	if err != nil {
		panic(err)
	}
	return key
}

// The variable holds what append made of it last.
func framed(secret []byte, long bool) [32]byte {
	b := make([]byte, 0, 40) // want `b, .* never wiped`
	b = append(b, 1)
	b = append(b, derive(secret)...) // want `never wiped`
	if long {
		b = append(b, 2)
	}
	return sha256.Sum256(b)
}

func padded(secret []byte) error {
	k := derive(secret) // want `k, .* never wiped`
	for len(k)%16 != 0 {
		k = append(k, 0)
	}
	_, err := aes.NewCipher(k)
	return err
}

// An error of either is looked at first.
func eitherChecked(secret []byte, short bool) (err error) {
	var k []byte // want `k, .* never wiped`
	if short {
		k, err = hkdf.Expand(sha256.New, secret, "a", 32)
	} else {
		k, err = hkdf.Expand(sha256.New, secret, "b", 32)
	}
	if err != nil {
		return err
	}
	_, err = aes.NewCipher(k)
	return err
}

// No fix: what append moved it to is in another variable.
func movedElsewhere(secret []byte) [32]byte {
	k := derive(secret) // want `k, .* never wiped`
	l := append(k, 1)
	return sha256.Sum256(l)
}

// No fix: on the other branch the bytes are the caller's.
func orCallers(secret, own []byte, mine bool) error {
	var k []byte
	if mine {
		k = derive(secret) // want `k, .* never wiped`
	} else {
		k = own
	}
	_, err := aes.NewCipher(k)
	return err
}

// No fix: later the variable holds what is the caller's.
func callersLater(secret, own []byte, short bool) error {
	var k []byte // want `k, .* never wiped`
	if short {
		k = derive(secret)
	} else {
		k = deriveOther(secret)
	}
	if _, err := aes.NewCipher(k); err != nil {
		return err
	}
	k = own
	_, err := aes.NewCipher(k)
	return err
}

var global = []byte("0123456789abcdef")

// No fix: the other one is everybody's.
func orGlobal(secret []byte) error {
	k := global
	if secret != nil {
		k = derive(secret) // want `k, .* never wiped`
	}
	_, err := aes.NewCipher(k)
	return err
}

// The one that is not returned is wiped.
func oneReturned(secret []byte, short bool) []byte {
	var k []byte
	if short {
		k = derive(secret) // want `k, .* never wiped`
		aes.NewCipher(k)
		return nil
	}
	k = deriveOther(secret)
	return k
}

// No fix: the first is gone when the function returns.
func oneAfterTheOther(secret []byte) error {
	k := derive(secret) // want `k, .* never wiped`
	if _, err := aes.NewCipher(k); err != nil {
		return err
	}
	k = deriveOther(secret)
	_, err := aes.NewCipher(k)
	return err
}

// No fix: each iteration has its own.
func eachIteration(secret []byte, n int) error {
	var k []byte
	for i := range n {
		if i%2 == 0 {
			k = derive(secret) // want `k, .* never wiped`
		}
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}

// No fix: a literal may look at the variable after the wipe.
func eitherCaptured(secret []byte, short bool) func() int {
	var k []byte
	if short {
		k = derive(secret)
	} else {
		k = deriveOther(secret)
	}
	return func() int { return len(k) }
}

// No fix: a slice of it is in the variable, and the rest would stay.
func resliced(secret []byte) error {
	k := derive(secret) // want `k, .* never wiped`
	k = append(k, 1, 2)
	k = k[2:]
	_, err := aes.NewCipher(k)
	return err
}

// No fix: a reader that is not known may have changed it.
func addressTaken(secret []byte, short bool) error {
	k := make([]byte, 0, 64)
	grow(&k)
	k = append(k, derive(secret)...) // want `never wiped`
	_, err := aes.NewCipher(k)
	return err
}

func grow(k *[]byte) { *k = shared }

var shared = make([]byte, 0, 64)

// Whichever of the two it is, one literal wipes it.
func seeds(file string) error {
	seed := make([]byte, 32) // want `seed, .* never wiped`
	if file != "" {
		var err error
		if seed, err = os.ReadFile(file); err != nil { // want `seed, .* never wiped`
			return err
		}
	} else if _, err := rand.Read(seed); err != nil {
		return err
	}
	_, err := aes.NewCipher(seed)
	return err
}
