package secretlog

import (
	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
)

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("secretlog", func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name: "secretlog",
			Doc:  "secretlog: title",
			Run:  func(pass *analysis.Pass) (any, error) { return nil, nil },
		}
		return a
	})
}

// Rules are the rules of the pass.
var Rules = []base.Rule{}
