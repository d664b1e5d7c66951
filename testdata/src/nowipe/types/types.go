// Package types holds types that own keys, and their wipers.
package types

import "secretlint.example/wipe"

// Whole has a wiper that reaches every key.
type Whole struct {
	readKey, writeKey []byte `sensitive:"true"`
	name              string
}

// Destroy wipes it.
func (w *Whole) Destroy() {
	wipe.Bytes(w.readKey)
	wipe.Bytes(w.writeKey)
}

// Half has one that forgets a key.
type Half struct {
	privateKey, secretKey []byte
	name                  string
}

// Destroy wipes a half.
func (h *Half) Destroy() { // want `Destroy wipes its receiver but not the field secretKey.*\[nowipe-forgets\]`
	wipe.Bytes(h.privateKey)
}

func (h *Half) rekey() {
	h.privateKey = nil // want `setting privateKey to nil does not wipe the key in it.*as Destroy does.*\[nowipe-nil\]`
}

func (h *Half) rekeyFirst() {
	wipe.Bytes(h.privateKey)
	h.privateKey = nil
}

func (h *Half) take() []byte {
	k := h.privateKey
	h.privateKey = nil
	return k
}

// Open makes one.
func Open(key []byte) *Half {
	return &Half{privateKey: append([]byte(nil), key...), secretKey: append([]byte(nil), key...)}
}

func dropped(key []byte) int {
	h := Open(key) // want `h, an object with keys from types.Open\(\), is never wiped.*defer h.Destroy\(\)`
	return len(h.name)
}

func destroyed(key []byte) int {
	h := Open(key)
	defer h.Destroy()
	return len(h.name)
}

// NoWiper is reported only by strict.
type NoWiper struct{ privateKey []byte }

// A longer key replaces the shorter one.
func (h *Half) grow(key []byte) []byte {
	if len(h.privateKey) < len(key) {
		h.privateKey = append([]byte(nil), key...) // want `the key in privateKey is replaced before it is wiped.*\[nowipe-replaced\]`
	}
	return h.privateKey
}
