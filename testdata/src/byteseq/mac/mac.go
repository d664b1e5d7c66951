// Package mac compares MACs in all forms.
package mac

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash"
)

func sum(key, data []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(data)
	return m.Sum(nil)
}

// Text compares the text of a MAC.
func Text(key, data []byte, sig string) bool {
	return hex.EncodeToString(sum(key, data)) == sig // want `== compares .* use hmac.Equal \[byteseq-operator\]`
}

// Converted compares strings of bytes.
func Converted(key, data, sig []byte) bool {
	if string(sum(key, data)) != string(sig) { // want `!= compares`
		return false
	}
	return true
}

type tag [32]byte

func array(key, data []byte) (t tag) {
	copy(t[:], sum(key, data))
	return t
}

// Array compares arrays.
func Array(key, data []byte, sig *tag) bool {
	want := array(key, data)
	return want == *sig // want `== compares want, a MAC`
}

type keyed struct{ hash.Hash }

// newKeyed returns no bytes, but what makes them.
func newKeyed(key []byte) keyed { return keyed{hmac.New(sha256.New, key)} }

func (k keyed) bytes() []byte { return k.Sum(nil) }

// Made compares what a constructor's hash sums up.
func Made(key, data, sig []byte) bool {
	k := newKeyed(key)
	k.Write(data)
	return string(k.bytes()) == string(sig) // want `== compares`
}

func newHash(key []byte) hash.Hash { return hmac.New(sha256.New, key) }

// Returned compares what a hash made elsewhere sums up.
func Returned(key, data, sig []byte) bool {
	h := newHash(key)
	h.Write(data)
	return string(h.Sum(nil)) == string(sig) // want `== compares`
}

// Old is a MAC as they were built before HMAC.
func Old(secretKey, data, sig []byte) bool {
	h := sha256.New()
	h.Write(secretKey)
	h.Write(data)
	return string(h.Sum(nil)) == string(sig) // want `== compares .*, a MAC from a hash under secretKey`
}

// Joined is one too.
func Joined(secretKey, data []byte, sig [32]byte) bool {
	sum := sha256.Sum256(append(data, secretKey...))
	return sum == sig // want `== compares sum, a MAC`
}

// Fingerprint is none: it tells which key it is.
func Fingerprint(secretKey, sum []byte) bool {
	h := sha256.Sum256(secretKey)
	return string(h[:]) == string(sum)
}
