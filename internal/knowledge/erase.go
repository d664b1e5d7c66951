package knowledge

import (
	"go/types"
	"slices"
	"strings"

	"secretlint.example/internal/effect"
)

// Erases reports whether the function of that full name runs its argument so
// that the stack and, at the next collection, the heap of it are erased
// (runtime/secret, an experiment of Go 1.26).
func Erases(fullName string) bool {
	return fullName == "runtime/secret.Do" || fullName == WipePath+".Do"
}

// Row returns what a row says of fn, or nil: unlike Func it does not presume
// anything of a function without one.
func (t *Table) Row(fn *types.Func) *effect.Func { return t.parse(fn.Origin().FullName(), fn.Origin()) }

// PublicTail returns from which byte on a value of the named type is public,
// and whether it has such a part. An ed25519.PrivateKey is the seed and then
// the public key (RFC 8032 section 5.1.5, crypto/ed25519.PrivateKey.Public).
func PublicTail(name *types.TypeName) (from int64, ok bool) {
	return 32, name.Pkg() != nil && key(name) == "crypto/ed25519.PrivateKey"
}

// wiperWords are in the names of methods that end the life of a secret.
var wiperWords = [...]string{"destroy", "wipe", "zero", "clear", "erase", "scrub", "close", "purge", "dispose", "free", "release", "lock", "reset", "shred", "burn", "forget", "clean"}

// WiperName reports whether a method of that name may be the one that wipes
// its receiver. What it does is for its body to say.
func WiperName(name string) bool {
	name = strings.ToLower(name)
	for _, w := range wiperWords {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// Locks reports whether the name of a wiper says that what it wipes can be had
// back: something of the key stays, sealed, and an object is made without more.
func Locks(name string) bool { return slices.Contains(split(name), "lock") }

// secretWords are those of wiperWords that nobody uses for what is no secret.
var secretWords = [...]string{"wipe", "scrub", "shred", "burn", "zeroi", "zeroe"}

// EndsObject reports whether the name of a wiper says that its receiver is of no
// use any more: one that is released or reset may be another's next.
func EndsObject(name string) bool {
	return WipesSecrets(name) || strings.Contains(strings.ToLower(name), "destroy")
}

// WipesSecrets reports whether the name of a wiper alone says that its receiver
// is a secret.
func WipesSecrets(name string) bool {
	name = strings.ToLower(name)
	for _, w := range secretWords {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// ClearsKeys reports whether the name of a function begins with what it does to
// a secret: clearPrivateKey, zeroize.
func ClearsKeys(name string) bool {
	words := split(name)
	return len(words) > 0 && clearing[words[0]]
}

var clearing = set("clear", "destroy", "erase", "scrub", "shred", "wipe", "zero", "zeroise", "zeroize")

// IsBuffer reports whether the named type is a buffer that holds what is
// written to it and hands out its own array to be wiped.
func IsBuffer(name *types.TypeName) bool {
	return name.Pkg() != nil && key(name) == "bytes.Buffer"
}

// MakesCipher reports whether a function of that signature is by its type the
// constructor of a cipher, so that its one parameter is the key, and whether it
// is known to keep none of it. Those of crypto/cipher, as aes.NewCipher and
// chacha20poly1305.New make them, expand or copy their key. An interface of the
// program's own that encrypts and decrypts is made from its key as well; whether
// it keeps the array nobody knows, unless what it is given is a copy.
func MakesCipher(sig *types.Signature) (key, copied bool) {
	if sig.Params().Len() != 1 || sig.Results().Len() == 0 || sig.Results().Len() > 2 || Vetoed(sig.Params().At(0).Name()) {
		return false, false
	}
	array, ok := octets(sig.Params().At(0).Type())
	if !ok {
		return false, false
	}
	switch made := sig.Results().At(0).Type(); types.TypeString(made, nil) {
	case "crypto/cipher.Block", "crypto/cipher.AEAD":
		return true, true
	default:
		return ciphers(made), array
	}
}

// octets reports whether t is a slice or an array of bytes, and which.
func octets(t types.Type) (array, ok bool) {
	elem := types.Type(nil)
	switch u := t.Underlying().(type) {
	case *types.Slice:
		elem = u.Elem()
	case *types.Array:
		elem, array = u.Elem(), true
	}
	return array, elem != nil && types.Identical(elem.Underlying(), types.Typ[types.Uint8])
}

// ciphers reports whether t is an interface whose methods encrypt and decrypt.
func ciphers(t types.Type) bool {
	if !types.IsInterface(t) {
		return false
	}
	for _, pair := range [...][2]string{{"Encrypt", "Decrypt"}, {"Seal", "Open"}} {
		to, _, _ := types.LookupFieldOrMethod(t, false, nil, pair[0])
		from, _, _ := types.LookupFieldOrMethod(t, false, nil, pair[1])
		if to != nil && from != nil {
			return true
		}
	}
	return false
}

// exports reports whether a method is by its name and signature a keying
// material exporter (RFC 5705), whoever implements it: the bytes are computed
// for each call.
func exports(m *types.Func) bool {
	if m.Name() != "ExportKeyingMaterial" || m.Signature().Params().Len() != 3 || m.Signature().Results().Len() != 2 {
		return false
	}
	for i, want := range [...]string{"string", "[]byte", "int"} {
		if m.Signature().Params().At(i).Type().String() != want {
			return false
		}
	}
	return m.Signature().Results().At(0).Type().String() == "[]byte"
}

// Exporter returns what a method of an interface does that is an exporter of
// keying material, or nil: what the row of the standard library's says.
func (t *Table) Exporter(m *types.Func) *effect.Func {
	if !exports(m) {
		return nil
	}
	f := t.parse("(*crypto/tls.ConnectionState).ExportKeyingMaterial", m)
	if f == nil {
		return nil
	}
	open := *f
	open.Open = true
	return &open
}

// Binding reports whether a call of fn with that label exports a channel
// binding (RFC 9266): both ends compare it in the open, and it opens nothing.
func Binding(fn *types.Func, label string) bool {
	return exports(fn) && PublicLabel(label)
}
