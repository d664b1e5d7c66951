// Package twins holds conversions for a function that has a twin.
package twins

import (
	"bufio"
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"encoding/hex"
	"os"
)

func fromHex(privateKeyHex []byte) (cipher.Block, error) {
	k, err := hex.DecodeString(string(privateKeyHex)) // want `realloc-string`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(k)
}

type text []byte

func fromBase64(enc *base64.Encoding, privateKey text) ([]byte, error) {
	return enc.DecodeString(string(privateKey[4:])) // want `realloc-string`
}

func write(w *bufio.Writer, b *bytes.Buffer, password []byte, passphrase string) {
	w.WriteString(string(password)) // want `realloc-string`
	b.Write([]byte(passphrase))     // want `realloc-string`
}

// A second argument, or another use, and the conversion stays.
func stays(f *os.File, password []byte) string {
	s := string(password) // want `realloc-string`
	f.WriteString(s)
	return s
}

// What is called byte here is none.
func shadowed(privateKeyHex []byte) ([]uint8, error) {
	type byte int
	return hex.DecodeString(string(privateKeyHex)) // want `realloc-string`
}
