// Package wipe imports the runtime package already.
package wipe

import (
	"bytes"
	"net/http"

	w "secretlint.example/wipe"
)

type server struct {
	token    []byte
	password string
}

type named bool

func (s *server) check(r *http.Request) bool {
	defer w.Bytes(s.token)
	if s.password != r.FormValue("password") { // want `byteseq-operator`
		return false
	}
	return bytes.Equal(s.token, []byte(r.Header.Get("X-Auth-Token"))) && // want `byteseq-call`
		string(s.token) == r.Header.Get("X-Auth-Token") // want `byteseq-operator`
}

func (s *server) named(r *http.Request) named {
	return s.password == r.FormValue("password") // want `byteseq-operator`
}

func used(a, b []byte) int { return bytes.Compare(a, b) }

// secret is a string type of its own, which no string parameter takes as it is.
type secret string

type account struct{ password secret }

func (a *account) login(r *http.Request) bool {
	return a.password == secret(r.FormValue("password")) // want `byteseq-operator`
}

func (a *account) raw(r *http.Request, password []byte) bool {
	return a.password == secret(password) // want `byteseq-operator`
}
