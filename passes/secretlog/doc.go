// Package secretlog reports secrets that reach a log, an error text or a
// terminal.
//
// # Analyzer secretlog
//
// secretlog: report secrets that are printed
//
// A log is read by more people than the program that writes it: it is shipped
// to another host, indexed, kept for years and pasted into tickets. A password
// in it is a password in all of those places, and it must be changed.
//
//	log.Printf("connecting with %+v", cfg) // cfg.DB.Password
//
// The pass reports the call and says by which way the secret comes into the
// text. With a type that masks itself it is silent:
//
//	func (c Config) LogValue() slog.Value { return slog.StringValue(c.Host) }
//
// # What counts
//
// A secret is what a declaration, a mark, a struct tag or a producer says is
// one. It is followed through copies, encodings, formatted texts and the
// module's own functions, also those of packages that it imports. A structure
// is walked as its printer walks it: package fmt prints unexported fields and
// follows a pointer only where it is the printed value itself; JSON prints
// exported fields and follows all; a String, LogValue or MarshalJSON method on
// the way decides for what lies below it.
//
// A hash, a length, a type (%T), a few leading bytes and what a redacting
// function returns are no secrets. A redacting function is one whose name says
// so and whose body removes something.
//
// # Limits
//
// Text that a remote party sends and that happens to hold a secret is not
// known to be one. What a logger's handler masks on its own is not seen.
package secretlog
