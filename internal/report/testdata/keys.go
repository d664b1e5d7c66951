package p

import (
	"bytes"
	"crypto/hmac"
)

func (c *T[K]) Check(mac, msg []byte) bool {
	sum := hmac.New(nil, msg).Sum(nil)
	/* «ключ» 🔑 */ return bytes.Equal(sum, mac)
}

func derive() {
	// three
	k := 1
	_ = k
	_ = k
	_ = k
}
