// Package method has Equal methods.
package method

import (
	"bytes"
	"crypto/subtle"
)

// PrivateKey is one.
type PrivateKey struct {
	raw []byte
	pub []byte
}

// Equal ends at the first difference.
func (k *PrivateKey) Equal(o *PrivateKey) bool {
	return bytes.Equal(k.raw, o.raw) // want `bytes.Equal compares k.raw.*PrivateKey.*\[byteseq-method\]`
}

// PublicKey is none.
type PublicKey struct{ seed []byte }

// Equal may be as fast as it can.
func (k *PublicKey) Equal(o *PublicKey) bool { return bytes.Equal(k.seed, o.seed) }

type secretContainer struct {
	buf *buffer
	id  string
}

type buffer struct{ content []byte }

func (c *secretContainer) Equals(ref []byte) (bool, error) {
	return bytes.Equal(c.buf.content, ref), nil // want `bytes.Equal compares c.buf.content.*\[byteseq-method\]`
}

// DecapsulationKey compares its secret in constant time, and what is public
// as it likes.
type DecapsulationPrivateKey struct{ z, h []byte }

// Equal is fine.
func (k *DecapsulationPrivateKey) Equal(o *DecapsulationPrivateKey) bool {
	return bytes.Equal(k.h, o.h) && subtle.ConstantTimeCompare(k.z, o.z) == 1
}

// Used keeps the import.
func Used(a, b *PublicKey) int { return bytes.Compare(a.seed, b.seed) }
