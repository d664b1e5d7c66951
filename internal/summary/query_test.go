package summary_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/passtest"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// TestTwins asks what the passes ask, of pairs of functions that look alike.
func TestTwins(t *testing.T) {
	analysistest.Run(t, passtest.Dir(), births(), "engine/twins")
}

// births returns an analyzer that reports each secret that is born and what
// becomes of it.
func births() *analysis.Analyzer {
	sum := summary.Analyzer(&base.Options{})
	return &analysis.Analyzer{
		Name: "births", Doc: "report what becomes of secrets", Requires: []*analysis.Analyzer{sum},
		Run: func(pass *analysis.Pass) (any, error) {
			r := pass.ResultOf[sum].(*summary.Result)
			for _, fn := range r.Funcs {
				g := r.Graph(fn)
				for _, b := range g.Births(base.Medium, false) {
					pass.Reportf(b.At.Pos(), "%s: %s", strings.TrimSuffix(b.Secret.Kind.String()+" from "+b.What, "()"), story(r, g, b))
				}
			}
			return nil, nil
		},
	}
}

// story tells what becomes of a birth.
func story(r *summary.Result, g *taint.Graph, b taint.Birth) string {
	if b.Value == nil {
		return "nobody looks at it"
	}
	var hows []string
	met := make(map[ssa.Instruction]bool)
	for _, u := range g.Reach(b.Value).Uses {
		switch u.How {
		case taint.Read:
			continue
		case taint.Wiped, taint.WipedLater, taint.Returned, taint.Stored, taint.Kept, taint.Unknown:
			met[u.Instr] = true
		}
		if !slices.Contains(hows, u.How.String()) {
			hows = append(hows, u.How.String())
		}
	}
	if len(hows) == 0 {
		hows = []string{"only read"}
	}
	absent, failed := flow.Absent(b.Value), func(_, _ *ssa.BasicBlock) bool { return false }
	if call, ok := b.At.(*ssa.Call); ok {
		failed = flow.Failed(call)
	}
	o := flow.Obligation{From: b.At,
		Void:  func(from, to *ssa.BasicBlock) bool { return absent(from, to) || failed(from, to) },
		Meets: func(i ssa.Instruction) bool { return met[i] || r.NoReturn(i) }}
	out := fmt.Sprintf("%s; %d ways out", strings.Join(hows, ", "), len(o.Ways(b.At.Parent())))
	if why := g.Unsafe(b); why != "" {
		out += "; no wipe: " + why
	}
	return out
}
