// Package driver runs the analyzers over packages by way of go vet, which
// caches what they find, and judges the findings.
//
// Three things stand between go vet and an answer that can be trusted, and
// are done here: every package that was asked for is analysed for findings,
// not only for facts (closure.go); what could not be analysed is named
// (broken.go); and what go vet prints is read strictly (vet.go).
package driver

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"secretlint.example/internal/report"
)

// Request says what to analyse and how.
type Request struct {
	// Tool is the executable that serves go vet, ourselves.
	Tool string
	// Patterns are package patterns as the go command takes them.
	Patterns []string
	// BuildFlags are passed to every go command, Targets are the builds to
	// look at. No target means the one of the environment.
	BuildFlags []string
	Targets    []Target
	// Settings is the text of all settings of the analyzers.
	Settings string
	// Inventory lists secrets, as findings of rule "inventory" whose messages
	// are JSON, besides the findings.
	Inventory bool
	// Vet merges the findings of the toolchain's own go vet.
	Vet bool
	// Progress, if set, is told now and then how far the analysis is.
	Progress func(done int, pkg string)
	// Stderr takes what the go command says besides errors.
	Stderr io.Writer
}

// Target is a build that a package is looked at in.
type Target struct {
	// OS and Arch are GOOS and GOARCH, or empty for the environment's.
	OS, Arch string
	// Tags are build tags in addition to those of the request.
	Tags []string
}

// ParseTarget reads "os/arch[,tag...]" or ",tag...".
func ParseTarget(s string) (Target, error) {
	platform, tags, _ := strings.Cut(s, ",")
	goos, goarch, ok := strings.Cut(platform, "/")
	if platform != "" && (!ok || goos == "" || goarch == "") || platform == "" && tags == "" {
		return Target{}, fmt.Errorf("target %q: want os/arch, os/arch,tag or ,tag", s)
	}
	t := Target{OS: goos, Arch: goarch}
	if tags != "" {
		t.Tags = strings.Split(tags, ",")
	}
	return t, nil
}

// Outcome is what an analysis came to.
type Outcome struct {
	// Findings are sorted and occur once.
	Findings []*report.Finding
	// Packages are the import paths that were asked for.
	Packages []string
	// Broken are the packages that do not load or type-check; Skipped those
	// that were not analysed because they import one.
	Broken, Skipped []Broken
	// Trouble is what go vet said when it failed for another reason: an
	// analyzer that crashed, or files that changed while it ran.
	Trouble []string
}

// Broken is a package that was not analysed, and why.
type Broken struct {
	Package, Reason string
}

// Incomplete reports whether a package was left out.
func (o *Outcome) Incomplete() bool { return len(o.Broken)+len(o.Skipped)+len(o.Trouble) > 0 }

// Run analyses the packages of req under all of its targets.
func Run(ctx context.Context, req *Request) (*Outcome, error) {
	targets := req.Targets
	if len(targets) == 0 {
		targets = []Target{{}}
	}
	out := new(Outcome)
	for _, t := range targets {
		r := &runner{Request: req, target: t}
		one, err := r.run(ctx)
		if err != nil {
			return nil, err
		}
		out.merge(one)
	}
	out.Findings = report.Sort(out.Findings)
	return out, nil
}

// merge adds what one target came to. Lists of packages are sets: a package may
// be broken under several targets for the same reason.
func (o *Outcome) merge(one *Outcome) {
	o.Findings = append(o.Findings, one.Findings...)
	o.Packages = union(o.Packages, one.Packages)
	o.Broken = union(o.Broken, one.Broken)
	o.Skipped = union(o.Skipped, one.Skipped)
	o.Trouble = union(o.Trouble, one.Trouble)
}

// union appends to a what b has more.
func union[T comparable](a, b []T) []T {
	for _, x := range b {
		if !slices.Contains(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// runner analyses under one target.
type runner struct {
	*Request
	target Target
}

// run looks at one target. The go command is asked twice when all is well, for
// the closure and to vet, and more only after a failure.
func (r *runner) run(ctx context.Context) (*Outcome, error) {
	plan, listErr := r.plan(ctx)
	if listErr != nil {
		return r.runBroken(ctx, listErr)
	}
	if err := checkGo(plan.minor); err != nil {
		return nil, err
	}
	findings, vetErr := r.vet(ctx, plan)
	if vetErr != nil {
		return r.explain(ctx, &Outcome{Findings: findings, Packages: plan.asked}, vetErr)
	}
	return &Outcome{Findings: findings, Packages: plan.asked}, nil
}

// command is a go command under the request's flags and the target. An error
// of it holds what it printed on the standard error.
func (r *runner) command(ctx context.Context, verb string, args ...string) *exec.Cmd {
	all := append([]string{verb}, r.BuildFlags...)
	if len(r.target.Tags) > 0 {
		all = append(all, "-tags="+strings.Join(append(r.tags(), r.target.Tags...), ","))
	}
	cmd := exec.CommandContext(ctx, "go", append(all, args...)...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	cmd.Env = os.Environ()
	if r.target.OS != "" {
		cmd.Env = append(cmd.Env, "GOOS="+r.target.OS, "GOARCH="+r.target.Arch)
	}
	return cmd
}

// tags returns the build tags among the request's flags, since a second -tags
// replaces the first.
func (r *runner) tags() []string {
	for _, f := range slices.Backward(r.BuildFlags) {
		if list, ok := strings.CutPrefix(f, "-tags="); ok && list != "" {
			return strings.Split(list, ",")
		}
	}
	return nil
}

// goError is a go command that failed.
type goError struct {
	command string
	stderr  string
	err     error
}

// Error says what the go command said, or that it could not be run.
func (e *goError) Error() string {
	if text := strings.TrimSpace(e.stderr); text != "" {
		return text
	}
	return fmt.Sprintf("%s: %v", e.command, e.err)
}

// Unwrap returns the error of the process.
func (e *goError) Unwrap() error { return e.err }

// output runs a command and returns its standard output, also if it fails.
func output(ctx context.Context, cmd *exec.Cmd) (stdout []byte, stderr string, err error) {
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	if ctx.Err() != nil {
		return nil, "", errors.New("interrupted: nothing was written")
	}
	if err != nil {
		err = &goError{"go " + cmd.Args[1], errs.String(), err}
	}
	return out.Bytes(), errs.String(), err
}
