package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// go vet says little of what it leaves out: a package that does not
// type-check takes its importers along without a word, one that does not load
// takes everything, a broken test file its whole package. After a failure,
// and only then, the go command is asked what is wrong with each package.

// loaded is the part of go list's answer that tells.
type loaded struct {
	ImportPath string
	ForTest    string
	DepOnly    bool
	Error      *loadError
	DepsErrors []*loadError
}

// loadError is an error as go list prints it; Pos is empty where Err begins with
// the place.
type loadError struct {
	Pos string
	Err string
}

// String is the error in as few lines as it has, without the heading that the
// compiler's output carries.
func (e *loadError) String() string {
	var lines []string
	for line := range strings.Lines(e.Err) {
		if line = strings.TrimRight(line, "\n"); !strings.HasPrefix(line, "# ") && line != "" {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, "\n\t")
	if e.Pos != "" {
		return e.Pos + ": " + text
	}
	return text
}

// diagnosis sorts the packages asked for.
type diagnosis struct {
	broken, skipped []Broken
	// healthy are asked for and can be analysed.
	healthy []string
}

// diagnose asks the go command for errors of loading and of compiling, as far
// as a dependency's types need it.
func (r *runner) diagnose(ctx context.Context) (*diagnosis, error) {
	args := append([]string{"-e", "-deps", "-test", "-export", "-json=ImportPath,ForTest,DepOnly,Error,DepsErrors", "--"}, r.Patterns...)
	stdout, _, err := output(ctx, r.command(ctx, "list", args...))
	if ctx.Err() != nil {
		return nil, err
	}
	var all []*loaded
	dec := json.NewDecoder(bytes.NewReader(stdout))
	for {
		p := new(loaded)
		if derr := dec.Decode(p); derr == io.EOF {
			break
		} else if derr != nil {
			return nil, fmt.Errorf("go list: %w", derr)
		}
		all = append(all, p)
	}
	if len(all) == 0 && err != nil {
		return nil, err
	}
	return sortOut(all), nil
}

// sortOut names each broken package once, with its tests, and the packages
// asked for that depend on one.
func sortOut(all []*loaded) *diagnosis {
	d := new(diagnosis)
	have := make(map[string]bool)
	bad := make(map[string]bool)
	for _, p := range all {
		have[p.ImportPath] = true
	}
	for _, p := range all {
		name := p.name()
		if p.Error != nil && !bad[name] {
			bad[name] = true
			d.broken = append(d.broken, Broken{name, p.Error.String()})
		}
	}
	for _, p := range all {
		name := p.name()
		if p.Error == nil && len(p.DepsErrors) > 0 && !p.DepOnly && !bad[name] && !isTestMain(p.ImportPath, have) {
			bad[name] = true
			d.skipped = append(d.skipped, Broken{name, "needs what is broken: " + p.DepsErrors[0].String()})
		}
	}
	for _, p := range all {
		if !p.DepOnly && p.ForTest == "" && !bad[p.ImportPath] && !isTestMain(p.ImportPath, have) {
			d.healthy = append(d.healthy, p.ImportPath)
		}
	}
	return d
}

// name is the import path of the package that p, or p with its tests, is.
func (p *loaded) name() string {
	path, _, variant := strings.Cut(p.ImportPath, " ")
	if variant && p.ForTest != "" && (path == p.ForTest || path == p.ForTest+"_test") {
		return p.ForTest
	}
	return path
}

// runBroken analyses what can be analysed after the packages did not load.
func (r *runner) runBroken(ctx context.Context, listErr error) (*Outcome, error) {
	d, err := r.diagnose(ctx)
	if err != nil {
		return nil, err
	}
	noPackage := func(b Broken) bool { return strings.Contains(b.Package, "...") }
	if len(d.broken) == 0 || slices.ContainsFunc(d.broken, noPackage) {
		return nil, listErr // a pattern is wrong, not a package
	}
	return r.rest(ctx, d)
}

// rest analyses the healthy packages of a diagnosis.
func (r *runner) rest(ctx context.Context, d *diagnosis) (*Outcome, error) {
	out := &Outcome{Broken: d.broken, Skipped: d.skipped}
	if len(d.healthy) == 0 || slices.ContainsFunc(r.Patterns, isFile) {
		return out, nil
	}
	healthy := *r.Request
	healthy.Patterns = d.healthy
	again := &runner{&healthy, r.target}
	plan, err := again.plan(ctx)
	if err != nil {
		return out, nil // what is broken is named; nothing more can be said
	}
	if err := checkGo(plan.minor); err != nil {
		return nil, err
	}
	findings, err := again.vet(ctx, plan)
	if ctx.Err() != nil {
		return nil, err
	}
	if err != nil {
		out.Trouble = []string{err.Error()}
	}
	out.Findings, out.Packages = findings, plan.asked
	return out, nil
}

// explain says why go vet failed: packages that do not type-check, or else
// go vet's own words beside what it found.
func (r *runner) explain(ctx context.Context, out *Outcome, vetErr error) (*Outcome, error) {
	if ctx.Err() != nil {
		return nil, vetErr
	}
	d, err := r.diagnose(ctx)
	if err != nil {
		return nil, err
	}
	if len(d.broken) == 0 {
		out.Trouble = []string{vetErr.Error()}
		return out, nil
	}
	return r.rest(ctx, d)
}
