// Package path holds secrets that are wiped, or handed over, on some ways out.
package path

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"

	"secretlint.example/wipe"
)

func check(int) error { return errors.New("no") }

func earlyReturn(secret []byte, n int) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `key, a key from hkdf.Key\(\), is not wiped on the way out at line 21.*\[nowipe-path\]`
	if err != nil {
		return err
	}
	if err := check(n); err != nil {
		return err
	}
	wipe.Bytes(key)
	return nil
}

func deferred(secret []byte, n int) error {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		return err
	}
	defer wipe.Bytes(key)
	if err := check(n); err != nil {
		return err
	}
	return nil
}

func droppedOnError(secret []byte, n int) ([]byte, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped on the way out at line 45.*\[nowipe-error\]`
	if err != nil {
		return nil, err
	}
	if err := check(n); err != nil {
		return nil, err
	}
	return key, nil
}

func wipedOnError(secret []byte, n int) ([]byte, error) {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		return nil, err
	}
	if err := check(n); err != nil {
		wipe.Bytes(key)
		return nil, err
	}
	return key, nil
}

func loop(secret []byte, infos []string) error {
	var key []byte
	for _, info := range infos {
		var err error
		key, err = hkdf.Key(sha256.New, secret, nil, info, 32) // want `replaced in the next iteration`
		if err != nil {
			return err
		}
		if _, err := aes.NewCipher(key); err != nil {
			wipe.Bytes(key)
			return err
		}
	}
	wipe.Bytes(key)
	return nil
}

func loopEach(secret []byte, infos []string) error {
	for _, info := range infos {
		key, err := hkdf.Key(sha256.New, secret, nil, info, 32)
		if err != nil {
			return err
		}
		_, err = aes.NewCipher(key)
		wipe.Bytes(key)
		if err != nil {
			return err
		}
	}
	return nil
}
