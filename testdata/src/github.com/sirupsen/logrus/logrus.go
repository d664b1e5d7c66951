// Package logrus is a stub of github.com/sirupsen/logrus.
package logrus

// Fields is a stub.
type Fields map[string]interface{}

// Entry is a stub.
type Entry struct{ Message string }

// WithField is a stub.
func WithField(key string, value interface{}) *Entry { return nil }

// WithFields is a stub.
func WithFields(fields Fields) *Entry { return nil }

// Infof is a stub.
func Infof(format string, args ...interface{}) {}

// Info is a stub.
func (entry *Entry) Info(args ...interface{}) {}
