// Package wrapper prints through the project's own functions.
package wrapper

import (
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
)

// Logger is the project's interface.
type Logger interface {
	Debugf(format string, args ...any)
}

// Client logs.
type Client struct {
	Logger
	logf  func(format string, args ...any)
	token string
}

func (c *Client) trace(what string) { log.Print("trace: ", what) }

func show(v any) { fmt.Fprintln(os.Stderr, v) }

func calls(c *Client, l Logger, apiKey string) {
	l.Debugf("key %s", apiKey) // want `token apiKey goes to the log`
	c.Debugf("key %s", apiKey) // want `token apiKey goes to the log`
	c.logf("key %s", apiKey)   // want `token apiKey goes to the log`
	c.trace(apiKey)            // want `token apiKey goes to the log through`
	c.trace("start")
	show(apiKey) // want `token apiKey goes to`
	show(len(apiKey))
	fmt.Fprintln(os.Stderr, apiKey) // want `token apiKey goes to the terminal`
}

// What is written to a peer, a page or a builder is no log.
func writers(w http.ResponseWriter, conn net.Conn, out io.Writer, apiKey string) {
	fmt.Fprintf(w, "%s", apiKey)
	fmt.Fprintf(conn, "AUTH %s\r\n", apiKey)
	fmt.Fprintln(out, apiKey)
	req, _ := http.NewRequest("GET", fmt.Sprintf("https://api/%s", apiKey), nil)
	req.Header.Set("Authorization", "Bearer "+apiKey)
}

// Session is a connection with its keys.
type Session struct {
	net.Conn
	MasterSecret []byte
}

// chat prints what the peer says.
func chat(conn io.ReadWriter) {
	buf := make([]byte, 100)
	n, _ := conn.Read(buf)
	fmt.Printf("got %s\n", buf[:n])
}

// Sender says what it does; what it prints is its own matter.
type Sender interface{ Send(text string) error }

// Mailer sends, and logs itself.
type Mailer struct {
	Name   string
	APIKey string
}

// Send is its one method.
func (m *Mailer) Send(text string) error {
	log.Printf("sending %s by %v", text, m) // want `Mailer.APIKey`
	return nil
}

func greet(s Sender) error { return s.Send("hello") }

func senders(m *Mailer) error { return greet(m) }

func sessions(s *Session) {
	chat(s)
	show(s) // want `Session.MasterSecret`
}

// Outbound queues what it sends and logs what goes wrong.
type Outbound struct {
	nc   net.Conn
	name string
	data []byte
}

func (o *Outbound) queue(p []byte) { o.data = append(o.data, p...) }

func (o *Outbound) flush() {
	if _, err := o.nc.Write(o.data); err != nil {
		o.errorf("flushing: %v", err)
	}
}

func (o *Outbound) errorf(format string, args ...any) {
	log.Print(fmt.Sprintf("%s: ", o.name) + fmt.Sprintf(format, args...))
}

func (o *Outbound) send(p []byte) {
	o.queue(p)
	o.flush()
}

func connect(o *Outbound, password string) {
	o.send([]byte("CONNECT " + password))
	o.errorf("connecting with %s", password) // want `password goes to the log`
}

// expand logs the names of the placeholders in a text, not the text.
func expand(text string) string {
	open, end := strings.Index(text, "{"), strings.Index(text, "}")
	if open >= 0 && end > open {
		log.Printf("unknown placeholder %s", text[open+1:end])
	}
	return text
}

func placeholders(c *Client, password string) string { return expand(password) }

// dial takes a text and returns an error, and makes none of the text.
func (c *Client) dial(addr string) error {
	c.Debugf("dialing %s for %T", addr, c)
	return nil
}

func refuse(format string, args ...any) error { return fmt.Errorf(format, args...) }

func dials(c *Client, password string) error {
	if err := c.dial("host"); err != nil {
		return err
	}
	return refuse("no %s", password) // want `password goes to an error text`
}

// Responder answers, and logs what went wrong.
type Responder interface {
	Fail(r *http.Request, err error)
}

type responder struct{}

func (responder) Fail(r *http.Request, err error) {
	log.Printf("%v: %v", r, err) // want `r goes to the log: Authorization`
}

// What a callee prints of a request that it is given is the callee's matter.
func handle(out Responder, r *http.Request) {
	out.Fail(r, nil)
	trailers(r.Trailer)
}

func trailers(h http.Header) { log.Print(h) } // want `h goes to the log: Authorization`

// Doer is a connection to a store.
type Doer interface {
	Do(command string, args ...string) error
}

type plain struct{ net.Conn }

func (p plain) Do(command string, args ...string) error {
	_, err := fmt.Fprintln(p, command, args)
	return err
}

// logged logs what another is sent, for those who ask for it.
type logged struct{ Doer }

func (l logged) Do(command string, args ...string) error {
	log.Print(command, args)
	return l.Doer.Do(command, args...)
}

func authenticate(d Doer, l logged, password string) {
	d.Do("AUTH", password)
	l.Do("AUTH", password) // want `password goes to the log`
}

// A listener is no text of the key that it serves with.
func serve(l net.Listener, config *tls.Config, pair string) error {
	cert, err := tls.X509KeyPair([]byte(pair), []byte(pair))
	if err != nil {
		return err
	}
	config.Certificates = []tls.Certificate{cert}
	return accept(tls.NewListener(l, config))
}

func accept(l net.Listener) error {
	log.Printf("serving on %v", l)
	return nil
}

// Shower has one way to do it.
type Shower interface{ Show(text string) }

type terminal struct{}

func (terminal) Show(text string) { log.Print(text) }

func showAll(s Shower, accessToken string) { s.Show(accessToken) } // want `accessToken goes to the log`
