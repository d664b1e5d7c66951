// Package own prints values that know what may be shown of them.
package own

import (
	"fmt"
	"log"
)

// Account says so by a method of its values.
type Account struct{ Host, Password string }

// Redacted leaves the host.
func (a Account) Redacted() string { return fmt.Sprintf("%s:***", a.Host) }

// Bearer is a text with a method.
type Bearer string

// Masked leaves its length.
func (b Bearer) Masked() string { return fmt.Sprintf("%d bytes", len(b)) }

// Proxy has a method of its pointer, which may be nil.
type Proxy struct{ Host, Password string }

// Redacted leaves the host.
func (p *Proxy) Redacted() string { return p.Host + ":***" }

// Mailbox has two.
type Mailbox struct{ Host, Password string }

// Redacted leaves the host.
func (m Mailbox) Redacted() string { return m.Host }

// Masked leaves nothing.
func (m Mailbox) Masked() string { return "***" }

// Short panics for a short password.
type Short struct{ Password string }

// Redacted leaves a byte.
func (s Short) Redacted() string { return s.Password[:1] + "***" }

func show(a Account, p Proxy, m Mailbox, s Short, list []Account) error {
	log.Printf("account %+v", a)             // want `a is printed whole`
	log.Println("account", list[0])          // want `is printed whole`
	log.Printf("both %v %v", a, a)           // want `a is printed whole`
	log.Printf("account %x", a)              // want `a is printed whole`
	log.Printf("proxy %v", p)                // want `p is printed whole`
	log.Printf("mailbox %v", m)              // want `m is printed whole`
	log.Printf("short %v", s)                // want `s is printed whole`
	return fmt.Errorf("no such host: %v", a) // want `a is printed whole`
}

func token(accessToken Bearer) {
	log.Printf("token %s", accessToken)         // want `accessToken goes to the log`
	log.Printf("token %s", string(accessToken)) // want `accessToken goes to the log`
}
