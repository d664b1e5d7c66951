// Package perhaps holds bytes that may be a private key or a public one.
package perhaps

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
)

// A key that is public, private or shared, as WireGuard has it: of a private
// one the public one can be made.
type anyKey [32]byte

func (k anyKey) PublicKey() anyKey { return k }

func newAnyKey(b []byte) (anyKey, error) {
	if len(b) != 32 {
		return anyKey{}, errors.New("short key")
	}
	var k anyKey
	copy(k[:], b)
	return k, nil
}

func parseAnyKey(s string) (anyKey, error) {
	b, err := base64.StdEncoding.DecodeString(s) // want `b, a key from base64.Encoding.DecodeString\(\), is not wiped here, and may be a private one.*\[nowipe-unsure\]`
	if err != nil {
		return anyKey{}, err
	}
	return newAnyKey(b)
}

func parseInPlace(s string) (k anyKey, err error) {
	b, err := hex.DecodeString(s) // want `b, a key from hex.DecodeString\(\), is not wiped here, and may be`
	if err == nil {
		copy(k[:], b)
	}
	return k, err
}

func parsePublicKey(s string) (anyKey, error) {
	b, err := hex.DecodeString(s)
	if err != nil {
		return anyKey{}, err
	}
	return newAnyKey(b)
}

var last []byte

// Somebody else holds them.
func parseKept(s string) (anyKey, error) {
	b, err := hex.DecodeString(s)
	if err != nil {
		return anyKey{}, err
	}
	last = b
	return newAnyKey(b)
}

// An identifier has no public half.
type peerID [32]byte

func parsePeerID(s string) (id peerID, err error) {
	b, err := hex.DecodeString(s)
	if err == nil {
		copy(id[:], b)
	}
	return id, err
}

// A web key: nobody encrypts the public one.
type webKey struct {
	ID  string
	Key any
}

// Public returns the public half.
func (w *webKey) Public() webKey { return webKey{ID: w.ID} }

type webMessage struct{ ID string }

func encryptKey(w *webKey, password []byte) ([]byte, error) {
	b, err := json.Marshal(w) // want `b, a key from json.Marshal\(\), is not wiped here, and may be a private one`
	if err != nil {
		return nil, err
	}
	return encryptWith(b, password), nil
}

func encryptMessage(m *webMessage, password []byte) ([]byte, error) {
	b, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return encryptWith(b, password), nil
}

func publish(w *webKey, send func([]byte) error) error {
	b, err := json.Marshal(w)
	if err != nil {
		return err
	}
	return send(b)
}

func encryptWith(b, password []byte) []byte {
	out := make([]byte, len(b))
	for i := range b {
		out[i] = b[i] ^ password[i%len(password)]
	}
	return out
}

// What the function that encrypts does with it is not seen.
func encryptSomehowJWK(w *webKey, encrypt func([]byte) []byte) ([]byte, error) {
	b, err := json.Marshal(w) // want `b, a key from json.Marshal\(\), is not wiped here, and may be a private one`
	if err != nil {
		return nil, err
	}
	return encryptBy(b, encrypt), nil
}

func encryptBy(b []byte, encrypt func([]byte) []byte) []byte { return encrypt(b) }

// It is kept by one that does not.
func store(w *webKey, put func([]byte) []byte) ([]byte, error) {
	b, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	return putBy(encryptWith(b, nil), b, put), nil
}

func putBy(sealed, b []byte, put func([]byte) []byte) []byte { return append(put(b), sealed...) }
