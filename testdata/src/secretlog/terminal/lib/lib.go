// Package lib prints what it made.
package lib

import (
	"crypto/rand"
	"fmt"
)

func newPassword() (password string) {
	password = rand.Text()
	return password
}

func show() {
	password := newPassword()
	fmt.Println("your password is", password) // want `goes to the terminal`
}
