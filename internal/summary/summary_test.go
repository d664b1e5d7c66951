package summary_test

import (
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"secretlint.example/internal/base"
	"secretlint.example/internal/passtest"
	"secretlint.example/internal/summary"
)

// TestFacts checks what functions and fields are found to do, where they are
// declared and one package away.
func TestFacts(t *testing.T) {
	analysistest.Run(t, passtest.Dir(), handedOn(), "engine/lib", "engine/app")
}

// saidFact is what a package hands on about one object, for the wants.
type saidFact string

// AFact marks it as a fact.
func (*saidFact) AFact() {}

// String is the text that wants are compared with.
func (f *saidFact) String() string { return string(*f) }

// handedOn returns an analyzer that makes a fact of each thing that the one
// fact of a package says.
func handedOn() *analysis.Analyzer {
	sum := summary.Analyzer(&base.Options{})
	return &analysis.Analyzer{
		Name: "handedon", Doc: "say what is handed on", Requires: []*analysis.Analyzer{sum}, ResultType: reflect.TypeFor[int](),
		FactTypes: []analysis.Fact{new(saidFact)},
		Run: func(pass *analysis.Pass) (any, error) {
			r := pass.ResultOf[sum].(*summary.Result)
			for _, obj := range pass.TypesInfo.Defs {
				if obj == nil {
					continue
				}
				if said := saidFact(r.HandedOn(obj)); said != "" {
					pass.ExportObjectFact(obj, &said)
				}
			}
			return 0, nil
		},
	}
}
