package never

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"io"
)

// What a device answers is no copy of what it was asked.
func ask(rw io.ReadWriter, command []byte) ([]byte, error) {
	if _, err := rw.Write(command); err != nil {
		return nil, err
	}
	answer := make([]byte, 256)
	n, err := rw.Read(answer)
	return answer[:n], err
}

func seal(rw io.ReadWriter, secret []byte) (int, error) {
	command, err := hkdf.Key(sha256.New, secret, nil, "seal", 32) // want `command, a key from hkdf.Key\(\), is never wiped`
	if err != nil {
		return 0, err
	}
	answer, err := ask(rw, command)
	return int(answer[0]), err
}

// A buffer gives back what was written.
func askBuffer(secret []byte) (int, error) {
	var buf bytes.Buffer // want `buf, a copy of never.derive\(\), is never wiped`
	k := derive(secret)
	defer clear(k)
	buf.Write(k)
	answer := make([]byte, 32) // want `answer, a copy of never.derive\(\), is never wiped`
	n, err := buf.Read(answer)
	return n, err
}
