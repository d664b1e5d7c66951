package path

import (
	"crypto/hkdf"
	"crypto/sha256"

	"secretlint.example/wipe"
)

// A variable that holds another key on one way: the first is dropped there.
func (v *vault) lengthened(secret []byte, long bool) {
	key := v.master(secret) // want `handed over on another way but dropped unwiped on the way out at line 17`
	if long {
		key = v.master(key)
	}
	v.key = key
}

// The same with a wipe, which reaches the second only.
func replacedBeforeWipe(secret []byte, long bool) int {
	key := pick(secret) // want `key, .* is not wiped on the way out at line 27`
	if long {
		key = pick(secret)
	}
	n := len(key)
	wipe.Bytes(key)
	return n
}

// A default that somebody else owns is no drop of the key.
func (v *vault) orDefault(secret, given []byte) {
	key := given
	if len(key) == 0 {
		key = v.master(secret)
	}
	v.key = key
}

// The best of several: the variable holds one of them on every way.
func (v *vault) last(secret []byte, n int) {
	var key []byte
	for i := range n {
		if i%2 == 0 {
			wipe.Bytes(key)
			key = v.master(secret)
		}
	}
	v.key = key
}

func (v *vault) master(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "master", 32)
	if err != nil {
		panic(err)
	}
	return key
}

func pick(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "pick", 32)
	if err != nil {
		panic(err)
	}
	return key
}
