package never

import (
	"bytes"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"math/big"
	"time"
)

type publicKey struct{ x, y [32]byte }

// What a public key shows of itself is public, also where it keys a hash.
func (p *publicKey) serialize() []byte {
	return append(append([]byte{4}, p.x[:]...), p.y[:]...)
}

func fingerprint(p *publicKey, text []byte) []byte {
	id := p.serialize()
	m := hmac.New(sha256.New, id)
	m.Write(text)
	return m.Sum(nil)
}

type pairing struct{ x, y [32]byte }

func (p *pairing) serialize() []byte {
	return append(append([]byte{4}, p.x[:]...), p.y[:]...)
}

func authenticate(p *pairing, text []byte) []byte {
	k := p.serialize() // want `k, a key from never.pairing.serialize\(\), is never wiped`
	m := hmac.New(sha256.New, k)
	m.Write(text)
	return m.Sum(nil)
}

// The text of a salt stays a salt where it keys a hash.
func salted(salt, text []byte) []byte {
	m := hmac.New(sha256.New, encoded(salt))
	m.Write(text)
	return m.Sum(nil)
}

func bound(context, text []byte) []byte {
	k := encoded(context) // want `k, a key from never.encoded\(\), is never wiped`
	m := hmac.New(sha256.New, k)
	m.Write(text)
	return m.Sum(nil)
}

func encoded(b []byte) []byte {
	out := make([]byte, hex.EncodedLen(len(b)))
	hex.Encode(out, b)
	return out
}

// The time of a derivation is measured on what is no password.
func calibrate(salt []byte) (time.Duration, error) {
	password := []byte("weak password")
	start := time.Now()
	if _, err := pbkdf2.Key(sha256.New, string(password), salt, 4096, 32); err != nil {
		return 0, err
	}
	return time.Since(start), nil
}

func login(password string, salt []byte) error {
	_, err := pbkdf2.Key(sha256.New, password, salt, 4096, 32) // want `the key from pbkdf2.Key\(\) is never wiped`
	return err
}

// A parser of keys of both kinds is given the public one here.
type settings struct {
	pubKeys []byte
	rawKeys []byte
}

func (s *settings) load() (any, error) {
	text := bytes.Clone(s.pubKeys)
	return parseAny(text)
}

func (s *settings) loadRaw() (any, error) {
	text := bytes.Clone(s.rawKeys) // want `text, .* is never wiped`
	return parseAny(text)
}

func parseAny(text []byte) (any, error) { return x509.ParsePKCS8PrivateKey(text) }

// What encodes all sorts of things returns a key where it is given one.
func encodeAny(v any) ([]byte, error) {
	switch v := v.(type) {
	case *x509.Certificate:
		return v.Raw, nil
	case *rsa.PrivateKey:
		return x509.MarshalPKCS1PrivateKey(v), nil
	}
	return nil, errors.New("neither")
}

func certText(c *x509.Certificate) (int, error) {
	text, err := encodeAny(c)
	return len(text), err
}

func encodePrivate(v any) ([]byte, error) {
	switch v := v.(type) {
	case *rsa.PrivateKey:
		return x509.MarshalPKCS1PrivateKey(v), nil
	}
	return nil, errors.New("no key")
}

func keyText(k *rsa.PrivateKey) (int, error) {
	text, err := encodePrivate(k) // want `text, a key from never.encodePrivate\(\), is never wiped`
	return len(text), err
}

// The numbers of a signature are public.
func verify(curve elliptic.Curve, s *big.Int) bool {
	x, _ := curve.ScalarBaseMult(s.Bytes())
	return x.Sign() > 0
}

func commit(curve elliptic.Curve, s *big.Int) bool {
	x, _ := curve.ScalarBaseMult(s.Bytes()) // want `the key from big.Int.Bytes\(\) is never wiped`
	return x.Sign() > 0
}
