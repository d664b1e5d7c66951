// Package securecookie is a stub.
package securecookie

func GenerateRandomKey(length int) []byte { return make([]byte, length) }
