// Package decoded compares what was decoded from a request or a packet.
package decoded

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
)

type login struct {
	User     string `json:"user"`
	Password string `json:"password"`
}

type server struct {
	adminPassword string
	token         string
	key           []byte
}

func (s *server) decoder(w http.ResponseWriter, r *http.Request) {
	var req login
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		return
	}
	if req.Password != s.adminPassword { // want `!= compares s.adminPassword`
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

func (s *server) unmarshal(r *http.Request) bool {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return false
	}
	req := &login{}
	if err := json.Unmarshal(body, req); err != nil {
		return false
	}
	return s.adminPassword == req.Password // want `== compares s.adminPassword`
}

func (s *server) bearer(r *http.Request) bool {
	auth := r.Header.Get("Authorization")
	return strings.TrimPrefix(auth, "Bearer ") == s.token // want `== compares strings.TrimPrefix\(\), a token from .*Authorization`
}

func (s *server) basic(r *http.Request) bool {
	raw, err := base64.StdEncoding.DecodeString(r.Header.Get("Authorization"))
	if err != nil {
		return false
	}
	user, pass, _ := strings.Cut(string(raw), ":")
	return user == "admin" && pass == s.adminPassword // want `== compares s.adminPassword`
}

func (s *server) packet(c net.Conn) bool {
	buf := make([]byte, 64)
	n, err := c.Read(buf)
	if err != nil || n < 64 {
		return false
	}
	mac := hmac.New(sha256.New, s.key)
	mac.Write(buf[:32])
	return bytes.Equal(mac.Sum(nil), buf[32:]) // want `bytes.Equal compares hmac.New\(\)|bytes.Equal compares`
}

// A stored MAC of what the program wrote itself still decides whether it is
// genuine.
type record struct{ data, tag []byte }

func (s *server) record(rec record) bool {
	mac := hmac.New(sha256.New, s.key)
	mac.Write(rec.data)
	return bytes.Equal(mac.Sum(nil), rec.tag) // want `bytes.Equal compares`
}

// A configuration is compared with what it was.
func (s *server) reload(t server) bool { return t.token == s.token && bytes.Equal(t.key, s.key) }

type decoder interface{ Decode(v any) error }

// A decoder of another module reads from a connection.
func (s *server) foreign(d decoder) string {
	var req login
	if err := d.Decode(&req); err != nil {
		return err.Error()
	}
	answer := "no"
	if req.Password == s.adminPassword { // want `== compares s.adminPassword`
		answer = "yes"
	}
	return answer
}

// What a body is compared with was read from a file, as a key would be.
func body(r *http.Request, fixture string) bool {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return false
	}
	expected, err := os.ReadFile(fixture)
	return err == nil && bytes.Equal(bytes.TrimSpace(expected), body)
}
