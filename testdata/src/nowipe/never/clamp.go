package never

import (
	"crypto/sha512"
	"encoding/binary"
)

// A digest whose bits are set as those of a scalar is a private key, whatever
// it is called.
func scalarOf(text []byte) byte {
	h := sha512.Sum512(text) // want `h, a key from sha512.Sum512\(\), is never wiped`
	h[0] &= 248
	h[31] &= 127
	h[31] |= 64
	return multiply(h[:32])
}

// The same where another function sets them.
func expanded(text []byte) byte {
	d := sha512.New()
	d.Write(text)
	h := d.Sum(nil) // want `h, a key from .*Sum\(\), is never wiped`
	clamp(h)
	return multiply(h[:32])
}

func clamp(k []byte) {
	k[0] &= 248
	k[31] = (k[31] & 127) | 64
}

// A scalar of Curve448.
func scalar448(text []byte) byte {
	h := sha512.Sum512(text) // want `h, a key from sha512.Sum512\(\), is never wiped`
	h[0] &^= 3
	h[55] |= 128
	return multiply(h[:56])
}

// Flags in the first byte of a header, and the version of a UUID, make no key.
func header(text []byte) uint32 {
	h := sha512.Sum512(text)
	h[0] &= 248
	h[6] = h[6]&15 | 80
	return binary.BigEndian.Uint32(h[:4])
}

func multiply(scalar []byte) byte { return scalar[0] * 9 }

// Nor does a text, which is no number.
func bracketed(lines []string, indent string) []string {
	lines[0] = indent + "["
	lines[31] = indent + "]"
	return lines
}
