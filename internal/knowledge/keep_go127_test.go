//go:build go1.27

package knowledge_test

import (
	"crypto/mldsa"
	"testing"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// TestMLDSA: the private key is made of a copy of the seed, and Bytes returns
// a copy of it.
func TestMLDSA(t *testing.T) {
	rows := knowledge.Builtin()
	k := rowtest.Keep{Row: "crypto/mldsa.NewPrivateKey", Arg: 1, Build: func(b []byte) func() []byte {
		return must(mldsa.NewPrivateKey(mldsa.MLDSA44(), b)).Bytes
	}}
	if err := k.Check(rows[k.Row]); err != nil {
		t.Error(err)
	}
	key := must(mldsa.GenerateKey(mldsa.MLDSA44()))
	g := rowtest.Get{Row: "(*crypto/mldsa.PrivateKey).Bytes", Make: func() ([]byte, func() []byte) { return key.Bytes(), key.Bytes }}
	if err := g.Check(rows[g.Row]); err != nil {
		t.Error(err)
	}
}
