package main

import (
	"crypto/ecdh"
	"crypto/rand"
	"io"
	"log"

	"secretlint.example/wipe"
)

// session is what a connection keeps of its peer. A wipe.Secret prints as
// [REDACTED], whoever prints the struct around it.
type session struct {
	Peer      string
	SharedKey wipe.Secret
}

// keyInLog logs a session to see who connected.
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
	s := session{Peer: "alice", SharedKey: wipe.Take(shared)}
	defer s.SharedKey.Close()
	logger := log.New(io.Discard, "", 0) // imagine a file on a server that collects logs
	logger.Printf("connected: %+v", s)
	return nil
}
