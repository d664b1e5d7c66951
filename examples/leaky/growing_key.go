package main

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
)

// growingKey joins two derived keys. append finds no room behind the first one,
// moves it to a larger array and leaves the first array as it was; clearing
// the result does not reach it.
func growingKey() error {
	secret := []byte("input keying material of a length")
	defer clear(secret)
	keys, err := hkdf.Key(sha256.New, secret, nil, "encryption", 32)
	if err != nil {
		return err
	}
	macKey, err := hkdf.Key(sha256.New, secret, nil, "integrity", 32)
	if err != nil {
		clear(keys)
		return err
	}
	defer clear(macKey)
	keys = append(keys, macKey...)
	defer clear(keys)
	if len(keys) != 64 {
		return errors.New("wrong length")
	}
	return nil
}
