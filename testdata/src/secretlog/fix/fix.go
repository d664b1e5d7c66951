// Package fix prints URLs with a password.
package fix

import (
	"fmt"
	"log"
	"net/url"
)

type peer struct{ at *url.URL }

func connect(host, password string) error {
	u := &url.URL{Scheme: "https", Host: host, User: url.UserPassword("root", password)}
	log.Printf("connecting to %s as %s", u, "root")       // want `password .*goes to the log`
	log.Print("connecting to " + u.String())              // want `password .*goes to the log`
	return fmt.Errorf("cannot connect to %s", u.String()) // want `password .*goes to an error text`
}

func twice(host, password string) {
	u := &url.URL{Host: host, User: url.UserPassword("root", password)}
	log.Print(u, u) // want `password .*goes to the log`
}
