// Package address prints addresses with passwords in them.
package address

import (
	"database/sql"
	"fmt"
	"log"
	"net/url"
	"strings"
)

type store struct {
	DSN  string
	path string
}

func (s *store) open() error {
	if _, err := sql.Open("mysql", s.DSN); err != nil {
		return fmt.Errorf("cannot open %q: %w", s.DSN, err) // want `password s.DSN, from field store.DSN, goes to an error text.*\[secretlog-error\]`
	}
	if _, err := url.Parse(s.path); err != nil {
		return fmt.Errorf("cannot parse %q: %w", s.path, err)
	}
	return nil
}

// dsn is the name of a dataset.
func list(dsn string) {
	log.Printf("dataset %s", dsn)
}

func redacted(dsn string) {
	u, err := url.Parse(dsn)
	if err != nil {
		return
	}
	log.Printf("connecting to %s", u.Redacted())
	log.Printf("connecting to %s", u.Host)
}

// What is taken out of an address is no address.
func parts(dsn string) error {
	u, err := url.Parse(dsn)
	if err != nil {
		return fmt.Errorf("cannot parse %q", dsn) // want `password dsn goes to an error text`
	}
	return fmt.Errorf("unknown mode %s of %s", u.Query().Get("mode"), u.Host)
}

// normal parses what it prints, and puts it back.
func (s *store) normal() error {
	u, err := url.Parse(s.DSN)
	if err != nil {
		return fmt.Errorf("cannot parse %q", s.DSN) // want `password s.DSN, from field store.DSN, goes to an error text`
	}
	u.Path = "/"
	s.DSN = u.String()
	return nil
}

func pieces(connString string) error {
	for _, piece := range strings.Split(connString, ";") {
		name, value, _ := strings.Cut(piece, "=")
		if name != "Endpoint" {
			return fmt.Errorf("unknown option %s", name)
		}
		log.Print(value)
	}
	return fmt.Errorf("cannot use %s", connString) // want `connString goes to an error text`
}
