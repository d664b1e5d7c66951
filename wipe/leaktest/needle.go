package leaktest

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"strings"
)

// pieceSize is the number of bytes of a needle that have to stand in a row to
// count as a copy. Half an AES-256 key is a leak; and an array that was outgrown
// while the key was written into it holds only the front of it.
const pieceSize = 16

// MinSize is the length, in bytes, of the shortest needle. Shorter ones would
// be found by chance.
const MinSize = pieceSize

// A Needle is a random secret to search memory for. It is held as two shares
// whose exclusive or is the secret, so that the Needle itself is not a copy.
type Needle struct {
	a, b []byte
}

// NewNeedle returns a random needle of the given size in bytes, at least
// [MinSize]; it panics below that. It has no control characters, else any bytes.
func NewNeedle(size int) *Needle {
	if size < MinSize {
		panic(fmt.Sprintf("leaktest: needle of %d bytes, need %d", size, MinSize))
	}
	n := &Needle{a: make([]byte, size), b: make([]byte, size)}
	_, _ = rand.Read(n.a) // never fails since Go 1.24
	_, _ = rand.Read(n.b)
	for i := range n.a {
		// No zero byte, since most of memory is zero and the scan skips that,
		// and no line ending, so that a needle can be read as a line.
		for n.at(i) < ' ' {
			_, _ = rand.Read(n.b[i : i+1])
		}
	}
	return n
}

// Shares returns the needle as text for [ParseShares], in a child process.
func (n *Needle) Shares() string {
	return hex.EncodeToString(n.a) + "," + hex.EncodeToString(n.b)
}

// ParseShares returns the needle that Shares wrote, or an error if text is not
// of that form.
func ParseShares(text string) (*Needle, error) {
	first, second, _ := strings.Cut(text, ",")
	a, errA := hex.DecodeString(first)
	b, errB := hex.DecodeString(second)
	if errA != nil || errB != nil || len(a) != len(b) || len(a) < MinSize {
		return nil, fmt.Errorf("leaktest: malformed shares")
	}
	return &Needle{a: a, b: b}, nil
}

// Len returns the size of the needle in bytes.
func (n *Needle) Len() int { return len(n.a) }

// Fill writes the needle into dst[:Len()]; it panics if dst is shorter. It puts
// the shares together byte by byte, so that no wide register keeps a copy.
func (n *Needle) Fill(dst []byte) { n.FillFrom(dst[:n.Len()], 0) }

// FillFrom writes the bytes of the needle from the given offset on into all of
// dst, in the manner of Fill. It panics if there are not that many.
func (n *Needle) FillFrom(dst []byte, offset int) {
	for i := range dst {
		dst[i] = n.at(offset + i)
	}
}

// at returns byte i.
//
//go:norace
func (n *Needle) at(i int) byte { return n.a[i] ^ n.b[i] }

// Counts are the copies found, by the form they have in memory.
type Counts struct {
	Raw      int `json:"raw"`      // the bytes themselves
	Reversed int `json:"reversed"` // in the opposite order, as big-endian limbs of an integer
	Hex      int `json:"hex"`      // hexadecimal text, either case
	Base64   int `json:"base64"`   // base64 text, either alphabet, any alignment
}

// Total returns the sum of all forms.
func (c Counts) Total() int { return c.Raw + c.Reversed + c.Hex + c.Base64 }

// String returns the counts as "2 copies (1 raw, 0 reversed, 1 hex, 0 base64)".
func (c Counts) String() string {
	return fmt.Sprintf("%d copies (%d raw, %d reversed, %d hex, %d base64)",
		c.Total(), c.Raw, c.Reversed, c.Hex, c.Base64)
}

// form is a way to write a secret down.
type form int

const (
	raw form = iota
	reversed
	hexText
	base64Text
	forms // the number of forms
)

// pattern is what to look for: piece number index of a needle in some form. It
// is compared unit by unit from the shares, so that it is never in memory.
type pattern struct {
	needle *Needle
	form   form
	index  int // of the piece, for counting
	start  int // of the piece in the needle
	skip   int // base64: bits of the piece that belong to the character before
	length int // in bytes of memory
}

// base64Skips are, for a piece that starts at byte 0, 1 or 2 of a group of
// three, the bits to skip up to the first character it determines alone.
var base64Skips = [...]int{0, 4, 2}

// patterns returns the patterns of n. A long needle is searched by its first,
// middle and last piece, which bounds the time and still sees every prefix,
// half and whole.
func (n *Needle) patterns() []pattern {
	starts := []int{0}
	for _, s := range []int{(n.Len() / 2) &^ (pieceSize - 1), n.Len() - pieceSize} {
		if s > starts[len(starts)-1] {
			starts = append(starts, s)
		}
	}
	var all []pattern
	for i, s := range starts {
		piece := pattern{needle: n, index: i, start: s}
		all = append(all, piece.as(raw, 0, pieceSize), piece.as(reversed, 0, pieceSize),
			piece.as(hexText, 0, 2*pieceSize))
		for _, skip := range base64Skips {
			all = append(all, piece.as(base64Text, skip, (8*pieceSize-skip)/6))
		}
	}
	return all
}

// as returns the pattern in another form.
func (p pattern) as(f form, skip, length int) pattern {
	p.form, p.skip, p.length = f, skip, length
	return p
}

// matches reports whether c can be byte k of the pattern.
//
//go:norace
func (p pattern) matches(k int, c byte) bool {
	switch p.form {
	case raw:
		return c == p.needle.at(p.start+k)
	case reversed:
		return c == p.needle.at(p.start+pieceSize-1-k)
	case hexText:
		nibble := p.needle.at(p.start+k/2) >> (4 * (1 - k&1)) & 15
		return c == "0123456789abcdef"[nibble] || c == "0123456789ABCDEF"[nibble]
	default:
		return p.matchesBase64(k, c)
	}
}

// matchesBase64 reports whether c is character k of the piece.
//
//go:norace
func (p pattern) matchesBase64(k int, c byte) bool {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	bit := p.skip + 6*k
	// Six bits lie in one byte or in two neighbours.
	window := uint(p.needle.at(p.start+bit/8)) << 8
	if bit%8 > 2 {
		window |= uint(p.needle.at(p.start + bit/8 + 1))
	}
	value := window >> (10 - bit%8) & 63
	switch value {
	case 62:
		return c == '+' || c == '-'
	case 63:
		return c == '/' || c == '_'
	}
	return c == letters[value]
}

// in reports whether memory begins with the pattern.
//
//go:norace
func (p pattern) in(memory []byte) bool {
	if len(memory) < p.length {
		return false
	}
	for k := range p.length {
		if !p.matches(k, memory[k]) {
			return false
		}
	}
	return true
}
