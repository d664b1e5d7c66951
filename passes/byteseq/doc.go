// Package byteseq reports secrets that are compared in variable time.
//
// # Analyzer byteseq
//
// byteseq: report secrets compared in a time that depends on their content
//
// bytes.Equal, == on strings and their like stop at the first difference. Who
// may offer guesses and measures how long the answer takes learns how many
// bytes were right, and finds the rest one by one: a MAC, a password or a
// token is then no harder to guess than 256 tries a byte.
//
//	func (s *server) valid(r *http.Request) bool {
//		return r.Header.Get("X-Api-Key") == s.apiKey
//	}
//
// The pass reports the operator. With a comparison in constant time it is
// silent:
//
//	func (s *server) valid(r *http.Request) bool {
//		key := r.Header.Get("X-Api-Key")
//		return subtle.ConstantTimeCompare([]byte(key), []byte(s.apiKey)) == 1
//	}
//
// # What counts
//
// One side is a secret: the result of a keyed hash, of a key derivation, a
// private key, what a name or a field says is a password or a token. And
// somebody else may have set one of the sides: it comes from a request or a
// packet, or is a parameter that an exported function was given. A MAC needs
// no such evidence, since it is computed in order to be compared with what was
// received, and neither do the Equal methods of private keys.
//
// Silent are constants, public keys, ids and other labels, the same field of
// two values (has a setting changed?), what was typed twice, two values of one
// request, and two values that were both hashed or both computed.
//
// # Limits
//
// crypto/subtle returns at once where the lengths differ. Where the length is
// itself a secret, hash both sides and compare the sums; -byteseq.strict
// reports checks of a secret's length. OAuth state, PKCE S256, nonces, cookies
// without authority, UUIDs and maps keyed by a token are reported with
// -byteseq.strict only.
package byteseq
