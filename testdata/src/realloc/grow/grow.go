// Package grow holds secrets that append moves, and their twins.
package grow

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"secretlint.example/wipe"
)

func derive(secret []byte, n int) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", n)
	if err != nil {
		panic(err)
	}
	return k
}

// The base is a key, and full.
func base(secret, macKey []byte) []byte {
	keys := derive(secret, 32)
	keys = append(keys, macKey...) // want `append may move keys \(a key from grow.derive\(\)\) to a larger array.*\[realloc-append\]`
	return keys
}

// Only the first of a chain is reported: room would cure all of it.
func chain(secret []byte) []byte {
	keys := derive(secret, 32)
	keys = append(keys, 1) // want `realloc-append`
	keys = append(keys, 2)
	return append(keys, 3)
}

// Room was made.
func roomy(secret, macKey []byte) []byte {
	key := derive(secret, 32)
	defer wipe.Bytes(key)
	keys := make([]byte, 0, len(key)+len(macKey))
	keys = append(keys, key...)
	return append(keys, macKey...)
}

func roomyConst(secret []byte) []byte {
	keys := make([]byte, 0, 64)
	keys = append(keys, derive(secret, 32)...)
	return append(keys, 0)
}

func withRoom(n int) []byte { return make([]byte, 0, n) }

// A helper of the package made the room.
func roomyHelper(secret []byte) []byte {
	keys := withRoom(64)
	keys = append(keys, derive(secret, 32)...)
	return append(keys, 0)
}

func grownFirst(secret, macKey []byte) []byte {
	keys := slices.Grow([]byte(nil), 64)
	keys = append(keys, derive(secret, 32)...)
	return append(keys, macKey...)
}

// A slice that shows the front of its array has the rest as room.
func front(secret []byte) []byte {
	block := derive(secret, 64)
	return append(block[:32], 1)
}

// Its capacity cut off, it has none.
func cut(secret []byte) []byte {
	block := derive(secret, 64)
	return append(block[:32:32], 1) // want `realloc-append`
}

// The content is overwritten, not moved.
func reused(secret, other []byte) []byte {
	block := derive(secret, 32)
	return append(block[:0], other...)
}

// Only what is appended is secret, and the result is wiped: the twin of base.
func publicBase(header, secret []byte) {
	message := append(header, derive(secret, 32)...)
	defer wipe.Bytes(message)
	use(message)
}

// The second append moves what the first one brought.
func carried(header, secret, trailer []byte) []byte {
	message := append(header, derive(secret, 32)...)
	return append(message, trailer...) // want `append may move message`
}

// A clone moves nothing, but its second append does.
func clone(secret, salt []byte) []byte {
	k := append([]byte{}, derive(secret, 32)...)
	k = append(k, salt...) // want `append may move k`
	return k
}

func cloneOnly(secret []byte) []byte { return append([]byte(nil), derive(secret, 32)...) }

// The array that is left is wiped by its own name.
func wipedBehind(secret, salt []byte) []byte {
	k := derive(secret, 32)
	grown := append(k, salt...)
	wipe.Bytes(k)
	return grown
}

func wipedBehindLater(secret, salt []byte) []byte {
	k := derive(secret, 32)
	defer wipe.Bytes(k)
	return append(k, salt...)
}

// The result is wiped, which does not reach what is left.
func wipedResult(secret, salt []byte) {
	k := derive(secret, 32)
	k = append(k, salt...) // want `realloc-append`
	defer wipe.Bytes(k)
	use(k)
}

// In a loop every round moves what the earlier ones brought.
func loop(secrets [][]byte) []byte {
	var out []byte
	for _, s := range secrets {
		out = append(out, derive(s, 32)...) // want `append may move out`
	}
	return out
}

func loopRoomy(secrets [][]byte) []byte {
	out := make([]byte, 0, 32*len(secrets))
	for _, s := range secrets {
		out = append(out, derive(s, 32)...)
	}
	return out
}

// By use: whatever its name, it becomes the key of a cipher.
func byUse(text string) error {
	b, err := hex.DecodeString(text)
	if err != nil {
		return err
	}
	b = append(b, 0, 0) // want `append may move b \(a key`
	_, err = aes.NewCipher(b)
	return err
}

// By name, in a parameter: the append is also a write into the caller's array.
func byName(password []byte) []byte {
	return append(password, '\n') // want `append may move password \(a password\)`
}

// A full array always moves.
func array(secret []byte) []byte {
	var key [32]byte
	copy(key[:], derive(secret, 32))
	return append(key[:], 1) // want `append may move key`
}

// A library moves it.
func library(secret []byte) []byte {
	return hex.AppendEncode(derive(secret, 32), []byte("suffix")) // want `hex.AppendEncode may move the key from grow.derive\(\)`
}

// A helper moves it: the fault is where the fix is.
func pad(block []byte, size int) []byte {
	for len(block)%size != 0 {
		block = append(block, 0) // want `append in pad may move privateKey`
	}
	return block
}

func padded(secret []byte) []byte {
	privateKey := derive(secret, 20)
	return pad(privateKey, 16)
}

func paddedPublic(message []byte) []byte { return pad(message, 16) }

// Headers only: the keys themselves stay where they are.
func headers(keys [][]byte, secret []byte) [][]byte { return append(keys, derive(secret, 32)) }

// A transcript is public.
func transcript(hello, publicKey []byte) []byte {
	t := append(hello, publicKey...)
	return append(t, 1)
}

// What wipe.Append leaves is wiped.
func wiping(secret, macKey []byte) []byte {
	return wipe.Append(derive(secret, 32), macKey...)
}

// Whatever it leaves is erased.
func inDo(secret []byte) {
	wipe.Do(func() { use(append(derive(secret, 32), 1)) })
}

func use([]byte) {}

// A constant is no secret, even where a key is used.
func label(metadata []byte) []byte {
	k := append([]byte("key"), metadata...)
	return derive(k, 32)
}

// The maker of keys makes nonces too.
func nonce(box []byte) ([]byte, error) {
	iv := make([]byte, 12)
	if _, err := rand.Read(iv); err != nil {
		return nil, err
	}
	return append(iv, box...), nil
}

// The caller's array is copied on purpose, and stays the caller's.
func terminated(password []byte) []byte {
	return append(password[:len(password):len(password)], 0)
}

func appendLen(out []byte, n int) []byte { return append(out, byte(n>>8), byte(n)) }

// Room that a function hands on, which appends to it.
func handedOn(secret []byte) []byte {
	out := make([]byte, 0, 2+32+1)
	out = appendLen(out, 32)
	out = append(out, derive(secret, 32)...)
	return append(out, 1)
}

func handedNone(secret []byte) []byte {
	var out []byte
	out = appendLen(out, 32)
	out = append(out, derive(secret, 32)...)
	return append(out, 1) // want `realloc-append`
}

// A helper copies on purpose.
func sealed(block []byte) []byte { return append(slices.Clip(block), 0) }

func viaClipping(secret []byte) []byte { return sealed(derive(secret, 20)) }

func clipped(password []byte) []byte { return append(slices.Clip(password), 0) }

// The password is text already, and the array is the caller's message.
func packet(dst []byte, password string) []byte {
	dst = append(dst, password...)
	return append(dst, 0)
}

// Here somebody made bytes of it, and loses them.
func taken(password string) []byte {
	return append([]byte(password), 0) // want `append may move password` `realloc-string`
}

// One chain, through a field: what the last call brought is moved by the first
// append of the next.
type writer struct{ buf []byte }

func (w *writer) write(privateKey []byte) {
	w.buf = append(w.buf, privateKey...) // want `append may move w.buf`
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, '}')
}
