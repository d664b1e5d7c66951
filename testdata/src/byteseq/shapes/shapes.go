// Package shapes compares secrets in the ways in which servers do.
package shapes

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sort"
	"strings"
)

var errDenied = errors.New("denied")

type server struct {
	passwords map[string]string
	apiKeys   []string
	secret    string
	users     []user
	token     string
}

type user struct{ name, password string }

type peer struct{ w io.Writer }

func within(f func(p *peer)) { f(&peer{}) }

// The handler of a protocol fills a variable of its own before it compares:
// that changes no setting.
func (s *server) auth(p *peer, args []string) {
	opts := struct{ username, password string }{"default", args[0]}
	if len(args) == 2 {
		opts.username, opts.password = args[0], args[1]
	}
	within(func(p *peer) {
		setPW, ok := s.passwords[opts.username]
		if !ok {
			fmt.Fprint(p.w, "WRONGPASS")
			return
		}
		if setPW != opts.password { // want `!= compares setPW, a password from s.passwords`
			fmt.Fprint(p.w, "WRONGPASS")
			return
		}
		fmt.Fprint(p.w, "OK")
	})
}

var commands = map[string]func(*server, *peer, []string){"AUTH": (*server).auth}

// A webhook is signed.
func (s *server) webhook(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, []byte(s.secret))
	mac.Write(body)
	expected := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	if expected != r.Header.Get("X-Hub-Signature-256") { // want `!= compares expected, a MAC`
		http.Error(w, "forged", http.StatusForbidden)
	}
}

func (s *server) formatted(r *http.Request, body []byte) bool {
	mac := hmac.New(sha1.New, []byte(s.secret))
	mac.Write(body)
	return fmt.Sprintf("%x", mac.Sum(nil)) == r.Header.Get("X-Sig") // want `== compares fmt.Sprintf\(\), a MAC`
}

func (s *server) listed(r *http.Request) bool {
	key := r.URL.Query().Get("api_key")
	for _, k := range s.apiKeys {
		if k == key { // want `== compares k, a token from s.apiKeys`
			return true
		}
	}
	return false
}

// Basic lets in who knows the password.
func Basic(user, pass string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, ok := r.BasicAuth()
		if !ok || u != user || p != pass { // want `!= compares p, a password`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Login finds a user.
func (s *server) Login(name, password string) (*user, error) {
	for i := range s.users {
		if s.users[i].name == name && s.users[i].password == password { // want `== compares password`
			return &s.users[i], nil
		}
	}
	return nil, errDenied
}

// A hash of a stored secret and of what a request says is a MAC, however the
// two are put together.

func sign(params ...string) string {
	sort.Strings(params)
	h := sha1.New()
	for _, s := range params {
		io.WriteString(h, s)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

func (s *server) sorted(r *http.Request) bool {
	q := r.URL.Query()
	return q.Get("signature") == sign(s.token, q.Get("timestamp"), q.Get("nonce")) // want `== compares .*, a MAC`
}

func (s *server) keyed(r *http.Request) bool {
	sum := md5.Sum([]byte(fmt.Sprintf("%s:%s", r.FormValue("id"), s.secret)))
	return hex.EncodeToString(sum[:]) == r.FormValue("check") // want `== compares .*, a MAC from a hash under field server.secret`
}

func (s *server) built(r *http.Request) bool {
	var b strings.Builder
	b.WriteString(r.FormValue("id"))
	b.WriteString(s.secret)
	sum := md5.Sum([]byte(b.String()))
	return hex.EncodeToString(sum[:]) == r.FormValue("check") // want `== compares .*, a MAC from a hash under field server.secret`
}

func md5hex(s string) string {
	sum := md5.Sum([]byte(s))
	return hex.EncodeToString(sum[:])
}

// Digest authentication: a hash under a hash of the password.
func (s *server) digest(r *http.Request, u user, realm string) bool {
	ha1 := md5hex(u.name + ":" + realm + ":" + u.password)
	ha2 := md5hex(r.Method + ":" + r.URL.Path)
	return md5hex(ha1+":"+r.FormValue("nonce")+":"+ha2) == r.FormValue("response") // want `== compares .*, a MAC`
}

// Salted is what a password is stored as: who sends the password sees a hash
// that he cannot choose.
func (s *server) salted(r *http.Request, salt, stored string) bool {
	return md5hex(salt+r.FormValue("password")) == stored
}

// A challenge of PKCE is the verifier itself where the method is plain.

// Plain compares the two.
func Plain(verifier, challenge, method string) bool {
	switch method {
	case "S256":
		sum := sha256.Sum256([]byte(verifier))
		return base64.RawURLEncoding.EncodeToString(sum[:]) == challenge
	}
	return verifier == challenge // want `== compares verifier, a token from a PKCE verifier`
}

func (s *server) pkce(r *http.Request, stored map[string]string) bool {
	return r.FormValue("code_verifier") == stored["code_challenge"] // want `== compares .*PKCE verifier`
}

type request interface{ form() url.Values }

// The challenge is one of an earlier request.
func (s *server) Token(r, stored request) error {
	verifier, challenge := r.form().Get("code_verifier"), stored.form().Get("code_challenge")
	if verifier != challenge { // want `!= compares verifier, a token from a PKCE verifier`
		return errDenied
	}
	return nil
}

// Rehashed is no longer plain.
func Rehashed(verifier, challenge string) bool {
	verifier = md5hex(verifier)
	return verifier == challenge
}

type account struct{ resetToken, pin string }

// Reset lets in who was sent the token.
func Reset(a *account, token string) error {
	if a.resetToken != token { // want `!= compares a.resetToken`
		return errDenied
	}
	return nil
}

// CheckPIN says what it is given: two weak names and a function that decides.
func (a *account) CheckPIN(pin string) bool { return a.pin == pin } // want `== compares a.pin, a password`

// Pinned decides nothing by its name.
func (a *account) Pinned(pin string) bool { return a.pin == pin }

func same[T comparable](a, b T) bool { return a == b }

func (s *server) generic(r *http.Request) bool {
	return same(s.secret, r.Header.Get("X-Secret-Token")) // want `shapes.same\[string\] compares|shapes.same compares`
}

func (s *server) closure(r *http.Request) bool {
	eq := func(a, b string) bool { return a == b } // want `== compares`
	return eq(s.secret, r.Header.Get("X-Secret-Token"))
}

type packet struct{ body string }

func (p *packet) Body() string { return p.body }

type command struct {
	req      *packet
	server   *server
	settings struct{ password, saved string }
}

func (c *command) Request() *packet { return c.req }

func (c *command) reply(string) {}

// Auth is given everything in one argument: what was asked, and the server.
func Auth(c *command) {
	answer := "no"
	if c.Request().Body() == c.settings.password { // want `== compares c.settings.password`
		answer = "yes"
	}
	c.reply(answer)
}

// AuthChanged compares two fields of one value.
func AuthChanged(c *command) bool { return c.settings.password == c.settings.saved }
