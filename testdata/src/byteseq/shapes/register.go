package shapes

import (
	"encoding/base64"
	"errors"
	"net/http"
)

type neighbour struct {
	password string
	count    int
}

type router struct{ neighbours map[string]neighbour }

var errDiffers = errors.New("differs")

// Add registers what is not there yet, and asks of what is there whether it was
// set up otherwise.
func (r *router) Add(address, password string) error {
	if old, ok := r.neighbours[address]; ok {
		if old.password != password {
			return errDiffers
		}
		old.count++
		r.neighbours[address] = old
		return nil
	}
	r.neighbours[address] = neighbour{password: password}
	return nil
}

// Greet registers nothing: its own neighbour dies here.
func (r *router) Greet(address, password string) error {
	if old, ok := r.neighbours[address]; ok {
		if old.password != password { // want `!= compares old.password, a password`
			return errDiffers
		}
		return nil
	}
	n := neighbour{password: password}
	if n.count == 0 {
		return errDenied
	}
	return nil
}

// Join lets whoever sends a request register: so he may guess what others did.
func (r *router) Join(w http.ResponseWriter, req *http.Request) error {
	room, password := req.FormValue("room"), req.FormValue("password")
	if old, ok := r.neighbours[room]; ok {
		if old.password != password { // want `!= compares old.password, a password`
			return errDiffers
		}
		return nil
	}
	r.neighbours[room] = neighbour{password: password}
	return nil
}

const clientID, clientSecret = "client", "s3cr3t"

// What is made of constants stands in the source, whatever encodes it.
func basic(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Basic "+base64.StdEncoding.EncodeToString([]byte(clientID+":"+clientSecret))
}

type client struct{ secret string }

// With a secret that does not, it is one.
func (c *client) basic(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Basic "+base64.StdEncoding.EncodeToString([]byte(clientID+":"+c.secret)) // want `== compares field client.secret, a key`
}
