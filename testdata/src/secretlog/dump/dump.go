// Package dump prints requests, responses and environments whole.
package dump

import (
	"log"
	"net/http"
	"net/http/httputil"
	"os"
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
