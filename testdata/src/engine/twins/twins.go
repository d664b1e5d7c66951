// Package twins holds pairs of functions that differ by a word, and of which
// one leaves a secret behind and the other does not. A want tells the secret
// that is born, what happens to its array other than being read, on how many
// ways out nothing does, and why a deferred wipe might break the program.
package twins

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"
	"os"
	"os/exec"
	"sync"
)

func derive() []byte {
	k, _ := hkdf.Key(sha256.New, seed(), nil, "twins", 32) // want `^key from hkdf\.Key: returned; 0 ways out; no wipe: it is returned$`
	return k
}

func seed() []byte
func ready() bool
func use([]byte) bool { return true }

var global []byte

// A constructor that copies, and a conversion that does not.

func copied() (cipher.Block, error) {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	return aes.NewCipher(k)
}

func converted() ed25519.PrivateKey {
	k := derive() // want `^key from twins\.derive: returned; 0 ways out; no wipe: it is returned$`
	return ed25519.PrivateKey(k)
}

func read() io.Reader {
	k := derive() // want `^key from twins\.derive: returned; 0 ways out; no wipe: it is returned$`
	return bytes.NewReader(k)
}

// A struct that dies, and one that lives.

type box struct {
	material []byte
	n        int
}

func boxed() int {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	b := box{k, 1}
	return b.n
}

func boxedAndReturned() *box {
	k := derive() // want `^key from twins\.derive: returned; 0 ways out; no wipe: it is returned$`
	b := &box{k, 1}
	return b
}

func boxedInto(b *box) {
	k := derive() // want `^key from twins\.derive: stored; 0 ways out; no wipe: it is stored where others see it$`
	b.material = k
}

func boxedCopy(b *box) {
	k := derive()               // want `^key from twins\.derive: only read; 1 ways out$`
	b.material = bytes.Clone(k) // want `^key from a copy of twins\.derive: stored; 0 ways out; no wipe: it is stored where others see it$`
}

// A result that nobody looks at, one without a name, and one that is public.

func discarded() error {
	_, err := hkdf.Key(sha256.New, seed(), nil, "discarded", 32) // want `^key from hkdf\.Key: only read; 1 ways out$`
	return err
}

func temporary(p *ecdh.PrivateKey) (cipher.Block, error) {
	return aes.NewCipher(p.Bytes()) // want `^key from ecdh\.PrivateKey\.Bytes: only read; 1 ways out$`
}

func publicTemporary(p *ecdh.PrivateKey) (cipher.Block, error) {
	return aes.NewCipher(p.PublicKey().Bytes()[:16])
}

// Bytes of a parameter, and a copy of them.

func borrowed(key []byte) (cipher.Block, error) {
	return aes.NewCipher(key)
}

func borrowedCopy(privateKey []byte) (cipher.Block, error) {
	k := bytes.Clone(privateKey) // want `^key from bytes\.Clone: only read; 1 ways out$`
	return aes.NewCipher(k)
}

func (b *box) get() []byte      { return b.material }
func (b *box) getCopy() []byte  { return bytes.Clone(b.material) } // want `^key from a copy of field box\.material: returned; 0 ways out; no wipe: it is returned$`
func (b *box) isKey() error     { _, err := aes.NewCipher(b.material); return err }
func (b *box) usesOwn() bool    { return use(b.get()) }
func (b *box) usesCopy() bool   { return use(b.getCopy()) } // want `^key from twins\.box\.getCopy: only read; 1 ways out$`
func words(d *big.Int) bool     { return use(nil) && d.Bits() != nil }
func scalar(p *ecdh.PrivateKey) { k := new(big.Int).SetBytes(p.Bytes()); k.SetInt64(0) } // want `^key from ecdh\.PrivateKey\.Bytes: only read; 1 ways out$`

// Wipes: here, by a callee, by a deferred closure, on every way or on some.

func wipedHere() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	use(k)
	clear(k)
}

func wipedByCallee() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	use(k)
	scrub(k)
}

func scrub(b []byte) { clear(b) }

func notWipedByCallee() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
	count(k)
}

func count(b []byte) (n int) {
	for i := range b {
		n += int(b[i])
	}
	return n
}

func wipedByClosure() {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out; no wipe: a function literal captures it$`
	defer func() { clear(k) }()
	use(k)
}

func wipedByNobody() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out; no wipe: a function literal captures it$`
	defer func() { use(k) }()
	use(k)
}

func wipedAtTail() error {
	k := derive() // want `^key from twins\.derive: wiped; 1 ways out$`
	if !use(k) {
		return errors.New("early")
	}
	clear(k)
	return nil
}

func wipedWhateverHappens() error {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	if !use(k) {
		return errors.New("early")
	}
	return nil
}

// The error path holds nothing of what failed, and all of what was before.

func failed() ([]byte, error) {
	k, err := hkdf.Key(sha256.New, seed(), nil, "failed", 32) // want `^key from hkdf\.Key: returned; 0 ways out; no wipe: it is returned$`
	if err != nil {
		return nil, err
	}
	return k, nil
}

func droppedOnError() ([]byte, error) {
	k := derive() // want `^key from twins\.derive: returned; 1 ways out; no wipe: it is returned$`
	if !ready() {
		return nil, errors.New("dropped")
	}
	return k, nil
}

func wipedOnError() ([]byte, error) {
	k := derive() // want `^key from twins\.derive: returned, wiped; 0 ways out; no wipe: it is returned$`
	if !ready() {
		clear(k)
		return nil, errors.New("wiped")
	}
	return k, nil
}

func exits() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	if !use(k) {
		os.Exit(1)
	}
	clear(k)
}

// Replaced before the wipe, or after.

func replaced(n int) {
	for range n {
		k := derive() // want `^key from twins\.derive: only read; 2 ways out; no wipe: it is made anew in a loop, and defers run at the end of the function$`
		use(k)
	}
}

func wipedInTurn(n int) {
	for range n {
		k := derive() // want `^key from twins\.derive: wiped; 0 ways out; no wipe: it is made anew in a loop, and defers run at the end of the function$`
		use(k)
		clear(k)
	}
}

// Dead wipes: the handle goes, the bytes stay; a copy is wiped; a part is.

func dropped() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
	k = nil
}

func cut() {
	k := derive() // want `^key from twins\.derive: partly wiped; 1 ways out$`
	k = k[:16]
	clear(k)
}

func wholeSlice() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	k = k[:]
	clear(k)
}

func wipedCopy() {
	k := derive()       // want `^key from twins\.derive: only read; 1 ways out$`
	c := bytes.Clone(k) // want `^key from a copy of twins\.derive: wiped; 0 ways out$`
	clear(c)
}

func wipedAlias() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	c := k
	clear(c)
}

func wipedWords() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	for _, b := range k {
		b = 0
		_ = b
	}
}

func wipedElements() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	for i := range k {
		k[i] = 0
	}
}

func wipedArrayCopy() {
	var k [32]byte
	copy(k[:], derive()) // want `^key from a copy of twins\.derive: copied; 1 ways out; no wipe: it is read as a value$` `^key from twins\.derive: only read; 1 ways out$`
	func(k [32]byte) { clear(k[:]) }(k)
}

func wipedArray() {
	var k [32]byte
	rest := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	copy(k[:], rest) // want `^key from a copy of twins\.derive: wiped; 0 ways out$`
	clear(rest)
	clear(k[:])
}

// Kept where nobody can follow: a global, a channel, a goroutine, a map.

func stored() {
	k := derive() // want `^key from twins\.derive: stored; 0 ways out; no wipe: it is stored where others see it$`
	global = k
}

func sent(c chan []byte) {
	k := derive() // want `^key from twins\.derive: stored; 0 ways out; no wipe: it is stored where others see it$`
	c <- k
}

func started() {
	k := derive() // want `^key from twins\.derive: kept; 0 ways out; no wipe: a function or a goroutine keeps it$`
	go use(k)
}

func called() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
}

func mapped(m map[string][]byte) {
	k := derive() // want `^key from twins\.derive: stored; 0 ways out; no wipe: it is stored where others see it$`
	m["k"] = k
}

func through(f func([]byte)) {
	k := derive() // want `^key from twins\.derive: given to an unknown function; 0 ways out; no wipe: a function that is not known is given it$`
	f(k)
}

// A buffer of one's own that somebody fills with a key, or with a nonce.

func filled() (cipher.Block, error) {
	var b [32]byte
	if _, err := rand.Read(b[:]); err != nil { // want `^key from rand\.Read: only read; 1 ways out$`
		return nil, err
	}
	return aes.NewCipher(b[:])
}

func filledNonce(a cipher.AEAD) []byte {
	var nonce [16]byte
	rand.Read(nonce[:])
	return a.Seal(nil, nonce[:], []byte("text"), nil)
}

// Grown: the base may have moved.

func grown() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out; no wipe: it may move when it grows$`
	k = append(k, 1)
	clear(k)
}

// Replaced by another one before the wipe, or wiped before that.

func forgottenFirst() {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
	k = derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	clear(k)
}

func wipedFirst() {
	k := derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	clear(k)
	k = derive() // want `^key from twins\.derive: wiped; 0 ways out$`
	clear(k)
}

// A deferred wipe binds its argument where it stands; a literal reads it late.
// Ways are counted from the birth, so that a defer before it is on none.

func boundEarly() {
	var k []byte
	defer clear(k)
	k = derive() // want `^key from twins\.derive: only read; 1 ways out$`
	use(k)
}

func boundLate() {
	var k []byte
	defer func() { clear(k) }()
	k = derive() // want `^key from twins\.derive: wiped later; 1 ways out; no wipe: a function literal captures it$`
	use(k)
}

// A deferred wipe of what is returned hands the caller zeros; of a copy not.

func zeros() []byte {
	k := derive() // want `^key from twins\.derive: wiped later, returned; 0 ways out; no wipe: it is returned$`
	defer clear(k)
	return k
}

func returnsCopy() []byte {
	k := derive() // want `^key from twins\.derive: wiped later; 0 ways out$`
	defer clear(k)
	return bytes.Clone(k) // want `^key from a copy of twins\.derive: returned; 0 ways out; no wipe: it is returned$`
}

// A pool, a context and the environment of a command keep what they are given.

func pooled(p *sync.Pool) {
	k := derive() // want `^key from twins\.derive: kept; 0 ways out; no wipe: a function or a goroutine keeps it$`
	p.Put(k)
}

func inContext(ctx context.Context) context.Context {
	k := derive() // want `^key from twins\.derive: kept; 0 ways out; no wipe: a function or a goroutine keeps it$`
	return context.WithValue(ctx, box{}, k)
}

func inEnvironment(c *exec.Cmd) {
	k := derive() // want `^key from twins\.derive: only read; 1 ways out$`
	c.Env = append(c.Env, "KEY="+string(k))
}
