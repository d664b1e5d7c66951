// Command leaky shows, one to a file, how a program leaks its secrets. It
// builds, runs and does what it should: nothing of this is seen in a test.
//
//	secretlint ./examples/leaky
//
// lists them. Its twin ../fixed does the same without the leaks.
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
