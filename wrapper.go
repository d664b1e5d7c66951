package secretlint

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
	"secretlint.example/internal/inventory"
	"secretlint.example/internal/summary"
)

// wrapper stands around every Run: it guards the standard output, recovers,
// and finishes what a pass reports.
type wrapper struct {
	opts  *base.Options
	rules map[string]Rule
	done  map[*analysis.Analyzer]bool
}

// failer is what the result of a required analyzer implements by embedding
// base.Failure.
type failer interface {
	Failed() error
	Fail(error)
}

// wrap replaces the Run of a, and of all that a requires, once.
func (w *wrapper) wrap(a *analysis.Analyzer, listed bool) {
	if w.done[a] {
		return
	}
	w.done[a] = true
	for _, r := range a.Requires {
		w.wrap(r, slices.ContainsFunc(passNames, func(n string) bool { return n == r.Name }))
	}
	run := a.Run
	if !listed {
		a.Run = func(pass *analysis.Pass) (any, error) { return w.produce(a, run, pass), nil }
		return
	}
	a.URL = Doc
	if dir := directive.Analyzer(w.opts); !slices.Contains(a.Requires, dir) {
		a.Requires = append(a.Requires, dir)
		w.wrap(dir, false)
	}
	a.Run = func(pass *analysis.Pass) (any, error) {
		w.report(a, run, pass)
		return nil, nil
	}
}

var passNames = []string{"nowipe", "byteseq", "secretlog", "realloc"}

// produce runs a required analyzer. A failure travels in its result, which is
// never nil, since dependents assert its type.
func (w *wrapper) produce(a *analysis.Analyzer, run func(*analysis.Pass) (any, error), pass *analysis.Pass) any {
	if err := inherited(pass); err != nil {
		return failed(a, err)
	}
	result, err := w.guarded(a, run, pass)
	if err != nil {
		return failed(a, err)
	}
	return result
}

// failed is the result of an analyzer that failed: empty but for the failure.
func failed(a *analysis.Analyzer, err error) any {
	result := reflect.New(a.ResultType.Elem()).Interface()
	result.(failer).Fail(err)
	return result
}

// inherited returns the failure of what pass requires, if any.
func inherited(pass *analysis.Pass) error {
	for _, r := range pass.Analyzer.Requires {
		if f, ok := pass.ResultOf[r].(failer); ok && f.Failed() != nil {
			return f.Failed()
		}
	}
	return nil
}

// guarded calls run and turns a panic into an error that names the analyzer,
// the package and the place.
func (w *wrapper) guarded(a *analysis.Analyzer, run func(*analysis.Pass) (any, error), pass *analysis.Pass) (result any, err error) {
	if w.opts.Guard != nil {
		defer w.opts.Guard()()
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: %s: panic: %v at %s", a.Name, pass.Pkg.Path(), r, panicSite(string(debug.Stack())))
		}
	}()
	result, err = run(pass)
	if err != nil {
		err = fmt.Errorf("%s: %s: %w", a.Name, pass.Pkg.Path(), err)
	}
	return result, err
}

// panicSite returns the function that panicked, from a stack trace: the frame
// below the call of panic.
func panicSite(stack string) string {
	lines := strings.Split(stack, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, "panic(") && i+2 < len(lines) {
			name, _, _ := strings.Cut(lines[i+2], "(0x")
			return strings.ReplaceAll(name, "%2e", ".") // as the linker writes a dot in a path
		}
	}
	return "unknown"
}

// report runs a listed analyzer and emits what it reports: sorted, filtered,
// with the rule id in the text, since go vet prints no category.
func (w *wrapper) report(a *analysis.Analyzer, run func(*analysis.Pass) (any, error), pass *analysis.Pass) {
	if w.opts.FactsOnly || len(pass.Files) == 0 {
		return
	}
	if sum, ok := pass.ResultOf[summary.Analyzer(w.opts)].(*summary.Result); ok {
		defer sum.Alone()()
	}
	var found []analysis.Diagnostic
	inner := *pass
	inner.Report = func(d analysis.Diagnostic) { found = append(found, d) }
	err := inherited(pass)
	if err == nil {
		_, err = w.guarded(a, run, &inner)
	}
	if err != nil {
		found = append(found, analysis.Diagnostic{Pos: pass.Files[0].Name.Pos(), Category: ruleInternal, Message: err.Error()})
	}
	slices.SortStableFunc(found, func(a, b analysis.Diagnostic) int { return compare(pass.Fset, a, b) })
	dir, _ := pass.ResultOf[directive.Analyzer(w.opts)].(*directive.Result)
	for _, d := range found {
		if d, ok := w.finish(a, pass, dir, d); ok {
			pass.Report(d)
		}
	}
}

// compare orders diagnostics by file, place and rule. The order of Pos is not
// that of files: a driver may parse them in any order.
func compare(fset *token.FileSet, a, b analysis.Diagnostic) int {
	p, q := fset.PositionFor(a.Pos, false), fset.PositionFor(b.Pos, false)
	return cmp.Or(strings.Compare(p.Filename, q.Filename), p.Offset-q.Offset,
		strings.Compare(a.Category, b.Category), strings.Compare(a.Message, b.Message))
}

// finish applies the options and the directives to one finding.
func (w *wrapper) finish(a *analysis.Analyzer, pass *analysis.Pass, dir *directive.Result, d analysis.Diagnostic) (analysis.Diagnostic, bool) {
	if d.Category == inventory.Category {
		return d, true
	}
	rule, known := w.rules[d.Category]
	if !known {
		d = analysis.Diagnostic{Pos: d.Pos, Category: ruleInternal, Message: fmt.Sprintf("%s: rule %q is in no table: %s", a.Name, d.Category, d.Message)}
		rule = w.rules[ruleInternal]
	}
	file := fileOf(pass, d.Pos)
	internal := d.Category == ruleInternal
	if !internal && w.silent(pass.Fset, file, d.Pos, rule) {
		return d, false
	}
	if !w.opts.Related {
		d.Related = nil
	}
	if file != nil && (ast.IsGenerated(file) || usesCgo(file)) {
		d.SuggestedFixes = nil // offsets of cgo files are those of cgo's output
	}
	d.URL = Doc + "#" + d.Category
	d.Message += " [" + d.Category + "]"
	if dir == nil || internal {
		return d, true
	}
	if ig, ok := dir.Suppress(pass.Fset.Position(d.Pos), rule.Pass, rule.ID); ok {
		return suppressed(d, ig), w.opts.Suppressed
	}
	return d, true
}

// suppressed marks a finding as suppressed in the one field that drivers hand
// on unread, and adds the reason as the last of the related texts. Whether a
// suppression has run out is for the command to say: today is in no cache key.
func suppressed(d analysis.Diagnostic, ig *directive.Ignore) analysis.Diagnostic {
	d.Category += ";suppressed"
	if ig.Until != "" {
		d.Category += ";until=" + ig.Until
	}
	d.Related = append(slices.Clip(d.Related), analysis.RelatedInformation{Pos: ig.Pos, Message: ig.Reason})
	d.SuggestedFixes = nil
	return d
}

// silent reports whether the options leave out a finding at pos.
func (w *wrapper) silent(fset *token.FileSet, file *ast.File, pos token.Pos, rule Rule) bool {
	if rule.Strict && rule.Pass != "secretlint" && !w.opts.Strict(rule.Pass) {
		return true
	}
	if file != nil && !w.opts.Generated && ast.IsGenerated(file) {
		return true
	}
	return !w.opts.Tests && rule.Pass != "secretlint" && strings.HasSuffix(fset.Position(pos).Filename, "_test.go")
}

// fileOf returns the file of the package that pos lies in, or nil, as for a
// position in a file that cgo wrote.
func fileOf(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// usesCgo reports whether a file imports "C".
func usesCgo(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(s *ast.ImportSpec) bool { return s.Path.Value == `"C"` })
}
