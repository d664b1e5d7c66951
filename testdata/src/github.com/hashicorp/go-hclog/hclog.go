// Package hclog is a stub of github.com/hashicorp/go-hclog.
package hclog

// Logger is a stub.
type Logger interface {
	Debug(msg string, args ...interface{})
	With(args ...interface{}) Logger
}
