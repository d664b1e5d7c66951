// Package structs prints structures whole.
package structs

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
)

// DB holds the secret.
type DB struct {
	Host     string
	Password string
}

// Config owns it by value, Remote by pointer.
type Config struct {
	Name string
	DB   DB
}

// Remote is printed with an address where the secret is.
type Remote struct {
	Name string
	DB   *DB
}

// Masked masks itself.
type Masked struct{ Password string }

// String masks.
func (Masked) String() string { return "***" }

// Word masks itself where a printer can call its method.
type Word string

// String masks.
func (Word) String() string { return "***" }

// Open holds it in an exported field, Closed in one whose methods no printer
// can call.
type Open struct{ Password Word }

// Closed leaks.
type Closed struct{ password Word }

// Valued tells slog what to print.
type Valued struct{ Password string }

// LogValue masks.
func (Valued) LogValue() slog.Value { return slog.StringValue("***") }

// Tagged leaves the secret out of its JSON.
type Tagged struct {
	User     string
	Password string `json:"-"`
}

func whole(c Config, p *Config, r Remote, list []Config, byName map[string]Config) {
	log.Printf("%+v", c) // want `c is printed whole to the log, and with it the password Config.DB.Password.*\[secretlog-struct\]`
	log.Printf("%v", p)  // want `Config.DB.Password`
	log.Printf("%+v", r) // an address
	log.Printf("%+v", &r)
	log.Printf("%s", c.Name)
	log.Printf("%T", c)
	log.Printf("%p", p)
	log.Println(list)            // want `DB.Password`
	log.Println(byName)          // want `DB.Password`
	slog.Info("start", "cfg", c) // want `Config.DB.Password`
}

func masks(m Masked, o Open, c Closed, v Valued) {
	log.Printf("%v", m)
	log.Printf("%#v", m) // want `Masked.Password`
	log.Printf("%v", o)
	log.Printf("%v", c) // want `Closed.password`
	log.Printf("%v", o.Password)
	log.Print(string(o.Password)) // want `goes to the log`
	slog.Info("start", "v", v)
	log.Printf("%v", v) // want `Valued.Password`
}

func asJSON(c Config, r Remote, t Tagged) {
	text, _ := json.Marshal(r)
	log.Printf("%s", text) // want `Remote.DB.Password`
	text, _ = json.Marshal(t)
	log.Printf("%s", text)
	log.Print(fmt.Sprintf("config %v", c)) // want `Config.DB.Password`
	log.Print(fmt.Sprintf("config %T", c))
}

// Secret is what a store of secrets returns: its data is what it keeps, the
// names and the labels of a sealed one are not.
type Secret struct {
	Path string
	Data map[string]any
}

// SealedSecret holds ciphertexts.
type SealedSecret struct{ Data map[string]string }

// SecretLabels are about one.
type SecretLabels struct{ Data map[string]string }

func stored(s *Secret, sealed SealedSecret, labels SecretLabels) {
	log.Printf("%+v", s) // want `s is printed whole to the log, and with it the key Secret.Data`
	log.Printf("%+v", sealed)
	log.Printf("%+v", labels)
	log.Printf("%s %d %v", s.Path, len(s.Data), s.Data["lease"])
}

// Target has its password apart, Source only in the text to connect with.
type Target struct{ connStr, Password string }

// Source is all in one.
type Source struct{ connStr string }

func open(t *Target, s *Source) {
	log.Printf("opening %s", t.connStr)
	log.Printf("opening %s", s.connStr) // want `password s.connStr.* goes to the log`
}
