// Package helper compares secrets in functions of its own.
package helper

import "net/http"

func same(a, b string) bool {
	return a == b
}

type server struct {
	password, name string
}

func (s *server) check(r *http.Request) bool {
	if !same(r.FormValue("name"), s.name) {
		return false
	}
	return same(r.FormValue("password"), s.password) // want `helper.same compares s.password.*\[byteseq-helper\]`
}

// Every call of only hands over a secret.
func only(a, b string) bool {
	return a == b // want `== compares .*byteseq-operator`
}

func (s *server) ask(r *http.Request) bool {
	return only(s.password, r.FormValue("pw"))
}

func comparePasswords(server, clientPassword string) bool {
	return server == clientPassword // want `== compares server, a password`
}

func (s *server) named(given string) bool { return comparePasswords(s.password, given) }

type rule string

// Matches is called with what is a secret and with what is none.
func (r rule) Matches(a string) bool { return string(r) == a }

type rules struct {
	User, Password rule
}

func (r *rules) Ok(user, password string) bool {
	return r.User.Matches(user) && r.Password.Matches(password) // want `helper.rule.Matches compares`
}

type pair struct{ value, user string }

type pairs []pair

func (ps pairs) search(given string) (string, bool) {
	for _, p := range ps {
		if p.value == given { // want `== compares given, a token from .*Authorization`
			return p.user, true
		}
	}
	return "", false
}

type context struct{ r *http.Request }

func (c *context) header(key string) string { return c.r.Header.Get(key) }

func middleware(ps pairs) func(c *context) bool {
	return func(c *context) bool {
		_, ok := ps.search(c.header("Authorization"))
		return ok
	}
}

// Command is a message.
type Command struct{ Token, Text string }

// ValidateToken checks who sent it.
func (c Command) ValidateToken(verificationTokens ...string) bool {
	for _, token := range verificationTokens {
		if c.Token == token { // want `== compares token, a token from verificationTokens`
			return true
		}
	}
	return false
}

// Credentials are users with their passwords.
type Credentials map[string]string

// Valid is asked by a server.
func (c Credentials) Valid(user, password string) bool {
	pass, ok := c[user]
	if !ok {
		return false
	}
	return password == pass // want `== compares password`
}

// CheckPassword says by its name what it is given.
func CheckPassword(a, b string) bool {
	return a == b // want `== compares a, a password from what CheckPassword is given`
}

// CheckPasswordPolicy is not given one.
func CheckPasswordPolicy(a, b string) bool { return a == b }
