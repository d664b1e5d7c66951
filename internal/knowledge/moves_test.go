package knowledge_test

import (
	"slices"
	"testing"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// A name in the table of moves that no package has would say nothing.
func TestMovesResolve(t *testing.T) {
	names := knowledge.MoveNames()
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
