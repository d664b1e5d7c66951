package knowledge

import (
	"go/types"
	"strings"
)

// Move says how a function leaves copies behind of what passes through it, in
// memory that its caller cannot reach (measured: see the table of pass realloc
// in the tests of package wipe).
type Move uint8

const (
	// NoMove: nothing is known to be left.
	NoMove Move = iota
	// ReadsAll: the result is read into an array that starts small and moves.
	ReadsAll
	// ReadsInto: the reader, the second operand, is read into the growing
	// buffer that is the first.
	ReadsInto
	// Buffered: what is read stays in the buffer of the receiver too.
	Buffered
	// Formats: text is made of the operands, in a buffer of the library's own.
	Formats
	// Encodes: as Formats, and the result is bytes.
	Encodes
	// Presizes: makes room, so that what fits does not move.
	Presizes
	// Asks: the result is text that a user typed on a command line or put in
	// the environment: it lies in memory that nobody can wipe.
	Asks
)

var moves = map[string]Move{
	"io.ReadAll":        ReadsAll,
	"io/ioutil.ReadAll": ReadsAll,

	"(*bytes.Buffer).ReadFrom": ReadsInto,
	"io.Copy":                  ReadsInto,
	"io.CopyBuffer":            ReadsInto,
	"io.CopyN":                 ReadsInto,

	"(*bufio.Reader).ReadBytes":  Buffered,
	"(*bufio.Reader).ReadString": Buffered,
	"(*bufio.Reader).ReadLine":   Buffered,
	"(*bufio.Reader).ReadSlice":  Buffered,
	"(*bufio.Scanner).Bytes":     Buffered,
	"(*bufio.Scanner).Text":      Buffered,

	"fmt.Sprint":   Formats,
	"fmt.Sprintf":  Formats,
	"fmt.Sprintln": Formats,
	"strings.Join": Formats,

	"encoding/pem.EncodeToMemory": Encodes,

	"(*bytes.Buffer).Grow":    Presizes,
	"(*strings.Builder).Grow": Presizes,
	"slices.Grow":             Presizes,

	"flag.String":               Asks,
	"flag.StringVar":            Asks,
	"(*flag.FlagSet).String":    Asks,
	"(*flag.FlagSet).StringVar": Asks,
	"os.Getenv":                 Asks,
	"os.LookupEnv":              Asks,
	"syscall.Getenv":            Asks,
}

// Moves returns how fn leaves copies behind.
func Moves(fn *types.Func) Move { return moves[fn.Origin().FullName()] }

// Growing reports whether t, or what it points at, is a buffer that moves its
// content to a larger array when it is full.
func Growing(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	switch key(named.Obj()) {
	case "bytes.Buffer", "strings.Builder":
		return true
	}
	return false
}

// Encoder reports whether the name of a function says that it makes a text of
// what it is given, one that can be turned back into it. A function that
// encrypts or hashes does so too, but under another name.
func Encoder(name string) bool {
	words := split(name)
	for i, w := range words {
		if encoders[w] && !denied(words[:i]) {
			return true
		}
	}
	return false
}

var encoders = set("armor", "base", "bech", "encode", "encoded", "format", "hex", "hexlify", "marshal", "pem", "serialize", "string", "stringify", "text")

// RawGetter reports whether a method of that name returns what its receiver
// is, where the receiver's type says what that is: the Bytes of a PrivateKey.
func RawGetter(name string) bool { return rawGetters[name] }

var rawGetters = set("Bytes", "D", "Data", "Encode", "Export", "Key", "Marshal", "MarshalBinary", "Private", "Raw", "Secret", "Seed", "Serialize")

// Conceals reports whether the name of a function says that its results are
// encrypted, or in one word sealed or wrapped as a key is.
func Conceals(name string) bool {
	words := split(name)
	for i, w := range words {
		switch {
		case w == "decrypt" || w == "decrypter" || w == "unwrap" || w == "unseal" || w == "open":
			return false
		case w == "encrypt" || w == "encrypted" || w == "encipher" || w == "seal":
			return true
		case w == "wrap" && i+1 < len(words) && (words[i+1] == "key" || words[i+1] == "target"):
			return true
		}
	}
	return false
}

// ForTests reports whether the package of that path helps tests alone, so that
// its secrets are made up.
func ForTests(pkgPath string) bool {
	for elem := range strings.SplitSeq(pkgPath, "/") {
		switch elem {
		case "test", "tests", "testing", "testutil", "testutils", "testdata", "mock", "mocks", "fake", "fakes":
			return true
		}
	}
	return false
}

// Open reports whether an identifier says that its value is no secret although
// it may come from a producer of keys: a nonce, a salt, a public key, a hash,
// or what tells which secret is meant.
func Open(ident string) bool {
	words := split(ident)
	for i, w := range words {
		if never[w] || i == len(words)-1 && hashed[w] {
			return true
		}
	}
	return false
}

var hashed = set("checksum", "digest", "fingerprint", "hash", "id", "thumbprint")
