// Package zerolog is a stub of github.com/rs/zerolog.
package zerolog

// Logger is a stub.
type Logger struct{ w any }

// Event is a stub.
type Event struct{ buf []byte }

// Info is a stub.
func (l *Logger) Info() *Event { return nil }

// Str is a stub.
func (e *Event) Str(key, val string) *Event { return e }

// Int is a stub.
func (e *Event) Int(key string, i int) *Event { return e }

// Interface is a stub.
func (e *Event) Interface(key string, i interface{}) *Event { return e }

// Msg is a stub.
func (e *Event) Msg(msg string) {}

// Msgf is a stub.
func (e *Event) Msgf(format string, v ...interface{}) {}
