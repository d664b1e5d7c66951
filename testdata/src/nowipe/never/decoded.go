package never

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/asn1"
	"os"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

type container struct {
	Version int
	Inner   struct{ Key []byte }
	Public  asn1.BitString
}

// The octets of a structure are a copy of what was decoded.
func octets(der []byte) (any, error) {
	var c container
	if _, err := asn1.Unmarshal(der, &c); err != nil { // want `c.Inner.Key, a key from asn1.Unmarshal\(\), is never wiped`
		return nil, err
	}
	return x509.ParsePKCS1PrivateKey(c.Inner.Key)
}

// Where a variable holds it, there.
func octetsNamed(der []byte) (any, error) {
	var c container
	if _, err := asn1.Unmarshal(der, &c); err != nil {
		return nil, err
	}
	seed := c.Inner.Key // want `seed, a key from asn1.Unmarshal\(\), is never wiped`
	return ed25519.NewKeyFromSeed(seed), nil
}

// A bit string shows the input, which is the caller's.
func bits(der []byte) (any, error) {
	var c container
	if _, err := asn1.Unmarshal(der, &c); err != nil {
		return nil, err
	}
	return x509.ParsePKCS1PrivateKey(c.Public.Bytes)
}

func octetsPublic(der []byte) (any, error) {
	var c container
	if _, err := asn1.Unmarshal(der, &c); err != nil {
		return nil, err
	}
	return x509.ParsePKIXPublicKey(c.Inner.Key)
}

// The structure is handed on with the key in it.
func octetsKept(der []byte) (*container, error) {
	c := new(container)
	if _, err := asn1.Unmarshal(der, c); err != nil {
		return nil, err
	}
	_, err := x509.ParsePKCS1PrivateKey(c.Inner.Key)
	return c, err
}

// scalarKey owns a key that numbers are made of.
type scalarKey struct{ privateKey, signature []byte }

func (k *scalarKey) usable() bool {
	var d secp256k1.ModNScalar // want `d, a copy of field scalarKey.privateKey, is never wiped.*defer d.Zero\(\)`
	if d.SetByteSlice(k.privateKey) {
		return false
	}
	return !d.IsZero()
}

func (k *scalarKey) usableWiped() bool {
	var d secp256k1.ModNScalar
	defer d.Zero()
	if d.SetByteSlice(k.privateKey) {
		return false
	}
	return !d.IsZero()
}

// As a number in a signature it is no secret.
func (k *scalarKey) proper() bool {
	var s secp256k1.ModNScalar
	return !s.SetByteSlice(k.signature) && !s.IsZero()
}

func parsePublicKey(b []byte) (any, error) { return x509.ParsePKIXPublicKey(b) }

func parseSigner(b []byte) (any, error) { return x509.ParsePKCS8PrivateKey(b) }

// The name of the variable says less than that of the function.
func loadPublic(name string) (any, error) {
	keyData, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return parsePublicKey(keyData)
}

func loadPrivate(name string) (any, error) {
	keyData, err := os.ReadFile(name) // want `keyData, a key from os.ReadFile\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return parseSigner(keyData)
}
