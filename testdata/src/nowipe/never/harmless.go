package never

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"

	"github.com/gorilla/securecookie"
)

// One byte tells whether the password is right, and protects nothing.
func right(password string, salt []byte) bool {
	check, err := pbkdf2.Key(sha256.New, password, salt, 4096, 1)
	return err == nil && check[0] == 0
}

func wrong(password string, salt []byte) bool {
	check, err := pbkdf2.Key(sha256.New, password, salt, 4096, 32) // want `check, a key from pbkdf2.Key\(\), is never wiped`
	return err != nil || check[0] != 0
}

func passwordHash(password string, salt []byte) []byte {
	hash, err := pbkdf2.Key(sha256.New, password, salt, 4096, 32)
	if err != nil {
		panic(err)
	}
	return hash
}

func passwordKey(password string, salt []byte) []byte {
	key, err := pbkdf2.Key(sha256.New, password, salt, 4096, 32)
	if err != nil {
		panic(err)
	}
	return key
}

// What is kept in order to know the password again is no key.
func enrolled(password string, salt []byte) (string, error) {
	h := passwordHash(password, salt)
	text, err := json.Marshal(h)
	return base64.StdEncoding.EncodeToString(text), err
}

func unlocked(password string, salt []byte) (string, error) {
	h := passwordKey(password, salt) // want `h, a key from never.passwordKey\(\), is never wiped`
	text, err := json.Marshal(len(h))
	return string(text), err
}

// Random bytes of a generator of keys may be the name of a session.
func sessionName() string { return hex.EncodeToString(securecookie.GenerateRandomKey(32)) }

func sessionCipher() error {
	b := securecookie.GenerateRandomKey(32) // want `b, a key from securecookie.GenerateRandomKey\(\), is never wiped`
	_, err := aes.NewCipher(b)
	return err
}

func twoBytes(secret []byte) bool {
	check, err := hkdf.Key(sha256.New, secret, nil, "check", 2)
	return err == nil && check[0] == check[1]
}
