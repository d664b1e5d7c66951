package path

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"os"
)

// With a defer every return goes through one result variable. What is stored
// in it before one return does not leave by another.
func derivedUnderDefer(file *os.File, secret []byte, n int) ([]byte, error) {
	defer file.Close()
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped on the way out at line 19.*\[nowipe-error\]`
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
