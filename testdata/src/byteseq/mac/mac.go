// Package mac compares MACs in all forms.
package mac

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
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
	return want == *sig // want `== compares want, a mac`
}
