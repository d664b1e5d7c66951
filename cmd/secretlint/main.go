// Command secretlint finds how a Go program leaks its secrets.
package main

import (
	"golang.org/x/tools/go/analysis/unitchecker"

	"secretlint.example"
)

func main() {
	unitchecker.Main(secretlint.New(secretlint.Config{Related: true, NoLint: true})...)
}
