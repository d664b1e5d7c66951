// Package loop compares secrets byte by byte.
package loop

import (
	"crypto/hmac"
	"crypto/sha256"
)

func mac(key, msg []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(msg)
	return m.Sum(nil)
}

// Early ends at the first difference.
func Early(key, msg, tag []byte) bool {
	sum := mac(key, msg)
	for i := range tag {
		if sum[i] != tag[i] { // want `a loop compares sum, a MAC from .*\[byteseq-loop\]`
			return false
		}
	}
	return true
}

// Whole looks at every byte.
func Whole(key, msg, tag []byte) bool {
	sum := mac(key, msg)
	var diff byte
	for i := range tag {
		diff |= sum[i] ^ tag[i]
	}
	return diff == 0
}

// Count goes on after a difference.
func Count(key, msg, tag []byte) int {
	sum := mac(key, msg)
	n := 0
	for i := range tag {
		if sum[i] != tag[i] {
			n++
		}
	}
	return n
}

// First compares one byte.
func First(key, msg, tag []byte) bool {
	return mac(key, msg)[0] == tag[0]
}

// Text compares strings.
func Text(password, given string) bool {
	if len(password) != len(given) {
		return false
	}
	for i := 0; i < len(password); i++ {
		if password[i] != given[i] { // want `a loop compares password`
			return false
		}
	}
	return true
}
