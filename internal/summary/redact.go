package summary

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// maskWords are in the names of functions that make a text fit to be shown.
var maskWords = [...]string{"anonymi", "redact", "mask", "sanitiz", "sanitis", "obfuscat", "censor", "scrub", "fingerprint", "removesecret", "hidepass", "hidesecret", "strippass"}

// redact marks a function that is named after the removal of secrets and
// whose body was found to do something of the sort. A name alone is not
// believed: one that returns its argument as it is, or puts a secret field
// into its text, removes nothing.
func (s *summarizer) redact() {
	if len(s.f.Results) == 0 || !masking(s.fn.Name()) {
		return
	}
	if t := s.fn.Signature.Results().At(0).Type(); !secrets.Shown(t) {
		for f := range s.r.blanked(s.g, nil) {
			s.f.Redacts = s.f.Redacts || taint.StructOf(t) != nil && knowledge.Name(f.Name()).Is()
		}
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

// masking reports whether the name of a function says that it makes something
// fit to be shown.
func masking(name string) bool {
	name = strings.ToLower(name)
	for _, w := range maskWords {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// redacted reports whether the structure v is what a redactor returned, by
// itself or behind a pointer.
func (r *Result) redacted(g *taint.Graph, v ssa.Value) bool {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, ok := v.(*ssa.Call)
	return ok && g.Effect(&call.Call).Redacts
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
