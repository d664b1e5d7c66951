package knowledge_test

import (
	"encoding/base64"
	"encoding/hex"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// A name in the table of moves that no package has would say nothing.
func TestMovesResolve(t *testing.T) {
	names := knowledge.MoveNames()
	for _, pair := range knowledge.TwinNames() {
		names = append(names, pair[:]...)
	}
	slices.Sort(names)
	var paths []string
	for _, name := range names {
		paths = append(paths, rowtest.Split(name).Path)
	}
	slices.Sort(paths)
	pkgs, err := rowtest.Load(".", slices.Compact(paths))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if err := rowtest.Resolve(pkgs[rowtest.Split(name).Path], name, ""); err != nil {
			t.Error(err)
		}
	}
}

// What a fix puts in the place of a decoder returns the same bytes and the same
// error, of malformed text too.
func TestDecodingTwins(t *testing.T) {
	const alphabet = "0123456789abcdefABCDEFxyz+/=-_\n\r "
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		text := make([]byte, r.IntN(24))
		for i := range text {
			text[i] = alphabet[r.IntN(len(alphabet))]
		}
		same(t, text, hex.DecodeString, hex.AppendDecode)
		same(t, text, base64.StdEncoding.DecodeString, base64.StdEncoding.AppendDecode)
		same(t, text, base64.RawURLEncoding.DecodeString, base64.RawURLEncoding.AppendDecode)
	}
}

func same(t *testing.T, text []byte, decode func(string) ([]byte, error), appendDecode func(dst, src []byte) ([]byte, error)) {
	t.Helper()
	want, wantErr := decode(string(text))
	got, err := appendDecode([]byte{}, text)
	if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(err, wantErr) {
		t.Fatalf("%q: %v, %v and %v, %v", text, got, err, want, wantErr)
	}
}

func TestVerbs(t *testing.T) {
	for name, want := range map[string]bool{
		"Encrypt": true, "EncryptKey": true, "SealKey": true, "wrapTargetPKCS8ForImport": true,
		"Decrypt": false, "DecryptOrEncrypt": false, "UnsealKey": false, "Wrap": false, "EncryptionKey": false,
	} {
		if got := knowledge.Conceals(name); got != want {
			t.Errorf("Conceals(%q) = %t", name, got)
		}
	}
	for name, want := range map[string]bool{
		"EncodeToString": true, "ArmorWithType": true, "MarshalText": true, "Hex": true,
		"Encrypt": false, "EncryptedString": false, "Hash": false,
	} {
		if got := knowledge.Encoder(name); got != want {
			t.Errorf("Encoder(%q) = %t", name, got)
		}
	}
	for name, want := range map[string]bool{"iv": true, "pskIDHash": true, "publicKey": true, "reader": false, "message": false, "key": false} {
		if got := knowledge.Open(name); got != want {
			t.Errorf("Open(%q) = %t", name, got)
		}
	}
}
