// Package encode holds types that write their own text.
package encode

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/rs/zerolog"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Ticket writes itself to the state of package fmt.
type Ticket struct{ ID, AccessToken string }

// Format leaks.
func (t Ticket) Format(f fmt.State, verb rune) {
	fmt.Fprintf(f, "%s:", t.ID)
	fmt.Fprintf(f, "%s", t.AccessToken) // want `Ticket.Format puts the token .*AccessToken into its text.*\[secretlog-method\]`
}

// Raw writes the bytes.
type Raw struct{ Password string }

// Format leaks.
func (r *Raw) Format(f fmt.State, _ rune) { io.WriteString(f, r.Password) } // want `Raw.Format puts the password`

// Whole prints itself without its methods.
type Whole struct{ Password string }

// Format leaks.
func (w Whole) Format(f fmt.State, _ rune) {
	type plain Whole
	fmt.Fprintf(f, "%+v", plain(w)) // want `Whole.Format puts the password plain.Password into its text`
}

// Closed masks.
type Closed struct{ ID, Password string }

// Format masks.
func (c Closed) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "%s (%d bytes)", c.ID, len(c.Password))
	io.WriteString(f, "***")
}

// Pin is text for a log: nothing reads it again.
type Pin struct{ Passcode string }

// MarshalText leaks.
func (p Pin) MarshalText() ([]byte, error) { return []byte("pin " + p.Passcode), nil } // want `Pin.MarshalText puts the password`

// Stored is text for a file.
type Stored struct{ Passcode string }

// MarshalText writes what UnmarshalText reads.
func (s Stored) MarshalText() ([]byte, error) { return []byte(s.Passcode), nil }

// UnmarshalText reads it.
func (s *Stored) UnmarshalText(b []byte) error { s.Passcode = string(b); return nil }

// MarshalJSON is for storage.
func (p Pin) MarshalJSON() ([]byte, error) { return []byte(`"` + p.Passcode + `"`), nil }

// Account writes itself to structured logs.
type Account struct {
	User, Password string
	db             DB
}

// DB is a part of it.
type DB struct{ Host, Password string }

// MarshalLogObject leaks.
func (a Account) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("user", a.User)
	enc.AddInt("len", len(a.Password))
	enc.AddString("password", a.Password) // want `Account.MarshalLogObject puts the password .*Password into its text.*\[secretlog-method\]`
	return enc.AddReflected("db", a.db)   // want `Account.MarshalLogObject puts the password DB.Password into its text`
}

// MarshalZerologObject leaks.
func (a Account) MarshalZerologObject(e *zerolog.Event) {
	e.Str("user", a.User).Str("password", a.Password) // want `Account.MarshalZerologObject puts the password`
}

// LogValue leaks.
func (a *Account) LogValue() slog.Value {
	return slog.GroupValue(slog.String("user", a.User), slog.String("password", a.Password)) // want `Account.LogValue puts the password`
}

// Guest masks.
type Guest struct{ User, Password string }

// MarshalLogObject masks.
func (g Guest) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("user", g.User)
	enc.AddString("password", "***")
	return nil
}

// MarshalZerologObject masks.
func (g Guest) MarshalZerologObject(e *zerolog.Event) { e.Str("user", g.User) }

// LogValue masks.
func (g Guest) LogValue() slog.Value { return slog.GroupValue(slog.String("user", g.User)) }

// Inner is printed by loggers that print as JSON, which see no unexported
// field.
type Inner struct {
	User     string
	password string
}

func calls(zap1 *zap.Logger, zero *zerolog.Logger, g Guest, in Inner, db DB) {
	zap1.Info("login", zap.Any("guest", g))
	zap1.Info("login", zap.Any("inner", in))
	zap1.Info("login", zap.Any("db", db)) // want `DB.Password`
	zero.Info().Interface("guest", g).Msg("login")
	zero.Info().Interface("inner", in).Msg("login")
	zero.Info().Interface("db", db).Msg("login") // want `DB.Password`
}
