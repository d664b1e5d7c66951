package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"secretlint.example"
	"secretlint.example/internal/base"
	"secretlint.example/internal/config"
	"secretlint.example/internal/driver"
	"secretlint.example/internal/report"
)

// check analyses packages and prints what it finds.
func check(ctx context.Context, args []string) (code int, err error) {
	inv, err := parse(args)
	if err != nil {
		return exitError, err
	}
	policy, err := inv.policy(ctx)
	if err != nil {
		return exitError, err
	}
	if inv.request.Tool, err = os.Executable(); err != nil {
		return exitError, err
	}
	if inv.fix > 0 || inv.diff {
		return inv.fixAll(ctx, policy)
	}
	out, err := inv.analyse(ctx)
	if err != nil {
		return exitError, err
	}
	return inv.conclude(policy, out)
}

// analyse runs the analyzers and shows progress on a terminal.
func (inv *invocation) analyse(ctx context.Context) (out *driver.Outcome, err error) {
	if err := driver.CheckRows(ctx, &inv.request, inv.config.RowNames()); err != nil {
		return nil, usageError{err}
	}
	if inv.request.Tool, err = os.Executable(); err != nil {
		return nil, err
	}
	inv.request.Settings = inv.config.Options.Settings()
	inv.request.Stderr = os.Stderr
	if isTerminal(os.Stderr) {
		inv.request.Progress = showProgress
		defer io.WriteString(os.Stderr, eraseLine)
	}
	return driver.Run(ctx, &inv.request)
}

// conclude judges the findings, prints them and says how the run ends.
func (inv *invocation) conclude(policy *driver.Policy, out *driver.Outcome) (int, error) {
	r, err := inv.report(out)
	if err != nil {
		return exitError, err
	}
	notes := policy.Judge(out, r.Sources)
	if inv.writeBaseline {
		if out.Incomplete() || out.Failed() {
			printBroken(out)
			return exitError, errors.New("the baseline was not written: not every package was analysed")
		}
		b := report.NewBaseline(out.Findings)
		if err := writeFile(inv.baseline, b.Bytes()); err != nil {
			return exitError, err
		}
		fmt.Fprintf(os.Stderr, "secretlint: %s knows %d findings\n", inv.baseline, b.Len())
		return exitClean, nil
	}
	if err := inv.print(r); err != nil {
		return exitError, err
	}
	for _, n := range notes {
		fmt.Fprintln(os.Stderr, "secretlint: "+n)
	}
	printBroken(out)
	switch {
	case out.Incomplete() || out.Failed():
		return exitError, nil
	case out.Fails():
		return exitFindings, nil
	}
	return exitClean, nil
}

// policy reads what the policy needs before the analysis, so that a mistake
// costs no time.
func (inv *invocation) policy(ctx context.Context) (*driver.Policy, error) {
	p := &driver.Policy{Policy: inv.config.Policy, Root: inv.root, Rules: secretlint.Rules(), Today: inv.today}
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	if inv.baseline != "" && !inv.writeBaseline {
		if p.Baseline, err = report.ReadBaseline(inv.baseline); err != nil {
			return nil, err
		}
	}
	switch {
	case inv.newFromRev != "":
		p.New, err = driver.NewFromRev(ctx, dir, inv.newFromRev)
	case inv.newFromBase != "":
		p.New, err = driver.NewFromMergeBase(ctx, dir, inv.newFromBase)
	}
	return p, err
}

// report returns the report of the findings in out.
func (inv *invocation) report(out *driver.Outcome) (*report.Report, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	root, ok := config.Root(dir, ".git")
	if !ok {
		root = inv.root
	}
	r := &report.Report{Findings: out.Findings, Version: moduleVersion(), Root: root, Dir: dir, Sources: report.NewSources(), All: inv.all}
	for _, rule := range secretlint.Rules() {
		r.Rules = append(r.Rules, reportRule(rule))
	}
	return r, nil
}

// reportRule is a rule in the words of the formats: its one text, plain and as
// Markdown.
func reportRule(rule base.Rule) report.Rule {
	doc := rule.Doc.Compile()
	return report.Rule{ID: rule.ID, Pass: rule.Pass, Title: doc.Title, Text: doc.Format(false), Markdown: doc.FormatMarkdown(false),
		Confidence: rule.Confidence.String(), Severity: rule.Severity}
}

// print writes the report to the files asked for and to the standard output.
// The files come first: a full disk must not look like a clean run.
func (inv *invocation) print(r *report.Report) error {
	for _, f := range inv.files {
		var buf bytes.Buffer
		if err := inv.write(&buf, r, f.format, false); err != nil {
			return err
		}
		if err := writeFile(f.name, buf.Bytes()); err != nil {
			return err
		}
	}
	return inv.write(os.Stdout, r, inv.format, inv.wantsColor())
}

// write writes a report in a format, text among them.
func (inv *invocation) write(w io.Writer, r *report.Report, format string, color bool) error {
	if format != "text" {
		return r.Write(w, format)
	}
	opts := inv.text
	opts.Color = color
	return r.Text(w, opts)
}

// writeFile writes a file whole or not at all.
func writeFile(name string, data []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".secretlint-")
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
			err = fmt.Errorf("cannot write %s: %w", name, err)
		}
	}()
	if _, err = f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	if err = os.Chmod(f.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// printBroken names the packages that were not analysed.
func printBroken(out *driver.Outcome) {
	for _, b := range out.Broken {
		fmt.Fprintf(os.Stderr, "secretlint: %s is broken and was not analysed:\n\t%s\n", b.Package, b.Reason)
	}
	for _, text := range out.Trouble {
		fmt.Fprintf(os.Stderr, "secretlint: go vet failed, though every package compiles; if no file was being changed, please report it:\n%s\n", text)
	}
	for _, b := range out.Skipped {
		fmt.Fprintf(os.Stderr, "secretlint: %s was not analysed, it %s\n", b.Package, b.Reason)
	}
}
