package never

import (
	"crypto/hmac"
	"crypto/sha512"
	"io"
)

// A MAC that is cut in two is key material.
func child(chain, data []byte) (byte, byte) {
	m := hmac.New(sha512.New, chain)
	m.Write(data)
	i := m.Sum(nil) // want `i, a key from .*Sum\(\), is never wiped`
	left, right := i[:len(i)/2], i[len(i)/2:]
	return multiply(left), multiply(right)
}

// A MAC that is shortened authenticates, and so does one that is sent in two
// fields of other sizes.
func short(k, data []byte) byte {
	m := hmac.New(sha512.New, k)
	m.Write(data)
	sum := m.Sum(nil)
	return multiply(sum[:16])
}

func overlapping(k, data []byte) (byte, byte) {
	m := hmac.New(sha512.New, k)
	m.Write(data)
	sum := m.Sum(nil)
	return multiply(sum[:16]), multiply(sum[32:])
}

// The two numbers of a signature.
func signed(r io.Reader) (byte, byte) {
	signature, err := io.ReadAll(r)
	if err != nil || len(signature) != 64 {
		return 0, 0
	}
	return multiply(signature[:len(signature)/2]), multiply(signature[len(signature)/2:])
}

// A digest is no MAC.
func digest(data []byte) (byte, byte) {
	sum := sha512.Sum512(data)
	return multiply(sum[:32]), multiply(sum[32:])
}
