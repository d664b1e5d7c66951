// Package result misreads crypto/subtle.
package result

import (
	"crypto/hmac"
	"crypto/subtle"
	"errors"
)

type tag []byte

func (t tag) Equal(u tag) bool {
	return subtle.ConstantTimeCompare(t, u) == 0 // want `subtle.ConstantTimeCompare returns 1 for equal, so that Equal answers the opposite .*\[byteseq-result\]`
}

func (t tag) Differs(u tag) bool {
	return subtle.ConstantTimeCompare(t, u) == 0
}

func verify(t, u tag) error {
	subtle.ConstantTimeCompare(t, u)            // want `the result of subtle.ConstantTimeCompare is dropped`
	hmac.Equal(t, u)                            // want `the result of hmac.Equal is dropped`
	if subtle.ConstantTimeCompare(t, u) == -1 { // want `this test never changes`
		return errors.New("different")
	}
	if subtle.ConstantTimeCompare(t, u) == 0 {
		return errors.New("different")
	}
	if subtle.ConstantTimeCompare(t, u) != 1 {
		return errors.New("different")
	}
	return nil
}

func isValid(t, u tag) bool { return subtle.ConstantTimeCompare(t, u) == 1 }
