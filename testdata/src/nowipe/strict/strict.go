// Package strict holds what only -nowipe.strict reports.
package strict

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"

	"secretlint.example/wipe"
)

type session struct{ privateKey []byte } // want `session owns a key in its field privateKey and has no method that wipes it.*\[nowipe-type\]`

type closing struct{ privateKey []byte }

// Close wipes it.
func (c *closing) Close() { wipe.Bytes(c.privateKey) }

func ephemeral() (*ecdh.PrivateKey, error) {
	return ecdh.X25519().GenerateKey(rand.Reader) // want `makes a \*crypto/ecdh.PrivateKey, whose key nobody can wipe.*\[nowipe-opaque\]`
}

func ephemeralErased() (pub []byte, err error) {
	wipe.Do(func() {
		var key *ecdh.PrivateKey
		if key, err = ecdh.X25519().GenerateKey(rand.Reader); err == nil {
			pub = key.PublicKey().Bytes()
		}
	})
	return pub, err
}

// Nobody knows what the function value does with it.
func perhaps(secret []byte, use func([]byte) error) error {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `k, a key from hkdf.Key\(\), is not wiped here, and perhaps nowhere.*\[nowipe-unsure\]`
	if err != nil {
		return err
	}
	return use(k)
}

// Only a malformed key gets to the error.
func malformed(secret []byte) ([]byte, error) {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32) // want `handed over on success but dropped unwiped.*\[nowipe-malformed\]`
	if err != nil {
		return nil, err
	}
	if len(k) != 32 {
		return nil, errors.New("short key")
	}
	return k, nil
}

// A cipher by what its type does, made from the field by an interface, by an
// adapter and by a function value.
type sealer interface {
	Encrypt(out []byte, n uint64, plaintext []byte) []byte
	Decrypt(out []byte, n uint64, ciphertext []byte) ([]byte, error)
}

type sealers interface{ Make(k [32]byte) sealer }

type sealerFn struct{ fn func([32]byte) sealer }

func (s sealerFn) Make(k [32]byte) sealer { return s.fn(k) }

type transport struct { // want `transport owns a key in its field k and has no method that wipes it.*\[nowipe-type\]`
	by sealers
	s  sealer
	k  [32]byte
}

func (t *transport) restart() { t.s = t.by.Make(t.k) }

// What a codec is made from is no key.
type codec interface {
	Encode(out, in []byte) []byte
	Decode(out, in []byte) ([]byte, error)
}

type table struct {
	by func([32]byte) codec
	c  codec
	k  [32]byte
}

func (t *table) restart() { t.c = t.by(t.k) }

// A cipher by its type that is made to encrypt for the owner of a public key.
type recipient struct {
	by        func(publicKey [32]byte) sealer
	recipient [32]byte
}

func (r *recipient) open() sealer { return r.by(r.recipient) }

// A message that carries both halves of a pair: the public one is cut from the
// private key, whose type says where it begins.
type pairMsg struct {
	Pub  []byte
	Half []byte
	n    int
}

func halves(k *ed25519.PrivateKey) []byte {
	m := pairMsg{Pub: []byte(*k)[32:], Half: []byte(*k)[32:]}
	return append(m.Pub, m.Half...)
}

// What the method of a public key returns is public, though it is put next to
// the private key to make one of both.
type publicKey interface{ Marshal() []byte }

func both(pub publicKey, d []byte) (*ecdsa.PrivateKey, error) { return joined(pub.Marshal(), d) }

func joined(keyBytes, d []byte) (*ecdsa.PrivateKey, error) {
	if len(keyBytes) != 65 {
		return nil, errors.New("short point")
	}
	return ecdsa.ParseRawPrivateKey(elliptic.P256(), d) // want `makes a \*crypto/ecdsa.PrivateKey`
}

// An object whose part has a method that keeps it is dropped where it fails.
type vault struct {
	in         *vaultEntity
	privateKey []byte
}

func (v *vault) Destroy() { wipe.Bytes(v.privateKey) }

type vaultEntity struct{ name string }

var entities []*vaultEntity

func (e *vaultEntity) register() error {
	entities = append(entities, e)
	if e.name == "" {
		return errors.New("no name")
	}
	return nil
}

func openVault(key []byte) *vault {
	return &vault{in: new(vaultEntity), privateKey: append([]byte(nil), key...)}
}

func registered(key []byte) (*vault, error) {
	v := openVault(key) // want `v, an object with keys from strict.openVault\(\), is handed over on success but dropped.*\[nowipe-malformed\]`
	if err := v.in.register(); err != nil {
		return nil, err
	}
	return v, nil
}

func registeredWiped(key []byte) (*vault, error) {
	v := openVault(key)
	if err := v.in.register(); err != nil {
		v.Destroy()
		return nil, err
	}
	return v, nil
}

// An array that is returned is handed over by value.
func newArray() (k [32]byte, err error) {
	var generated [32]byte
	if _, err := rand.Read(generated[:]); err != nil {
		return k, err
	}
	generated[0] &= 248
	return generated, nil
}

// A getter makes no key.
type curveSession struct{ key *ecdh.PrivateKey }

func (s *curveSession) private() *ecdh.PrivateKey { return s.key }

func public(s *curveSession) []byte { return s.private().PublicKey().Bytes() }

// The public half of an array becomes a public key, or something else.
type arrayKey struct{ bytes [64]byte } // want `arrayKey owns a key`

func (k arrayKey) sealer() (cipher.AEAD, error) { return chacha(k.bytes[:32]) }

func chacha(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

type arrayPublicKey struct{ bytes [32]byte }

type arrayOther struct{ bytes [32]byte } // want `arrayOther owns a key`

func (k arrayKey) public() arrayPublicKey {
	var b [32]byte
	copy(b[:], k.bytes[32:])
	return arrayPublicKey{bytes: b}
}

func (k arrayKey) other() arrayOther {
	var b [32]byte // want `b, a copy of field arrayKey.bytes, is not wiped here`
	copy(b[:], k.bytes[32:])
	return arrayOther{bytes: b}
}
