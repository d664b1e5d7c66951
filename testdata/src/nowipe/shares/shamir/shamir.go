// Package shamir splits secrets.
package shamir

import "errors"

// Split returns shares of a secret.
func Split(secret []byte, n int) ([][]byte, error) {
	if n < 2 {
		return nil, errors.New("too few shares")
	}
	out := make([][]byte, n)
	for i := range out {
		out[i] = make([]byte, len(secret))
		for j := range secret {
			out[i][j] = secret[j] ^ byte(i*j)
		}
	}
	return out, nil
}

// Combine returns the secret of which the shares are.
func Combine(shares [][]byte) ([]byte, error) {
	if len(shares) == 0 {
		return nil, errors.New("no shares")
	}
	out := make([]byte, len(shares[0]))
	for j := range out {
		out[j] = shares[0][j] ^ byte(j)
	}
	return out, nil
}
