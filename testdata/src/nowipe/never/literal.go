package never

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"

	"secretlint.example/wipe"
)

// What a literal makes each time that it is called.
func expand(secret []byte) (enc, tweak cipher.Block, err error) {
	prf := func(label string) []byte {
		m := hmac.New(sha256.New, secret)
		m.Write([]byte(label))
		return m.Sum(nil)
	}
	encKey := prf("enc") // want `encKey, a key from .*Sum\(\), is never wiped`
	if enc, err = aes.NewCipher(encKey); err != nil {
		return nil, nil, err
	}
	tweakKey := prf("tweak")
	defer wipe.Bytes(tweakKey)
	tweak, err = aes.NewCipher(tweakKey)
	return enc, tweak, err
}

// The literal lends what the function has made, and that is reported once.
func lent(secret []byte) (cipher.Block, error) {
	k := derive(secret) // want `k, .* is never wiped`
	get := func() []byte { return k }
	if _, err := aes.NewCipher(get()); err != nil {
		return nil, err
	}
	return aes.NewCipher(get())
}

// A tag, which the literal makes as well, is no key.
func tags(secret []byte) []byte {
	sign := func(label string) []byte {
		m := hmac.New(sha256.New, secret)
		m.Write([]byte(label))
		return m.Sum(nil)
	}
	first, second := sign("first"), sign("second")
	return append(first, second...)
}
