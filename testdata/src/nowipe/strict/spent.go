package strict

import (
	"crypto/hkdf"
	"crypto/sha256"

	"secretlint.example/wipe"
)

func expand(secret, random []byte) ([]byte, error) {
	return hkdf.Key(sha256.New, secret, random, "expand", 32)
}

// The pre-master secret serves once and stays.
type connection struct { // want `connection owns a key`
	preMasterSecret []byte
	masterSecret    []byte
}

func (c *connection) agree(preMaster []byte) { c.preMasterSecret = preMaster }

func (c *connection) finish(random []byte, extended bool) (err error) {
	if len(c.preMasterSecret) == 0 {
		return nil
	}
	if extended {
		c.masterSecret, err = expand(c.preMasterSecret, random) // want `preMasterSecret has served when it has made masterSecret, and is never wiped.*\[nowipe-spent\]`
		return err
	}
	c.masterSecret, err = expand(c.preMasterSecret, nil)
	return err
}

// It is wiped when it has served.
type wiping struct { // want `wiping owns a key`
	preMasterSecret []byte
	masterSecret    []byte
}

func (c *wiping) finish(random []byte) (err error) {
	c.masterSecret, err = expand(c.preMasterSecret, random)
	wipe.Bytes(c.preMasterSecret)
	return err
}

// It is let go of.
type emptied struct { // want `emptied owns a key`
	sharedSecret [32]byte
	writeKey     []byte
}

func (c *emptied) finish(random []byte) (err error) {
	c.writeKey, err = expand(c.sharedSecret[:], random)
	c.sharedSecret = [32]byte{}
	return err
}

// An array.
type arrays struct { // want `arrays owns a key`
	sharedSecret [32]byte
	writeKey     []byte
}

func (c *arrays) finish(random []byte) (err error) {
	c.writeKey, err = expand(c.sharedSecret[:], random) // want `sharedSecret has served when it has made writeKey`
	return err
}

// It is asked for again, with every message.
type exporting struct { // want `exporting owns a key`
	sharedSecret []byte
	writeKey     []byte
}

func (c *exporting) finish(random []byte) (err error) {
	c.writeKey, err = expand(c.sharedSecret, random)
	return err
}

func (c *exporting) export(label []byte) ([]byte, error) { return expand(c.sharedSecret, label) }

// A root key makes the next one from time to time.
type ratchet struct { // want `ratchet owns a key`
	rootKey  []byte
	chainKey []byte
}

func (r *ratchet) step(n []byte) (err error) {
	r.chainKey, err = expand(r.rootKey, n)
	return err
}
