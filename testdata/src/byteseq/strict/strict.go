// Package strict compares what only the strict rules report.
package strict

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"net/http"
)

type session struct {
	state, nonce, value string
	uuid                string
	cookie              []byte
	sessions            map[string]int
}

func (s *session) callback(r *http.Request) bool {
	if r.FormValue("state") != s.state { // want `\[byteseq-state\]`
		return false
	}
	_, ok := s.sessions[r.Header.Get("X-Session-Token")] // want `\[byteseq-lookup\]`
	return ok
}

// Challenge checks what was hashed.
func Challenge(verifier, codeChallenge string) bool {
	sum := sha256.Sum256([]byte(verifier))
	return base64.RawURLEncoding.EncodeToString(sum[:]) == codeChallenge // want `\[byteseq-pkce\]`
}

// Nonce is in the open in most protocols.
func (s *session) Nonce(nonce string) bool {
	return s.nonce == nonce // want `\[byteseq-nonce\]`
}

// Length tells how long the password is.
func Length(password, given string) bool {
	return len(password) == len(given) && subtle.ConstantTimeCompare([]byte(password), []byte(given)) == 1 // want `\[byteseq-length\]`
}

// sessionCookie is a token.
func (s *session) Cookie(sessionCookie string) bool {
	return s.value == sessionCookie // want `byteseq-operator`
}

// A cookie of a handshake proves that its sender receives.
func (s *session) Echo(helloCookie []byte) bool {
	return bytes.Equal(s.cookie, helloCookie) // want `\[byteseq-cookie\]`
}

// A UUID is an id.
func (s *session) UUID(r *http.Request) bool {
	return r.FormValue("uuid") == s.uuid // want `\[byteseq-uuid\]`
}
