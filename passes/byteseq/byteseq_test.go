package byteseq_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestByteseq(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "byteseq", "byteseq/helper", "byteseq/decoded", "byteseq/loop", "byteseq/result", "byteseq/never", "byteseq/shapes")
}

func TestFixes(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{}, "byteseq", "byteseq/operator", "byteseq/call", "byteseq/method", "byteseq/wipe", "byteseq/mac")
}

func TestStrict(t *testing.T) {
	cfg := secretlint.Config{}
	cfg.Byteseq.Strict = true
	passtest.Run(t, cfg, "byteseq", "byteseq/strict")
}
