// Package wrapper prints through the project's own functions.
package wrapper

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
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

func sessions(s *Session) {
	chat(s)
	show(s) // want `Session.MasterSecret`
}
