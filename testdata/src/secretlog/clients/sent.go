package clients

import (
	"fmt"
	"log"
	"net/http"
)

// API sends its token, and its mark as another header.
type API struct {
	token, mark string
	auth        string
}

func (a *API) get() {
	req, _ := http.NewRequest("GET", "https://example.com", nil)
	req.Header.Set("Authorization", "Bearer "+a.token)
	req.Header.Set("X-Mark", a.mark)
	log.Printf("with %s", a.token) // want `a.token, from field API.token, goes to the log`
	log.Printf("with %s", a.mark)
	log.Printf("with %d bytes", len(a.token))
}

func (a *API) method() {
	do(a.auth)
	log.Printf("as %s", a.auth) // want `auth.* goes to the log`
}

func do(credential string) {
	req, _ := http.NewRequest("GET", "https://example.com", nil)
	req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", credential))
	log.Printf("with %s", credential) // want `credential.* goes to the log`
}

// Parser has tokens, but sends none.
type Parser struct{ token string }

func (p *Parser) next() { log.Printf("at %s", p.token) }

func find(token string) { log.Printf("no such word: %s", token) }
