package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"os"
)

// readKey writes a private key to a file and reads it again. io.ReadAll starts
// with 512 bytes and moves to a larger array whenever those are full, which a
// key in PEM soon fills.
func readKey() error {
	name, err := writeKey()
	if err != nil {
		return err
	}
	defer os.Remove(name)
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	keyPEM, err := io.ReadAll(f)
	if err != nil {
		return err
	}
	block, _ := pem.Decode(keyPEM)
	if block == nil {
		return errors.New("no PEM block")
	}
	_, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	return err
}

func writeKey() (string, error) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return "", err
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		return "", err
	}
	f, err := os.CreateTemp("", "leaky-*.pem")
	if err != nil {
		return "", err
	}
	defer f.Close()
	return f.Name(), pem.Encode(f, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
}
