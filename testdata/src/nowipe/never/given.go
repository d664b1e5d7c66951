package never

import (
	"crypto/cipher"

	"secretlint.example/wipe"
)

// What every caller gives is a key, whatever it is called here.
func stretched(secret []byte) byte {
	k := derive(secret)
	defer wipe.Bytes(k)
	return twisted(k)
}

func twisted(nonce []byte) byte {
	c := append([]byte(nil), nonce...) // want `c, a copy of .*nonce, is never wiped`
	c[0] ^= 1
	return c[0] + c[1]
}

// What only some callers give one for may be anything.
func labelled(secret []byte) byte {
	k := derive(secret)
	defer wipe.Bytes(k)
	return mixed(k) + mixed([]byte("label"))
}

func mixed(b []byte) byte {
	c := append([]byte(nil), b...)
	c[0] ^= 1
	return c[0] + c[1]
}

// So may what is called from where nobody looks.
var sum = handed

func handing(secret []byte) byte {
	k := derive(secret)
	defer wipe.Bytes(k)
	return handed(k)
}

func handed(b []byte) byte {
	c := append([]byte(nil), b...)
	c[0] ^= 1
	return c[0] + c[1]
}

// A wrapped key is no copy of the key.
type wrapper struct{ block cipher.Block }

func (w *wrapper) exported(secret []byte) []byte {
	k := derive(secret)
	defer wipe.Bytes(k)
	out := w.wrap(k)
	return out[:8]
}

func (w *wrapper) wrap(data []byte) []byte {
	out := append(make([]byte, 8), data...)
	w.block.Encrypt(out, out)
	return out
}
