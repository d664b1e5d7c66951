// Package never holds secrets that are owned and never wiped, and their twins.
package never

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"io"

	"secretlint.example/wipe"
)

// A producer's result that only copiers see.
func producer(secret, salt []byte) (cipher.Block, error) {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32) // want `key, a key from hkdf.Key\(\), is never wiped.*\[nowipe-never\]`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

func producerWiped(secret, salt []byte) (cipher.Block, error) {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32)
	if err != nil {
		return nil, err
	}
	defer wipe.Bytes(key)
	return aes.NewCipher(key)
}

func producerReturned(secret, salt []byte) ([]byte, error) {
	return hkdf.Key(sha256.New, secret, salt, "info", 32)
}

func producerCleared(secret, salt []byte) error {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32)
	if err != nil {
		return err
	}
	_, err = aes.NewCipher(key)
	clear(key)
	return err
}

type session struct{ key []byte }

func producerStored(s *session, secret, salt []byte) (err error) {
	s.key, err = hkdf.Key(sha256.New, secret, salt, "info", 32)
	return err
}

func loopWiped(secret, salt []byte) error {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32)
	if err != nil {
		return err
	}
	_, err = aes.NewCipher(key)
	for i := range key {
		key[i] = 0
	}
	return err
}

// A helper that wipes, found by what it does.
func scrub(b []byte) {
	for i := range b {
		b[i] = 0
	}
}

func helperWiped(secret, salt []byte) error {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32)
	if err != nil {
		return err
	}
	defer scrub(key)
	_, err = aes.NewCipher(key)
	return err
}

// A helper that looks like one and is not.
func inspect(b []byte) int {
	n := 0
	for i := range b {
		n += int(b[i])
	}
	return n
}

func helperReads(secret, salt []byte) int {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32) // want `never wiped`
	if err != nil {
		return 0
	}
	return inspect(key)
}

func closureWiped(secret, salt []byte) error {
	key, err := hkdf.Key(sha256.New, secret, salt, "info", 32)
	if err != nil {
		return err
	}
	defer func() { scrub(key) }()
	_, err = aes.NewCipher(key)
	return err
}

// An out-parameter: the buffer is the function's own.
func outParameter() (*ecdh.PrivateKey, error) {
	seed := make([]byte, 32) // want `seed, a key from rand.Read\(\), is never wiped`
	if _, err := rand.Read(seed); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed)
}

func outParameterArray() (*ecdh.PrivateKey, error) {
	var seed [32]byte // want `seed, .* is never wiped`
	if _, err := io.ReadFull(rand.Reader, seed[:]); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(seed[:])
}

// The name of a nonce and no use as a key.
func nonce() (string, error) {
	b := make([]byte, 12)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return hex.EncodeToString(b), nil
}

// By use: whatever its name, it is the key of a cipher.
func byUse(text string) (cipher.Block, error) {
	b, err := hex.DecodeString(text) // want `b, a key from hex.DecodeString\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(b)
}

func marshalled(key any) (int, error) {
	der, err := x509.MarshalPKCS8PrivateKey(key) // want `never wiped`
	if err != nil {
		return 0, err
	}
	return len(der), nil
}

// A secret of a helper in the package: a fact about its result.
func derive(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return key
}

func viaHelper(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `k, a key from never.derive\(\), is never wiped`
	return aes.NewCipher(k)
}

// Unknown ownership is silence.
func unknown(secret []byte, use func([]byte)) {
	use(derive(secret))
}

func toGoroutine(secret []byte) {
	k := derive(secret)
	go func() { _, _ = aes.NewCipher(k) }()
}

func toChannel(secret []byte, c chan []byte) { c <- derive(secret) }

// A key and an IV in one buffer, in a literal.
func split(derive func() []byte) func([]byte) (cipher.Stream, error) {
	return func(secret []byte) (cipher.Stream, error) {
		k, err := stretch(secret, 48) // want `k, a key from never.stretch\(\), is never wiped`
		if err != nil {
			return nil, err
		}
		key, iv := k[:32], k[32:]
		c, err := aes.NewCipher(key)
		if err != nil {
			return nil, err
		}
		return cipher.NewCTR(c, iv), nil
	}
}

func stretch(secret []byte, n int) ([]byte, error) {
	key := make([]byte, n+1)
	for i := range key {
		key[i] = secret[i%len(secret)]
	}
	return key[:n], nil
}
