package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"secretlint.example"
	"secretlint.example/internal/config"
	"secretlint.example/internal/driver"
	"secretlint.example/internal/report"
)

// invocation is the command line together with the configuration file.
type invocation struct {
	config   *config.Config
	root     string // of the module: what the configuration is relative to
	request  driver.Request
	text     report.TextOptions
	format   string
	files    []outFile
	color    string
	all      bool
	confFile string
	chdir    string

	baseline      string
	writeBaseline bool
	newFromRev    string
	newFromBase   string
	today         time.Time

	fix   fixMode
	diff  bool
	dirty bool
}

// auditRule lists and finds no fault: it warns unless told otherwise.
const auditRule = "secretlint-expose"

// outFile is a report to be written to a file.
type outFile struct{ format, name string }

// parse reads the command line and the configuration file that it names. What
// the command line says wins.
func parse(args []string) (*invocation, error) {
	first := &invocation{config: config.Default()}
	if err := first.flags().Parse(args); err != nil {
		return nil, asUsage(err)
	}
	if first.chdir != "" {
		if err := os.Chdir(first.chdir); err != nil {
			return nil, usagef("-C: %w", err)
		}
	}
	c, root, err := loadConfig(first.confFile)
	if err != nil {
		return nil, err
	}
	inv := &invocation{config: c, root: root}
	fs := inv.flags()
	if err := fs.Parse(args); err != nil {
		return nil, asUsage(err)
	}
	if err := inv.finish(fs.Args()); err != nil {
		return nil, err
	}
	return inv, nil
}

// asUsage marks an error of the flags, but for a request for help.
func asUsage(err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	return usageError{err}
}

// loadConfig returns the configuration in effect and the directory that it is
// relative to. name is a file, "off", or "" for the one in the module's root.
func loadConfig(name string) (*config.Config, string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, "", err
	}
	root, ok := config.Root(dir, "go.mod")
	if !ok {
		root = dir
	}
	var c *config.Config
	switch name {
	case "":
		c, err = config.Find(dir)
	case "off":
	default:
		c, err = config.Read(name)
	}
	if c == nil {
		c = config.Default()
	}
	if err != nil {
		return nil, "", err
	}
	return c, root, c.Check(root, secretlint.Rules())
}

// finish checks what flags alone cannot and fills in the request.
func (inv *invocation) finish(patterns []string) error {
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	for _, p := range patterns {
		if strings.HasPrefix(p, "-") {
			return usagef("flag %s stands after a package: flags come first", p)
		}
	}
	inv.request.Patterns = patterns
	if err := inv.config.Check(inv.root, secretlint.Rules()); err != nil {
		return usageError{err}
	}
	if inv.newFromRev != "" && inv.newFromBase != "" {
		return usagef("-new-from-rev and -new-from-merge-base exclude each other")
	}
	if inv.writeBaseline && (inv.newFromRev != "" || inv.newFromBase != "") {
		return usagef("-write-baseline records all findings: leave out -new-from-...")
	}
	if inv.writeBaseline && (inv.fix > 0 || inv.diff) {
		return usagef("-write-baseline records what is there: fix first")
	}
	if g := inv.text.Group; g != "" && !slices.Contains(report.Groups, g) {
		return usagef("-group=%s: want %s", g, strings.Join(report.Groups, ", "))
	}
	if inv.baseline == "" && inv.config.Policy.Baseline != "" {
		inv.baseline = filepath.Join(inv.root, filepath.FromSlash(inv.config.Policy.Baseline))
	}
	if inv.writeBaseline && inv.baseline == "" {
		inv.baseline = filepath.Join(inv.root, ".secretlint-baseline.json")
	}
	if _, set := inv.config.Policy.Rules[auditRule]; !set && inv.config.Options.Audit {
		inv.config.Policy.Set(auditRule, report.Warn)
	}
	if inv.format == "" {
		inv.format = defaultFormat()
	}
	return checkFormat(inv.format)
}

// defaultFormat is text, or in a workflow of GitHub its own.
func defaultFormat() string {
	if os.Getenv("GITHUB_ACTIONS") == "true" {
		return "github"
	}
	return "text"
}

// checkFormat returns an error for a format that does not exist, before the
// analysis and not after it.
func checkFormat(name string) error {
	if name == "text" || slices.Contains(report.Formats, name) {
		return nil
	}
	return usagef("format %q: want text, %s", name, strings.Join(report.Formats, ", "))
}

// flags returns the flags of the command, bound to inv. Their order here is
// that of the help text.
func (inv *invocation) flags() *flag.FlagSet {
	fs := flag.NewFlagSet("secretlint", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	inv.buildFlags(fs)
	inv.analysisFlags(fs)
	inv.policyFlags(fs)
	inv.fixFlags(fs)
	inv.outputFlags(fs)
	return fs
}

// buildFlags are those of the go command that decide which code there is. They
// are passed on as they are.
func (inv *invocation) buildFlags(fs *flag.FlagSet) {
	fs.StringVar(&inv.chdir, "C", "", "change to `dir` first")
	for _, name := range []string{"tags", "mod", "modfile", "overlay"} {
		fs.Func(name, "as of the go command", func(v string) error {
			inv.request.BuildFlags = append(inv.request.BuildFlags, "-"+name+"="+v)
			return nil
		})
	}
	fs.Func("for", "look at the build for `os/arch[,tag...]` too; may be repeated, and all findings are merged", func(v string) error {
		t, err := driver.ParseTarget(v)
		inv.request.Targets = append(inv.request.Targets, t)
		return err
	})
}

// analysisFlags change what is found, and so the caches.
func (inv *invocation) analysisFlags(fs *flag.FlagSet) {
	o := &inv.config.Options
	fs.StringVar(&inv.confFile, "config", "", "read `file` in place of secretlint.json in the module's root; off reads none")
	fs.Var(&o.Confidence, "confidence", "least confidence that a value is a secret: low, `medium` or high")
	fs.StringVar(&o.FixWith, "fixwith", o.FixWith, "what fixes point at: auto, std, or the import `path` of a wipe package")
	fs.Func("row", "a `row` of knowledge of one's own; may be repeated", func(v string) error {
		o.Rows = strings.TrimPrefix(o.Rows+";"+v, ";")
		return nil
	})
	fs.BoolVar(&o.Generated, "generated", o.Generated, "report findings in generated files too")
	fs.BoolVar(&o.Tests, "tests", o.Tests, "report findings in test files too")
	fs.BoolVar(&o.Unused, "unused", o.Unused, "report directives that suppress nothing")
	fs.BoolVar(&o.Audit, "audit", o.Audit, "list the calls that see the bytes of a wipe.Secret, as warnings")
	fs.BoolFunc("strict", "turn on the opt-in rules of all passes", func(v string) error {
		for _, p := range []*bool{&o.Nowipe.Strict, &o.Byteseq.Strict, &o.Secretlog.Strict, &o.Realloc.Strict} {
			*p = v == "true"
		}
		return nil
	})
	fs.StringVar(&o.Nowipe.Require, "require", o.Nowipe.Require, "`types` path.Type,... whose wipers must clear every secret field")
	fs.BoolVar(&inv.request.Vet, "vet", false, "run the toolchain's own go vet too and merge its findings")
}

// policyFlags judge what was found.
func (inv *invocation) policyFlags(fs *flag.FlagSet) {
	p := &inv.config.Policy
	fs.Var(&p.MinConfidence, "min-confidence", "leave out rules that are less certain than low, medium or `high`")
	for _, level := range []report.Level{report.Fail, report.Warn, report.Off} {
		what := map[report.Level]string{
			report.Fail: "`rules` or passes that fail the run, a,b", report.Warn: "`rules` that are printed only", report.Off: "`rules` that are left out",
		}[level]
		fs.Func(level.String(), what, func(v string) error {
			for id := range strings.SplitSeq(v, ",") {
				p.Set(id, level)
			}
			return nil
		})
	}
	fs.Func("exclude", "leave out files that match `pattern`; may be repeated", func(v string) error {
		p.Exclude = append(p.Exclude, v)
		return nil
	})
	fs.StringVar(&inv.baseline, "baseline", "", "known findings in `file` do not fail the run")
	fs.BoolVar(&inv.writeBaseline, "write-baseline", false, "write all findings to the baseline")
	fs.StringVar(&inv.newFromBase, "new-from-merge-base", "", "only what is new since the common ancestor with `branch`")
	fs.StringVar(&inv.newFromRev, "new-from-rev", "", "only what is new since `revision`")
	inv.today = time.Now()
	fs.Func("today", "judge the ends of suppressions as of `date`, such as 2006-01-02", func(v string) (err error) {
		inv.today, err = time.Parse(time.DateOnly, v)
		return err
	})
}

// fixFlags change files.
func (inv *invocation) fixFlags(fs *flag.FlagSet) {
	fs.Var(&inv.fix, "fix", "apply the fixes that can be proved, once, or with `all` until none is left")
	fs.BoolVar(&inv.diff, "diff", false, "print what -fix would change and write nothing")
	fs.BoolVar(&inv.dirty, "dirty", false, "let -fix change files that git has no copy of")
}

// outputFlags say how it is printed.
func (inv *invocation) outputFlags(fs *flag.FlagSet) {
	fs.StringVar(&inv.format, "f", "", "print in `format` text, "+strings.Join(report.Formats, ", ")+"; the default is text, in a GitHub workflow github")
	fs.Func("o", "write `format:file` too, such as sarif:out.sarif; may be repeated", func(v string) error {
		format, name, ok := strings.Cut(v, ":")
		if !ok || name == "" {
			return fmt.Errorf("want format:file")
		}
		inv.files = append(inv.files, outFile{format, name})
		return checkFormat(format)
	})
	fs.BoolVar(&inv.all, "all", false, "list suppressed and known findings in SARIF, marked as such")
	fs.IntVar(&inv.text.Context, "c", 0, "print `n` lines around each finding")
	fs.BoolVar(&inv.text.Quiet, "q", false, "print one line for each finding")
	fs.BoolVar(&inv.text.Summary, "summary", false, "print the number of findings by rule")
	fs.StringVar(&inv.text.Group, "group", "", "group text by `what`: "+strings.Join(report.Groups, ", "))
	fs.StringVar(&inv.color, "color", "auto", "colour text: auto, `always` or never")
}
