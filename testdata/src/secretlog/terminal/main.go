// Command terminal speaks to its user.
package main

import (
	"crypto/rand"
	"fmt"
	"log"
)

type config struct{ Password string }

func newPassword() (password string) {
	password = rand.Text()
	return password
}

func main() {
	password := newPassword()
	fmt.Println("your password is", password)
	fmt.Printf("%+v\n", config{password}) // want `printed whole to the terminal`
	log.Println("made", password)         // want `goes to the log`
}
