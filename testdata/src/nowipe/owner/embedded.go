package owner

import (
	"crypto/hmac"
	"crypto/sha256"
)

type drawer struct {
	slot int
	key  *[32]byte
}

func (d *drawer) put(k *[32]byte) { d.key = k }

func drawerWith(k *[32]byte) *drawer {
	d := new(drawer)
	d.put(k)
	return d
}

func drawerOf(k *[32]byte) *drawer {
	d := &drawer{key: new([32]byte)}
	*d.key = *k
	return d
}

func masterKey(text []byte) *[32]byte {
	var key [32]byte
	mac := hmac.New(sha256.New, text)
	copy(key[:], mac.Sum(nil))
	return &key
}

type office struct{ drawer *drawer }

// The drawer has it, and the office the drawer.
func furnished(text []byte) *office {
	key := masterKey(text)
	d := drawerWith(key)
	return &office{drawer: d}
}

// This drawer has a copy.
func duplicated(text []byte) *office {
	key := masterKey(text) // want `key, a key from owner.masterKey\(\), is never wiped`
	d := drawerOf(key)
	return &office{drawer: d}
}
