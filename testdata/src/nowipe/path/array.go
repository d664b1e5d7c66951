package path

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"

	xhkdf "golang.org/x/crypto/hkdf"
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
	sharedKey, err := agreed(secret, theirs) // want `sharedKey, a key from path.agreed\(\), is not wiped on the way out at line 44`
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

// A stream of derived keys does not end before its limit.
func twoKeys(secret []byte) (enc, mac []byte, err error) {
	stream := xhkdf.New(sha256.New, secret, nil, nil)
	enc = make([]byte, 32)
	if _, err := io.ReadFull(stream, enc); err != nil {
		return nil, nil, err
	}
	mac = make([]byte, 32)
	if _, err := io.ReadFull(stream, mac); err != nil {
		return nil, nil, err
	}
	return enc, mac, nil
}

// A connection does.
func keyAndReply(conn io.Reader, secret []byte) (enc, reply []byte, err error) {
	stream := xhkdf.New(sha256.New, secret, nil, nil)
	enc = make([]byte, 32) // want `enc, .* is handed over on success but dropped unwiped on the way out at line 93`
	if _, err := io.ReadFull(stream, enc); err != nil {
		return nil, nil, err
	}
	reply = make([]byte, 32)
	if _, err := io.ReadFull(conn, reply); err != nil {
		return nil, nil, err
	}
	return enc, reply, nil
}

// Every cipher of the standard library has a mode.
func sealedUnder(text []byte) (key, sealed []byte, err error) {
	key = make([]byte, 32)
	if _, err := io.ReadFull(rand.Reader, key); err != nil {
		return nil, nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, nil, err
	}
	mode, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, err
	}
	return key, mode.Seal(nil, make([]byte, mode.NonceSize()), text, nil), nil
}

func sealedAfter(text []byte, n int) (key, sealed []byte, err error) {
	key = make([]byte, 32) // want `key, .* is handed over on success but dropped unwiped on the way out at line 125`
	if _, err := io.ReadFull(rand.Reader, key); err != nil {
		return nil, nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, nil, err
	}
	if err := check(n); err != nil {
		return nil, nil, err
	}
	mode, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, err
	}
	return key, mode.Seal(nil, make([]byte, mode.NonceSize()), text, nil), nil
}
