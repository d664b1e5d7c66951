// Package age is a stub.
package age

import "io"

type Identity interface {
	Unwrap() (fileKey []byte, err error)
}

func Decrypt(src io.Reader, identities ...Identity) (io.Reader, error) { return src, nil }
