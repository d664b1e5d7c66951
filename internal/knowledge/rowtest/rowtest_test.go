package rowtest_test

import (
	"bytes"
	"strings"
	"testing"

	"secretlint.example/internal/knowledge/rowtest"
)

// TestResolveRejects: a row that has rotted is found.
func TestResolveRejects(t *testing.T) {
	pkgs, err := rowtest.Load(".", []string{"bytes", "net", "hash", "net/http"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, row, want string }{
		{"bytes.Clone", "r0<a0", ""},
		{"(hash.Hash).Write", "this^a0", ""},
		{"(*net.conn).Read", "a0=request", ""},
		{"field net/http.Request.Body", "request", ""},
		{"bytes.Clones", "r0<a0", "no such function"},
		{"bytes.Clone", "r0<a1", "no operand a1"},
		{"bytes.Clone", "r1<a0", "no operand r1"},
		{"bytes.Clone", "r0=kee", "unknown word"},
		{"(*net.TCPConn).Read", "a0=request", "finds it as (*net.conn).Read"},
		{"(bytes.Buffer).Write", "this<a0", "finds it as (*bytes.Buffer).Write"},
		{"nobytes.Clone", "r0<a0", "no package"},
		{"type bytes.Buffers", "public", "no such type"},
		{"type bytes.Buffer", "wiper:Wipe", "no method Wipe"},
		{"var bytes.MinRead", "public", "no such variable"},
		{"field net/http.Request.Get", "request", "no such field"},
	} {
		err := rowtest.Resolve(pkgs[rowtest.Split(c.name).Path], c.name, c.row)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: error %v, want %q", c.name, c.row, err, c.want)
		}
	}
}

// TestKeepRejects: a row that says the wrong thing of who keeps an array is
// found, and so is a test that sees nothing.
func TestKeepRejects(t *testing.T) {
	clone := func(b []byte) func() []byte { b = bytes.Clone(b); return func() []byte { return b } }
	same := func(b []byte) func() []byte { return func() []byte { return b } }
	blind := func([]byte) func() []byte { return func() []byte { return []byte("x") } }
	for _, c := range []struct {
		build     func([]byte) func() []byte
		row, want string
	}{
		{clone, "r0<a0", ""},
		{same, "r0~a0", ""},
		{same, "r0@a0", ""},
		{same, "a0!keep", ""},
		{clone, "r0~a0", "does not keep a0"},
		{same, "r0<a0", "keeps a0"},
		{same, "r1~a0", "keeps a0"},
		{blind, "r0<a0", "does not depend"},
	} {
		err := (&rowtest.Keep{Row: "F", Build: c.build}).Check(c.row)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want %q", c.row, err, c.want)
		}
	}
	own := []byte("text")
	get := rowtest.Get{Row: "(T).M", Make: func() ([]byte, func() []byte) {
		own = []byte("text")
		return own, func() []byte { return own }
	}}
	if err := get.Check("r0@this"); err != nil {
		t.Error(err)
	}
	if err := get.Check("r0<this"); err == nil {
		t.Error("a getter of its own bytes passes as a copy")
	}
}
