package knowledge

import (
	"go/types"
	"slices"
	"strings"
)

// What the names of functions and results say where no row and no body does.

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

// PrivateLabel reports whether text is the label of an encoding that holds a
// private key which is not encrypted: "EC PRIVATE KEY" of PEM, and what PGP and
// SSH2 write.
func PrivateLabel(text string) bool {
	return strings.Contains(text, "PRIVATE KEY") && !strings.Contains(text, "ENCRYPTED")
}

// PublicLabel reports whether text is a label under which a protocol derives what
// it sends itself: the binding of a channel (RFC 9266).
func PublicLabel(text string) bool { return text == "EXPORTER-Channel-Binding" }

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
		case w == "wrap" && i > 0 && words[i-1] == "key":
			return true
		case w == "wrap" && i+1 < len(words) && (words[i+1] == "key" || words[i+1] == "target"):
			return true
		}
	}
	return false
}

// Verifies reports whether the name of a function says that it verifies, a
// signature as a rule.
func Verifies(name string) bool { return slices.Contains(split(name), "verify") }

// Wraps reports whether the name of a function says that it wraps: a key, if it
// is given a cipher, and an error, a writer or a box otherwise.
func Wraps(name string) bool {
	words := split(name)
	return len(words) > 0 && words[0] == "wrap"
}

// IsCipher reports whether t is a cipher under some key.
func IsCipher(t types.Type) bool {
	switch typeKey(t) {
	case "crypto/cipher.Block", "crypto/cipher.AEAD":
		return true
	}
	return false
}

// Momentary reports whether an identifier names a secret that a handshake needs
// once, to make its keys from: a pre-master secret, what a key agreement gave,
// the input of a key derivation.
func Momentary(ident string) bool {
	name := strings.ToLower(strings.ReplaceAll(ident, "_", ""))
	for _, prefix := range [...]string{"premaster", "sharedsecret", "dhresult", "dhshared", "ecdhsecret", "ecdhshared", "inputkeyingmaterial"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return name == "ikm" || name == "pms" || name == "shared"
}

// IsNumber reports whether t points to a number of any size, whose words its
// owner can clear.
func IsNumber(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	return ok && typeKey(p.Elem()) == "math/big.Int"
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

// Anything reports whether a field of that name holds whatever there is.
func Anything(name string) bool { return anything[strings.ToLower(name)] }

var anything = set("body", "bytes", "content", "contents", "data", "payload", "val", "value")

// Sort reports whether a number of that name tells what sort of thing it stands
// beside: fieldType, Kind, tag.
func Sort(name string) bool {
	words := split(name)
	if len(words) == 0 {
		return false
	}
	switch words[len(words)-1] {
	case "code", "id", "kind", "op", "sort", "tag", "type", "typ":
		return true
	}
	return false
}

// NamesError reports whether the names of a function and of its package say that
// it makes an error: Errorf, newParseError, errors.New, status.Error.
func NamesError(fn, pkg string) bool {
	for _, w := range split(fn) {
		if w == "err" || strings.HasPrefix(w, "error") || w == "wrap" || w == "wrapf" {
			return true
		}
	}
	return strings.Contains(pkg, "err")
}

// LooksUp reports whether the name of a function says that it returns what is
// found under the name that it is given: Getenv, GetString, FormValue, Lookup.
func LooksUp(name string) bool {
	name = strings.ToLower(name)
	for _, verb := range [...]string{"get", "env", "value", "lookup", "param", "query", "mustget"} {
		if strings.HasPrefix(name, verb) || strings.HasSuffix(name, verb) {
			return true
		}
	}
	return false
}

// SecretHeader reports whether a header of that name holds a secret.
func SecretHeader(name string) bool { return secretHeaders[strings.ToLower(name)] }

var secretHeaders = set("authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key", "x-auth-token")

// Common reports whether an identifier is a word that names a secret in some
// protocol and much else everywhere: a state, a code.
func Common(ident string) bool {
	words := split(ident)
	return len(words) > 0 && sentOften[words[len(words)-1]]
}

// Hashes reports whether the name of a function says that it makes a hash:
// Hash, HashPassword, GenerateHash.
func Hashes(name string) bool {
	words := split(name)
	return len(words) > 0 && (words[0] == "hash" || words[len(words)-1] == "hash")
}

var hashed = set("checksum", "digest", "fingerprint", "hash", "id", "thumbprint")

// KeyLog reports whether the name of a function says that it writes the log of
// keys with which a debugger decrypts a connection.
func KeyLog(name string) bool {
	return strings.Contains(strings.ToLower(strings.ReplaceAll(name, "_", "")), "keylog")
}

// Testing reports whether an import, as a file spells it, is of what only tests
// need.
func Testing(path string) bool {
	path = strings.Trim(path, "\"`")
	for _, framework := range [...]string{"github.com/stretchr/testify/", "github.com/onsi/gomega", "github.com/onsi/ginkgo"} {
		if strings.HasPrefix(path, framework) {
			return true
		}
	}
	return path == "testing"
}

// ForTests reports whether the package of that path, or the file of that name
// without its ending, helps tests alone, so that its secrets are made up.
func ForTests(pkgPath string) bool {
	for elem := range strings.SplitSeq(pkgPath, "/") {
		switch elem {
		case "fuzz", "test", "tests", "testing", "testkit", "testutil", "testutils", "testdata":
			return true
		}
		// As a package of its own is called: fakeserver, mockclient, httptest.
		if strings.HasPrefix(elem, "fake") || strings.HasPrefix(elem, "mock") || strings.HasPrefix(elem, "test_") {
			return true
		}
		if strings.HasSuffix(elem, "test") && !ending[elem] {
			return true
		}
	}
	return false
}

// ending are words that end like the name of a package for tests.
var ending = set("attest", "contest", "fastest", "greatest", "latest", "nearest", "protest", "smalltest")

// ForUsers reports whether the package of that path is by its name the part of
// a command that speaks to the one who runs it.
func ForUsers(pkgPath string) bool {
	for elem := range strings.SplitSeq(pkgPath, "/") {
		switch elem {
		case "cli", "cmd", "command", "commands", "prompt", "tui":
			return true
		}
	}
	return false
}
