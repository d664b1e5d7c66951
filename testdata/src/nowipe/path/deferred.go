package path

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"os"
)

// With a defer every return goes through one result variable. What is stored
// in it before one return does not leave by another.
func derivedUnderDefer(file *os.File, secret []byte, n int) ([]byte, error) {
	defer file.Close()
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped on the way out at line 21.*\[nowipe-error\]`
	if err != nil {
		return nil, err
	}
	if err := check(n); err != nil {
		return nil, err
	}
	return key, nil
}

func copiedUnderDefer(file *os.File, secret []byte) ([]byte, error) {
	defer file.Close()
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `never wiped`
	if err != nil {
		return nil, err
	}
	return bytes.ToUpper(key), nil
}

// A deferred function may still return it.
func changedUnderDefer(file *os.File, secret []byte, n int) (out []byte, err error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		return nil, err
	}
	defer func() {
		if out == nil {
			out = key
		}
	}()
	if err := check(n); err != nil {
		return nil, err
	}
	return key, nil
}

// What is asked for under another name is the same key.
func notThere(secret []byte, raw bool) (key any, err error) {
	if raw {
		key, err = hkdf.Key(sha256.New, secret, nil, "info", 32)
	} else {
		key, err = ecdh.X25519().NewPrivateKey(secret)
	}
	if err != nil {
		return nil, err
	}
	if key == nil {
		return nil, errors.New("no key")
	}
	return key, nil
}

func thereAfterAll(secret []byte, raw bool, n int) (key any, err error) {
	if raw {
		key, err = hkdf.Key(sha256.New, secret, nil, "info", 32) // want `dropped unwiped on the way out at line 78`
	} else {
		key, err = ecdh.X25519().NewPrivateKey(secret)
	}
	if err != nil {
		return nil, err
	}
	if err := check(n); err != nil {
		return nil, err
	}
	return key, nil
}

func run(f func() error) error { return f() }

// A literal leaves it in a variable of the function around it.
func leftReturned(secret []byte) ([]byte, error) {
	var key []byte
	err := run(func() error {
		var err error
		key, err = hkdf.Key(sha256.New, secret, nil, "info", 32)
		return err
	})
	if err != nil {
		return nil, err
	}
	return key, nil
}

func leftForgotten(secret []byte) (int, error) {
	var key []byte
	err := run(func() error {
		var err error
		key, err = hkdf.Key(sha256.New, secret, nil, "info", 32) // want `never wiped`
		return err
	})
	return len(key), err
}
