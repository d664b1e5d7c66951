package nowipe

import (
	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
)

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("nowipe", func() *analysis.Analyzer {
		a := &analysis.Analyzer{
			Name: "nowipe",
			Doc:  "nowipe: title",
			Run:  func(pass *analysis.Pass) (any, error) { return nil, nil },
		}
		return a
	})
}

// Rules are the rules of the pass.
var Rules = []base.Rule{}
