// Package lib has requests that print themselves.
package lib

import (
	"fmt"
	"log"
	"strings"
)

// Bare shows its headers and leaves out its body.
type Bare struct {
	method  string
	headers map[string]string
	body    []byte
}

// SetBody puts a body there.
func (r *Bare) SetBody(b []byte) { r.body = b }

// String leaves the body out.
func (r *Bare) String() string {
	var lines []string
	for k, v := range r.headers {
		lines = append(lines, k+"="+v)
	}
	return r.method + "\n" + strings.Join(lines, "\n")
}

// Send logs the request.
func (r *Bare) Send() { log.Printf("sending %v", r) }

// Full shows all of itself.
type Full struct {
	method string
	size   int
	body   []byte
}

// SetBody puts a body there.
func (r *Full) SetBody(b []byte) { r.body = b }

// String shows the body as well.
func (r *Full) String() string { return fmt.Sprintf("%s %d\n%s", r.method, r.size, r.body) }

// Send logs the request.
func (r *Full) Send() { log.Printf("sending %v", r) }

// Outer has a request in it, and shows of it what that shows.
type Outer struct {
	Bare
	ID string
}

// String shows the id and the headers.
func (r *Outer) String() string { return r.ID + r.Bare.String() }

// Plain has no method that prints it.
type Plain struct{ body []byte }

// SetBody puts a body there.
func (r *Plain) SetBody(b []byte) { r.body = b }

// Send logs the request.
func (r *Plain) Send() { log.Printf("sending %v", r) }

// PostBare sends what it is given, and does not print it.
func PostBare(v string) {
	r := new(Bare)
	r.SetBody([]byte(v))
	r.Send()
}

// PostFull sends what it is given, and prints it.
func PostFull(v string) {
	r := new(Full)
	r.SetBody([]byte(v))
	r.Send()
}
