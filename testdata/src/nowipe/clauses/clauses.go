// Package clauses has, for each clause that a fix must prove, a function that
// breaks it and one that is like it and does not: its name ends in OK. The test
// names the clauses and asks for the fixes.
package clauses

import (
	"bytes"
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
)

func derive(secret []byte) []byte {
	key, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return key
}

func use(key []byte) error {
	_, err := aes.NewCipher(key)
	return err
}

var cached = []byte("0123456789abcdef0123456789abcdef")

// cachedKey returns what it keeps.
func cachedKey(secret []byte) []byte {
	if len(cached) == 0 {
		cached = derive(secret)
	}
	return cached
}

func producer(secret []byte) error {
	key := cachedKey(secret)
	return use(key)
}

func producerOK(secret []byte) error {
	key := derive(secret)
	return use(key)
}

var kept [][]byte

func keep(key []byte) error {
	kept = append(kept, key)
	return nil
}

func keeper(secret []byte) error {
	key := derive(secret)
	return keep(key)
}

func keeperOK(secret []byte) error {
	key := derive(secret)
	return use(key)
}

var hook func([]byte) error

func unknown(secret []byte) error {
	key := derive(secret)
	return hook(key)
}

func unknownOK(secret []byte) error {
	key := derive(secret)
	return hook(append([]byte(nil), sum(key)...))
}

func sum(key []byte) []byte {
	s := sha256.Sum256(key)
	return s[:]
}

func returned(secret []byte) []byte {
	key := derive(secret)
	return key[:16]
}

func returnedOK(secret []byte) []byte {
	key := derive(secret)
	return sum(key)
}

type session struct{ key []byte }

func stored(s *session, secret []byte) {
	key := derive(secret)
	s.key = key
}

func storedOK(s *session, secret []byte) {
	key := derive(secret)
	s.key = sum(key)
}

func closure(secret []byte) func() error {
	key := derive(secret)
	return func() error { return use(key) }
}

func closureOK(secret []byte) func() error {
	key := derive(secret)
	n := len(key)
	if err := use(key); err != nil {
		n = 0
	}
	return func() error { return fmt.Errorf("%d", n) }
}

func alias(secret []byte) *bytes.Reader {
	key := derive(secret)
	rest := key[4:]
	return bytes.NewReader(rest)
}

func aliasOK(secret []byte) *bytes.Reader {
	key := derive(secret)
	rest := key[4:]
	return bytes.NewReader(sum(rest))
}

func goroutine(secret []byte) {
	key := derive(secret)
	go use(key)
}

func goroutineOK(secret []byte) {
	key := derive(secret)
	go use(sum(key))
}

func parameter(key []byte) error {
	return use(key)
}

func parameterOK(secret []byte) error {
	key := derive(secret)
	return use(key)
}

func reassigned(secret, own []byte) error {
	key := derive(secret)
	if err := use(key); err != nil {
		return err
	}
	key = own
	return use(key)
}

func reassignedOK(secret, own []byte) error {
	key := derive(secret)
	if err := use(key); err != nil {
		return err
	}
	return use(own)
}

func resliced(secret []byte) error {
	key := derive(secret)
	key = key[8:]
	return use(key)
}

func reslicedOK(secret []byte) error {
	key := derive(secret)
	return use(key[8:])
}

func grown(secret []byte) error {
	key := derive(secret)
	long := append(key, 1)
	return use(long)
}

func grownOK(secret []byte) error {
	key := derive(secret)
	long := append([]byte{1}, sum(key)...)
	return errors.Join(use(key), use(long))
}

func loop(secrets [][]byte) (err error) {
	var before []byte
	for _, s := range secrets {
		key := derive(s)
		err = errors.Join(err, use(key), use(before))
		before = key
	}
	return err
}

func loopOK(secrets [][]byte) (err error) {
	for _, s := range secrets {
		key := derive(s)
		err = errors.Join(err, use(key))
	}
	return err
}

func earlierDefer(secret []byte) (err error) {
	var key []byte
	defer func() { err = use(key) }()
	key = derive(secret)
	return nil
}

func earlierDeferOK(secret []byte) (err error) {
	defer func() { err = use(secret) }()
	key := derive(secret)
	return use(key)
}

func namedResult(secret []byte) (key []byte, err error) {
	key = derive(secret)
	err = use(key)
	return
}

func namedResultOK(secret []byte) (n int, err error) {
	key := derive(secret)
	n, err = len(key), use(key)
	return
}

func arrayResult() (seed [32]byte) {
	rand.Read(seed[:])
	return
}

func arrayResultOK() [32]byte {
	var seed [32]byte
	rand.Read(seed[:])
	return sha256.Sum256(seed[:])
}

func inError(secret []byte) error {
	key := derive(secret)
	return &keyError{key}
}

func inErrorOK(secret []byte) error {
	key := derive(secret)
	return &keyError{sum(key)}
}

type keyError struct{ key []byte }

func (e *keyError) Error() string { return "bad key" }

func element(secret []byte) *byte {
	key := derive(secret)
	return &key[0]
}

func elementOK(secret []byte) byte {
	key := derive(secret)
	return key[0]
}

func thrown(secret []byte) {
	key := derive(secret)
	panic(key)
}

func thrownOK(secret []byte) {
	key := derive(secret)
	panic(use(key))
}

type deriver interface{ Derive([]byte) []byte }

type hkdfDeriver struct{}

func (hkdfDeriver) Derive(secret []byte) []byte { return derive(secret) }

func implementation(d deriver, secret []byte) error {
	key := d.Derive(secret)
	return use(key)
}

func implementationOK(d hkdfDeriver, secret []byte) error {
	key := d.Derive(secret)
	return use(key)
}
