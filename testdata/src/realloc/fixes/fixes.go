// Package fixes holds what can be fixed.
package fixes

import (
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/x509"
	"io"
)

func derive(secret []byte) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return k
}

func reassigned(secret, macKey []byte) []byte {
	keys := derive(secret)
	keys = append(keys, macKey...) // want `realloc-append`
	return keys
}

func chain(secret []byte) []byte {
	keys := derive(secret)
	keys = append(keys, 1) // want `realloc-append`
	keys = append(keys, 2, 3)
	return append(keys, 4)
}

func inLoop(secrets [][]byte) []byte {
	var out []byte
	for _, s := range secrets {
		out = append(out, derive(s)...) // want `realloc-append`
	}
	return out
}

func discard(r io.Reader) { io.Copy(io.Discard, r) }

func read(r io.Reader) (any, error) {
	contents, err := io.ReadAll(r) // want `realloc-readall`
	if err != nil {
		return nil, err
	}
	return x509.ParsePKCS8PrivateKey(contents)
}

func constant(secret []byte) []byte {
	k := derive(secret)
	return append(k, "suffix"...) // want `realloc-append`
}
