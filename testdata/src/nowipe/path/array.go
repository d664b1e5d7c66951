package path

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
)

// agreed returns an array: on an error it is all zeros.
func agreed(secret, theirs []byte) ([32]byte, error) {
	var out [32]byte
	if len(theirs) != 32 {
		return out, errors.New("no point")
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(theirs)
	copy(out[:], mac.Sum(nil))
	return out, nil
}

func arrayFailed(secret, theirs, message []byte) ([]byte, error) {
	sharedKey, err := agreed(secret, theirs)
	if err != nil {
		return nil, err
	}
	defer clear(sharedKey[:])
	mac := hmac.New(sha256.New, sharedKey[:])
	mac.Write(message)
	return mac.Sum(nil), nil
}

func arrayLeft(secret, theirs, message []byte, n int) ([]byte, error) {
	sharedKey, err := agreed(secret, theirs) // want `sharedKey, a key from path.agreed\(\), is not wiped on the way out at line 38`
	if err != nil {
		return nil, err
	}
	if err := check(n); err != nil {
		return nil, err
	}
	mac := hmac.New(sha256.New, sharedKey[:])
	clear(sharedKey[:])
	mac.Write(message)
	return mac.Sum(nil), nil
}

// A second one in the same variable.
func arrayTwice(secret, theirs, other, message []byte) ([]byte, error) {
	sharedKey, err := agreed(secret, theirs)
	if err != nil {
		return nil, err
	}
	mac := hmac.New(sha256.New, sharedKey[:])
	clear(sharedKey[:])
	sharedKey, err = agreed(secret, other)
	if err != nil {
		return nil, err
	}
	mac.Write(sharedKey[:])
	clear(sharedKey[:])
	mac.Write(message)
	return mac.Sum(nil), nil
}
