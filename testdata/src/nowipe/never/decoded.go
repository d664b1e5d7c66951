package never

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
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

// What a structure calls a private key is encrypted, behind a salt.
type protected struct{ PrivateKey []byte }

func (p *protected) open(password []byte) byte {
	salt := make([]byte, 16)
	copy(salt, p.PrivateKey)
	return salt[0] ^ p.PrivateKey[16] ^ password[0]
}

func (p *protected) copied() byte {
	request := make([]byte, len(p.PrivateKey)) // want `request, a copy of field protected.PrivateKey, is never wiped`
	copy(request, p.PrivateKey)
	return request[0]
}

// A key that stands in the source is known to whoever has the program.
func literal() (any, error) {
	block, _ := pem.Decode([]byte(`-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
-----END PRIVATE KEY-----`))
	return x509.ParsePKCS8PrivateKey(block.Bytes)
}

func literalSeed() (any, error) {
	seed, err := hex.DecodeString("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
	if err != nil {
		return nil, err
	}
	return ed25519.NewKeyFromSeed(seed), nil
}

func givenSeed(text string) (any, error) {
	seed, err := hex.DecodeString("00" + text) // want `seed, a key from hex.DecodeString\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return ed25519.NewKeyFromSeed(seed), nil
}
