package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"secretlint.example/internal/report"
)

// diagnostic is what go vet -json prints of one.
type diagnostic struct {
	Category string `json:"category"`
	Posn     string `json:"posn"`
	End      string `json:"end"`
	Message  string `json:"message"`
	Fixes    []struct {
		Message string `json:"message"`
		Edits   []struct {
			Filename string `json:"filename"`
			Start    int    `json:"start"`
			End      int    `json:"end"`
			New      string `json:"new"`
		} `json:"edits"`
	} `json:"suggested_fixes"`
	Related []struct {
		Posn    string `json:"posn"`
		Message string `json:"message"`
	} `json:"related"`
}

// vet runs go vet over the roots of a plan and returns what was found in the
// packages asked for. It returns findings together with an error, since a
// package that is broken does not spoil the others.
func (r *runner) vet(ctx context.Context, p *plan) ([]*report.Finding, error) {
	stop, env := r.watch()
	defer stop()
	// Always the same flags in the same order: each text has a cache of its
	// own. Nothing that only concerns output may stand here.
	args := []string{"-json", "-vettool=" + r.Tool,
		"-secretlint.suppressed", "-secretlint.settings=" + r.Settings, "-secretlint.closure=" + p.closure}
	if r.Inventory {
		args = append(args, "-secretlint.inventory")
	}
	cmd := r.command(ctx, "vet", append(args, p.roots...)...)
	cmd.Env = append(cmd.Env, env...)
	findings, err := r.collect(ctx, p, cmd, "")
	if err != nil || !r.Vet {
		return findings, err
	}
	more, err := r.collect(ctx, p, r.command(ctx, "vet", append([]string{"-json"}, p.patterns()...)...), "vet/")
	return append(findings, more...), err
}

// patterns returns what names the packages asked for on a command line.
func (p *plan) patterns() []string {
	if p.closure == "files" {
		return p.roots
	}
	return p.asked
}

// collect runs go vet and reads what it prints. With a prefix, the names of
// analyzers become the rules.
func (r *runner) collect(ctx context.Context, p *plan, cmd *exec.Cmd, prefix string) ([]*report.Finding, error) {
	stdout, stderr, vetErr := output(ctx, cmd)
	var findings []*report.Finding
	dec := json.NewDecoder(bytes.NewReader(stdout))
	for {
		var units map[string]map[string]json.RawMessage
		err := dec.Decode(&units)
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("go vet printed what is not a finding: %w: run go clean -cache and report it", err)
		}
		for _, id := range slices.Sorted(maps.Keys(units)) {
			found, err := p.unit(id, units[id], prefix)
			if err != nil {
				return nil, err
			}
			findings = append(findings, found...)
		}
	}
	if vetErr == nil && r.Stderr != nil {
		io.WriteString(r.Stderr, stderr)
	}
	return findings, vetErr
}

// unit reads the findings of one compilation unit, as far as asked for.
func (p *plan) unit(id string, byAnalyzer map[string]json.RawMessage, prefix string) ([]*report.Finding, error) {
	var findings []*report.Finding
	for _, name := range slices.Sorted(maps.Keys(byAnalyzer)) {
		var list []diagnostic
		if err := json.Unmarshal(byAnalyzer[name], &list); err != nil {
			var failed struct{ Error string }
			if json.Unmarshal(byAnalyzer[name], &failed) != nil || failed.Error == "" {
				return nil, fmt.Errorf("%s: %s: %w", id, name, err)
			}
			return nil, fmt.Errorf("%s: analyzer %s failed: %s", id, name, failed.Error)
		}
		for _, d := range list {
			f := d.finding()
			pkg, ok := p.askedFor(id, f.Pos.File)
			if !ok {
				continue
			}
			f.Analyzer, f.Package, f.Unit = name, pkg, id
			if prefix != "" {
				f.Rule = prefix + name
			}
			findings = append(findings, f)
		}
	}
	return findings, nil
}

// askedFor returns the import path that the finding of a unit belongs to, and
// whether it was asked for. Units are "p", "p [p.test]", and for the tests
// outside the package "p_test", which may be a package of its own as well:
// then the file tells.
func (p *plan) askedFor(id, file string) (string, bool) {
	path, _, _ := strings.Cut(id, " ")
	if _, ok := slices.BinarySearch(p.asked, path); ok {
		return path, true
	}
	tested, isTest := strings.CutSuffix(path, "_test")
	if _, ok := slices.BinarySearch(p.asked, tested); !ok || !isTest {
		return path, false
	}
	return tested, !slices.Contains(p.roots, path) || filepath.Dir(file) == p.dirs[tested]
}

// finding undoes what the wrapper around the analyzers did to get more than a
// category and a message through go vet: the category is the rule's id, and
// ";suppressed" with an optional ";until=DATE"; the reason of a suppression is
// the last of the related texts.
func (d *diagnostic) finding() *report.Finding {
	rule, state, suppressed := strings.Cut(d.Category, ";suppressed")
	f := &report.Finding{
		Rule: rule, Message: strings.TrimSuffix(d.Message, " ["+rule+"]"), Suppressed: suppressed,
		Pos: report.ParsePosition(d.Posn), End: report.ParsePosition(d.End),
	}
	for _, rel := range d.Related {
		f.Steps = append(f.Steps, report.Step{Pos: report.ParsePosition(rel.Posn), Message: rel.Message})
	}
	if suppressed {
		f.Until = strings.TrimPrefix(state, ";until=")
		if n := len(f.Steps); n > 0 {
			f.Reason, f.Steps = f.Steps[n-1].Message, f.Steps[:n-1]
		}
	}
	if len(d.Fixes) > 0 {
		fix := &report.Fix{Message: d.Fixes[0].Message}
		for _, e := range d.Fixes[0].Edits {
			fix.Edits = append(fix.Edits, report.Edit{File: e.Filename, Start: e.Start, End: e.End, New: e.New})
		}
		f.Fix = fix
	}
	return f
}
