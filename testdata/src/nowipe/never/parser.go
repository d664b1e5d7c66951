package never

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
)

// One parser reads whatever a block holds: what it is given need not be a key.
func block(text []byte) (any, error) {
	b, _ := pem.Decode(text)
	if b == nil {
		return nil, errors.New("no PEM")
	}
	if b.Type == "CERTIFICATE" { // which keeps the bytes
		return x509.ParseCertificate(b.Bytes)
	}
	return x509.ParsePKCS8PrivateKey(b.Bytes)
}

func bundle(r io.Reader) (*x509.Certificate, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	found, err := block(text)
	if err != nil {
		return nil, err
	}
	return found.(*x509.Certificate), nil
}

// This one reads keys alone.
func keyBlock(text []byte) (any, error) {
	b, _ := pem.Decode(text) // want `b.Bytes, a key from pem.Decode\(\), is never wiped`
	if b == nil {
		return nil, errors.New("no PEM")
	}
	if b.Type == "EC PRIVATE KEY" {
		return x509.ParseECPrivateKey(b.Bytes)
	}
	return x509.ParsePKCS8PrivateKey(b.Bytes)
}

func keyFrom(r io.Reader) (any, error) {
	text, err := io.ReadAll(r) // want `text, a key from io.ReadAll\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return keyBlock(text)
}

// Encrypted in place, the buffer holds a ciphertext in the end.
func wrap(kek cipher.Block, cek []byte) byte {
	buffer := make([]byte, aes.BlockSize)
	copy(buffer, cek)
	kek.Encrypt(buffer, buffer)
	return buffer[0]
}

func wrapSome(kek cipher.Block, cek []byte) byte {
	buffer := make([]byte, aes.BlockSize) // want `buffer, a copy of cek, is never wiped`
	copy(buffer, cek)
	if buffer[0] == 0 {
		return 0
	}
	kek.Encrypt(buffer, buffer)
	return buffer[0]
}

func wrapElsewhere(kek cipher.Block, cek []byte) byte {
	buffer := make([]byte, aes.BlockSize) // want `buffer, a copy of cek, is never wiped`
	copy(buffer, cek)
	var out [aes.BlockSize]byte
	kek.Encrypt(out[:], buffer)
	return out[0]
}
