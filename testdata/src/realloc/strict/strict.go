// Package strict holds what only the strict option reports.
package strict

import (
	"flag"
	"os"
)

func use([32]byte) {}

func at(*[32]byte) {}

func ranged(keys [][32]byte) {
	for _, privateKey := range keys { // want `the element is copied.*\[realloc-copy\]`
		println(len(privateKey), privateKey[0])
	}
	for i := range keys {
		at(&keys[i])
	}
}

func passed(privateKey *[32]byte) {
	use(*privateKey) // want `the argument copies .*\[realloc-copy\]`
	at(privateKey)
}

var (
	password     = flag.String("password", "", "the password") // want `flag.String gives a password, password, as text.*\[realloc-text\]`
	passwordFile = flag.String("password-file", "", "where it is")
)

func env() (string, string) {
	return os.Getenv("DB_PASSWORD"), os.Getenv("HOME") // want `os.Getenv gives a password, DB_PASSWORD, as text`
}
