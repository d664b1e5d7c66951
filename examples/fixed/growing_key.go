package main

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"

	"secretlint.example/wipe"
)

// growingKey joins two derived keys. Where wipe.Append has to move, it wipes
// the array that it leaves.
func growingKey() error {
	secret := []byte("input keying material of a length")
	defer wipe.Bytes(secret)
	encKey, err := hkdf.Key(sha256.New, secret, nil, "encryption", 32)
	if err != nil {
		return err
	}
	macKey, err := hkdf.Key(sha256.New, secret, nil, "integrity", 32)
	if err != nil {
		wipe.Bytes(encKey)
		return err
	}
	defer wipe.Bytes(macKey)
	keys := wipe.Append(encKey, macKey...)
	defer wipe.Bytes(keys)
	if len(keys) != 64 {
		return errors.New("wrong length")
	}
	return nil
}
