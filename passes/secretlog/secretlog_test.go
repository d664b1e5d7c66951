package secretlog_test

import (
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestSecretlog(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "secretlog",
		"secretlog/loggers", "secretlog/structs", "secretlog/method", "secretlog/errors",
		"secretlog/dump", "secretlog/mac", "secretlog/address", "secretlog/wrapper", "secretlog/redact", "secretlog/proto", "secretlog/terminal", "secretlog/terminal/cli", "secretlog/terminal/lib",
		"secretlog/encode", "secretlog/commandline", "secretlog/commandline/plain", "secretlog/clients", "secretlog/decoded", "secretlog/helper", "secretlog/put/lib", "secretlog/put")
}

func TestFixes(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{}, "secretlog", "secretlog/fix", "secretlog/fix/own")
}

func TestShapes(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "secretlog", "secretlog/shapes")
}
