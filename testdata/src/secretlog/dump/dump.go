// Package dump prints requests, responses and environments whole.
package dump

import (
	"crypto/tls"
	"fmt"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"strings"
)

func request(req *http.Request) {
	text, err := httputil.DumpRequestOut(req, true)
	if err == nil {
		log.Printf("sending %s", text) // want `httputil.DumpRequestOut\(\) goes to the log: the headers of a request.*\[secretlog-dump\]`
	}
	log.Printf("sending %s %s", req.Method, req.URL.Path)
}

func response(resp *http.Response) {
	text, _ := httputil.DumpResponse(resp, true)
	log.Println(string(text)) // want `httputil.DumpResponse\(\) goes to the log`
	log.Println(resp.Status)
}

func environment() {
	log.Println(os.Environ()) // want `os.Environ\(\) goes to the log`
	log.Println(len(os.Environ()))
}

func headers(req *http.Request, resp *http.Response) {
	log.Printf("headers %v", req.Header) // want `req.Header goes to the log: Authorization, Cookie.*\[secretlog-dump\]`
	log.Printf("request %+v", req)       // want `req goes to the log`
	log.Printf("type %s", req.Header.Get("Content-Type"))
	log.Printf("headers %v", resp.Header)
	h := req.Header.Clone()
	h.Del("Authorization")
	log.Printf("headers %v", h)
}

func address(host, password string) {
	u := &url.URL{Scheme: "https", Host: host, User: url.UserPassword("root", password)}
	log.Printf("connecting to %s", u)          // want `password .*goes to the log`
	log.Printf("connecting to %s", u.String()) // want `password .*goes to the log`
	log.Printf("connecting to %s", u.Redacted())
	plain := &url.URL{Scheme: "https", Host: host}
	log.Printf("connecting to %s", plain)
}

func command(cmd *exec.Cmd) {
	log.Printf("running %s", cmd)
	log.Printf("with %q", cmd.Env) // want `cmd.Env.* goes to the log`
}

// What a handler answers with is nobody's secret but the cookies'.
func answer(w http.ResponseWriter) {
	h := w.Header()
	log.Printf("answering with %v", h)
}

// What a proxy answers instead of a connection is a text about the error.
func refused(resp *http.Response) error {
	if resp.StatusCode < 200 || resp.StatusCode >= 300 {
		text, _ := httputil.DumpResponse(resp, true)
		return fmt.Errorf("refused: %s", text)
	}
	if resp.StatusCode == http.StatusOK {
		text, _ := httputil.DumpResponse(resp, true)
		return fmt.Errorf("strange: %s", text) // want `httputil.DumpResponse\(\) goes to an error text`
	}
	return nil
}

// Lines that are made prettier, each by itself, and joined again are the dump.
func pretty(req *http.Request) {
	text, _ := httputil.DumpRequestOut(req, true)
	log.Printf("sending %s", indented(text)) // want `httputil.DumpRequestOut\(\) goes to the log`
	log.Printf("sending %s", masked(text))
	log.Printf("sending %s", first(text))
}

func indented(text []byte) string {
	lines := strings.Split(string(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return strings.Join(lines, "\n")
}

// A line in the place of which something else is put was a secret.
func masked(text []byte) string {
	lines := strings.Split(string(text), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "Authorization") {
			lines[i] = "Authorization: *****"
		}
	}
	return strings.Join(lines, "\n")
}

func first(text []byte) string {
	return strings.Join(strings.Split(string(text), "\n")[:1], "\n")
}

// A dump without the body tells nothing of what was put in it.
func post(password string) {
	headersOnly(password)
	all(password) // want `password goes to the log through dump.all`
}

func headersOnly(body string) {
	req, _ := http.NewRequest(http.MethodPost, "https://example.com", strings.NewReader(body))
	text, _ := httputil.DumpRequestOut(req, false)
	log.Printf("sending %s", text) // want `httputil.DumpRequestOut\(\) goes to the log`
}

func all(body string) {
	req, _ := http.NewRequest(http.MethodPost, "https://example.com", strings.NewReader(body))
	text, _ := httputil.DumpRequestOut(req, true)
	log.Printf("sending %s", text) // want `httputil.DumpRequestOut\(\) goes to the log`
}

// What both ends of a connection compare in the open is no secret.
func exported(state *tls.ConnectionState) error {
	bound, err := state.ExportKeyingMaterial("EXPORTER-Channel-Binding", nil, 32)
	if err != nil {
		return err
	}
	material, err := state.ExportKeyingMaterial("EXPORTER-example", nil, 32)
	if err != nil {
		return err
	}
	log.Printf("bound to %x", bound)
	log.Printf("exported %x", material) // want `key material.* goes to the log`
	return nil
}

// A request whose secret headers were hidden before, and are put back after.
func hidden(req *http.Request, rt http.RoundTripper) (*http.Response, error) {
	original := req.Header
	req.Header = clean(req.Header.Clone())
	text, _ := httputil.DumpRequestOut(req, true)
	log.Printf("sending %s", text)
	req.Header = original
	return rt.RoundTrip(req)
}

func clean(h http.Header) http.Header {
	h.Del("Authorization")
	return h
}

func hiddenKey(req *http.Request, other *http.Request) {
	const name = "AccessKey"
	if key := req.Header.Get(name); key != "" {
		req.Header.Set(name, "***hidden***")
		defer func() { req.Header.Set(name, key) }()
	}
	text, _ := httputil.DumpRequestOut(req, true)
	log.Printf("sending %s", text)
	other.Header.Set("Accept", "text/plain")
	text, _ = httputil.DumpRequestOut(other, true)
	log.Printf("sending %s", text) // want `httputil.DumpRequestOut\(\) goes to the log`
}

// Where the dump failed there is none; where it did not there is.
func failedDump(req *http.Request) {
	text, err := httputil.DumpRequestOut(req, true)
	if err != nil {
		log.Printf("no dump: %v\n%s", err, string(text))
	} else {
		log.Printf("%s", string(text)) // want `httputil.DumpRequestOut\(\) goes to the log`
	}
}

// Another call's error says nothing of the dump.
func otherFailed(req *http.Request) error {
	text, _ := httputil.DumpRequestOut(req, true)
	_, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Printf("%v after %s", err, text) // want `httputil.DumpRequestOut\(\) goes to the log`
	}
	return err
}
