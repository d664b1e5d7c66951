package wipe_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"testing"

	"secretlint.example/wipe"
)

// The ways that README.md gives for key types of the standard library erase what
// they say, and the key cannot be used by mistake afterwards.

func TestWipeEd25519(t *testing.T) {
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	wipe.Bytes(private)
	if !isZero(private) {
		t.Error("bytes left")
	}
}

func TestWipeECDSA(t *testing.T) {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	limbs := private.D.Bits()
	wipe.BigInt(private.D)
	checkLimbs(t, limbs)
	if _, err := private.Sign(rand.Reader, make([]byte, 32), nil); err == nil {
		t.Error("a wiped ECDSA key signs")
	}
}

func TestWipeRSA(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	d, p, q := private.D.Bits(), private.Primes[0].Bits(), private.Primes[1].Bits()
	wipe.BigInt(private.D)
	for _, prime := range private.Primes {
		wipe.BigInt(prime)
	}
	wipe.BigInt(private.Precomputed.Dp)
	wipe.BigInt(private.Precomputed.Dq)
	wipe.BigInt(private.Precomputed.Qinv)
	checkLimbs(t, d)
	checkLimbs(t, p)
	checkLimbs(t, q)
}

func checkLimbs[W ~uint](t *testing.T, limbs []W) {
	t.Helper()
	for _, w := range limbs {
		if w != 0 {
			t.Fatalf("limbs left: %x", limbs)
		}
	}
}
