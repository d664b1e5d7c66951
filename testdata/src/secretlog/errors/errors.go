// Package errors puts secrets in error texts.
package errors

import (
	"errors"
	"fmt"
	"log"
	"os"
)

func login(user, password string) error {
	if password == "" {
		return errors.New("no password")
	}
	if user == "" {
		return fmt.Errorf("no user for %q", password) // want `password goes to an error text.*\[secretlog-error\]`
	}
	if len(password) < 8 {
		return fmt.Errorf("%s: password of %d bytes is too short", user, len(password))
	}
	return errors.New("cannot log in with " + password) // want `goes to an error text`
}

func must(password string) {
	if err := login("root", password); err != nil {
		panic(err)
	}
	panic("bad password " + password) // want `goes to a panic`
}

// Request names a key, or brings it.
type Request struct {
	SigningKey    string
	SigningKeyPEM []byte
	WrappingKey   string
}

func open(r *Request) error {
	if r.WrappingKey != "" {
		return fmt.Errorf("cannot use %q", r.WrappingKey) // want `r.WrappingKey, from field Request.WrappingKey, goes to an error text`
	}
	if len(r.SigningKeyPEM) > 0 {
		return fmt.Errorf("cannot parse %q", r.SigningKeyPEM) // want `SigningKeyPEM.* goes to an error text`
	}
	return fmt.Errorf("no key at %q", r.SigningKey)
}

func issue() (string, error) { return os.Getenv("API_TOKEN"), nil }

// Where the call failed there is no token to print.
func issued() {
	apiToken, err := issue()
	if err != nil {
		log.Printf("no token %q: %v", apiToken, err)
		return
	}
	log.Printf("token %q", apiToken) // want `token`
}
