// Package log is a stub of github.com/apex/log.
package log

// Fields is a stub.
type Fields map[string]interface{}

// Entry is a stub.
type Entry struct{ Message string }

// Infof is a stub.
func Infof(msg string, v ...interface{}) {}

// WithField is a stub.
func WithField(key string, value interface{}) *Entry { return nil }

// Info is a stub.
func (e *Entry) Info(msg string) {}
