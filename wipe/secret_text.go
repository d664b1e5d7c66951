package wipe

import (
	"fmt"
	"io"
	"log/slog"
)

// redacted is what a Secret and a Buffer print as.
const redacted = "[REDACTED]"

// Format implements [fmt.Formatter]: [REDACTED], whatever the verb and flags.
// It stands before String, GoString and Error in the order of fmt, hence no
// verb gets past it but %T and %p, which print the type and an address.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// String returns [REDACTED], for the callers that do not go through fmt.
func (s Secret) String() string { return redacted }

// GoString returns [REDACTED].
func (s Secret) GoString() string { return redacted }

// LogValue implements [slog.LogValuer]: the string [REDACTED].
func (s Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText implements [encoding.TextMarshaler], hence the encoders of JSON,
// XML and most others: the text [REDACTED], which UnmarshalText refuses. To
// write a secret out, Expose it: that is a decision, not an accident.
func (s Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// MarshalBinary refuses with [ErrNotEncodable].
func (s Secret) MarshalBinary() ([]byte, error) { return nil, ErrNotEncodable }

// GobEncode refuses with [ErrNotEncodable].
func (s Secret) GobEncode() ([]byte, error) { return nil, ErrNotEncodable }

// GobDecode refuses with [ErrNotEncodable].
func (s *Secret) GobDecode([]byte) error { return ErrNotEncodable }

// UnmarshalText implements [encoding.TextUnmarshaler], so that a configuration
// decodes into a field of type Secret: it copies text into a new secret.
//
// The decoder has had the text in buffers of its own, which nobody can wipe;
// for a secret worth more than that, keep the name of a file in the
// configuration and use [FromFile]. text is not wiped, since it belongs to the
// decoder. The marker [REDACTED] is refused with [ErrRedacted]. The secret that
// s held before is not closed, as other handles may share it. Unlike the other
// methods it changes the handle and must not run concurrently with them.
func (s *Secret) UnmarshalText(text []byte) error {
	if string(text) == redacted {
		return ErrRedacted
	}
	decoded, err := New(len(text), func(b []byte) error {
		copy(b, text)
		return nil
	})
	if err != nil {
		return err
	}
	*s = decoded
	return nil
}
