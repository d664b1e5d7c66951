package nowipe

import (
	"fmt"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/taint"
)

// why is the one sentence that every finding of an unwiped secret owes its
// reader.
const why = "it stays in memory, where a crash dump, swap or a later bug can show it"

// reportAll reports the findings of one function. What is wrong with one
// variable in the same way for several producers is reported once, at its
// declaration.
func (c *checker) reportAll(g *taint.Graph, found []finding) {
	var order []*types.Var
	groups := make(map[*types.Var][]finding)
	for _, f := range found {
		v := declared(g, f)
		if v == nil {
			c.reportOne(g, f, f.pos(), "")
			continue
		}
		if groups[v] == nil {
			order = append(order, v)
		}
		groups[v] = append(groups[v], f)
	}
	for _, v := range order {
		group := groups[v]
		if len(group) == 1 {
			c.reportOne(g, group[0], group[0].pos(), "")
			continue
		}
		var from []string
		for _, f := range group {
			if what := f.origin(); !slices.Contains(from, what) {
				from = append(from, what)
			}
		}
		f := group[0]
		if _, slice := v.Type().Underlying().(*types.Slice); slice && f.rule == ruleNever {
			f.how = deferred(v.Name())
		}
		for _, other := range group {
			f.group = append(f.group, other.Birth)
		}
		c.reportOne(g, f, v.Pos(), strings.Join(from, " or "))
	}
}

// deferred says how a variable is wiped that holds several arrays in turn.
func deferred(name string) string {
	return "wipe it with defer func() { wipe.Bytes(" + name + ") }(), which reads the variable when it runs"
}

// declared returns the variable that the source keeps the finding's secret
// in, if it has one.
func declared(g *taint.Graph, f finding) *types.Var {
	if f.Value == nil {
		return nil
	}
	if vars := g.Names(f.Value); len(vars) > 0 {
		return vars[0]
	}
	return nil
}

// pos is where the secret is born: where its buffer is made, or the call that
// returns it.
func (f *finding) pos() token.Pos {
	if f.Pos.IsValid() {
		return f.Pos
	}
	switch v := f.Value.(type) {
	case *ssa.Alloc, *ssa.MakeSlice:
		if v.Pos().IsValid() {
			return v.Pos()
		}
	}
	return f.At.Pos()
}

// origin says where the bytes came from: "a key from hkdf.Key()".
func (f *finding) origin() string {
	if f.Copied {
		return f.What
	}
	if f.Wiper != "" {
		return "an object with keys from " + f.What
	}
	return fmt.Sprintf("a %s from %s", f.Secret.Kind, f.What)
}

func (c *checker) reportOne(g *taint.Graph, f finding, pos token.Pos, from string) {
	if from == "" {
		from = f.origin()
	}
	subject := "the " + strings.TrimPrefix(strings.TrimPrefix(from, "a "), "an ")
	if name := variable(g, f.Birth); name != "" {
		subject = name + ", " + from + ","
	}
	what := f.what
	if f.exit.IsValid() {
		what += fmt.Sprintf(" at line %d", c.Fset.Position(f.exit).Line)
	}
	d := analysis.Diagnostic{
		Pos:      pos,
		Category: f.rule,
		Message:  subject + " " + what + ": " + why + "; " + f.how,
	}
	for _, s := range f.Steps {
		if s.Pos.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
		}
	}
	if f.exit.IsValid() {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: f.exit, Message: "this way out leaves it behind"})
	}
	if fix, ok := c.fix(g, f); ok {
		d.SuggestedFixes = []analysis.SuggestedFix{fix}
	}
	c.Report(d)
}
