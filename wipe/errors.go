package wipe

import "errors"

// The errors a caller may want to tell apart, with errors.Is. No error of this
// package carries a byte of a secret.
var (
	// ErrClosed is returned for, or is the panic value of, the use of a
	// [Secret] or a [Buffer] after its Close.
	ErrClosed = errors.New("wipe: use after Close")

	// ErrTooLarge is returned when a secret exceeds the limit that the caller
	// set for it. What was read by then has been wiped.
	ErrTooLarge = errors.New("wipe: secret exceeds the limit")

	// ErrRedacted is returned when text to become a [Secret] is the marker
	// that a Secret prints itself as: a configuration was written out and read
	// back, and the secret is lost.
	ErrRedacted = errors.New("wipe: text is the redaction marker, not a secret")

	// ErrNotEncodable is returned by the binary encoders of a [Secret], which
	// refuse to give its bytes to gob and its like.
	ErrNotEncodable = errors.New("wipe: a Secret is not encodable")

	// ErrEmptyLine is returned when the line that should have held a secret
	// is missing because the input is at its end.
	ErrEmptyLine = errors.New("wipe: no line to read a secret from")
)
