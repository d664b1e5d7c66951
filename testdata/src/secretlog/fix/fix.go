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

// Config is printed whole.
type Config struct{ Host, Password string }

func whole(c Config, p *Config, n int) error {
	log.Printf("100%% of %d: %+v", n, c) // want `c is printed whole`
	log.Printf("of %d: %#v", n, p)       // want `p is printed whole`
	log.Printf("%v %v", c, c)            // want `c is printed whole`
	log.Printf("a\tb %v", c)             // want `c is printed whole`
	log.Printf("%[1]v", c)               // want `c is printed whole`
	log.Println(c)                       // want `c is printed whole`
	return fmt.Errorf("no %v", c)        // want `c is printed whole`
}

func redactText(s string) string {
	if s == "" {
		return "none"
	}
	return fmt.Sprintf("%d bytes", len(s))
}

func maskHead(s *string) string { return (*s)[:1] + "***" }

func texts(password string, c Config) {
	log.Printf("password %q", password) // want `password goes to the log`
	log.Print("password ", c.Password)  // want `goes to the log`
	log.Printf("password %x", password) // want `password goes to the log`
	log.Print(password, password)       // want `password goes to the log`
	log.Print("password " + password)   // want `password.* goes to the log`
	redactText := 1
	log.Print(password, redactText) // want `password goes to the log`
}

func twice(host, password string) {
	u := &url.URL{Host: host, User: url.UserPassword("root", password)}
	log.Print(u, u) // want `password .*goes to the log`
}
