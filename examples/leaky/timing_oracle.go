package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
)

// timingOracle accepts a message whose MAC is right. bytes.Equal stops at the
// first byte that differs, so the time it takes tells a forger how many bytes
// of his guess are right.
func timingOracle() error {
	key := []byte("an integrity key of thirty-two b")
	message := []byte("transfer 100 to alice")
	sent := sum(key, message)
	if !accept(key, message, sent) {
		return errors.New("a good message was refused")
	}
	return nil
}

func sum(key, message []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(message)
	return mac.Sum(nil)
}

func accept(key, message, sent []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(message)
	return bytes.Equal(mac.Sum(nil), sent)
}
