package summary

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/secrets"
)

// maskWords are in the names of functions that make a text fit to be shown.
var maskWords = [...]string{"redact", "mask", "sanitiz", "sanitis", "obfuscat", "censor", "scrub", "fingerprint", "removesecret", "hidepass", "hidesecret", "strippass"}

// redact marks a function that is named after the removal of secrets and
// whose body was found to do something of the sort. A name alone is not
// believed: one that returns its argument as it is, or puts a secret field
// into its text, removes nothing.
func (s *summarizer) redact() {
	name := strings.ToLower(s.fn.Name())
	named := false
	for _, w := range maskWords {
		named = named || strings.Contains(name, w)
	}
	if !named || len(s.f.Results) == 0 || !secrets.Shown(s.fn.Signature.Results().At(0).Type()) {
		return
	}
	changes := false
	for _, b := range s.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		if o := told(s.g.Trace(ret.Results[0])); o != nil && isField(o.Root) {
			return
		}
		if !s.same(ret.Results[0], 0) {
			changes = true
		}
	}
	if changes {
		s.f.Redacts = true
		s.f.Results[0] = effect.Operand{Bits: s.f.Results[0].Bits & effect.Fresh}
	}
}

func isField(v ssa.Value) bool {
	switch v.(type) {
	case *ssa.Field, *ssa.FieldAddr:
		return true
	}
	return false
}

// same reports whether v is a parameter as it came.
func (s *summarizer) same(v ssa.Value, depth int) bool {
	switch v := v.(type) {
	case *ssa.Parameter:
		return true
	case *ssa.Convert:
		return s.same(v.X, depth)
	case *ssa.ChangeType:
		return s.same(v.X, depth)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if depth > 3 || !s.same(e, depth+1) {
				return false
			}
		}
		return true
	}
	return false
}
