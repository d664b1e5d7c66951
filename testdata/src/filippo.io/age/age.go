// Package age is a stub of what the fixtures use.
package age

import "io"

// Stanza is a wrapped file key.
type Stanza struct{ Body []byte }

// Identity opens stanzas.
type Identity interface {
	Unwrap(stanzas []*Stanza) (fileKey []byte, err error)
}

// Decrypt returns a reader of the plaintext.
func Decrypt(src io.Reader, identities ...Identity) (io.Reader, error) { return src, nil }
