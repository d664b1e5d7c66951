// Package thirdparty holds the tests of the rows of knowledge that speak of
// modules other than the standard library. It is a module of its own, outside
// the workspace, so that what it requires reaches nobody else: run its tests
// with GOWORK=off.
package thirdparty
