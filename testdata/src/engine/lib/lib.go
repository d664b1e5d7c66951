// Package lib has one function for each word that a fact can say. What
// package app makes of them shows that the words crossed.
package lib

import (
	"bytes"
	"crypto/aes"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/asn1"
	"fmt"
	"hash"
	"math/big"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strings"
)

// Wipe has zeros on every way out.
func Wipe(b []byte) { // want Wipe:`^a0!wipe$`
	for i := range b {
		b[i] = 0
	}
}

// WipeSome has not: a may is no must.
func WipeSome(b []byte, sure bool) {
	if sure {
		clear(b)
	}
}

// WipeHead leaves the tail.
func WipeHead(b []byte) { clear(b[:8]) }

// WipeLater wipes whatever happens in between.
func WipeLater(b []byte, fail bool) error { // want WipeLater:`^a0!wipe$`
	defer clear(b)
	if fail {
		return os.ErrInvalid
	}
	return nil
}

// WipeIf has nothing to wipe where there is nothing.
func WipeIf(b []byte) { // want WipeIf:`^a0!wipe$`
	if b == nil {
		return
	}
	clear(b)
}

// WipeCopy wipes copies of the bytes.
func WipeCopy(b []byte) {
	for _, x := range b {
		x = 0
		_ = x
	}
}

// WipeArray overwrites an array where it lies.
func WipeArray(b *[32]byte) { *b = [32]byte{} } // want WipeArray:`^a0!wipe$`

// WipeArrayCopy overwrites a copy of one.
func WipeArrayCopy(b [32]byte) { clear(b[:]) }

// WipeWords wipes the words of a number.
func WipeWords(d *big.Int) { clear(d.Bits()) } // want WipeWords:`^a0!wipe$`

// WipeNumber sets the number and leaves the words.
func WipeNumber(d *big.Int) { d.SetInt64(0) }

// WipeObject drops what the object leads to.
func WipeObject(p *ecdh.PrivateKey) { *p = ecdh.PrivateKey{} }

// WipeHash sets a keyed hash back to its key.
func WipeHash(h hash.Hash) { h.Reset() }

// Same returns the same array.
func Same(b []byte) []byte { return b[:len(b):len(b)] } // want Same:`^r0~a0$`

// Copy returns another one.
func Copy(b []byte) []byte { return bytes.Clone(b) } // want Copy:`^r0=fresh r0<a0$`

// Text returns a text of it.
func Text(b []byte) string { return string(b) } // want Text:`^r0=fresh r0<a0$`

// Either may be one or the other.
func Either(a, b []byte, first bool) []byte { // want Either:`^r0~a0 r0~a1$`
	if first {
		return a
	}
	return b
}

// Sum returns what tells nothing of b.
func Sum(b []byte) [32]byte { return sha256.Sum256(b) } // want Sum:`^r0=fresh r0\^a0$`

// Fill makes dst a copy.
func Fill(dst, src []byte) { copy(dst, src) } // want Fill:`^a0<a1$`

// Derive returns a key.
func Derive(ikm []byte) ([]byte, error) { return hkdf.Key(sha256.New, ikm, nil, "lib", 32) } // want Derive:`^a0!key r0=key r0=fresh$`

// DeriveInto writes one.
func DeriveInto(dst, ikm []byte) error { // want DeriveInto:`^a0=key a1!key$`
	b, err := hkdf.Key(sha256.New, ikm, nil, "lib", 32)
	copy(dst, b)
	clear(b)
	return err
}

// Encrypts uses its argument as a key.
func Encrypts(b []byte) error { // want Encrypts:`^a0!key$`
	_, err := aes.NewCipher(b)
	return err
}

var kept [][]byte

// Keep leaves an alias behind.
func Keep(b []byte) { kept = append(kept, b) } // want Keep:`^a0!keep$`

// KeepCopy does not.
func KeepCopy(b []byte) { kept = append(kept, bytes.Clone(b)) }

// Send lets a goroutine have it.
func Send(c chan []byte, b []byte) { c <- b } // want Send:`^a1!keep$`

// Print brings it to the terminal.
func Print(s string) { fmt.Println("lib:", s) } // want Print:`^a0!print$`

// PrintLen brings a number there.
func PrintLen(s string) { fmt.Println("lib:", len(s)) }

// Equal takes a time that depends on both.
func Equal(a, b string) bool { return a == b } // want Equal:`^a0!compare a1!compare$`

// IsEmpty compares with a constant.
func IsEmpty(a string) bool { return a == "" }

// ConstantEqual takes always the same.
func ConstantEqual(a, b []byte) bool { return subtle.ConstantTimeCompare(a, b) == 1 } // want ConstantEqual:`^a0!consttime a1!consttime$`

// Grow may move it.
func Grow(b []byte) []byte { return append(b, 'x') } // want Grow:`^a0!grow r0~a0$`

// New returns what nobody else holds.
func New(n int) []byte { return make([]byte, n) } // want New:`^r0=fresh$`

var shared [32]byte

// Shared returns what others hold too.
func Shared() []byte { return shared[:] }

// Fatal never returns.
func Fatal(code int) { os.Exit(code) } // want Fatal:`^noreturn$`

// Die leaves it to another function here.
func Die(why string) { die(why, 2) } // want Die:`^noreturn a0!print$`

func die(why string, code int) {
	fmt.Println(why)
	Fatal(code)
}

// Fail never returns either.
func Fail() { panic("fail") } // want Fail:`^noreturn$`

// Redact takes the text out.
func Redact(s string) string { return strings.Repeat("*", len(s)) } // want Redact:`^redact r0=fresh$`

// RedactNot is called so and returns it as it is.
func RedactNot(s string) string { return s } // want RedactNot:`^r0<a0$`

// From returns what a remote party sent.
func From(r *http.Request) string { return r.FormValue("q") } // want From:`^r0=request$`

// FromConn writes what a remote party sent into dst.
func FromConn(dst []byte, c net.Conn) (int, error) { return c.Read(dst) } // want FromConn:`^a0=request a0<a1$`

// FromRand writes what nobody sent.
func FromRand(dst []byte) (int, error) { return rand.Read(dst) }

// Tag returns a MAC.
func Tag(key, text []byte) []byte { // want Tag:`^a0!key r0=mac r0=fresh r0\^a1$`
	h := hmac.New(sha256.New, key)
	h.Write(text)
	return h.Sum(nil)
}

// Digest is no MAC: nobody keyed the hash.
func Digest(text []byte) []byte { // want Digest:`^r0=fresh r0\^a0$`
	h := sha256.New()
	h.Write(text)
	return h.Sum(nil)
}

// Login returns a password.
func Login(u *url.Userinfo) string { p, _ := u.Password(); return p } // want Login:`^r0=password r0=fresh$`

// LoginName returns none.
func LoginName(u *url.Userinfo) string { return u.Username() } // want LoginName:`^r0=public$`

// Authorize sends a credential.
func Authorize(h http.Header, token string) { h.Set("Authorization", "Bearer "+token) } // want Authorize:`^a1!send$`

// Accept sends none.
func Accept(h http.Header, token string) { h.Set("Accept", token) }

// Bearer returns all that is sent with a request, its token too.
func Bearer(u *http.Request) ([]byte, error) { return httputil.DumpRequestOut(u, true) } // want Bearer:`^r0=token r0=fresh r0<a0$`

// Box holds what it is given.
type Box struct {
	content []byte // want content:`^holds\(key\)$`
	name    string
	head    [8]byte
	sum     [32]byte
	length  int
}

// Put makes the box hold b.
func (x *Box) Put(b []byte) { x.content = b } // want Put:`^a0~a1$`

// PutCopy makes the box hold a copy.
func (x *Box) PutCopy(b []byte) { x.content = bytes.Clone(b) } // want PutCopy:`^a0<a1$`

// PutLen makes it hold what tells nothing of b.
func (x *Box) PutLen(b []byte) { x.length = len(b) }

// PutName makes the box hold a text.
func (x *Box) PutName(s string) { x.name = s } // want PutName:`^a0<a1$`

// PutHead copies into an array of the box.
func (x *Box) PutHead(b []byte) { copy(x.head[:], b) } // want PutHead:`^a0<a1$`

// PutSum makes it hold what is derived from b.
func (x *Box) PutSum(b []byte) { x.sum = sha256.Sum256(b) } // want PutSum:`^a0\^a1$`

// PutElsewhere leaves the box as it is: the copy dies here.
func (x *Box) PutElsewhere(b []byte) { y := *x; y.content = bytes.Clone(b) }

// Content returns the array inside of the box.
func (x *Box) Content() []byte { return x.content } // want Content:`^r0@a0$`

// Name tells nothing of the content.
func (x *Box) Name() string { return x.name }

// Zero wipes the content.
func (x *Box) Zero() { clear(x.content) } // want Zero:`^a0!wipe$`

// ZeroHead wipes the head of a copy of the box.
func (x Box) ZeroHead() { clear(x.head[:]) }

// Encrypts shows that the content is a key.
func (x *Box) Encrypts() error {
	_, err := aes.NewCipher(x.content)
	return err
}

// NewBox returns a box that holds b.
func NewBox(b []byte) *Box { return &Box{content: b} } // want NewBox:`^r0=fresh r0~a0$`

// Config owns a secret.
type Config struct{ Host, Password string }

// Show returns a text of all of it.
func Show(c *Config) string { return fmt.Sprintf("%+v", c) } // want Show:`^r0=fresh r0=tells r0<a0$`

// ShowHost returns a text of a part.
func ShowHost(c *Config) string { return fmt.Sprintf("%+v", c.Host) } // want ShowHost:`^r0=fresh$`

// Pair is a type with parameters; what is known of it belongs to its origin.
type Pair[T any] struct {
	material []byte // want material:`^holds\(key\)$`
	Other    T
}

// Use shows that the material is a key.
func (p *Pair[T]) Use() error {
	_, err := aes.NewCipher(p.material)
	return err
}

// Clear wipes the elements of any list.
func Clear[S ~[]E, E any](s S) { clear(s) } // want Clear:`^a0!wipe$`

// Id returns what it is given.
func Id[T any](v T) T { return v } // want Id:`^r0~a0$`

// Even and Odd call each other and wipe at the end, whatever the length is.
func Even(b []byte, n int) { // want Even:`^a0!wipe$`
	if n == 0 {
		clear(b)
		return
	}
	Odd(b, n-1)
}

// Odd is the other half of Even.
func Odd(b []byte, n int) { // want Odd:`^a0!wipe$`
	if n == 0 {
		clear(b)
		return
	}
	Even(b, n-1)
}

// Down keeps it at the bottom of a recursion, which is enough.
func Down(b []byte, n int) { // want Down:`^a0!keep$`
	if n == 0 {
		kept = append(kept, b)
		return
	}
	Down(b, n-1)
}

// Made comes fresh out of a recursion.
func Made(n int) []byte { // want Made:`^r0=fresh$`
	if n > 9 {
		return make([]byte, n)
	}
	return Made(n + 1)
}

// Inner returns what an unexported function makes.
func Inner(ikm []byte) []byte { return inner(ikm) } // want Inner:`^a0!key r0=key r0=fresh$`

func inner(ikm []byte) []byte {
	b, err := hkdf.Key(sha256.New, ikm, nil, "inner", 32)
	if err != nil {
		return nil
	}
	return b
}

// Wiper is implemented twice in this package, and each wipes.
type Wiper interface {
	WipeAll(b []byte)   // want WipeAll:`^a1!wipe$`
	PrintSome(s string) // want PrintSome:`^a1!print$`
}

type first struct{}

func (first) WipeAll(b []byte)   { clear(b) }       // want WipeAll:`^a1!wipe$`
func (first) PrintSome(s string) { fmt.Println(s) } // want PrintSome:`^a1!print$`

type second struct{}

func (second) WipeAll(b []byte) { Wipe(b) } // want WipeAll:`^a1!wipe$`
func (second) PrintSome(string) {}

// Through calls the method of either.
func Through(w Wiper, b []byte) { w.WipeAll(b) } // want Through:`^a1!wipe$`

// Assembly is written in another language.
func Assembly(b []byte) // want Assembly:`^unknown$`

// Faithful is, too; the compiler trusts that it keeps nothing.
//
//go:noescape
func Faithful(b []byte)

// Marked is what its directive says.
//
//secretlint:wipes params=b
func Marked(a, b []byte) // want Marked:`^a1!wipe$`

// MarkedSink prints.
//
//secretlint:sink
func MarkedSink(s string) {} // want MarkedSink:`^a0!print$`

// MarkedRedacts has a body that says nothing.
//
//secretlint:redacts
func MarkedRedacts(s string) string { return s } // want MarkedRedacts:`^redact r0<a0$`

// MarkedSecret returns one, and MarkedPublic none.
//
//secretlint:secret
func MarkedSecret(b []byte) []byte { return bytes.Clone(b) } // want MarkedSecret:`^r0=key r0=fresh r0<a0$`

// MarkedPublic returns a derived key that is none.
//
//secretlint:public
func MarkedPublic(ikm []byte) ([]byte, error) { return Derive(ikm) } // want MarkedPublic:`^a0!key r0=public$`

// PerhapsPublic is so on one way only.
func PerhapsPublic(ikm []byte, public bool) ([]byte, error) { // want PerhapsPublic:`^a0!key r0=key$`
	if public {
		return MarkedPublic(ikm)
	}
	return Derive(ikm)
}

// Stretch returns the hash of a key, which is one if it is used so.
func Stretch(ikm []byte) ([]byte, error) { // want Stretch:`^a0!key r0=key\? r0=fresh$`
	b, err := Derive(ikm)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(b)
	return sum[:], nil
}

// Recovers returns after all.
func Recovers() (err error) {
	defer func() { recover() }()
	panic("recovers")
}

// Encoded is a public or a private key: what Raw returns depends on which.
type Encoded interface {
	Raw() []byte // want Raw:`^r0@a0$`
}

// Private is the one that signs.
type Private interface {
	Encoded
	Sign()
}

// Verifier is the other, with an Encoded of any sort inside.
type Verifier interface {
	Encoded
	Verify()
}

type public struct{ b []byte }

func (p *public) Raw() []byte { return p.b } // want Raw:`^r0@a0$`

type private struct{ b []byte }

func (p *private) Raw() []byte { return bytes.Clone(p.b) } // want Raw:`^r0=fresh$`
func (p *private) Sign()       {}

// derived has what private has.
type derived struct{ *private }

func (derived) Sign() {}

type verifier struct{ Encoded }

func (verifier) Verify() {}

// RawPrivate is of a private key for sure.
func RawPrivate(k Private) []byte { return k.Raw() } // want RawPrivate:`^r0=fresh$`

// RawAny may be of either.
func RawAny(k Encoded) []byte { return k.Raw() } // want RawAny:`^r0~a0$`

// RawEmbedded is of whatever the verifier embeds.
func RawEmbedded(k Verifier) []byte { return k.Raw() } // want RawEmbedded:`^r0~a0$`

// Sequence is decoded apart from its input, but for the raw part.
type Sequence struct {
	Octets []byte
	Params struct{ Raw asn1.RawValue }
}

// Octets returns a copy.
func Octets(der []byte) []byte { // want Octets:`^r0=fresh$`
	var s Sequence
	asn1.Unmarshal(der, &s)
	return s.Octets
}

// Raw returns a part of the input.
func Raw(der []byte) []byte { // want Raw:`^r0~a0$`
	var s Sequence
	asn1.Unmarshal(der, &s)
	return s.Params.Raw.Bytes
}

// Label is a name that shows all of itself.
type Label struct {
	name string
	at   int
}

// String shows all of it.
func (l *Label) String() string { return l.name } // want String:`^r0=shows$`

// Ticket has more than it shows.
type Ticket struct{ name, code string }

// String leaves the code out.
func (t Ticket) String() string { return t.name }
