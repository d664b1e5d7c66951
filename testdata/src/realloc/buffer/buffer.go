// Package buffer holds buffers that grow with a secret in them, and their
// twins.
package buffer

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
)

func derive(secret []byte) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return k
}

func keyThenMore(secret, more []byte) []byte {
	var b bytes.Buffer // want `b grows while it holds the key from buffer.derive\(\), and leaves.*\[realloc-buffer\]`
	b.Write(derive(secret))
	b.Write(more)
	return b.Bytes()
}

// Nothing is written when the key is there.
func keyLast(secret, head []byte) []byte {
	var b bytes.Buffer
	b.Write(head)
	b.Write(derive(secret))
	return b.Bytes()
}

func roomy(secret, more []byte) []byte {
	var b bytes.Buffer
	b.Grow(32 + len(more))
	b.Write(derive(secret))
	b.Write(more)
	return b.Bytes()
}

func ownArray(secret, more []byte) []byte {
	b := bytes.NewBuffer(make([]byte, 0, 256))
	b.Write(derive(secret))
	b.Write(more)
	return b.Bytes()
}

func inLoop(secrets [][]byte) []byte {
	var b bytes.Buffer // want `realloc-buffer`
	for _, s := range secrets {
		b.Write(derive(s))
	}
	return b.Bytes()
}

func builder(privateKey []byte) string {
	var b strings.Builder // want `b grows while it holds privateKey \(a key\)`
	fmt.Fprintf(&b, "%x", privateKey)
	b.WriteString("\n")
	return b.String()
}

func public(publicKey, more []byte) []byte {
	var b bytes.Buffer
	b.Write(publicKey)
	b.Write(more)
	return b.Bytes()
}

// A helper that writes in pieces.
func writeKey(w io.Writer, privateKey []byte) {
	io.WriteString(w, "key=")
	w.Write(privateKey)
	io.WriteString(w, "\n")
}

func viaHelper(privateKey []byte) []byte {
	var b bytes.Buffer // want `b grows while it holds`
	writeKey(&b, privateKey)
	return b.Bytes()
}

// A password that is a string already: nobody could have wiped that either.
func text(user, password string) string {
	var b strings.Builder
	b.WriteString(user)
	b.WriteString(password)
	b.WriteString("\n")
	return b.String()
}
