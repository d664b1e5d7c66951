// Package log is a stub of github.com/charmbracelet/log.
package log

// Info is a stub.
func Info(msg interface{}, keyvals ...interface{}) {}

// Infof is a stub.
func Infof(format string, args ...interface{}) {}
