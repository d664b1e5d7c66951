// Package operator compares secrets with == and !=.
package operator

import (
	"encoding/base64"
	"errors"
	"net/http"
)

type server struct {
	apiKey   string
	password string
	name     string
	etag     string
}

var errDenied = errors.New("denied")

func (s *server) header(r *http.Request) error {
	if r.Header.Get("X-Api-Key") != s.apiKey { // want `!= compares s.apiKey, a token from field server.apiKey, with .* use subtle.ConstantTimeCompare \[byteseq-operator\]`
		return errDenied
	}
	return nil
}

// The name of a header tells what it is checked against.
func (s *server) sent(r *http.Request, expected string) bool {
	return r.Header.Get("Authorization") == expected // want `== compares .*Authorization.*byteseq-operator`
}

func (s *server) form(r *http.Request) bool {
	ok := r.FormValue("user") == s.name && r.FormValue("password") == s.password // want `== compares s.password`
	return ok
}

func (s *server) basic(r *http.Request) bool {
	_, pw, ok := r.BasicAuth()
	if !ok || pw != s.password { // want `!= compares`
		return false
	}
	return true
}

// The label of something is no secret.
func (s *server) labels(r *http.Request) bool {
	return r.FormValue("user") == s.name || r.Header.Get("If-None-Match") == s.etag
}

// Nothing is learned from a comparison with a constant.
func (s *server) constant(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bearer none" || s.password == ""
}

// Valid is called by anybody with anything.
func (s *server) Valid(password string) bool {
	return s.password == password // want `== compares`
}

// SetPassword only asks whether there is something to do.
func (s *server) SetPassword(password string) {
	if s.password == password {
		return
	}
	s.password = password
}

// Route chooses, but answers nobody.
func (s *server) Route(password string) string {
	path := "/other"
	if s.password == password {
		path = "/self"
	}
	return path
}

// Changed asks whether the same field of two values differs.
func (s *server) Changed(t *server) bool { return s.password != t.password }

// Twice compares what one person typed two times.
func Twice(password, confirmPassword string) bool { return password == confirmPassword }

// Form compares two values of one request.
func Form(r *http.Request) bool { return r.FormValue("password") == r.FormValue("password2") }

func use(s *server, r *http.Request) {
	switch r.Header.Get("X-Api-Key") {
	case s.apiKey: // want `== compares`
	case s.name:
	}
}

type digest struct {
	key   string
	sum   [32]byte
	other [16]byte
}

func (d *digest) Token(secretKey [32]byte) bool {
	return secretKey == d.sum // want `== compares secretKey`
}

func (d *digest) Literal(secretKey [32]byte) bool {
	return secretKey == [32]byte{}
}

func get() [32]byte { return [32]byte{1} }

// Not addressable: no fix.
func (d *digest) Result(secretKey [32]byte) bool {
	return secretKey == get() // want `== compares secretKey`
}

type answer bool

// A named bool needs the untyped one of an operator.
func (s *server) Answer(password string) answer {
	return s.password == password // want `== compares`
}

const client, secret = "client", "s3cret"

// Made of constants, it is in the source for everybody.
func made(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Basic "+base64.StdEncoding.EncodeToString([]byte(client+":"+secret))
}
