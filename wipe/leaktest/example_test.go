package leaktest_test

import (
	"crypto/sha256"
	"testing"

	"secretlint.example/wipe/leaktest"
)

// In a test of your own code: one call around what receives the secret.
func ExampleNone() {
	test := func(t *testing.T) {
		leaktest.None(t, func(secret []byte) {
			_ = fingerprint(secret)
		})
	}
	_ = test
}

func fingerprint(secret []byte) [sha256.Size]byte { return sha256.Sum256(secret) }
