package realloc_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestRealloc(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "realloc",
		"realloc/grow", "realloc/buffer", "realloc/read", "realloc/text", "realloc/elements")
}

func TestStrict(t *testing.T) {
	var cfg secretlint.Config
	cfg.Realloc.Strict = true
	passtest.Run(t, cfg, "realloc", "realloc/strict")
}
