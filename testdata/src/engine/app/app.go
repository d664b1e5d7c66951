// Package app calls package lib: what it does is known from facts alone.
package app

import (
	"net"
	"net/http"
	"net/url"

	"engine/lib"
)

// Wipe wipes.
func Wipe(b []byte) { lib.Wipe(b) } // want Wipe:`^a0!wipe$`

// WipeSome does not.
func WipeSome(b []byte, sure bool) { lib.WipeSome(b, sure) }

// WipeHead does not.
func WipeHead(b []byte) { lib.WipeHead(b) }

// WipeHeadOnly wipes what is a part here.
func WipeHeadOnly(b []byte) { lib.Wipe(b[:8]) }

// WipeIf wipes.
func WipeIf(b []byte) { lib.WipeIf(b) } // want WipeIf:`^a0!wipe$`

// Same returns the same array.
func Same(b []byte) []byte { return lib.Same(b) } // want Same:`^r0~a0$`

// Copy returns another one.
func Copy(b []byte) []byte { return lib.Copy(b) } // want Copy:`^r0=fresh r0<a0$`

// CopyOfSame too.
func CopyOfSame(b []byte) []byte { return lib.Copy(lib.Same(b)) } // want CopyOfSame:`^r0=fresh r0<a0$`

// Text returns a text.
func Text(b []byte) string { return lib.Text(b) } // want Text:`^r0=fresh r0<a0$`

// Either of them.
func Either(a, b []byte) []byte { return lib.Either(a, b, len(a) > 0) } // want Either:`^r0~a0 r0~a1$`

// Sum tells nothing.
func Sum(b []byte) [32]byte { return lib.Sum(b) } // want Sum:`^r0=fresh r0\^a0$`

// Fill makes dst a copy.
func Fill(dst, src []byte) { lib.Fill(dst, src) } // want Fill:`^a0<a1$`

// Derive returns a key.
func Derive(ikm []byte) []byte { // want Derive:`^a0!key r0=key r0=fresh$`
	b, err := lib.Derive(ikm)
	if err != nil {
		return nil
	}
	return b
}

// DeriveInto writes one.
func DeriveInto(dst, ikm []byte) error { return lib.DeriveInto(dst, ikm) } // want DeriveInto:`^a0=key a1!key$`

// Encrypts uses a key.
func Encrypts(b []byte) error { return lib.Encrypts(b) } // want Encrypts:`^a0!key$`

// Keep leaves an alias behind.
func Keep(b []byte) { lib.Keep(b) } // want Keep:`^a0!keep$`

// KeepCopy leaves none.
func KeepCopy(b []byte) { lib.KeepCopy(b) }

// KeepOwnCopy leaves none of b.
func KeepOwnCopy(b []byte) { lib.Keep(lib.Copy(b)) }

// Print prints.
func Print(s string) { lib.Print(s) } // want Print:`^a0!print$`

// PrintSum prints what tells nothing.
func PrintSum(b []byte) {
	s := lib.Sum(b)
	lib.Print(string(s[:]))
}

// PrintLen prints a number.
func PrintLen(s string) { lib.PrintLen(s) }

// PrintRedacted prints stars.
func PrintRedacted(s string) { lib.Print(lib.Redact(s)) }

// PrintNotRedacted prints it.
func PrintNotRedacted(s string) { lib.Print(lib.RedactNot(s)) } // want PrintNotRedacted:`^a0!print$`

// Equal compares.
func Equal(a, b string) bool { return lib.Equal(a, b) } // want Equal:`^a0!compare a1!compare$`

// ConstantEqual compares in constant time.
func ConstantEqual(a, b []byte) bool { return lib.ConstantEqual(a, b) } // want ConstantEqual:`^a0!consttime a1!consttime$`

// Grow moves.
func Grow(b []byte) []byte { return lib.Grow(b) } // want Grow:`^a0!grow r0~a0$`

// New makes.
func New() []byte { return lib.New(8) } // want New:`^r0=fresh$`

// Shared does not.
func Shared() []byte { return lib.Shared() }

// Fatal never returns.
func Fatal(b []byte) []byte { // want Fatal:`^noreturn$`
	lib.Fatal(1)
	return b
}

// Die neither.
func Die() { lib.Die("app") } // want Die:`^noreturn$`

// Show tells.
func Show(c *lib.Config) string { return "config: " + lib.Show(c) } // want Show:`^r0=tells r0<a0$`

// From is sent by somebody.
func From(r *http.Request) string { return lib.From(r) } // want From:`^r0=request$`

// FromConn is sent by somebody.
func FromConn(dst []byte, c net.Conn) { lib.FromConn(dst, c) } // want FromConn:`^a0=request a0<a1$`

// FromRand is not.
func FromRand(dst []byte) { lib.FromRand(dst) }

// Tag returns a MAC.
func Tag(key, text []byte) []byte { return lib.Tag(key, text) } // want Tag:`^a0!key r0=mac r0=fresh r0\^a1$`

// Digest returns none.
func Digest(text []byte) []byte { return lib.Digest(text) } // want Digest:`^r0=fresh r0\^a0$`

// Login returns a password.
func Login(u *url.Userinfo) string { return lib.Login(u) } // want Login:`^r0=password r0=fresh$`

// LoginName returns none.
func LoginName(u *url.Userinfo) string { return lib.LoginName(u) } // want LoginName:`^r0=public$`

// Authorize sends a credential.
func Authorize(h http.Header, token string) { lib.Authorize(h, token) } // want Authorize:`^a1!send$`

// Accept sends none.
func Accept(h http.Header, token string) { lib.Accept(h, token) }

// Bearer returns a token.
func Bearer(r *http.Request) ([]byte, error) { return lib.Bearer(r) } // want Bearer:`^r0=token r0=fresh r0<a0$`

// Redact takes the text out.
func Redact(s string) string { return lib.Redact(s) } // want Redact:`^redact r0=fresh$`

// MarkedSecret returns one.
func MarkedSecret(b []byte) []byte { return lib.MarkedSecret(b) } // want MarkedSecret:`^r0=key r0=fresh r0<a0$`

// MarkedPublic returns none.
func MarkedPublic(ikm []byte) []byte { b, _ := lib.MarkedPublic(ikm); return b } // want MarkedPublic:`^a0!key r0=public$`

// PerhapsPublic is so on one way only.
func PerhapsPublic(ikm []byte) []byte { b, _ := lib.PerhapsPublic(ikm, true); return b } // want PerhapsPublic:`^a0!key r0=key$`

// Stretch returns what may be a key.
func Stretch(ikm []byte) []byte { b, _ := lib.Stretch(ikm); return b } // want Stretch:`^a0!key r0=fresh$`

// PrintSome prints with whoever implements it.
func PrintSome(w lib.Wiper, s string) { w.PrintSome(s) } // want PrintSome:`^a1!print$`

// Fail never returns.
func Fail() { lib.Fail() } // want Fail:`^noreturn$`

// Put puts b in a box of the caller's.
func Put(x *lib.Box, b []byte) { x.Put(b) } // want Put:`^a0~a1$`

// PutCopy puts a copy there.
func PutCopy(x *lib.Box, b []byte) { x.PutCopy(b) } // want PutCopy:`^a0<a1$`

// PutLen puts nothing of b there.
func PutLen(x *lib.Box, b []byte) { x.PutLen(b) }

// PutSum puts there what b is not read from.
func PutSum(x *lib.Box, b []byte) { x.PutSum(b) } // want PutSum:`^a0\^a1$`

// BoxedCopy returns an object that holds a copy.
func BoxedCopy(b []byte) *lib.Box { // want BoxedCopy:`^r0=fresh r0<a0$`
	x := new(lib.Box)
	x.PutCopy(b)
	return x
}

// NameOf returns what else the box holds.
func NameOf(x *lib.Box, b []byte) string { x.PutCopy(b); return x.Name() } // want NameOf:`^a0<a1$`

// Content is inside of the box.
func Content(x *lib.Box) []byte { return x.Content() } // want Content:`^r0@a0$`

// Boxed returns an object that holds b.
func Boxed(b []byte) *lib.Box { return lib.NewBox(b) } // want Boxed:`^r0~a0$`

// Unboxed returns b after all.
func Unboxed(b []byte) []byte { return lib.NewBox(b).Content() } // want Unboxed:`^r0~a0$`

// Dropped keeps b in what dies here.
func Dropped(b []byte) int { return len(lib.NewBox(b).Name()) }

// Clear wipes through an instance.
func Clear(b []byte) { lib.Clear(b) } // want Clear:`^a0!wipe$`

// Id returns it through one.
func Id(b []byte) []byte { return lib.Id(b) } // want Id:`^r0~a0$`

// Even wipes through a recursion.
func Even(b []byte) { lib.Even(b, len(b)) } // want Even:`^a0!wipe$`

// Inner returns a key.
func Inner(ikm []byte) []byte { return lib.Inner(ikm) } // want Inner:`^a0!key r0=key r0=fresh$`

// Through wipes with whoever implements it.
func Through(w lib.Wiper, b []byte) { w.WipeAll(b) } // want Through:`^a1!wipe$`

// Assembly nobody knows.
func Assembly(b []byte) { lib.Assembly(b) } // want Assembly:`^a0!keep$`

// Faithful keeps nothing.
func Faithful(b []byte) { lib.Faithful(b) }

// Marked wipes the second.
func Marked(a, b []byte) { lib.Marked(a, b) } // want Marked:`^a1!wipe$`

// MarkedSink prints.
func MarkedSink(s string) { lib.MarkedSink(s) } // want MarkedSink:`^a0!print$`

// Logger is somebody else's: its shape says what it does.
type Logger interface {
	Infof(format string, args ...any)
}

// Log prints.
func Log(l Logger, s string) { l.Infof("%s", s) } // want Log:`^a0!keep a1!print$`

// Call calls what nobody knows.
func Call(f func([]byte), b []byte) { f(b) } // want Call:`^a1!keep$`

// RawPrivate is of a private key of lib.
func RawPrivate(k lib.Private) []byte { return k.Raw() } // want RawPrivate:`^r0=fresh$`

// RawAny may be of either sort.
func RawAny(k lib.Encoded) []byte { return k.Raw() } // want RawAny:`^r0~a0$`

// RawEmbedded is of whatever is embedded.
func RawEmbedded(k lib.Verifier) []byte { return k.Raw() } // want RawEmbedded:`^r0~a0$`

// Badge shows all of itself, since the label does.
type Badge struct {
	label lib.Label
	at    int
}

// String shows the label.
func (t *Badge) String() string { return "badge " + t.label.String() } // want String:`^r0=shows$`

// Pair has a ticket, which shows a part of itself.
type Pair struct {
	label  *lib.Label
	ticket lib.Ticket
}

// String shows all of the label and a part of the ticket.
func (p Pair) String() string { return p.label.String() + p.ticket.String() }
