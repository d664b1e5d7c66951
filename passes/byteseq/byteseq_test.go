package byteseq_test

import (
	"crypto/hmac"
	"crypto/subtle"
	"strings"
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

// The call that a fix puts in place of an operator allocates nothing: since
// Go 1.22 the compiler reads a string as bytes in place where the callee is
// inlined and keeps nothing.
func TestConversions(t *testing.T) {
	a, b := strings.Repeat("a", 100), strings.Repeat("a", 99)+"b"
	equal := 0
	for name, compare := range map[string]func(){
		"subtle": func() { equal += subtle.ConstantTimeCompare([]byte(a), []byte(b)) },
		"hmac": func() {
			if hmac.Equal([]byte(a), []byte(b)) {
				equal++
			}
		},
	} {
		if n := testing.AllocsPerRun(100, compare); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
	if equal != 0 {
		t.Error("different texts are equal")
	}
}
