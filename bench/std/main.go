// Command std is a vettool that reads the standard library as well, with every
// rule on. The standard library is the largest body of code that is always at
// hand: run.sh proves with it that no pass breaks on what Go allows.
package main

import (
	"golang.org/x/tools/go/analysis/unitchecker"

	"secretlint.example"
	"secretlint.example/internal/base"
)

func main() {
	strict := base.PassOptions{Strict: true}
	unitchecker.Main(secretlint.New(secretlint.Config{
		Std: true, Tests: true, Generated: true, Confidence: base.Low, Related: true,
		Nowipe: base.NowipeOptions{Strict: true}, Byteseq: strict, Secretlog: strict, Realloc: strict,
	})...)
}
