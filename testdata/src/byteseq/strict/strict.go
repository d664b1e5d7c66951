// Package strict compares what only the strict rules report.
package strict

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
)

type session struct {
	state, nonce string
	sessions     map[string]int
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
	return base64.RawURLEncoding.EncodeToString(sum[:]) == codeChallenge
}
