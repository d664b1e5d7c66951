package leaktest_test

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// keep makes values reachable until the end of the test.
var keep []any

func TestControlFindsNothing(t *testing.T) {
	leaktest.None(t, func([]byte) {})
}

// Each form of a copy is found, once, whatever its alignment.
func TestFindsEachForm(t *testing.T) {
	for name, test := range map[string]struct {
		copy func(secret []byte) any
		want leaktest.Counts
	}{
		"raw":      {func(s []byte) any { return bytes.Clone(s) }, leaktest.Counts{Raw: 1}},
		"half":     {func(s []byte) any { return bytes.Clone(s[:16]) }, leaktest.Counts{Raw: 1}},
		"string":   {func(s []byte) any { return string(s) }, leaktest.Counts{Raw: 1}},
		"reversed": {func(s []byte) any { c := bytes.Clone(s); slices.Reverse(c); return c[:len(c):len(c)] }, leaktest.Counts{Reversed: 1}},
		"hex":      {func(s []byte) any { d := make([]byte, 64); hex.Encode(d, s); return d }, leaktest.Counts{Hex: 1}},
		"HEX": {func(s []byte) any {
			d := make([]byte, 64)
			for i, c := range s {
				d[2*i], d[2*i+1] = "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15]
			}
			return d
		}, leaktest.Counts{Hex: 1}},
		"base64": {func(s []byte) any {
			d := make([]byte, base64.StdEncoding.EncodedLen(len(s)))
			base64.StdEncoding.Encode(d, s)
			return d
		}, leaktest.Counts{Base64: 1}},
		"base64url": {func(s []byte) any {
			d := make([]byte, base64.RawURLEncoding.EncodedLen(len(s)))
			base64.RawURLEncoding.Encode(d, s)
			return d
		}, leaktest.Counts{Base64: 1}},
		"base64 shifted by 1": {func(s []byte) any { return shifted(s, 1) }, leaktest.Counts{Base64: 1}},
		"base64 shifted by 2": {func(s []byte) any { return shifted(s, 2) }, leaktest.Counts{Base64: 1}},
		"locked pages":        {func(s []byte) any { return locked(s) }, leaktest.Counts{Raw: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			got := leaktest.Copies(t, func(secret []byte) { keep = append(keep, test.copy(secret)) })
			if got != test.want {
				t.Errorf("found %v, want %v", got, test.want)
			}
		})
	}
}

// shifted encodes s behind n other bytes, without leaving the two joined.
func shifted(s []byte, n int) []byte {
	joined := make([]byte, n+len(s))
	copy(joined[n:], s)
	defer wipe.Bytes(joined)
	text := make([]byte, base64.StdEncoding.EncodedLen(len(joined)))
	base64.StdEncoding.Encode(text, joined)
	return text
}

// locked puts s into pages outside the Go heap.
func locked(s []byte) wipe.Secret {
	secret, err := wipe.NewLocked(len(s), func(b []byte) error { copy(b, s); return nil })
	if err != nil {
		panic(err)
	}
	return secret
}

// A copy on a stack that has been left is found: the goroutine is parked.
func TestFindsStackResidue(t *testing.T) {
	got := leaktest.Copies(t, func(secret []byte) { onStack(secret) })
	if got.Raw == 0 {
		t.Errorf("found %v, want the array on the stack", got)
	}
}

//go:noinline
func onStack(secret []byte) byte {
	var k [leaktest.Size]byte
	copy(k[:], secret)
	runtime.KeepAlive(&k)
	return k[0]
}

func TestMeasureLongNeedle(t *testing.T) {
	if !leaktest.Supported {
		t.Skipf("memory can be scanned on linux only, this is %s", runtime.GOOS)
	}
	for _, part := range []int{0, 2048, 4080} {
		got, err := leaktest.Measure(4096, func(s []byte) { keep = append(keep, bytes.Clone(s[part:part+16])) })
		if err != nil || got != (leaktest.Counts{Raw: 1}) {
			t.Errorf("16 bytes at %d: found %v, %v", part, got, err)
		}
	}
}

// A panic of the function reaches the caller, and its secret is wiped.
func TestMeasurePanic(t *testing.T) {
	if !leaktest.Supported {
		t.Skipf("memory can be scanned on linux only, this is %s", runtime.GOOS)
	}
	for name, f := range map[string]func([]byte){
		"panic":  func([]byte) { panic("broken") },
		"goexit": func([]byte) { runtime.Goexit() },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if p := recover(); p == nil || name == "panic" && !strings.Contains(fmt.Sprint(p), "broken") {
					t.Errorf("recovered %v", p)
				}
			}()
			_, _ = leaktest.Measure(leaktest.Size, f)
		})
	}
}

// fakeTB records what None says about a leak.
type fakeTB struct{ failed, skipped bool }

func (*fakeTB) Helper()                 {}
func (f *fakeTB) Errorf(string, ...any) { f.failed = true }
func (f *fakeTB) Fatalf(string, ...any) { f.failed = true }
func (f *fakeTB) Skipf(string, ...any)  { f.skipped = true }

func TestNoneFails(t *testing.T) {
	var tb fakeTB
	leaktest.None(&tb, func(secret []byte) { keep = append(keep, string(secret)) })
	if tb.failed != leaktest.Supported || tb.skipped == leaktest.Supported {
		t.Errorf("failed %v, skipped %v; supported %v", tb.failed, tb.skipped, leaktest.Supported)
	}
}

func TestShares(t *testing.T) {
	n := leaktest.NewNeedle(20)
	m, err := leaktest.ParseShares(n.Shares())
	if err != nil {
		t.Fatal(err)
	}
	a, b := make([]byte, 20), make([]byte, 20)
	n.Fill(a)
	m.Fill(b)
	if !bytes.Equal(a, b) {
		t.Error("the shares do not survive the text")
	}
	for _, bad := range []string{"", ",", "00", "zz,zz", "00,00", strings.Repeat("00", 16) + ",00"} {
		if _, err := leaktest.ParseShares(bad); err == nil {
			t.Errorf("ParseShares(%q) gave no error", bad)
		}
	}
}
