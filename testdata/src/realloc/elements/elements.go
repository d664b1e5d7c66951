// Package elements holds maps and slices that grow with keys in them, and
// their twins.
package elements

import (
	"crypto/rand"
	"io"
)

func newKey() (privateKey [32]byte) {
	io.ReadFull(rand.Reader, privateKey[:])
	return privateKey
}

type peer struct {
	name       string
	privateKey [32]byte
}

type header struct {
	name       string
	privateKey []byte
}

func inMap(ids []string) map[string][32]byte {
	m := map[string][32]byte{}
	for _, id := range ids {
		privateKey := newKey()
		m[id] = privateKey // want `a map that grows moves privateKey.*\[realloc-map\]`
	}
	return m
}

func inMapRoomy(ids []string) map[string][32]byte {
	m := make(map[string][32]byte, len(ids))
	for _, id := range ids {
		privateKey := newKey()
		m[id] = privateKey
	}
	return m
}

func pointersInMap(ids []string) map[string]*[32]byte {
	m := map[string]*[32]byte{}
	for _, id := range ids {
		privateKey := newKey()
		m[id] = &privateKey
	}
	return m
}

func inSlice(n int) (keys [][32]byte) {
	for range n {
		privateKey := newKey()
		keys = append(keys, privateKey) // want `append may move the elements of keys.*\[realloc-slice\]`
	}
	return keys
}

func inSliceRoomy(n int) [][32]byte {
	keys := make([][32]byte, 0, n)
	for range n {
		privateKey := newKey()
		keys = append(keys, privateKey)
	}
	return keys
}

func structs(names []string) (peers []peer) {
	for _, name := range names {
		peers = append(peers, peer{name, newKey()}) // want `realloc-slice`
	}
	return peers
}

// Headers move, the keys do not.
func slicesOfHeaders(names []string, privateKey []byte) (peers []header) {
	for _, name := range names {
		peers = append(peers, header{name, privateKey})
	}
	return peers
}

func public(names []string, publicKey [32]byte) (keys [][32]byte) {
	for range names {
		keys = append(keys, publicKey)
	}
	return keys
}
