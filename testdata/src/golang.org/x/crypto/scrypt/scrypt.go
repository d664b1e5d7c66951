// Package scrypt is a stub.
package scrypt

func Key(password, salt []byte, N, r, p, keyLen int) ([]byte, error) {
	return make([]byte, keyLen), nil
}
