package main

import (
	"errors"
	"strings"

	"secretlint.example/wipe"
)

// passwordText reads a password from a terminal (here: a string) into memory
// that is locked and wiped, and lends out its bytes. No text is made of it.
func passwordText() error {
	terminal := strings.NewReader("open sesame\n")
	password, err := wipe.FromLine(terminal, 1024)
	if err != nil {
		return err
	}
	defer password.Close()
	if !login("alice", password) {
		return errors.New("refused")
	}
	return nil
}

func login(user string, password wipe.Secret) bool { return user != "" && password.Len() > 3 }
