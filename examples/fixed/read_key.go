package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"

	"secretlint.example/wipe"
)

// readKey writes a private key to a file and reads it again, into an array
// that is as large as the file.
func readKey() error {
	name, err := writeKey()
	if err != nil {
		return err
	}
	defer os.Remove(name)
	keyPEM, err := wipe.ReadFile(name)
	if err != nil {
		return err
	}
	defer wipe.Bytes(keyPEM)
	block, _ := pem.Decode(keyPEM)
	if block == nil {
		return errors.New("no PEM block")
	}
	defer wipe.Bytes(block.Bytes)
	_, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	return err
}

func writeKey() (string, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return "", err
	}
	defer wipe.Bytes(private)
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		return "", err
	}
	defer wipe.Bytes(der)
	f, err := os.CreateTemp("", "fixed-*.pem")
	if err != nil {
		return "", err
	}
	defer f.Close()
	return f.Name(), pem.Encode(f, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
}
