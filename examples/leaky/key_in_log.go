package main

import (
	"crypto/ecdh"
	"crypto/rand"
	"fmt"
	"io"
	"log"
)

// session is what a connection keeps of its peer.
type session struct {
	Peer      string
	SharedKey []byte
}

// keyInLog logs a session to see who connected. %+v prints every field.
func keyInLog() error {
	ours, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	theirs, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	shared, err := ours.ECDH(theirs.PublicKey())
	if err != nil {
		return err
	}
	s := session{Peer: "alice", SharedKey: shared}
	logger := log.New(io.Discard, "", 0) // imagine a file on a server that collects logs
	logger.Printf("connected: %+v", s)
	logger.Println("shared key", fmt.Sprintf("%x", shared))
	return nil
}
