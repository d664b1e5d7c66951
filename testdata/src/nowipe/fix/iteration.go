package fix

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
)

// The wipe stands behind the last use, and before each way out.
func iterated(secrets [][]byte, w io.Writer) error {
	for _, s := range secrets {
		k, err := hkdf.Key(sha256.New, s, nil, "info", 32) // want `k, .* never wiped`
		if err != nil {
			return err
		}
		if len(s) == 0 {
			continue
		}
		block, err := aes.NewCipher(k)
		if err != nil {
			return err
		}
		if _, err := w.Write(make([]byte, block.BlockSize())); err != nil {
			return err // wiped already
		}
	}
	return nil
}

func iteratedArray(n int) (sums [][32]byte) {
	for range n {
		var seed [32]byte // want `seed, .* never wiped`
		rand.Read(seed[:])
		sums = append(sums, sha256.Sum256(seed[:]))
	}
	return sums
}

// A break of an inner loop or switch does not leave the block, one of the
// outer loop does.
func nested(secrets [][]byte, n int) int {
	good := 0
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		for i := range n {
			if _, err := aes.NewCipher(k); err != nil {
				break
			}
			switch i {
			case 1:
				continue
			case 2:
				break
			}
			good++
		}
		if good > 10 {
			break
		}
		if _, err := aes.NewCipher(k); err == nil {
			good++
		}
	}
	return good
}

// No fix: a return uses the key.
func lastUse(secrets [][]byte) error {
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if len(s) > 1 {
			return cipherOf(k)
		}
	}
	return nil
}

func cipherOf(k []byte) error {
	_, err := aes.NewCipher(k)
	return err
}

// No fix: the key of the iteration before is still looked at.
func previous(secrets [][]byte) error {
	var before []byte
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if before != nil {
			if _, err := aes.NewCipher(before); err != nil {
				return err
			}
		}
		before = k
	}
	return nil
}

// No fix: the last one is looked at behind the loop.
func lastOne(secrets [][]byte) error {
	var last []byte
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
		last = k
	}
	_, err := aes.NewCipher(last)
	return err
}

// No fix: so is the one that a variable of a struct holds.
func lastInStruct(secrets [][]byte) error {
	var last struct{ key []byte }
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
		last.key = k
	}
	_, err := aes.NewCipher(last.key)
	return err
}

// No fix: the deferred call reads the key when the function returns.
func deferredUse(secrets [][]byte) {
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		defer cipherOf(k)
	}
}

// No fix: at the return the name is that of something else.
func hidden(secrets [][]byte, others map[string][]byte) error {
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if k, ok := others[string(s)]; ok {
			return errors.New(string(rune(len(k))))
		}
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}

// No fix: a label may be the way back to an iteration.
func labelled(secrets [][]byte) error {
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
	again:
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
		if len(s) > 3 {
			s = s[1:]
			goto again
		}
	}
	return nil
}

// No fix: the variable is that of all iterations.
func declaredBefore(secrets [][]byte) error {
	var k []byte
	for _, s := range secrets {
		k = derive(s) // want `k, .* never wiped`
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}

// No fix: more ways out than a reader would write wipes for.
func manyWays(secrets [][]byte, n int) error {
	for _, s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if n == 1 {
			continue
		}
		if n == 2 {
			continue
		}
		if n == 3 {
			break
		}
		if n == 4 {
			return nil
		}
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}

// No fix: it is done in another way when the loop is a function's.
func ranging(secrets func(func([]byte) bool)) error {
	for s := range secrets {
		k := derive(s) // want `k, .* never wiped`
		if _, err := aes.NewCipher(k); err != nil {
			return err
		}
	}
	return nil
}
