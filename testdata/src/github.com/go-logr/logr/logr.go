// Package logr is a stub of github.com/go-logr/logr.
package logr

// Logger is a stub.
type Logger struct{ level int }

// Info is a stub.
func (l Logger) Info(msg string, keysAndValues ...any) {}

// Error is a stub.
func (l Logger) Error(err error, msg string, keysAndValues ...any) {}

// WithValues is a stub.
func (l Logger) WithValues(keysAndValues ...any) Logger { return l }
