// Package zap is a stub of go.uber.org/zap.
package zap

// Field is a stub.
type Field struct{ Key string }

// Logger is a stub.
type Logger struct{ core any }

// SugaredLogger is a stub.
type SugaredLogger struct{ base *Logger }

// L is a stub.
func L() *Logger { return nil }

// Any is a stub.
func Any(key string, value interface{}) Field { return Field{Key: key} }

// String is a stub.
func String(key string, val string) Field { return Field{Key: key} }

// Int is a stub.
func Int(key string, val int) Field { return Field{Key: key} }

// Info is a stub.
func (log *Logger) Info(msg string, fields ...Field) {}

// With is a stub.
func (log *Logger) With(fields ...Field) *Logger { return log }

// Sugar is a stub.
func (log *Logger) Sugar() *SugaredLogger { return nil }

// Infow is a stub.
func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{}) {}

// Infof is a stub.
func (s *SugaredLogger) Infof(template string, args ...interface{}) {}
