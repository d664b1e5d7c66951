package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
)

// timingOracle answers a webhook whose MAC is right. bytes.Equal stops at
// the first byte that differs, so the time it takes tells a forger how many
// bytes of his guess are right.
func timingOracle() error {
	key := []byte("an integrity key of thirty-two b")
	body := []byte(`{"transfer":100,"to":"alice"}`)
	r, err := http.NewRequest(http.MethodPost, "/hook", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("X-Signature", hex.EncodeToString(sum(key, body)))
	if !accept(r, key) {
		return errors.New("a good message was refused")
	}
	return nil
}

func sum(key, message []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(message)
	return mac.Sum(nil)
}

func accept(r *http.Request, key []byte) bool {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return false
	}
	sent, err := hex.DecodeString(r.Header.Get("X-Signature"))
	if err != nil {
		return false
	}
	return bytes.Equal(sum(key, body), sent)
}
