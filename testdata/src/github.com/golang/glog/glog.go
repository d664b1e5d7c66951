// Package glog is a stub of github.com/golang/glog.
package glog

// Verbose is a stub.
type Verbose bool

// Level is a stub.
type Level int32

// V is a stub.
func V(level Level) Verbose { return false }

// Infof is a stub.
func Infof(format string, args ...any) {}

// Infof is a stub.
func (v Verbose) Infof(format string, args ...any) {}
