package main

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"
)

// frames are buffers for what is sent, used again and again.
var frames = make(chan []byte, 4)

// bufferReuse puts a key into a buffer that somebody else gets next. On the
// way out through the error the key's own array is left behind, too.
func bufferReuse() error {
	key, err := pbkdf2.Key(sha256.New, "correct horse", []byte("a salt of 16 byt"), 10_000, 32)
	if err != nil {
		return err
	}
	frame := make([]byte, 64)
	if copy(frame, key) < len(key) {
		return errors.New("no room for the key")
	}
	clear(key)
	frames <- frame // 32 bytes of key for the next user

	next := <-frames
	copy(next, "hello") // and the rest of it goes out with the greeting
	return nil
}
