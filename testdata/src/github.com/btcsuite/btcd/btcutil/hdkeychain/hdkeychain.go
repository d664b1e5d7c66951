// Package hdkeychain is a stub.
package hdkeychain

// ExtendedKey is a private or a public key.
type ExtendedKey struct{ key []byte }

// Neuter returns the public half.
func (k *ExtendedKey) Neuter() (*ExtendedKey, error) { return &ExtendedKey{}, nil }

// String returns the text of a key.
func (k *ExtendedKey) String() string { return string(k.key) }
