// Package message holds secrets that are put into messages, and their twins.
package message

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
)

type conversation struct {
	sessionKey [16]byte
	macKey     []byte
}

func appendData(out, v []byte) []byte {
	out = append(out, byte(len(v)))
	return append(out, v...)
}

// What it signs it encrypts first, as protocols do: a name says which result is
// which.
func (c *conversation) signature(body []byte) ([]byte, []byte) {
	h := hmac.New(sha256.New, c.macKey)
	h.Write(body)
	encrypted := appendData(nil, body)
	return encrypted, h.Sum(nil)
}

func (c *conversation) revealSigned(body []byte) []byte {
	encrypted, mac := c.signature(body)
	var out []byte
	out = append(out, 2)
	out = appendData(out, c.sessionKey[:])
	out = append(out, encrypted...)
	out = append(out, mac[:20]...)
	return out
}

func (c *conversation) sign(body []byte) []byte {
	h := hmac.New(sha256.New, c.macKey)
	h.Write(body)
	return h.Sum(nil)
}

// The key is revealed: a MAC follows it in the open.
func (c *conversation) reveal(body []byte) []byte {
	var out []byte
	out = append(out, 2)
	out = appendData(out, c.sessionKey[:])
	out = append(out, body...)
	return append(out, c.sign(body)[:20]...)
}

// No MAC: nobody says that the other side is to read it.
func (c *conversation) store(body []byte) []byte {
	var out []byte
	out = append(out, 2)
	out = appendData(out, c.sessionKey[:])
	return append(out, body...) // want `append may move out \(a key from field conversation.sessionKey\)`
}

// First the MAC, then the cipher: it is no message before it is encrypted.
func (c *conversation) sealed(s cipher.Stream, body []byte) []byte {
	var out []byte
	out = append(out, 2)
	out = appendData(out, c.sessionKey[:])
	out = append(out, c.sign(body)...) // want `realloc-append`
	s.XORKeyStream(out, out)
	return out
}

func (c *conversation) block() (cipher.Block, error) { return aes.NewCipher(c.sessionKey[:]) }

// A key that is made of MACs: they follow each other, but it is none of them.
func expand(secret, seed []byte, n int) (cipher.Block, error) {
	var out []byte
	for len(out) < n {
		h := hmac.New(sha256.New, secret)
		h.Write(seed)
		seed = h.Sum(nil)
		out = append(out, seed...) // want `realloc-append`
	}
	return aes.NewCipher(out[:n])
}
