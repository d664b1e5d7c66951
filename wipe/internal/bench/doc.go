// Package bench compares package wipe with what else there is. It is a module
// of its own, so that package wipe needs the standard library only; run it in
// its own directory with GOWORK=off.
package bench
