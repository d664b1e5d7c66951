package twins

import (
	"bytes"
	"crypto/aes"
	"crypto/ecdh"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"log"
	"os"

	"github.com/awnumar/memguard"
)

// A process that exits skips what is deferred, and its memory goes with it: no
// way out, whether a wipe waits for it or not. The way beside it is one.

func exitsPastDefer() {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	if !use(k) {
		os.Exit(1)
	}
}

func exitsOnly() {
	k := derive() // want `^key from twins\.derive: only read; 0 ways out$`
	use(k)
	os.Exit(1)
}

func exitsPerhaps() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	if !use(k) {
		os.Exit(1)
	}
}

func exitsFatally() {
	k := derive() // want `^key from twins\.derive: only read; 0 ways out$`
	use(k)
	log.Fatal("exits")
}

func logsOnly() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
	log.Print("goes on")
}

func panicsPastDefer() {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	if !use(k) {
		panic("the wipe runs")
	}
}

// A keyed hash copies its key; to reset it sets it back to that key.

func keyedReset() []byte {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	h := hmac.New(sha256.New, k)
	sum := h.Sum(nil)
	h.Reset()
	return sum
}

func keyedThenWiped() []byte {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	h := hmac.New(sha256.New, k)
	sum := h.Sum(nil)
	clear(k)
	return sum
}

func bufferReset() int {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	var buf bytes.Buffer
	buf.Write(k) // want `^key from a copy of twins\.derive: only read; 1 ways out$`
	n := buf.Len()
	buf.Reset()
	return n
}

func bufferWiped() int {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	var buf bytes.Buffer
	buf.Write(k) // want `^key from a copy of twins\.derive: wiped; 0 ways out$`
	n := buf.Len()
	clear(buf.Bytes())
	return n
}

// Functions that consume what they are given, and their sisters that copy.

func consumed() *memguard.LockedBuffer {
	k := derive()                         // want `^key from twins\.derive: wiped; 0 ways out$`
	return memguard.NewBufferFromBytes(k) // want `^key from memguard\.NewBufferFromBytes: returned; 0 ways out; no wipe: it is returned$`
}

func moved(l *memguard.LockedBuffer) {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	l.Move(k)
}

func copiedInto(l *memguard.LockedBuffer) {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	l.Copy(k)
}

func movedSecond(a, b *memguard.LockedBuffer) {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	a.Copy(k)
	b.Move(k)
}

// A text is dropped, an object is replaced: the bytes stay. An array is
// overwritten where it lies; a copy of it by value is another one.

func droppedText() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	s := string(k)
	use([]byte(s))
	s = ""
}

func replacedObject(p *ecdh.PrivateKey) {
	b := p.Bytes() // want `^key from ecdh\.PrivateKey\.Bytes: only read; 1 ways out$`
	use(b)
	*p = ecdh.PrivateKey{}
}

func zeroedArray() {
	var k [32]byte
	rand.Read(k[:]) // want `^key from rand\.Read: wiped; 0 ways out$`
	aes.NewCipher(k[:])
	k = [32]byte{}
}

func zeroedOther() {
	var k, other [32]byte
	rand.Read(k[:]) // want `^key from rand\.Read: only read; 1 ways out$`
	aes.NewCipher(k[:])
	other = [32]byte{}
	use(other[:])
}

func deferredArrayCopy() {
	var k [32]byte
	rand.Read(k[:]) // want `^key from rand\.Read: copied; 1 ways out; no wipe: it is read as a value$`
	aes.NewCipher(k[:])
	defer func(k [32]byte) { clear(k[:]) }(k)
}

func deferredArray() {
	var k [32]byte
	rand.Read(k[:]) // want `^key from rand\.Read: wiped later; 0 ways out$`
	aes.NewCipher(k[:])
	defer func(k *[32]byte) { clear(k[:]) }(&k)
}

func grownPastDefer() {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out; no wipe: it may move when it grows$`
	defer clear(k)
	k = append(k, 1)
	use(k)
}

// What is no key whatever it is made of: a salt, an IV, a label, a digest, a
// public key, a literal. Their twins differ by what they are used for.

func salted(password []byte) (int, error) {
	salt := make([]byte, 16)
	_, err := rand.Read(salt)
	return len(salt), err
}

func seeded(curve ecdh.Curve) (*ecdh.PrivateKey, error) {
	b := make([]byte, 32)
	rand.Read(b) // want `^key from rand\.Read: only read; 1 ways out$`
	return curve.NewPrivateKey(b)
}

func digest(text []byte) bool {
	sum := sha256.Sum256(text)
	return use(sum[:])
}

func digestAsKey(text []byte) error {
	k := sha256.Sum256(text) // want `^key from sha256\.Sum256: only read; 1 ways out$`
	_, err := aes.NewCipher(k[:])
	return err
}

func public(p *ecdh.PrivateKey) bool { return use(p.PublicKey().Bytes()) }

func private(p *ecdh.PrivateKey) bool { return use(p.Bytes()) } // want `^key from ecdh\.PrivateKey\.Bytes: only read; 1 ways out$`

func literal() error {
	_, err := aes.NewCipher([]byte("0123456789abcdef"))
	return err
}
