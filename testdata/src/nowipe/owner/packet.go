package owner

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
)

// packet is any section of a message.
type packet struct {
	fieldType int
	data      []byte
}

// vessel has one thing in it.
type vessel struct {
	version int
	data    []byte
}

func tail(secret []byte) *packet {
	key, err := hkdf.Key(sha256.New, secret, nil, "tail", 32)
	if err != nil {
		return nil
	}
	return &packet{fieldType: 6, data: key}
}

func fill(secret []byte) *vessel {
	key, err := hkdf.Key(sha256.New, secret, nil, "tail", 32)
	if err != nil {
		return nil
	}
	return &vessel{data: key}
}

// Another packet has something else.
func (p *packet) caveat() (int, error) {
	copied := bytes.Clone(p.data)
	if copied[0] == 0 {
		return 0, errors.New("no caveat")
	}
	return len(copied), nil
}

func (v *vessel) length() (int, error) {
	copied := bytes.Clone(v.data) // want `copied, a copy of field vessel.data, is never wiped`
	if copied[0] == 0 {
		return 0, errors.New("no key")
	}
	return len(copied), nil
}
