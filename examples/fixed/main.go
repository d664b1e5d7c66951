// Command fixed does what ../leaky does and leaks none of its secrets: it is
// what the suggested fixes and the package wipe make of it.
//
//	secretlint ./examples/fixed
//
// finds nothing.
package main

import (
	"fmt"
	"log"
)

func main() {
	demos := []struct {
		name string
		run  func() error
	}{
		{"a key on the stack", stackKey},
		{"a buffer that is used again", bufferReuse},
		{"a timing oracle on a MAC", timingOracle},
		{"a key in the log", keyInLog},
		{"a key buffer that grows", growingKey},
		{"a key read without a size", readKey},
		{"an expanded ML-DSA-65 key", expandedKey},
		{"a password in a string", passwordText},
	}
	for _, d := range demos {
		if err := d.run(); err != nil {
			log.Fatalf("%s: %v", d.name, err)
		}
		fmt.Println("done:", d.name)
	}
}
