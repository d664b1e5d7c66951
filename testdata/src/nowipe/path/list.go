package path

import (
	"crypto/hkdf"
	"crypto/sha256"
)

func link(secret []byte, info string) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, info, 32)
	if err != nil {
		panic(err)
	}
	return key
}

// Each key of the chain is in the list when the next one takes the variable.
func chain(secret []byte, infos []string) [][]byte {
	key := link(secret, "first")
	keys := [][]byte{key}
	for _, info := range infos {
		key = link(key, info)
		keys = append(keys, key)
	}
	return keys
}

// Only some are.
func chainOfSome(secret []byte, infos []string) [][]byte {
	key := link(secret, "first")
	keys := [][]byte{key}
	for _, info := range infos {
		key = link(key, info) // want `key, a key from path.link\(\), is replaced in the next iteration before it is wiped`
		if info != "" {
			keys = append(keys, key)
		}
	}
	return keys
}
