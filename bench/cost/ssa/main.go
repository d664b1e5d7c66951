// Command ssa is a vettool that does nothing with the SSA of the package and
// of all that it imports, which is how most tools that need SSA are built.
package main

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/buildssa"
	"golang.org/x/tools/go/analysis/unitchecker"
)

type fact struct{}

// AFact marks it as a fact.
func (*fact) AFact() {}

func main() {
	unitchecker.Main(&analysis.Analyzer{
		Name: "nothing", Doc: "do nothing", Requires: []*analysis.Analyzer{buildssa.Analyzer}, FactTypes: []analysis.Fact{new(fact)},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	})
}
