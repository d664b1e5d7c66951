package fix

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"unsafe"
)

// Each of these lets the array out in its own way: a wipe would break the one
// who has it, so that none is offered, with a finding or without.

func text(secret []byte) string {
	k := derive(secret)
	return unsafe.String(&k[0], len(k))
}

func pointer(secret []byte) *[32]byte {
	k := derive(secret)
	return (*[32]byte)(k)
}

func trimmed(secret []byte) []byte {
	k := derive(secret)
	return bytes.TrimRight(k, "\x00")
}

func inInterface(secret []byte) any {
	k := derive(secret)
	return k
}

func named(secret []byte) (k []byte) {
	k = derive(secret)
	return
}

func namedArray(secret []byte) (k [32]byte) {
	copy(k[:], secret)
	return k
}

func sent(secret []byte, to chan<- []byte) {
	k := derive(secret)
	to <- k
}

func inMap(secret []byte, m map[string][]byte) {
	k := derive(secret)
	m["k"] = k
}

func started(secret []byte) {
	k := derive(secret)
	go println(k[0], len(k))
	go use(k)
}

func use(k []byte) { println(k[0]) }

func viaStruct(secret []byte) *bytes.Reader {
	k := struct{ key []byte }{derive(secret)}
	return bytes.NewReader(k.key)
}

func element(secret []byte) *byte {
	k := derive(secret)
	return &k[0]
}

func elementStored(secret []byte, to **byte) {
	k := derive(secret)
	first := &k[0]
	*to = first
}

func asSlice(secret []byte) []byte {
	k := derive(secret)
	return unsafe.Slice(&k[0], 16)
}

// A byte is read and written, and the address goes nowhere.
func elementRead(secret []byte) byte {
	k := derive(secret) // want `never wiped`
	p := &k[0]
	*p &= 0xF8
	return *p
}

type badKey struct{ key []byte }

func (b *badKey) Error() string { return string(b.key) }

func inError(secret []byte) error {
	k := derive(secret)
	return &badKey{k}
}

func viaError(secret []byte) error {
	k := derive(secret)
	return bad(k)
}

func bad(k []byte) error { return &badKey{k} }

func deferred(secret []byte) (sum byte) {
	var k []byte
	defer func() { sum = k[0] }()
	k = derive(secret) // want `never wiped`
	return 0
}

func viaMethod(secret []byte) func([]byte) bool {
	k := derive(secret)
	return keyed(k).same
}

type keyed []byte

func (k keyed) same(other []byte) bool { return len(k) == len(other) }

func appended(secret []byte) [][]byte {
	k := derive(secret)
	return append([][]byte(nil), k)
}

func panics(secret []byte) {
	k := derive(secret) // want `never wiped`
	panic(k)
}

func swapped(secret, own []byte) (cipher.Block, error) {
	k := derive(secret) // want `never wiped`
	own, k = k, own
	_ = own
	return aes.NewCipher(k)
}
