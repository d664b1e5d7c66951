package owner

import (
	"crypto/hkdf"
	"crypto/sha256"
)

func mocked(secret []byte) int {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		return 0
	}
	return len(key)
}
