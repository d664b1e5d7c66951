// Package owner holds what is a key by what owns it or by what is done with it.
package owner

import (
	"crypto/aes"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"hash"
)

// message is emptied by its Reset, and holds no secret.
type message struct{ id, port uint32 }

func (m *message) Reset() { *m = message{} }

func newMessage(id uint32) *message { return &message{id: id} }

func send(id uint32) uint32 {
	m := newMessage(id)
	return m.id
}

// session is emptied by its Reset too, and holds a key.
type session struct {
	id         uint32
	sessionKey [32]byte
}

func (s *session) Reset() { *s = session{} }

func newSession(secret [32]byte) *session { return &session{sessionKey: secret} }

func open(secret [32]byte) uint32 {
	s := newSession(secret) // want `s, an object with keys from owner.newSession\(\), is never wiped`
	return s.id
}

// client owns a key, and its Close ends something else.
type client struct {
	sessionKey [32]byte
	open       bool
	calls      int
}

func (c *client) Close() error {
	c.open, c.calls = false, 0
	return nil
}

func dial(secret [32]byte) *client { return &client{sessionKey: secret, open: true} }

func call(secret [32]byte) int {
	c := dial(secret)
	return c.calls
}

// SigningKey is a pair, and PublicKey what is cut from it.
type SigningKey struct{ bytes [64]byte }

type PublicKey struct{ bytes [32]byte }

func (k *SigningKey) Sign(msg []byte) []byte {
	return ed25519.Sign(k.bytes[:], msg)
}

func (k *SigningKey) Public() *PublicKey {
	p := new(PublicKey)
	copy(p.bytes[:], k.bytes[32:])
	return p
}

func (p *PublicKey) encode() []byte {
	text := make([]byte, 34)
	copy(text[2:], p.bytes[:])
	return append([]byte("pub:"), text...)
}

func stretch(h func() hash.Hash, password, salt []byte) []byte {
	prf := hmac.New(h, password)
	prf.Write(salt)
	return prf.Sum(nil)
}

// The MAC of a password is the key here.
func seal(password, salt, text []byte) error {
	k := stretch(sha256.New, password, salt) // want `k, a key from owner.stretch\(\), is never wiped`
	block, err := aes.NewCipher(k)
	if err != nil {
		return err
	}
	block.Encrypt(text, text)
	return nil
}

// And a MAC here, which is sent.
func tag(password, salt []byte) [32]byte {
	sum := stretch(sha256.New, password, salt)
	return [32]byte(sum)
}

// Its name says that it is a key.
func next(chain, salt []byte) [32]byte {
	chainKey := stretch(sha256.New, chain, salt) // want `chainKey, a key from owner.stretch\(\), is never wiped`
	return sha256.Sum256(chainKey)
}

// exporter is what a TLS or a DTLS connection is to those who take keys from
// it; the implementations are elsewhere.
type exporter interface {
	ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)
}

func export(e exporter, text []byte) error {
	material, err := e.ExportKeyingMaterial("EXTRACTOR-dtls_srtp", nil, 60) // want `material, a key from owner.exporter.ExportKeyingMaterial\(\), is never wiped`
	if err != nil {
		return err
	}
	sum := sha256.Sum256(material)
	copy(text, sum[:])
	return nil
}

// wallet is no exporter: what its method returns may be its own.
type wallet interface{ ExportKeyingMaterial() ([]byte, error) }

func fingerprint(w wallet) ([32]byte, error) {
	material, err := w.ExportKeyingMaterial()
	return sha256.Sum256(material), err
}
