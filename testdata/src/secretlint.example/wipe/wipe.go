// Package wipe is a stub of the runtime package: the same names and types,
// proved to be a subset of it by a test.
package wipe

import "io"

func Bytes[S ~[]byte](b S)                    {}
func Slice[S ~[]E, E any](s S)                {}
func Value[T any](p *T)                       {}
func Equal[A, B ~[]byte](a A, b B) bool       { return false }
func EqualString[A, B ~string](a A, b B) bool { return false }
func Append[S ~[]byte](dst S, src ...byte) S  { return dst }
func ReadAll(r io.Reader) ([]byte, error)     { return nil, nil }
func ReadFile(name string) ([]byte, error)    { return nil, nil }
func Do(f func())                             { f() }
