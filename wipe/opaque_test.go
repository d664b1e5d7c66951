package wipe_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"fmt"
	"hash"
	"io"
	"testing"

	"secretlint.example/wipe"
)

// hashes are all the constructors whose objects Opaque accepts. Behind each is
// a layout of the standard library that a release of Go may change: then this
// test fails, and the table in opaque.go has to follow.
var hashes = map[string]func() hash.Hash{
	"md5":        md5.New,
	"sha1":       sha1.New,
	"sha224":     sha256.New224,
	"sha256":     sha256.New,
	"sha384":     sha512.New384,
	"sha512":     sha512.New,
	"sha512/224": sha512.New512_224,
	"sha512/256": sha512.New512_256,
	"sha3-224":   func() hash.Hash { return sha3.New224() },
	"sha3-256":   func() hash.Hash { return sha3.New256() },
	"sha3-384":   func() hash.Hash { return sha3.New384() },
	"sha3-512":   func() hash.Hash { return sha3.New512() },
}

func TestOpaqueHashes(t *testing.T) {
	for name, construct := range hashes {
		t.Run(name, func(t *testing.T) {
			secret := []byte("a key that is longer than nothing")
			h := construct()
			h.Write(secret)
			fresh := construct()
			fresh.Write([]byte("message"))
			want := fmt.Sprintf("%x", fresh.Sum(nil))

			if !wipe.Opaque(h) {
				t.Fatalf("Opaque(%T) = false", h)
			}
			mustPanic(t, "Write", func() { h.Write([]byte{1}) })
			mustPanic(t, "Write of 1000 bytes", func() { h.Write(make([]byte, 1000)) })
			mustPanic(t, "Sum", func() { h.Sum(nil) })

			h.Reset()
			h.Write([]byte("message"))
			if got := fmt.Sprintf("%x", h.Sum(nil)); got != want {
				t.Errorf("after Reset Sum = %s, want %s", got, want)
			}
		})
	}
}

func TestOpaqueShake(t *testing.T) {
	for name, construct := range map[string]func() *sha3.SHAKE{
		"shake128":  sha3.NewSHAKE128,
		"shake256":  sha3.NewSHAKE256,
		"cshake128": func() *sha3.SHAKE { return sha3.NewCSHAKE128([]byte("n"), []byte("s")) },
		"squeezing": func() *sha3.SHAKE {
			s := sha3.NewSHAKE256()
			io.CopyN(io.Discard, s, 5)
			return s
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := construct()
			if !wipe.Opaque(s) {
				t.Fatalf("Opaque(%T) = false", s)
			}
			mustPanic(t, "Write", func() { s.Write([]byte{1}) })
			mustPanic(t, "Read", func() { s.Read(make([]byte, 1)) })
			s.Reset()
			s.Write([]byte("message")) // returns, and does not loop
			s.Read(make([]byte, 32))
		})
	}
}

func TestOpaqueGCM(t *testing.T) {
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	for name, construct := range map[string]func() (cipher.AEAD, error){
		"standard":  func() (cipher.AEAD, error) { return cipher.NewGCM(block) },
		"nonce 16":  func() (cipher.AEAD, error) { return cipher.NewGCMWithNonceSize(block, 16) },
		"short tag": func() (cipher.AEAD, error) { return cipher.NewGCMWithTagSize(block, 13) },
	} {
		t.Run(name, func(t *testing.T) {
			aead, err := construct()
			if err != nil {
				t.Fatal(err)
			}
			size := aead.NonceSize()
			if !wipe.Opaque(aead) {
				t.Fatalf("Opaque(%T) = false", aead)
			}
			for _, n := range []int{0, size} {
				mustPanic(t, "Seal", func() { aead.Seal(nil, make([]byte, n), []byte("m"), nil) })
				mustPanic(t, "Open", func() { aead.Open(nil, make([]byte, n), make([]byte, 32), nil) })
			}
			mustPanic(t, "NonceSize", func() { aead.Seal(nil, make([]byte, aead.NonceSize()), nil, nil) })
		})
	}
}

// The objects that would go on to compute something wrong, or that cannot be
// reached, are refused and still work.
func TestOpaqueRefuses(t *testing.T) {
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	in, before, after := make([]byte, 16), make([]byte, 16), make([]byte, 16)
	block.Encrypt(before, in)
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	type digest struct{ h, x, len, nx int }
	for _, v := range []any{
		nil, 1, "text", []byte("k"), (*digest)(nil), &digest{}, digest{}, new(int),
		new(struct{ nx int }), block, hmac.New(sha256.New, []byte("k")), key,
		wipe.Take([]byte("k")),
	} {
		if wipe.Opaque(v) {
			t.Errorf("Opaque(%T) = true", v)
		}
	}
	block.Encrypt(after, in)
	if string(before) != string(after) {
		t.Error("a refused aes.Block no longer encrypts as before")
	}
}

// mustPanic fails the test unless f panics.
func mustPanic(t *testing.T, what string, f func()) {
	t.Helper()
	defer func() {
		if recover() == nil {
			t.Errorf("%s did not panic", what)
		}
	}()
	f()
}
