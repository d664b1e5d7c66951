// Command ast is a vettool that does nothing: its one analyzer walks over no
// syntax but requires the inspector, and has facts, as every analyzer that
// knows of other packages does. It is the least that such a tool costs.
package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/analysis/unitchecker"
)

type fact struct{}

// AFact marks it as a fact.
func (*fact) AFact() {}

func main() {
	unitchecker.Main(&analysis.Analyzer{
		Name: "nothing", Doc: "do nothing", Requires: []*analysis.Analyzer{inspect.Analyzer}, FactTypes: []analysis.Fact{new(fact)},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	})
}
