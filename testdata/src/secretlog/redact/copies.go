package redact

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
)

// Settings masks a copy of itself.
type Settings struct {
	Host     string
	Password string
	Token    Token
}

// Token is a part of it.
type Token struct{ ClientSecret string }

// String masks all of it.
func (s Settings) String() string {
	shown := struct {
		Host     string
		Password string
		Token    Token
	}(s)
	shown.Password = ""
	shown.Token.ClientSecret = "***"
	return fmt.Sprintf("%+v", shown)
}

// GoString masks a part of it.
func (s Settings) GoString() string {
	type plain Settings
	shown := plain(s)
	shown.Password = ""
	return fmt.Sprintf("%+v", shown) // want `Settings.GoString puts the token plain.Token.ClientSecret`
}

// Listed masks what it lists.
type Listed struct{ Password, ClientSecret string }

// MarshalJSON masks a copy.
func (l Listed) MarshalJSON() ([]byte, error) {
	type plain Listed
	shown := plain(l)
	for _, f := range []*string{&shown.Password, &shown.ClientSecret} {
		*f = ""
	}
	return json.Marshal(shown)
}

// String masks.
func (l Listed) String() string {
	text, _ := l.MarshalJSON()
	return string(text)
}

// Options are masked by a function of the package.
type Options struct{ User, Password string }

func (o *Options) redacted() *Options {
	c := *o
	c.Password = ""
	return &c
}

func (o *Options) sanitized() *Options {
	c := *o
	c.User = ""
	return &c
}

func copies(o *Options, later Options) {
	log.Printf("%+v", o.redacted())
	log.Printf("%+v", o.sanitized()) // want `Options.Password`
	log.Printf("%+v", o)             // want `Options.Password`
	log.Printf("%+v", later)         // want `Options.Password`
	later.Password = ""
	log.Printf("%+v", later)
}

// A key of a store of files.
func files(fileKey string, b []byte) {
	log.Printf("file %s, %d bytes", fileKey, len(b))
}

// Rest masks what a literal copied.
type Rest struct {
	User     string
	Password string
	KeyPEM   []byte
}

func (r Rest) String() string {
	c := plainRest{User: r.User, Password: r.Password, KeyPEM: r.KeyPEM}
	if c.Password != "" {
		c.Password = "--- REDACTED ---"
	}
	if len(c.KeyPEM) > 0 {
		c.KeyPEM = []byte("***")
	}
	return fmt.Sprintf("%#v", c)
}

type plainRest Rest

// GoString has a default, which is no mask.
func (r Rest) GoString() string {
	c := plainRest{User: r.User, Password: r.Password}
	if c.Password == "" {
		c.Password = "guest"
	}
	return fmt.Sprintf("%+v", c) // want `Rest.GoString puts the password`
}

func words(r Rest, feature string) {
	var password string
	if r.Password != "" {
		password = "set"
	}
	log.Printf("password %s", password)
	log.Print(fmt.Sprintf("user %s password %s", r.User, password))
	connString := redactToken(r.Password)
	log.Printf("connecting to %s", connString)
	state := os.Getenv("FEATURE_" + feature)
	token := os.Getenv("FEATURE_" + feature)
	log.Printf("state %s", state)
	log.Printf("token %s", token) // want `token, from os.Getenv\(\), goes to the log`
}
