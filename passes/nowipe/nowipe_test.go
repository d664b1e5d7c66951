package nowipe_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestNowipe(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "nowipe", "nowipe/never", "nowipe/owner", "nowipe/owner/testutil", "nowipe/owner/rpctest", "nowipe/path", "nowipe/misuse", "nowipe/types", "nowipe/shares")
}

func TestFix(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{}, "nowipe", "nowipe/fix")
}

func TestStrict(t *testing.T) {
	cfg := secretlint.Config{}
	cfg.Nowipe.Strict = true
	passtest.Run(t, cfg, "nowipe", "nowipe/strict", "nowipe/guarded")
	if len(passtest.Diagnostics(t, secretlint.Config{}, "nowipe", "nowipe/strict")) > 0 {
		t.Error("without strict there must be no finding")
	}
}

func TestPerhaps(t *testing.T) {
	cfg := secretlint.Config{}
	cfg.Nowipe.Strict = true
	passtest.RunFixes(t, cfg, "nowipe", "nowipe/perhaps")
}

func TestRequire(t *testing.T) {
	cfg := secretlint.Config{}
	cfg.Nowipe.Require = "nowipe/strict.session,nowipe/strict.closing"
	found := passtest.Diagnostics(t, cfg, "nowipe", "nowipe/strict")
	if len(found) != 1 || found[0].Category != "nowipe-require" {
		t.Errorf("want one finding, of session: %v", found)
	}
}
