// Package decoded prints texts from which structures are decoded.
package decoded

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
)

// Token is the answer of a token endpoint.
type Token struct {
	AccessToken string `json:"access_token"`
	Expires     int    `json:"expires_in"`
}

// Status holds no secret, Hidden none that could be in a text.
type Status struct{ Version string }

// Hidden has it from elsewhere.
type Hidden struct {
	User     string
	Password string `json:"-"`
}

func answer(resp *http.Response) (*Token, error) {
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	log.Printf("answer: %s", body) // want `body goes to the log: the token Token.AccessToken, which is decoded from it, can be read there; print the parts that are meant \[secretlog-dump\]`
	log.Printf("answer of %d bytes", len(body))
	if resp.StatusCode != http.StatusOK {
		log.Printf("refused: %s", body)
		return nil, fmt.Errorf("refused: %s", body)
	}
	var tok Token
	if err := json.Unmarshal(body, &tok); err != nil {
		log.Printf("not JSON: %s", body)
		return nil, fmt.Errorf("not JSON: %s: %w", body, err)
	}
	return &tok, nil
}

func stream(body []byte) (tok Token, err error) {
	err = json.NewDecoder(bytes.NewReader(body)).Decode(&tok)
	log.Println(string(body)) // want `Token.AccessToken, which is decoded from it`
	return tok, err
}

func others(body, other []byte) (st Status, h Hidden, tok Token, err error) {
	log.Printf("status: %s", body)
	log.Printf("other: %s", other)
	if err = json.Unmarshal(body, &st); err != nil {
		return
	}
	if err = json.Unmarshal(other, &h); err != nil {
		return
	}
	return st, h, tok, json.Unmarshal(bytes.Clone(nil), &tok)
}

// Client has a token and an address.
type Client struct {
	AccessToken string
	address     string
}

func (c *Client) use(address string) { c.address = address }

func setter(c *Client, address string) {
	log.Printf("using %s", address)
	c.use(address)
}
