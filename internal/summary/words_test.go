package summary_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/passtest"
)

// wanted matches what a want says of a function.
var wanted = regexp.MustCompile("// want \\w+:`\\^(.*)\\$`")

// TestWords checks that each word of the vocabulary is said by some want, of
// the package that has the function and of one that knows it from facts alone.
func TestWords(t *testing.T) {
	for _, pkg := range []string{"lib", "app"} {
		text, err := os.ReadFile(filepath.Join(passtest.Dir(), "src", "engine", pkg, pkg+".go"))
		if err != nil {
			t.Fatal(err)
		}
		said := make(map[string]bool)
		for _, want := range wanted.FindAllStringSubmatch(string(text), -1) {
			for clause := range strings.FieldsSeq(strings.ReplaceAll(want[1], `\^`, "^")) {
				said[word(clause)] = true
			}
		}
		for _, w := range vocabulary() {
			if !said[w] {
				t.Errorf("package %s: no want says %q of a function", pkg, w)
			}
		}
	}
}

// word returns a clause without the operand that it speaks of and, of a
// relation, without the one that it leads to.
func word(clause string) string {
	at := strings.IndexAny(clause, "=~<^@!")
	switch {
	case at < 0:
		return clause
	case strings.ContainsAny(clause[at:at+1], "~<^@"):
		return clause[at : at+1]
	}
	return clause[at:]
}

// vocabulary returns all that an effect can say, as String writes it: what is
// added to package effect is in it.
func vocabulary() []string {
	one := func(o effect.Operand) string {
		f := effect.Func{Results: []effect.Operand{o}}
		return word(f.String())
	}
	words := []string{"noreturn", "redact"}
	for bit := effect.Bits(1); bit != 0 && one(effect.Operand{Bits: bit}) != ""; bit <<= 1 {
		words = append(words, one(effect.Operand{Bits: bit}))
	}
	words = append(words, until(func(i int) string {
		return one(effect.Operand{Secret: effect.Secret{Kind: effect.Key + effect.Kind(i), Confidence: base.High}})
	})...)
	return append(words, until(func(i int) string {
		var o effect.Operand
		o.Relate(0, effect.Inside+effect.Relation(i))
		return one(o)
	})...)
}

// until returns the names of 0, 1, … until one has none.
func until(name func(int) string) (out []string) {
	defer func() { recover() }() // an index past the table of names
	for {
		n := name(len(out))
		if n == "" {
			return out
		}
		out = append(out, n)
	}
}
