package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"text/tabwriter"

	"secretlint.example"
	"secretlint.example/internal/base"
	"secretlint.example/internal/driver"
)

const overview = `secretlint finds how a Go program leaks its secrets.

	secretlint [flags] [packages]   analyse packages; the default is .
	secretlint -fix [packages]      apply the fixes; -diff prints them only
	secretlint vendor-wipe DIR      copy package wipe into the module, for -fixwith
	secretlint inventory [packages] list the secrets of packages; -f json
	secretlint rules                list the rules
	secretlint help RULE            explain a rule
	secretlint config [flags]       print the configuration in effect
	secretlint version
	go vet -vettool=$(which secretlint) ./...

It exits with 0 if the code is clean, 1 if a finding fails the run, and 2 if
packages could not be analysed or the command line is wrong.

Flags:
`

// help prints the overview, or explains rules and passes.
func help(w io.Writer, args []string) error {
	if len(args) > 0 {
		return explain(w, args)
	}
	io.WriteString(w, overview)
	inv := new(invocation)
	inv.config, _, _ = loadConfig("off")
	fs := inv.flags()
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fs.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(tw, "  -%s %s\t%s\n", f.Name, value, usage)
	})
	return tw.Flush()
}

// explain prints the one text of each rule, or of all rules of a pass.
func explain(w io.Writer, ids []string) error {
	for _, id := range ids {
		found := false
		for _, r := range secretlint.Rules() {
			if r.ID == id || r.Pass == id {
				found = true
				fmt.Fprintf(w, "%s (%s, %s confidence, security severity %s)\n\n%s", r.ID, state(r), r.Confidence, r.Severity, r.Doc.Compile().Format(false))
			}
		}
		if !found {
			return usagef("there is no rule and no pass %q: secretlint rules lists them", id)
		}
	}
	return nil
}

// state says whether a rule is on.
func state(r base.Rule) string {
	if r.Strict {
		return "opt-in"
	}
	return "on by default"
}

// rules lists the rules as a table.
func rules(w io.Writer, args []string) error {
	if len(args) > 0 {
		return usagef("secretlint rules takes no arguments; secretlint help %s explains a rule", args[0])
	}
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	for _, r := range secretlint.Rules() {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", r.ID, r.Confidence, state(r), r.Doc.Compile().Title)
	}
	return tw.Flush()
}

// version prints the version and what the program was built with.
func version(w io.Writer) error {
	_, err := fmt.Fprintf(w, "secretlint %s, built with %s for %s/%s\n", moduleVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// moduleVersion is the version of the module that this program was built from.
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	return cmp.Or(info.Main.Version, "(devel)")
}

// showConfig prints the configuration in effect, in the form of
// secretlint.json.
func showConfig(ctx context.Context, w io.Writer, args []string) error {
	inv, err := parse(args)
	if err != nil {
		return err
	}
	if err := driver.CheckRows(ctx, &inv.request, inv.config.RowNames()); err != nil {
		return usageError{err}
	}
	if len(inv.config.Files) > 0 {
		fmt.Fprintln(os.Stderr, "secretlint: from "+strings.Join(inv.config.Files, ", "))
	}
	_, err = w.Write(inv.config.Bytes())
	return err
}
