// Package call compares secrets with functions of the standard library.
package call

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"
)

var errForged = errors.New("forged")

func check(key, msg, tag []byte) error {
	mac := hmac.New(sha256.New, key)
	mac.Write(msg)
	if !bytes.Equal(mac.Sum(nil), tag) { // want `bytes.Equal compares .*a MAC from hmac.New\(\).* use hmac.Equal \[byteseq-call\]`
		return errForged
	}
	return nil
}

func good(key, msg, tag []byte) error {
	mac := hmac.New(sha256.New, key)
	mac.Write(msg)
	if !hmac.Equal(mac.Sum(nil), tag) {
		return errForged
	}
	return nil
}

type server struct {
	token       []byte
	tokens      []string
	accessToken string
	name        string
}

func (s *server) compare(r *http.Request) bool {
	return bytes.Compare([]byte(r.Header.Get("X-Auth-Token")), s.token) == 0 // want `bytes.Compare compares`
}

func (s *server) order(a *server) bool {
	return bytes.Compare(a.token, s.token) < 0
}

func (s *server) text(r *http.Request) bool {
	if strings.Compare(r.Header.Get("X-Auth-Token"), s.accessToken) != 0 { // want `strings.Compare compares`
		return false
	}
	return strings.EqualFold(r.FormValue("access_token"), s.accessToken) // want `strings.EqualFold compares`
}

func (s *server) slices(r *http.Request) bool {
	if slices.Contains(s.tokens, r.Header.Get("X-Auth-Token")) { // want `slices.Contains compares`
		return true
	}
	got := []byte(r.Header.Get("X-Auth-Token"))
	return slices.Equal(got, s.token) || reflect.DeepEqual(got, s.token) // want `slices.Equal compares` `reflect.DeepEqual compares`
}

// A body is not its digest: nothing here is keyed.
func digest(r io.Reader, want []byte) bool {
	h := sha256.New()
	io.Copy(h, r)
	return bytes.Equal(h.Sum(nil), want)
}

// hashHost hides names from readers of a file; the salt stands beside it.
func hashHost(host string, salt []byte) []byte {
	mac := hmac.New(sha256.New, salt)
	mac.Write([]byte(host))
	return mac.Sum(nil)
}

func known(host string, salt, hash []byte) bool {
	return bytes.Equal(hashHost(host, salt), hash)
}

// Comparing MACs of both sides is safe with any function.
func double(key, a, b []byte) bool {
	return bytes.Equal(sum(key, a), sum(key, b))
}

func sum(key, data []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(data)
	return mac.Sum(nil)
}

func helper(key, data, tag []byte) bool {
	return bytes.Equal(sum(key, data), tag) == true // want `bytes.Equal compares call.sum\(\), a MAC`
}

func operand(key, data, tag []byte, want bool) bool {
	if want == !bytes.Equal(sum(key, data), tag) { // want `bytes.Equal compares`
		return true
	}
	return want != bytes.Equal(tag, sum(key, data)) // want `bytes.Equal compares`
}

// A cut MAC is one.
func truncated(key, data, tag []byte) bool {
	return bytes.HasPrefix(sum(key, data), tag) // want `bytes.HasPrefix compares call.sum\(\), a MAC`
}

// What a token begins with says of which sort it is.
func (s *server) sort(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("X-Auth-Token"), s.name)
}

func foreign(key, data []byte, tag []byte) bool {
	return cmp.Equal(sum(key, data), tag) // want `cmp.Equal compares call.sum\(\), a MAC`
}
