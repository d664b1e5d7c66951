package driver

import (
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"secretlint.example/internal/base"
	"secretlint.example/internal/config"
	"secretlint.example/internal/report"
)

// Policy judges findings. It runs after the analysis, so that a change of it
// costs nothing.
type Policy struct {
	config.Policy
	// Root is the directory that exclusions are relative to.
	Root string
	// Rules is the table of rules.
	Rules []base.Rule
	// Today ends the suppressions that were until an earlier day.
	Today time.Time
	// Baseline has the known findings, or is nil.
	Baseline *report.Baseline
	// New, if set, limits the findings to changed lines.
	New *Changes
}

// internal is the rule that says that an analyzer failed. No policy touches
// it.
const internal = "internal"

// Judge sets the level of every finding and whether it is known or
// suppressed, and numbers them. It returns notes for the user: suppressions
// that ran out and entries of the baseline that are gone.
func (p *Policy) Judge(out *Outcome, src *report.Sources) (notes []string) {
	for _, f := range out.Findings {
		f.Func, _, _ = src.Func(f.Pos.File, f.Pos.Line)
		if f.Rule == internal {
			continue
		}
		f.Level = p.level(f)
		if f.Suppressed && f.Until != "" && f.Until < p.Today.Format(time.DateOnly) {
			f.Suppressed = false
			notes = append(notes, fmt.Sprintf("%s: the suppression ran out on %s", f.Pos, f.Until))
		}
	}
	report.Number(out.Findings, src)
	if p.Baseline != nil {
		gone := p.Baseline.Apply(out.Findings, func(pkg string) bool { return slices.Contains(out.Packages, pkg) })
		for _, g := range gone {
			notes = append(notes, "the baseline knows what is gone, write it anew: "+g)
		}
	}
	for _, f := range out.Findings {
		if f.Rule == internal {
			f.Known = false
		} else if p.New != nil && !p.New.Touch(f, src) {
			f.Known = true
		}
	}
	return notes
}

// level returns what the policy makes of a finding.
func (p *Policy) level(f *report.Finding) report.Level {
	rel := report.Rel(p.Root, f.Pos.File)
	if !filepath.IsAbs(rel) && p.Excludes(rel) {
		return report.Off
	}
	i := slices.IndexFunc(p.Rules, func(r base.Rule) bool { return r.ID == f.Rule })
	if i < 0 {
		return p.Level(f.Rule, f.Analyzer)
	}
	if !p.Reports(p.Rules[i].Confidence) {
		return report.Off
	}
	return p.Level(f.Rule, p.Rules[i].Pass)
}

// Failed reports whether an analyzer failed.
func (o *Outcome) Failed() bool {
	return slices.ContainsFunc(o.Findings, func(f *report.Finding) bool { return f.Rule == internal })
}

// Fails reports whether a finding makes the run fail.
func (o *Outcome) Fails() bool { return slices.ContainsFunc(o.Findings, (*report.Finding).Fails) }
