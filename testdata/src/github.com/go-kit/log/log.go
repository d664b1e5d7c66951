// Package log is a stub of github.com/go-kit/log.
package log

// Logger is a stub.
type Logger interface {
	Log(keyvals ...interface{}) error
}

// With is a stub.
func With(logger Logger, keyvals ...interface{}) Logger { return logger }
