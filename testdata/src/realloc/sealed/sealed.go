// Package sealed holds plaintexts of which the ciphertext's name alone says that
// they are keys, and their twins.
package sealed

import (
	"bytes"
	"crypto/cipher"
	"encoding/base64"
	"io"
	"strings"

	"filippo.io/age"
)

type masterKey struct{ EncryptedKey, EncryptedData string }

func (m *masterKey) Decrypt(ids ...age.Identity) ([]byte, error) {
	src := strings.NewReader(m.EncryptedKey)
	r, err := age.Decrypt(base64.NewDecoder(base64.StdEncoding, src), ids...)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if _, err := io.Copy(&b, r); err != nil { // want `io.Copy moves r \(a key from age.Decrypt\(\)\) to a larger array.*\[realloc-readfrom\]`
		return nil, err
	}
	return b.Bytes(), nil
}

func (m *masterKey) DecryptData(ids ...age.Identity) ([]byte, error) {
	r, err := age.Decrypt(strings.NewReader(m.EncryptedData), ids...)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	_, err = io.Copy(&b, r)
	return b.Bytes(), err
}

func open(aead cipher.AEAD, nonce, wrappedDEK []byte) (string, error) {
	out, err := aead.Open(nil, nonce, wrappedDEK, nil)
	return string(out), err // want `the conversion copies out \(a key from cipher.AEAD.Open\(\)\) into a string`
}

func openPublic(aead cipher.AEAD, nonce, encryptedPublicKey []byte) (string, error) {
	out, err := aead.Open(nil, nonce, encryptedPublicKey, nil)
	return string(out), err
}

func openMessage(aead cipher.AEAD, nonce, ciphertext []byte) (string, error) {
	out, err := aead.Open(nil, nonce, ciphertext, nil)
	return string(out), err
}
