package never

import (
	"crypto/hmac"
	"crypto/sha256"
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
