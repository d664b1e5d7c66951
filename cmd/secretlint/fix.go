package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"secretlint.example/internal/driver"
	"secretlint.example/internal/report"
	"secretlint.example/internal/rewrite"
)

// maxRounds ends -fix=all. A round that changes nothing ends it sooner; a fix
// makes room for another once or twice.
const maxRounds = 8

// fixMode is the value of -fix: the number of rounds.
type fixMode int

// IsBoolFlag allows -fix without a value.
func (*fixMode) IsBoolFlag() bool { return true }

// String returns the value as it is given.
func (m *fixMode) String() string {
	switch *m {
	case 0:
		return "false"
	case 1:
		return "true"
	}
	return "all"
}

// Set takes a truth value or "all".
func (m *fixMode) Set(v string) error {
	if v == "all" {
		*m = maxRounds
		return nil
	}
	on, err := strconv.ParseBool(v)
	if err != nil {
		return errors.New("want nothing or all")
	}
	*m = 0
	if on {
		*m = 1
	}
	return nil
}

// fixer applies the fixes of findings. Nothing is written before the packages
// were analysed with the fixes in place, by way of the go command's overlay.
type fixer struct {
	inv    *invocation
	policy *driver.Policy
	tree   *rewrite.Tree
	out    *driver.Outcome // what the analysis of tree came to

	applied int
	// dropped are fixes that are not tried again, by place and message.
	dropped map[string]bool
	// scope limits later rounds to the functions that the first one changed
	// where only new findings count, since the lines have moved.
	scope map[string]bool
	notes []string
}

// fix applies fixes and writes the files, or prints the difference.
func (inv *invocation) fixAll(ctx context.Context, policy *driver.Policy) (int, error) {
	if slices.ContainsFunc(inv.request.BuildFlags, func(f string) bool { return strings.HasPrefix(f, "-overlay=") }) {
		return exitError, usagef("-fix writes files, and those of an -overlay are elsewhere: leave one of them out")
	}
	out, err := inv.analyse(ctx)
	if err != nil {
		return exitError, err
	}
	f := &fixer{inv: inv, policy: policy, tree: rewrite.NewTree(), out: out, dropped: make(map[string]bool)}
	for range max(inv.fix, 1) {
		n, err := f.round(ctx)
		if err != nil {
			return exitError, err
		}
		if n == 0 {
			break
		}
	}
	if inv.diff {
		return f.printDiff(os.Stdout)
	}
	return f.write(ctx)
}

// note keeps a sentence for the end, once.
func (f *fixer) note(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); !slices.Contains(f.notes, text) {
		f.notes = append(f.notes, text)
	}
}

// round applies what can be applied now and returns how many fixes that is.
func (f *fixer) round(ctx context.Context) (int, error) {
	fixes, overlapping := rewrite.Merge(f.candidates())
	if len(overlapping) > 0 && f.inv.fix <= 1 {
		f.note("%s left out, overlapping with others: run again, or use -fix=all", plural(len(overlapping), "fix", "fixes"))
	}
	fixes, err := f.importable(ctx, fixes)
	if err != nil || len(fixes) == 0 {
		return 0, err
	}
	if err := f.checkFiles(ctx, fixes); err != nil {
		return 0, err
	}
	before := f.out
	kept, err := f.keep(ctx, before, nil, fixes)
	if err != nil || len(kept) == 0 {
		return 0, err
	}
	// The last trial was not always that of what is kept.
	next, out, _, err := f.try(ctx, before, kept)
	if err != nil {
		return 0, err
	}
	f.tree, f.out, f.applied = next, out, f.applied+len(kept)
	return len(kept), nil
}

// candidates returns the findings that are printed and have a fix.
func (f *fixer) candidates() []*report.Finding {
	f.policy.Judge(f.out, report.SourcesOf(f.tree.Read))
	first := f.scope == nil
	if first {
		f.scope = make(map[string]bool)
	}
	var list []*report.Finding
	for _, finding := range f.out.Findings {
		if finding.Fix == nil || !finding.Shown() || f.dropped[identity(finding)] {
			continue
		}
		if first {
			f.scope[place(finding)] = true
		} else if f.limited() && !f.scope[place(finding)] {
			continue
		}
		list = append(list, finding)
	}
	f.policy.New = nil
	return list
}

// limited reports whether only new findings count.
func (f *fixer) limited() bool { return f.inv.newFromRev != "" || f.inv.newFromBase != "" }

// place names the declaration that a finding is in.
func place(f *report.Finding) string { return f.Pos.File + "\x00" + f.Func }

// identity names a finding over the rounds.
func identity(f *report.Finding) string { return place(f) + "\x00" + f.Rule + "\x00" + f.Message }

// importable leaves out the fixes that import a package which the module does
// not know, and says what to do: go.mod is the user's.
func (f *fixer) importable(ctx context.Context, fixes []*report.Finding) ([]*report.Finding, error) {
	next, err := f.tree.Apply(fixes)
	if err != nil {
		return nil, err
	}
	known := make(map[[2]string]string) // advice by directory and path
	var missing []string
	needed := make(map[string]int)
	for _, name := range next.Changed() {
		paths, err := next.Imports(name)
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			key := [2]string{filepath.Dir(name), path}
			if _, asked := known[key]; !asked {
				if known[key], err = f.inv.request.Missing(ctx, key[0], path); err != nil {
					return nil, err
				}
			}
			if known[key] == "" {
				continue
			}
			n := len(fixes)
			fixes = slices.DeleteFunc(fixes, func(finding *report.Finding) bool { return imports(finding, name, path) })
			if !slices.Contains(missing, f.missing(path, known[key])) {
				missing = append(missing, f.missing(path, known[key]))
			}
			needed[f.missing(path, known[key])] += n - len(fixes)
		}
	}
	for _, text := range missing {
		f.note("%s left out: %s", plural(needed[text], "fix", "fixes"), text)
	}
	return fixes, nil
}

// imports reports whether the fix of a finding imports path in a file.
func imports(f *report.Finding, name, path string) bool {
	return slices.ContainsFunc(f.Fix.Edits, func(e report.Edit) bool {
		return e.File == name && strings.Contains(e.New, strconv.Quote(path))
	})
}

// missing says how a package that fixes need comes into the module.
func (f *fixer) missing(path, advice string) string {
	if with := f.inv.config.Options.FixWith; with != "" && with != "auto" {
		return fmt.Sprintf("package %s is not there: %s", path, advice)
	}
	return fmt.Sprintf("package %s is not there: run secretlint vendor-wipe internal/wipe, which says the -fixwith to use; or %s", path, advice)
}

// checkFiles refuses to change what could not be brought back.
func (f *fixer) checkFiles(ctx context.Context, fixes []*report.Finding) error {
	next, err := f.tree.Apply(fixes)
	if err != nil {
		return err
	}
	foreign, err := driver.Foreign(ctx, next.Changed())
	if err != nil {
		return err
	}
	if len(foreign) > 0 {
		return fmt.Errorf("%s belongs to another module: fix it there", foreign[0])
	}
	if f.inv.diff || f.inv.dirty {
		return nil
	}
	dirty, err := driver.Dirty(ctx, next.Changed())
	if err != nil || len(dirty) == 0 {
		return err
	}
	return fmt.Errorf("git has no copy of %s as it is now: commit it, or use -dirty; nothing was written", strings.Join(f.inv.short(dirty), ", "))
}

// short returns names relative to the working directory.
func (inv *invocation) short(names []string) []string {
	dir, err := os.Getwd()
	if err != nil {
		return names
	}
	var list []string
	for _, name := range names {
		list = append(list, report.Rel(dir, name))
	}
	return list
}

// printDiff prints what would be written. The exit code is that of a diff.
func (f *fixer) printDiff(w io.Writer) (int, error) {
	err := f.tree.Diff(w, func(name string) string { return f.inv.short([]string{name})[0] })
	f.printNotes()
	printBroken(f.out)
	switch {
	case err != nil || f.out.Incomplete() || f.out.Failed():
		return exitError, err
	case len(f.tree.Changed()) > 0:
		return exitFindings, nil
	}
	return exitClean, nil
}

// write writes the files, a package at a time, and reports what is left.
func (f *fixer) write(ctx context.Context) (int, error) {
	byDir := make(map[string][]string)
	var dirs []string
	for _, name := range f.tree.Changed() {
		dir := filepath.Dir(name)
		if byDir[dir] == nil {
			dirs = append(dirs, dir)
		}
		byDir[dir] = append(byDir[dir], name)
	}
	if ctx.Err() != nil {
		return exitError, errors.New("interrupted: nothing was written")
	}
	for i, dir := range dirs {
		if err := f.tree.Write(byDir[dir]); err != nil {
			return exitError, fmt.Errorf("%w; packages written before it: %d", err, i)
		}
	}
	if n := len(f.tree.Changed()); n > 0 {
		f.note("applied %s to %s", plural(f.applied, "fix", "fixes"), plural(n, "file", "files"))
	} else {
		f.note("no fix was applied")
	}
	f.printNotes()
	policy, err := f.inv.policy(ctx) // what is new has moved
	if err != nil {
		return exitError, err
	}
	return f.inv.conclude(policy, f.out)
}

func (f *fixer) printNotes() {
	for _, n := range f.notes {
		fmt.Fprintln(os.Stderr, "secretlint: "+n)
	}
}

// plural prints a number of things.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", many)
}
