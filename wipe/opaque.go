package wipe

import (
	"math"
	"reflect"
	"unsafe"
)

// Opaque erases the inner state of an object of the standard library that has no
// method to do so, and leaves it in a condition in which any use but Reset
// panics. It reports whether it did.
//
// It accepts the hashes of crypto/md5, sha1, sha256, sha512 and sha3 (and the
// SHAKEs), and the AEAD of cipher.NewGCM over an aes.Block, each behind the
// pointer that its constructor returned. After Reset a hash is as good as new.
//
// It returns false, and touches nothing, for all others, and for these when the
// toolchain lays them out differently (boringcrypto, a later release). On
// purpose that includes aes.Block and chacha20poly1305, which could be zeroed,
// but would then go on to encrypt, with a permutation that depends on no key and
// with the zero key; a leak is better than that. HMAC, crypto/ecdh and
// crypto/mlkem objects cannot be reached at all. Make, use and drop those inside
// [Do].
//
// It does not erase copies: Sum works on one, and the aes.Block a GCM was made
// from keeps its own expanded key. Cost: about 350 ns. No other goroutine may be
// using the object.
func Opaque(v any) bool {
	p := reflect.ValueOf(v)
	if p.Kind() != reflect.Pointer || p.IsNil() {
		return false
	}
	object := p.Elem()
	known, ok := opaqueTypes[typeName(object.Type())]
	if !ok {
		return false
	}
	for _, name := range known.path {
		if object = fieldOf(object, name); !object.IsValid() {
			return false
		}
	}
	return known.erase(object)
}

// opaqueType says how to erase a type: which field, if any, holds the object
// proper, what in it depends on the secret, and the integer that, set to an
// impossible value, makes each method panic before it computes anything.
type opaqueType struct {
	path   []string
	secret []string
	poison string
	value  int64
}

// The hashes of the MD family index their block buffer with nx, the sponges
// their state with n: beyond the end both panic. A GCM compares the length of
// the nonce with nonceSize: none is negative, nor can one be made for it.
//
// What does not depend on the secret is left alone. With rate at zero the Write
// of a sponge, after a Reset, would never end; with size at zero the Sum of a
// SHA-512 would be empty; with nonceSize at zero a GCM would accept the empty
// nonce that NonceSize asks for.
var opaqueTypes = map[string]opaqueType{
	"crypto/md5.digest":                     {nil, []string{"s", "x", "len"}, "nx", math.MaxInt},
	"crypto/sha1.digest":                    {nil, []string{"h", "x", "len"}, "nx", math.MaxInt},
	"crypto/internal/fips140/sha256.Digest": {nil, []string{"h", "x", "len"}, "nx", math.MaxInt},
	"crypto/internal/fips140/sha512.Digest": {nil, []string{"h", "x", "len"}, "nx", math.MaxInt},
	"crypto/internal/fips140/sha3.Digest":   {nil, []string{"a"}, "n", math.MaxInt},
	"crypto/sha3.SHA3":                      {[]string{"s"}, []string{"a"}, "n", math.MaxInt},
	"crypto/sha3.SHAKE":                     {[]string{"s", "d"}, []string{"a"}, "n", math.MaxInt},
	"crypto/internal/fips140/aes/gcm.GCM": {nil,
		[]string{"cipher", "gcmPlatformData"}, "nonceSize", -1},
}

// typeName returns the package path and name of t, "" for a type without name.
func typeName(t reflect.Type) string {
	if t.Name() == "" {
		return ""
	}
	return t.PkgPath() + "." + t.Name()
}

// erase zeroes and poisons object, or does nothing if a field is missing.
func (known opaqueType) erase(object reflect.Value) bool {
	poison := fieldOf(object, known.poison)
	if !poison.IsValid() || poison.Kind() != reflect.Int {
		return false
	}
	secret := make([]reflect.Value, 0, len(known.secret))
	for _, name := range known.secret {
		field := fieldOf(object, name)
		if !field.IsValid() {
			return false
		}
		secret = append(secret, field)
	}
	for _, field := range secret {
		field.SetZero()
	}
	poison.SetInt(known.value)
	return true
}

// fieldOf returns the named field of object, settable although it is not
// exported, or the invalid Value.
func fieldOf(object reflect.Value, name string) reflect.Value {
	if object.Kind() != reflect.Struct {
		return reflect.Value{}
	}
	field := object.FieldByName(name)
	if !field.IsValid() {
		return field
	}
	return reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem()
}
