// Package secretlint finds how a Go program leaks its secrets: keys left in
// memory, secrets compared in variable time, printed, or left behind when
// they move. It is a set of go/analysis passes over SSA.
//
// New returns the analyzers for any driver: go vet -vettool, golangci-lint,
// gopls, nogo, or one of your own.
package secretlint

import (
	"flag"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
	"secretlint.example/internal/inventory"
	"secretlint.example/internal/summary"
	"secretlint.example/passes/byteseq"
	"secretlint.example/passes/nowipe"
	"secretlint.example/passes/realloc"
	"secretlint.example/passes/secretlog"
)

// Config configures the analyzers of one New. Its zero value is the default
// of a linter that runs others beside it, as golangci-lint does.
type Config = base.Options

// Rule describes one rule; its ID is API.
type Rule = base.Rule

// Doc is the home of the documentation; a rule's page is Doc + "#" + its id.
const Doc = "https://pkg.go.dev/secretlint.example"

// New returns analyzers that share cfg and nothing else: two calls return
// analyzers that do not know of each other. The listed analyzer "secretlint"
// owns the flags that all share; each pass owns its own.
//
// A driver must list all of the returned analyzers or a choice of them; what
// they require comes with them.
func New(cfg Config) []*analysis.Analyzer {
	opts := &cfg
	passes := []*analysis.Analyzer{nowipe.New(opts), byteseq.New(opts), secretlog.New(opts), realloc.New(opts)}
	head := &analysis.Analyzer{
		Name:     "secretlint",
		Doc:      "secretlint: check the //secretlint: directives\n\nReports directives that are malformed and, with -secretlint.unused, those that suppress nothing. It owns the flags that all passes share.",
		URL:      Doc,
		Requires: slices.Concat(passes, []*analysis.Analyzer{directive.Analyzer(opts), summary.Analyzer(opts)}),
		Run: func(pass *analysis.Pass) (any, error) {
			reportDirectives(pass, opts)
			reportExposed(pass, opts)
			if opts.Inventory {
				inventory.Report(pass, opts)
			}
			return nil, nil
		},
	}
	bindFlags(opts, head, passes)
	listed := append([]*analysis.Analyzer{head}, passes...)
	w := &wrapper{opts: opts, rules: ruleTable(), done: make(map[*analysis.Analyzer]bool)}
	for _, a := range listed {
		w.wrap(a, true)
	}
	return listed
}

// bindFlags binds the settings of opts to the flags of the listed analyzers:
// drivers register no flags of an analyzer that is only required.
func bindFlags(opts *base.Options, head *analysis.Analyzer, passes []*analysis.Analyzer) {
	head.Flags.Var(settings{opts}, "settings", "all settings as one JSON object, in place of secretlint.json; other flags change it")
	head.Flags.String("closure", "", "set by the command, to keep the go command's caches apart")
	head.Flags.Var(&opts.Confidence, "confidence", "least confidence that a value is a secret: low, medium or high")
	head.Flags.StringVar(&opts.FixWith, "fixwith", opts.FixWith, "what fixes point at: auto, std, or the import path of a wipe package")
	head.Flags.StringVar(&opts.Rows, "rows", opts.Rows, "rows of knowledge of one's own, separated by semicolons")
	head.Flags.BoolVar(&opts.Generated, "generated", opts.Generated, "report findings in generated files")
	head.Flags.BoolVar(&opts.Tests, "tests", opts.Tests, "report findings in test files")
	head.Flags.BoolVar(&opts.Unused, "unused", opts.Unused, "report directives that suppressed nothing")
	head.Flags.BoolVar(&opts.Audit, "audit", opts.Audit, "list the calls that see the bytes of a wipe.Secret")
	head.Flags.BoolVar(&opts.Inventory, "inventory", opts.Inventory, "list the secrets of each package, as JSON in category \"inventory\"")
	head.Flags.BoolVar(&opts.Suppressed, "suppressed", opts.Suppressed, "emit suppressed findings in category \"id;suppressed\"")
	strict := map[string]*bool{
		"nowipe": &opts.Nowipe.Strict, "byteseq": &opts.Byteseq.Strict,
		"secretlog": &opts.Secretlog.Strict, "realloc": &opts.Realloc.Strict,
	}
	for _, a := range passes {
		p := strict[a.Name]
		a.Flags.Init(a.Name, flag.ContinueOnError)
		a.Flags.BoolVar(p, "strict", *p, "turn on the opt-in rules")
		if a.Name == "nowipe" {
			a.Flags.StringVar(&opts.Nowipe.Require, "require", opts.Nowipe.Require, "types pkg.Type,... whose wipers must clear every secret field")
		}
	}
}

// settings is the flag that holds all settings at once, so that the command
// can pass them on whatever they are.
type settings struct{ opts *base.Options }

// String returns the settings in effect. The flag package calls it on a zero
// value too.
func (s settings) String() string {
	if s.opts == nil {
		return ""
	}
	return s.opts.Settings()
}

// Set implements flag.Value.
func (s settings) Set(text string) error { return s.opts.SetSettings(text) }

// Rules returns the table of all rules, sorted by pass and id.
func Rules() []Rule {
	rules := slices.Concat(nowipe.Rules, byteseq.Rules, secretlog.Rules, realloc.Rules, ownRules)
	slices.SortFunc(rules, func(a, b Rule) int {
		if a.Pass != b.Pass {
			return strings.Compare(a.Pass, b.Pass)
		}
		return strings.Compare(a.ID, b.ID)
	})
	return rules
}

// ruleTable is the table by id.
func ruleTable() map[string]Rule {
	table := make(map[string]Rule)
	for _, r := range Rules() {
		table[r.ID] = r
	}
	return table
}
