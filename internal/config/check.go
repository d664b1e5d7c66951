package config

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/report"
)

// Check returns what is wrong with a configuration: rules that do not exist,
// rows that cannot be read and patterns under root that match no file. A
// silent mistake here would be a gate that checks nothing.
func (c *Config) Check(root string, rules []base.Rule) error {
	_, err := knowledge.ParseRows(c.Options.Rows)
	errs := []error{err}
	for _, id := range slices.Sorted(maps.Keys(c.Policy.Rules)) {
		errs = append(errs, checkRule(id, rules))
	}
	for _, pattern := range c.Policy.Exclude {
		errs = append(errs, checkPattern(root, pattern))
	}
	return errors.Join(errs...)
}

// checkRule returns an error if id is neither a rule nor a pass.
func checkRule(id string, rules []base.Rule) error {
	if id == "internal" {
		return errors.New("rule internal cannot be changed: it says that secretlint failed")
	}
	if slices.ContainsFunc(rules, func(r base.Rule) bool { return r.ID == id || r.Pass == id }) {
		return nil
	}
	return fmt.Errorf("there is no rule and no pass %q: secretlint rules lists them", id)
}

// checkPattern returns an error if pattern matches no file under root.
func checkPattern(root, pattern string) error {
	if _, err := path.Match(strings.ReplaceAll(pattern, "...", ""), ""); err != nil {
		return fmt.Errorf("exclude %q: %w", pattern, err)
	}
	found := errors.New("found")
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && d.Name() == ".git" {
			return fs.SkipDir
		}
		if !d.IsDir() && strings.HasSuffix(name, ".go") && Match(pattern, report.Rel(root, name)) {
			return found
		}
		return nil
	})
	if err == found {
		return nil
	}
	return fmt.Errorf("exclude %q matches no Go file under %s", pattern, root)
}

// Match reports whether a pattern matches a file, both with slashes and
// relative to the module's root. "..." at the end matches any rest.
func Match(pattern, file string) bool {
	dir, rest := strings.CutSuffix(strings.TrimPrefix(pattern, "./"), "...")
	if !rest {
		ok, _ := path.Match(dir, file)
		return ok
	}
	dir = strings.TrimSuffix(dir, "/")
	if dir == "" {
		return true
	}
	parts := strings.Split(file, "/")
	n := strings.Count(dir, "/") + 1
	if n >= len(parts) {
		return false
	}
	ok, _ := path.Match(dir, strings.Join(parts[:n], "/"))
	return ok
}

// Level returns the level of a rule.
func (p *Policy) Level(rule, pass string) report.Level {
	if level, ok := p.Rules[rule]; ok {
		return level
	}
	return p.Rules[pass]
}

// Set sets the level of a rule or a pass.
func (p *Policy) Set(id string, level report.Level) {
	if p.Rules == nil {
		p.Rules = make(map[string]report.Level)
	}
	p.Rules[id] = level
}

// Excludes reports whether a file, relative to the module's root, is left out.
func (p *Policy) Excludes(file string) bool {
	return slices.ContainsFunc(p.Exclude, func(pattern string) bool { return Match(pattern, file) })
}

// Reports reports whether a rule of that confidence is certain enough.
func (p *Policy) Reports(c base.Confidence) bool {
	return c.Least() >= p.MinConfidence
}
