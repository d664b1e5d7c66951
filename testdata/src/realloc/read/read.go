// Package read holds secrets that are read through growing buffers, and their
// twins.
package read

import (
	"bufio"
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/x509"
	"encoding/pem"
	"io"
	"os"

	"golang.org/x/crypto/hkdf"

	"crypto/sha256"

	"secretlint.example/wipe"
)

func keyFile(r io.Reader) (any, error) {
	keyPEM, err := io.ReadAll(r) // want `io.ReadAll moves keyPEM \(a key.*\[realloc-readall\]`
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(keyPEM)
	return x509.ParsePKCS8PrivateKey(block.Bytes)
}

func keyFileWiping(r io.Reader) (any, error) {
	keyPEM, err := wipe.ReadAll(r)
	if err != nil {
		return nil, err
	}
	defer wipe.Bytes(keyPEM)
	block, _ := pem.Decode(keyPEM)
	return x509.ParsePKCS8PrivateKey(block.Bytes)
}

// By use.
func parsed(r io.Reader) (any, error) {
	contents, err := io.ReadAll(r) // want `io.ReadAll moves contents \(a key`
	if err != nil {
		return nil, err
	}
	return x509.ParsePKCS8PrivateKey(contents)
}

func certificate(r io.Reader) (*x509.Certificate, error) {
	der, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

// A password fits into the first array.
func password(r io.Reader) ([]byte, error) {
	password, err := io.ReadAll(r)
	return password, err
}

// A file is read into an array of its size.
func file(name string) ([]byte, error) {
	privateKey, err := os.ReadFile(name)
	return privateKey, err
}

// ReadFrom moves what it has read even after Grow.
func fromHKDF(secret []byte) (cipher.Block, error) {
	var b bytes.Buffer
	b.Grow(32)
	r := hkdf.New(sha256.New, secret, nil, nil)
	if _, err := b.ReadFrom(&io.LimitedReader{R: r, N: 32}); err != nil { // want `ReadFrom moves .*\[realloc-readfrom\]`
		return nil, err
	}
	return aes.NewCipher(b.Bytes())
}

func copied(r io.Reader) (cipher.Block, error) {
	var b bytes.Buffer
	if _, err := io.Copy(&b, r); err != nil { // want `io.Copy moves .*realloc-readfrom`
		return nil, err
	}
	return aes.NewCipher(b.Bytes())
}

func copiedPublic(r io.Reader) ([]byte, error) {
	var b bytes.Buffer
	_, err := io.Copy(&b, r)
	return b.Bytes(), err
}

func prompt(r io.Reader) ([]byte, error) {
	passphrase, err := bufio.NewReader(r).ReadBytes('\n') // want `bufio.Reader.ReadBytes leaves passphrase \(a password\) in the buffer.*\[realloc-bufio\]`
	return passphrase, err
}

func line(r io.Reader) ([]byte, error) {
	name, err := bufio.NewReader(r).ReadBytes('\n')
	return name, err
}
