package main

import (
	"bufio"
	"errors"
	"strings"
)

// passwordText reads a password from a terminal (here: a string) and makes
// texts of it. A string cannot be wiped: it stays until its memory happens to
// be used again, and the buffer of the bufio.Reader stays as well.
func passwordText() error {
	terminal := strings.NewReader("open sesame\n")
	password, err := bufio.NewReader(terminal).ReadBytes('\n')
	if err != nil {
		return err
	}
	if !login("alice", string(password)) {
		return errors.New("refused")
	}
	clear(password)
	return nil
}

func login(user, password string) bool { return user != "" && len(password) > 3 }
