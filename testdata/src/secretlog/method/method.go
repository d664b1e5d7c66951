// Package method holds types whose own methods print.
package method

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Session owns a token.
type Session struct {
	User        string
	AccessToken string
}

// Marshal is no printer's business.
func (s Session) Marshal() string {
	b, _ := json.Marshal(s)
	return string(b)
}

func (s Session) String() string {
	return s.Marshal() // want `Session.String puts the token .* into its text.*\[secretlog-method\]`
}

// Auth dumps itself.
type Auth struct{ ClientToken string }

func (a *Auth) GoString() string { return fmt.Sprintf("*%#v", *a) } // want `Auth.GoString puts the token Auth.ClientToken into its text`

func (a *Auth) String() string { return fmt.Sprintf("%d bytes", len(a.ClientToken)) }

// Params builds its text step by step.
type Params struct{ User, Passphrase string }

func (p *Params) String() string { // want `Params.String puts the password field Params.Passphrase into its text`
	var sb strings.Builder
	sb.WriteString("user=")
	sb.WriteString(p.User)
	sb.WriteString(",pass=")
	sb.WriteString(p.Passphrase)
	return sb.String()
}

// LoginError tells the password to whoever handles it.
type LoginError struct{ Password string }

func (e *LoginError) Error() string { return "cannot log in with " + e.Password } // want `LoginError.Error puts the password`

// Kind is a word from a list.
type Kind string

// Kinds of secrets.
const KindPassword Kind = "password"

func (k Kind) String() string { return string(k) }
