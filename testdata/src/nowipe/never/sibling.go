package never

import (
	"crypto/sha256"

	"golang.org/x/crypto/curve25519"
	"secretlint.example/wipe"
)

type vault struct{ masterKey []byte }

func folded(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

func checksum(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

// What is wiped in one place is a secret in the other, if it comes from one.
func (v *vault) mix(data []byte) {
	before := folded(v.masterKey) // want `before, a key from never.folded\(\), is never wiped`
	after := folded(v.masterKey)
	for i := range data {
		data[i] ^= before[i] ^ after[i]
	}
	wipe.Bytes(after)
}

func (v *vault) mixPublic(data []byte) {
	sum := folded(data)
	for i := range data {
		data[i] ^= sum[i]
	}
}

// What nobody wipes may be a name of the key.
func (v *vault) name(data []byte) {
	sum := checksum(v.masterKey)
	copy(data, sum)
}

// scalar is a key as an array, which is copied wherever it goes.
type scalar [32]byte

func (s scalar) public() (out [32]byte) {
	priv := [32]byte(s) // want `priv, a copy of s, is never wiped`
	curve25519.ScalarBaseMult(&out, &priv)
	return out
}

// A parameter that is pointed at is no copy that the function makes.
func publicOf(priv [32]byte) (out [32]byte) {
	curve25519.ScalarBaseMult(&out, &priv)
	return out
}

// identity is made of a seed by arithmetic that nobody can follow.
type PrivateKey struct{ words [4]uint64 }

func newPrivate(seed []byte) *PrivateKey {
	k := new(PrivateKey)
	for i := range k.words {
		k.words[i] = uint64(seed[i])
	}
	return k
}

// decryptPrivate is given something encrypted.
func decryptPrivate(key, password []byte) *PrivateKey {
	k := new(PrivateKey)
	for i := range k.words {
		k.words[i] = uint64(key[i] ^ password[i])
	}
	return k
}

func fromSecret(text string) *PrivateKey {
	hashed := checksum([]byte(text)) // want `hashed, a key from never.checksum\(\), is never wiped`
	return newPrivate(hashed)
}

func fromEncrypted(text string, password []byte) *PrivateKey {
	blob := checksum([]byte(text))
	return decryptPrivate(blob, password)
}

func pairOf(text string) (priv, pub [32]byte, err error) {
	priv = sha256.Sum256([]byte(text))
	pub = publicOf(priv)
	return priv, pub, nil
}

func sharedWith(text string) (out [32]byte, err error) {
	priv, _, err := pairOf(text) // want `priv, a key from never.pairOf\(\), is never wiped`
	if err != nil {
		return out, err
	}
	curve25519.ScalarBaseMult(&out, &priv)
	return out, nil
}

func product(priv, point []byte) []byte {
	out, err := curve25519.X25519(priv, point)
	if err != nil {
		return make([]byte, 32)
	}
	return out
}

func agreed(priv, theirs []byte) [32]byte {
	shared := product(priv, theirs) // want `shared, a key from never.product\(\), is never wiped`
	return sha256.Sum256(shared)
}

// Times the base point it is the public key.
func named(priv []byte) [32]byte {
	ours := product(priv, curve25519.Basepoint)
	return sha256.Sum256(ours)
}
