package summary

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
	"secretlint.example/internal/effect"
)

// noEscape reports whether a function without a body says //go:noescape: it is
// written in assembly, and the compiler itself relies on it to keep none of
// its pointers (cmd/compile, "Compiler Directives").
func noEscape(fn *ssa.Function) bool {
	decl, ok := fn.Syntax().(*ast.FuncDecl)
	if !ok || decl.Doc == nil {
		return false
	}
	for _, c := range decl.Doc.List {
		if strings.TrimSpace(c.Text) == "//go:noescape" {
			return true
		}
	}
	return false
}

// apply adds what the directives on a function say of it.
func apply(f *effect.Func, fn *types.Func, marks []directive.Mark) {
	sig := fn.Signature()
	offset := 0
	if sig.Recv() != nil {
		offset = 1
	}
	bits := map[string]effect.Bits{"wipes": effect.Wipes, "sink": effect.Prints, "public": effect.Public}
	for _, m := range marks {
		f.Known = true
		if m.Name == "redacts" {
			f.Redacts = true
		}
		for i := range sig.Params().Len() {
			named := slices.Contains(m.Params, sig.Params().At(i).Name())
			if m.Name != "secret" && m.Name != "public" && (named || len(m.Params) == 0) {
				operand(&f.Params, i+offset).Bits |= bits[m.Name]
			}
		}
		if offset == 1 && m.Name == "wipes" && len(m.Params) == 0 {
			operand(&f.Params, 0).Bits |= effect.Wipes
		}
		applyResults(f, sig, m)
	}
}

func applyResults(f *effect.Func, sig *types.Signature, m directive.Mark) {
	results := m.Results
	if len(results) == 0 && len(m.Params) == 0 && (m.Name == "secret" || m.Name == "public") && sig.Results().Len() > 0 {
		results = []int{0}
	}
	for _, i := range results {
		if i >= min(sig.Results().Len(), effect.Max) {
			continue
		}
		switch m.Name {
		case "secret":
			operand(&f.Results, i).Secret = effect.Secret{Kind: effect.Key, Confidence: base.High}
		case "public":
			*operand(&f.Results, i) = effect.Operand{Bits: effect.Public}
		}
	}
}

func operand(ops *[]effect.Operand, i int) *effect.Operand {
	for len(*ops) <= i {
		*ops = append(*ops, effect.Operand{})
	}
	return &(*ops)[i]
}
