package main

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"

	"secretlint.example/wipe"
)

// frames are buffers for what is sent, used again and again.
var frames = make(chan []byte, 4)

// bufferReuse keeps the key in an array of its own, and wipes a frame before
// somebody else gets it.
func bufferReuse() error {
	key, err := pbkdf2.Key(sha256.New, "correct horse", []byte("a salt of 16 byt"), 10_000, 32)
	if err != nil {
		return err
	}
	defer wipe.Bytes(key)
	frame := make([]byte, 64)
	if copy(frame, key) < len(key) {
		wipe.Bytes(frame)
		return errors.New("no room for the key")
	}
	wipe.Bytes(frame)
	frames <- frame

	next := <-frames
	copy(next, "hello")
	return nil
}
