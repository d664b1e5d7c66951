// Package nofix holds what looks as if it could be fixed, and cannot.
package nofix

import (
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"io"
)

func derive(secret []byte) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return k
}

// The old slice is read again.
func readAgain(secret []byte) ([]byte, byte) {
	k := derive(secret)
	grown := append(k, 1) // want `realloc-append`
	return grown, k[0]
}

// Somebody else holds the old slice.
type holder struct{ k []byte }

func held(h *holder, secret []byte) []byte {
	k := derive(secret)
	h.k = k
	return append(k, 1) // want `realloc-append`
}

// The array is the caller's.
func parameter(password []byte) []byte {
	return append(password, '\n') // want `realloc-append`
}

// A second name in a loop.
func secondName(secrets [][]byte) []byte {
	var out, last []byte
	for _, s := range secrets {
		last = out
		out = append(out, derive(s)...) // want `realloc-append`
		if len(last) > 0 {
			last[0] = 0
		}
	}
	return out
}

// wipe.Append takes no string, and one more copy of what may be a secret is no
// cure.
func appendText(secret []byte, text string) []byte {
	k := derive(secret)
	return append(k, text...) // want `realloc-append`
}

// What was read before the error is used.
func partial(r io.Reader) (any, error) {
	contents, err := io.ReadAll(r) // want `realloc-readall`
	key, perr := x509.ParsePKCS8PrivateKey(contents)
	return key, errors.Join(err, perr)
}

func discard(r io.Reader) { io.Copy(io.Discard, r) }
