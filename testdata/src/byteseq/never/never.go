// Package never compares what is no secret, or what nobody can probe.
package never

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"sort"
	"strings"
)

// Node is a node of a tree of keys.
type Node struct {
	key   []byte
	token string
	typ   string
}

// Find looks a key up.
func Find(nodes []Node, key []byte) int {
	i := sort.Search(len(nodes), func(i int) bool { return bytes.Compare(nodes[i].key, key) >= 0 })
	if i < len(nodes) && bytes.Equal(nodes[i].key, key) {
		return i
	}
	return -1
}

// Token is a word of a language.
func Token(tok string, n Node) bool { return n.token == tok }

// Trusted compares public keys.
func Trusted(a, b ed25519.PublicKey) bool { return bytes.Equal(a, b) }

type config struct {
	passwordFile, secretName, tokenType, keyID string
	publicKey                                  []byte
}

// Same compares labels.
func (c *config) Same(passwordFile, secretName, tokenType, keyID string, publicKey []byte) bool {
	return c.passwordFile == passwordFile && c.secretName == secretName && c.tokenType == tokenType &&
		c.keyID == keyID && bytes.Equal(c.publicKey, publicKey)
}

// Hashed compares hashes of both sides.
func Hashed(password, given string) bool {
	a, b := sha256.Sum256([]byte(password)), sha256.Sum256([]byte(given))
	return a == b
}

// Constant is done right.
func Constant(password, given string) bool {
	return subtle.ConstantTimeCompare([]byte(password), []byte(given)) == 1
}

var magic = []byte("magic")

// Magic compares with what every reader of the source knows.
func Magic(password []byte) bool { return bytes.Equal(password, magic) }

// Prefix too.
func Prefix(password string) bool { return strings.HasPrefix(password, "$2a$") }

var signature = []byte{'P', 'A', 'C', 'K'}

// Pack asks for the format of a file.
func Pack(secret []byte) bool { return bytes.Equal(secret, signature) }

func isValidSignature(a, b []byte) bool { return bytes.Equal(a, b) }

type mux struct {
	udpConnString string
	conn          net.PacketConn
}

// At compares addresses, whatever the name of one looks like.
func (m *mux) At(addr net.Addr) bool { return m.udpConnString == addr.String() }

type credential struct{ apiKey, apiSecret string }

// Find looks up which secret is meant.
func (c *credential) Find(key string) (string, bool) {
	if c.apiKey == key {
		return c.apiSecret, true
	}
	return "", false
}
