package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"secretlint.example/internal/driver"
	"secretlint.example/internal/report"
	"secretlint.example/internal/rewrite"
)

// fault is why fixes cannot be applied together: the package in which it shows
// and what is wrong there.
type fault struct{ pkg, reason string }

// keep returns base and those of the fixes that can be applied beside it. The
// packages in which a fault shows are looked at apart, then halves of the
// fixes, until the fixes that are to blame stand alone and are dropped.
func (f *fixer) keep(ctx context.Context, before *driver.Outcome, base, fixes []*report.Finding) ([]*report.Finding, error) {
	all := slices.Concat(base, fixes)
	_, _, faults, err := f.try(ctx, before, all)
	if err != nil || len(faults) == 0 {
		return all, err
	}
	if len(fixes) == 1 {
		bad := fixes[0]
		f.dropped[identity(bad)] = true
		f.note("%s: the fix of %s is dropped: with it %s", f.inv.position(bad.Pos), bad.Rule, faults[0].reason)
		return base, nil
	}
	good, bad := divide(fixes, faults)
	if base, err = f.keep(ctx, before, base, good); err != nil {
		return nil, err
	}
	return f.keep(ctx, before, base, bad)
}

// position prints a place relative to the working directory.
func (inv *invocation) position(p report.Position) string {
	return fmt.Sprintf("%s:%d", inv.short([]string{p.File})[0], p.Line)
}

// divide separates the fixes of packages with faults from the others, or if
// that divides nothing, the first half from the second.
func divide(fixes []*report.Finding, faults []fault) (good, bad []*report.Finding) {
	for _, fix := range fixes {
		if slices.ContainsFunc(faults, func(ft fault) bool { return ft.pkg == fix.Package }) {
			bad = append(bad, fix)
		} else {
			good = append(good, fix)
		}
	}
	if len(good) == 0 || len(bad) == 0 {
		return fixes[:len(fixes)/2], fixes[len(fixes)/2:]
	}
	return good, bad
}

// try analyses the packages with fixes applied and returns the faults that were
// not there before.
func (f *fixer) try(ctx context.Context, before *driver.Outcome, fixes []*report.Finding) (*rewrite.Tree, *driver.Outcome, []fault, error) {
	next, err := f.tree.Apply(fixes)
	if err != nil {
		return nil, nil, nil, err
	}
	dir, err := os.MkdirTemp("", "secretlint-fix-")
	if err != nil {
		return nil, nil, nil, err
	}
	defer os.RemoveAll(dir)
	overlay, err := next.Overlay(dir)
	if err != nil {
		return nil, nil, nil, err
	}
	req := f.inv.request
	req.BuildFlags = append(slices.Clone(req.BuildFlags), "-overlay="+overlay)
	req.Stderr = nil
	out, err := driver.Run(ctx, &req)
	if err != nil {
		if ctx.Err() != nil {
			return nil, nil, nil, err
		}
		return nil, nil, []fault{{"", "the packages do not load: " + firstLine(err.Error())}}, nil
	}
	src := report.SourcesOf(next.Read)
	for _, finding := range out.Findings {
		rewrite.Restore(finding)
		finding.Func, _, _ = src.Func(finding.Pos.File, finding.Pos.Line)
	}
	return next, out, faults(before, out, fixes), nil
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// faults compares two analyses. A finding has no identity that survives a fix,
// so they are counted by declaration and rule: as many must be gone as fixes
// were applied there, and none may be new.
func faults(before, after *driver.Outcome, fixes []*report.Finding) []fault {
	var list []fault
	for _, b := range after.Broken {
		if !slices.ContainsFunc(before.Broken, func(old driver.Broken) bool { return old.Package == b.Package }) {
			list = append(list, fault{b.Package, "the package does not compile: " + firstLine(b.Reason)})
		}
	}
	if len(after.Trouble) > len(before.Trouble) {
		list = append(list, fault{"", "go vet fails: " + firstLine(after.Trouble[0])})
	}
	room := make(map[string]int)
	for _, f := range before.Findings {
		room[place(f)+"\x00"+f.Rule]++
	}
	for _, f := range fixes {
		room[place(f)+"\x00"+f.Rule]--
	}
	for _, f := range after.Findings {
		key := place(f) + "\x00" + f.Rule
		if room[key]--; room[key] < 0 {
			list = append(list, fault{f.Package, fmt.Sprintf("%s is found in %s: %s", f.Rule, f.Func, f.Message)})
		}
	}
	return list
}
