package secretlint

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/analysis/lint"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
	"secretlint.example/internal/inventory"
)

// ruleInternal reports that an analyzer of ours failed; ruleDirective that a
// comment does not say what it must; ruleUnused that it suppresses nothing; ruleExpose lists.
const (
	ruleInternal  = "internal"
	ruleDirective = "secretlint-directive"
	ruleUnused    = "secretlint-unused"
	ruleExpose    = "secretlint-expose"
)

var ownRules = []Rule{
	{ID: ruleInternal, Pass: "secretlint", Confidence: base.High, Severity: "0.1", Doc: lint.RawDocumentation{
		Title: "secretlint itself failed on this package",
		Text:  "An analyzer of secretlint panicked or returned an error. The package was not checked by it. This is a fault of secretlint, never of the code: please report it with the message. It cannot be suppressed.",
	}},
	{ID: ruleDirective, Pass: "secretlint", Confidence: base.High, Severity: "0.1", Doc: lint.RawDocumentation{
		Title:  "a //secretlint: directive does not say what it must",
		Text:   "A directive that suppresses a finding names the rules and gives a reason, so that the next reader can judge whether it still holds. A directive that marks a declaration uses only the words of the grammar. A directive that says less is not honoured.",
		Before: "//secretlint:ignore byteseq-mac",
		After:  "//secretlint:ignore byteseq-mac -- the tag is public in this protocol",
	}},
	{ID: ruleUnused, Pass: "secretlint", Confidence: base.High, Severity: "0.1", Strict: true, Doc: lint.RawDocumentation{
		Title: "a //secretlint:ignore directive suppresses nothing",
		Text:  "The finding that it was written for is gone. Remove it, since it would hide the next one. Reported with -secretlint.unused, when all passes run.",
	}},
	{ID: ruleExpose, Pass: "secretlint", Confidence: base.High, Severity: "0.1", Strict: true, Doc: lint.RawDocumentation{
		Title: "a place that sees the bytes of a wipe.Secret",
		Text:  "Not a fault: one entry of the list of places to review. The function that is given to Expose sees the secret itself, and what it copies nobody wipes. Listed with -audit, as a warning; with a baseline and -fail secretlint-expose a new place fails the run until it is reviewed.",
	}},
}

// reportDirectives reports directives that are malformed, and with
// Options.Unused those that no pass used.
func reportDirectives(pass *analysis.Pass, opts *base.Options) {
	dir := pass.ResultOf[directive.Analyzer(opts)].(*directive.Result)
	for _, p := range dir.Problems {
		pass.Report(analysis.Diagnostic{Pos: p.Pos, Category: ruleDirective, Message: p.Message})
	}
	table := ruleTable()
	for _, ig := range dir.Ignores() {
		for _, id := range ig.Rules {
			if _, ok := table[id]; !ok && !slices.Contains(passNames, id) {
				pass.Report(analysis.Diagnostic{Pos: ig.Pos, Category: ruleDirective,
					Message: fmt.Sprintf("there is no rule %q: secretlint rules lists them", id)})
			}
		}
	}
	if !opts.Unused {
		return
	}
	for _, ig := range dir.Unused() {
		pass.Report(analysis.Diagnostic{Pos: ig.Pos, Category: ruleUnused,
			Message: fmt.Sprintf("this directive suppresses no finding of %s: remove it", strings.Join(ig.Rules, ", "))})
	}
}

// reportExposed lists the calls that see the bytes of a wipe.Secret, or of
// that of a copy of package wipe, with Options.Audit.
func reportExposed(pass *analysis.Pass, opts *base.Options) {
	if !opts.Audit {
		return
	}
	inventory.Exposed(pass, opts.FixWith, func(sel *ast.SelectorExpr, fn *types.Func) {
		pass.Report(analysis.Diagnostic{Pos: sel.Sel.Pos(), End: sel.Sel.End(), Category: ruleExpose,
			Message: fmt.Sprintf("%s.%s sees the bytes of the secret", types.ExprString(sel.X), fn.Name())})
	})
}
