package driver

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"secretlint.example/internal/unit"
)

// plan says which packages go vet gets.
type plan struct {
	// asked are the packages whose findings are wanted, roots all that go
	// vet analyses for findings.
	asked, roots []string
	// dirs are the directories of packages.
	dirs map[string]string
	// closure names the kind of roots; it stands in the flags, so that each
	// kind has a cache of its own.
	closure string
	// minor is N of the newest go1.N that the go command knows.
	minor int
}

// The go command of Go 1.26 keeps no record of whether a package was analysed
// for its findings or only for the facts that its importers need: one that
// was a dependency before is answered from the cache as clean. So every
// package of a kind that was asked for, in the whole closure, is a root.
const (
	closureMain = "main" // packages of main modules
	closureDeps = "deps" // and of other modules
	closureStd  = "std"  // and of the standard library
)

// listed is a package of the closure.
type listed struct {
	path  string
	dep   bool // not asked for
	class string
}

const listFormat = `{{if not .ForTest}}{{.ImportPath}}	{{.DepOnly}}	{{if .Standard}}std{{else if .Module}}{{if .Module.Main}}main{{else}}deps{{end}}{{else}}main{{end}}	{{with context}}{{len .ReleaseTags}}{{end}}	{{.Dir}}{{end}}`

// plan asks the go command for the closure. Its error is one of loading.
func (r *runner) plan(ctx context.Context) (*plan, error) {
	if slices.ContainsFunc(r.Patterns, isFile) {
		return &plan{asked: []string{"command-line-arguments"}, roots: r.Patterns, closure: "files"}, nil
	}
	args := append([]string{"-deps", "-test", "-f", listFormat, "--"}, r.Patterns...)
	stdout, stderr, err := output(ctx, r.command(ctx, "list", args...))
	if err != nil {
		return nil, err
	}
	p := &plan{dirs: make(map[string]string)}
	var all []listed
	for line := range strings.Lines(string(stdout)) {
		f := strings.SplitN(strings.TrimSpace(line), "\t", 5)
		if len(f) == 5 {
			p.dirs[f[0]] = f[4]
			all = append(all, listed{f[0], f[1] == "true", f[2]})
			p.minor, _ = strconv.Atoi(f[3])
		}
	}
	p.choose(all)
	if len(p.asked) == 0 {
		return nil, fmt.Errorf("%s matches no packages\n%s", strings.Join(r.Patterns, " "), stderr)
	}
	return p, nil
}

// isFile reports whether a pattern names a Go file. The go command makes one
// package of such files; nothing imports it, so that it needs no closure.
func isFile(pattern string) bool { return strings.HasSuffix(pattern, ".go") }

// choose sets what was asked for and the roots that this needs.
func (p *plan) choose(all []listed) {
	have := make(map[string]bool)
	for _, l := range all {
		have[l.path] = true
	}
	rank := []string{closureMain, closureDeps, closureStd}
	widest := 0
	for _, l := range all {
		if !l.dep && !isTestMain(l.path, have) {
			p.asked = append(p.asked, l.path)
			widest = max(widest, slices.Index(rank, l.class))
		}
	}
	p.closure = rank[widest]
	for _, l := range all {
		if slices.Index(rank, l.class) <= widest && !isTestMain(l.path, have) && l.path != "unsafe" {
			p.roots = append(p.roots, l.path)
		}
	}
	slices.Sort(p.asked)
	slices.Sort(p.roots)
}

// isTestMain reports whether path is the main package that the go command
// writes for the tests of a package.
func isTestMain(path string, have map[string]bool) bool {
	tested, ok := strings.CutSuffix(path, ".test")
	return ok && have[tested]
}

// oldest is the oldest go command whose vet passes on what analyzers print.
const oldest = 26

// checkGo compares the go command with the one that this program was built
// with. Zero is unknown.
func checkGo(minor int) error {
	if minor == 0 {
		return nil
	}
	if minor < oldest {
		return fmt.Errorf("the go command here is go1.%d: secretlint needs go1.%d or newer to run (the code may be for an older one); set GOTOOLCHAIN=go1.%d.0+auto", minor, oldest, oldest)
	}
	return unit.CheckGo(runtime.Version(), fmt.Sprintf("go1.%d", minor))
}
