// Package never holds secrets that are owned and never wiped, and their twins.
package never

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"io"
	"os"

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

// A decoded block: the bytes in it are a key by what they are used for.
func decoded(text []byte) (any, error) {
	block, _ := pem.Decode(text) // want `block.Bytes, a key from pem.Decode\(\), is never wiped`
	if block == nil {
		return nil, errors.New("no PEM")
	}
	return x509.ParsePKCS8PrivateKey(block.Bytes)
}

func decodedPublic(text []byte) (any, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no PEM")
	}
	return x509.ParsePKIXPublicKey(block.Bytes)
}

// A file of which a helper parses a key, found by what the helper does.
func file(name string) (any, error) {
	text, err := os.ReadFile(name) // want `text, a key from os.ReadFile\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return decodedWiped(text)
}

func decodedWiped(text []byte) (any, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no PEM")
	}
	defer wipe.Bytes(block.Bytes)
	return x509.ParsePKCS8PrivateKey(block.Bytes)
}

// A local buffer that a key is written to.
func buffered(secret []byte) int {
	var buf bytes.Buffer // want `buf, a copy of never.derive\(\), is never wiped.*buf.Bytes`
	k := derive(secret)
	defer wipe.Bytes(k)
	buf.Write(k)
	return buf.Len()
}

func bufferedWiped(secret []byte) int {
	var buf bytes.Buffer
	k := derive(secret)
	defer wipe.Bytes(k)
	buf.Write(k)
	n := buf.Len()
	wipe.Bytes(buf.Bytes())
	return n
}

// A buffer that is built by appending.
func appended(secret, label []byte) int {
	k := derive(secret)
	defer wipe.Bytes(k)
	message := make([]byte, 0, 64) // want `message, a copy of never.derive\(\), is never wiped`
	message = append(message, label...)
	message = append(message, k...)
	return len(message)
}

// A cipher by the type of its constructor.
type suite struct {
	newCipher func([]byte) (cipher.Block, error)
}

func (s *suite) block(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `k, .* is never wiped`
	return s.newCipher(k)
}

// Derived from a nil key: everybody can.
func unkeyed(label []byte) (cipher.Block, error) {
	tweak, err := hkdf.Key(sha256.New, []byte(nil), label, "info", 32)
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(tweak)
}

// Random bytes that become a token are no key.
func generateToken() (string, error) {
	b := make([]byte, 32)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return hex.EncodeToString(b), nil
}

func generateKey() (*ecdh.PrivateKey, error) {
	b := make([]byte, 32) // want `b, a key from rand.Read\(\), is never wiped`
	if _, err := rand.Read(b); err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(b)
}
