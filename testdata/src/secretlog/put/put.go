// Package put puts secrets into objects that print themselves.
package put

import (
	"log"

	"secretlog/put/lib"
)

func postBare(v string) {
	r := new(lib.Bare)
	r.SetBody([]byte(v))
	log.Printf("sending %s", r)
}

func postFull(v string) {
	r := new(lib.Full)
	r.SetBody([]byte(v))
	log.Printf("sending %s", r)
}

func postOuter(v string) {
	r := new(lib.Outer)
	r.SetBody([]byte(v))
	log.Printf("sending %v", r)
}

func postPlain(v string) {
	r := new(lib.Plain)
	r.SetBody([]byte(v))
	log.Printf("sending %s", r)
}

// sharp prints the fields themselves, whatever String leaves out.
func sharp(v string) {
	r := new(lib.Bare)
	r.SetBody([]byte(v))
	log.Printf("sending %#v", r)
}

// kept is a value whose method shows all of it.
type kept struct {
	name string
	text string
	at   int
}

func (k kept) String() string { return k.name + ": " + k.text }

// part leaves out its text.
type part struct {
	name string
	text string
}

func (p part) String() string { return p.name }

func showKept(v string) {
	k := kept{name: "x"}
	k.text = v
	log.Print(k)
}

func showPart(v string) {
	p := part{name: "x"}
	p.text = v
	log.Print(p)
}

// wrapped is shown by the method of what it embeds, which does not know the
// rest.
type wrapped struct {
	kept
	text string
}

func showWrapped(v string) {
	w := wrapped{text: v}
	log.Print(w)
}

func showSecond(v string) {
	r := new(lib.Full)
	r.SetBody([]byte(v))
	log.Printf("%T %v", r, r)
}

func showType(v string) {
	r := new(lib.Full)
	r.SetBody([]byte(v))
	log.Printf("%T", r)
}

func send(password string) {
	postBare(password)
	postFull(password) // want `password goes to the log through put.postFull`
	postOuter(password)
	postPlain(password) // want `password goes to the log through put.postPlain`
	sharp(password)     // want `password goes to the log through put.sharp`
	showKept(password)  // want `password goes to the log through put.showKept`
	showPart(password)
	showWrapped(password)
	showSecond(password) // want `password goes to the log through put.showSecond`
	showType(password)
	showLate(password)
	lib.PostBare(password)
	lib.PostFull(password) // want `password goes to the log through lib.PostFull`
}

func showLate(v string) {
	l := &late{name: "x"}
	l.text = v
	l.log()
}

func (l *late) log() { log.Print(l) }

// late has its method after those that print it.
type late struct{ name, text string }

func (l *late) String() string { return l.name }
