// Package misuse holds wipes that come too early or hit what is in use.
package misuse

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"

	"secretlint.example/wipe"
)

func derive(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return key
}

func early(secret []byte) (cipher.Block, error) {
	var key []byte
	defer wipe.Bytes(key) // want `bound while its argument is still nil.*\[nowipe-early\]`
	key = derive(secret)  // want `never wiped`
	return aes.NewCipher(key)
}

func late(secret []byte) (cipher.Block, error) {
	var key []byte
	defer func() { wipe.Bytes(key) }()
	key = derive(secret)
	return aes.NewCipher(key)
}

func returned(secret []byte) []byte {
	key := derive(secret)
	defer wipe.Bytes(key)
	return key // want `the caller gets zeros.*\[nowipe-returned\]`
}

func copied(secret []byte) []byte {
	key := derive(secret)
	defer wipe.Bytes(key)
	return append([]byte(nil), key...)
}

func used(key []byte) (cipher.Block, error) {
	wipe.Bytes(key)
	return aes.NewCipher(key) // want `key is used as a key after it was wiped at line 49.*\[nowipe-used\]`
}

func refilled(key []byte) (cipher.Block, error) {
	wipe.Bytes(key)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func usedFirst(key []byte) (cipher.Block, error) {
	b, err := aes.NewCipher(key)
	wipe.Bytes(key)
	return b, err
}

var kept []byte

func leavesDo(secret []byte) {
	wipe.Do(func() {
		k := derive(secret)
		go func() { _, _ = aes.NewCipher(k) }() // want `a goroutine that is started inside of Do is not part of it.*\[nowipe-do\]`
		kept = derive(secret)                   // want `kept keeps misuse.derive\(\) reachable after Do.*\[nowipe-do\]`
	})
}

func staysInDo(secret []byte) (err error) {
	wipe.Do(func() { _, err = aes.NewCipher(derive(secret)) })
	return err
}

type node struct {
	key   [32]byte
	queue chan *[16]byte
	done  func()
}

func attach(n *node) { n.done = n.drain }

// What a method does that is handed out as a value is what its body does, be it
// read after the function that hands it out.
func start(n *node) (cipher.Block, error) {
	attach(n)
	return aes.NewCipher(n.key[:])
}

func stop(n *node) (cipher.Block, error) {
	n.forget()
	return aes.NewCipher(n.key[:]) // want `used as a key after it was wiped`
}

func (n *node) forget() { clear(n.key[:]) }

func (n *node) drain() {
	for b := range n.queue {
		b[0] = 1
	}
}

// pooled is used again, and hands out what is no secret.
type pooled struct {
	privateKey [32]byte
	dest       []byte
}

func (p *pooled) release() { clear(p.privateKey[:]) }

func (p *pooled) body() (dest []byte) { return p.dest }

func (p *pooled) bytes() []byte {
	defer p.release()
	return p.body()
}

// locked holds one.
type locked struct{ privateKey [32]byte }

func (l *locked) wipe() { clear(l.privateKey[:]) }

func (l *locked) bytes() []byte {
	defer l.wipe()
	return l.privateKey[:] // want `the caller gets zeros`
}
