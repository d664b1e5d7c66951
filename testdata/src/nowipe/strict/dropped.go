package strict

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"io"
	"math/big"

	"secretlint.example/wipe"
)

// A private key behind an interface and one behind a pointer, beside the seed.
type kemPrivateKey interface{ Public() []byte }

type kemPublicKey interface{ Bytes() []byte }

type hybrid struct {
	seed   []byte `sensitive:"true"`
	kem    kemPrivateKey
	curve  *ecdh.PrivateKey
	inner  *closing
	d      *big.Int `sensitive:"true"`
	public kemPublicKey
	next   *hybrid
}

func clearHybrid(h *hybrid) {
	h.kem = nil   // want `setting kem to nil does not wipe the strict.kemPrivateKey in it.*wipe.Do.*\[nowipe-nil\]`
	h.curve = nil // want `setting curve to nil does not wipe the \*ecdh.PrivateKey in it.*\[nowipe-nil\]`
	h.inner = nil // want `setting inner to nil does not wipe the \*strict.closing in it.*call its Close first.*\[nowipe-nil\]`
	h.d = nil     // want `setting d to nil does not wipe the \*big.Int in it.*clear\(x.Bits\(\)\).*\[nowipe-nil\]`
	h.public, h.next = nil, nil
	wipe.Bytes(h.seed)
}

// Each is wiped, or handed over, before it is let go of.
func clearAll(h *hybrid) kemPrivateKey {
	kem := h.kem
	h.kem = nil
	h.inner.Close()
	h.inner = nil
	clear(h.d.Bits())
	h.d = nil
	wipe.Bytes(h.seed)
	return kem
}

// It replaces the key, and clears nothing.
func (h *hybrid) rotate(kem kemPrivateKey) {
	h.curve = nil
	h.kem = kem
}

// A signer whose key is one array behind the interface.
type arrayPrivateKey [64]byte

func (k *arrayPrivateKey) Public() []byte { return k[32:] }

type signer struct{ key kemPrivateKey }

// The array is zeroed in place.
func clearSigner(s *signer) {
	if k, ok := s.key.(*arrayPrivateKey); ok {
		*k = arrayPrivateKey{}
	}
	s.key = nil
}

func clearUnread(s *signer) {
	s.key = nil // want `setting key to nil does not wipe the strict.kemPrivateKey in it`
}

// What a field is its type says as well.
type holder struct{ key ed25519.PrivateKey } // want `holder owns a key in its field key and has no method`

func clearHolder(h *holder) {
	h.key = nil // want `setting key to nil does not wipe the key in it.*wipe it first.*\[nowipe-nil\]`
}

type verifier struct{ key ed25519.PublicKey }

func clearVerifier(v *verifier) { v.key = nil }

// Random bytes wipe as well.
type scrambled struct{ privateKey []byte }

func (s *scrambled) Wipe() {
	io.ReadFull(rand.Reader, s.privateKey)
	s.privateKey = nil
}

// Elsewhere they make a key.
type renewed struct{ privateKey []byte } // want `renewed owns a key`

func (r *renewed) Renew() { io.ReadFull(rand.Reader, r.privateKey) }

type login struct{ password []byte } // want `login owns a password in its field password`

func (l *login) key() ([]byte, error) {
	return pbkdf2.Key(sha256.New, string(l.password), nil, 4096, 32)
}

func (l *login) block() (cipher.Block, error) { return aes.NewCipher(l.password) }

// Another wiper has run.
func (h *hybrid) clearSeed() {
	clear(h.d.Bits())
	wipe.Bytes(h.seed)
	clearAll(h)
}

func (h *hybrid) clearTwice() {
	h.clearSeed()
	h.kem = nil
}
