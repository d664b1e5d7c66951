package redact

import (
	"encoding/json"
	"fmt"
	"log"
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
