package driver

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"secretlint.example/internal/report"
)

// Changes are the lines of the working tree that differ from a revision.
type Changes struct {
	files map[string]*change // by absolute name
}

// change is what happened to a file.
type change struct {
	all   bool // the file is new
	spans []span
}

// span is a run of new lines, first to last, in place of removed ones. For a
// mere removal last is first-1 and first the line after it.
type span struct {
	first, last int
	removed     string
}

// NewFromRev returns what differs from a revision, with renamed files compared
// with what they were, and files that git does not know.
func NewFromRev(ctx context.Context, dir, rev string) (*Changes, error) {
	// The way up from dir, not git's own name of the root: that has its
	// symbolic links resolved and would match no name that go vet prints.
	up, err := git(ctx, dir, "rev-parse", "--show-cdup")
	if err != nil {
		return nil, err
	}
	root := filepath.Join(dir, filepath.FromSlash(strings.TrimSpace(up)))
	if _, err := git(ctx, dir, "rev-parse", "--verify", "--quiet", rev+"^{commit}"); err != nil {
		return nil, fmt.Errorf("git knows no revision %q; a shallow clone lacks older ones: fetch it first", rev)
	}
	diff, err := git(ctx, root, "-c", "core.quotePath=off", "diff", "--no-color", "--no-ext-diff", "--unified=0", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", rev, "--", "*.go")
	if err != nil {
		return nil, err
	}
	c := &Changes{files: parseDiff(root, diff)}
	untracked, err := git(ctx, root, "-c", "core.quotePath=off", "ls-files", "--others", "--exclude-standard", "-z", "--", "*.go")
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(untracked, "\x00") {
		if name != "" {
			c.files[filepath.Join(root, filepath.FromSlash(name))] = &change{all: true}
		}
	}
	return c, nil
}

// NewFromMergeBase returns what differs from the last commit that the working
// tree has in common with a branch.
func NewFromMergeBase(ctx context.Context, dir, branch string) (*Changes, error) {
	base, err := git(ctx, dir, "merge-base", "HEAD", branch)
	if err != nil {
		return nil, fmt.Errorf("no common ancestor with %q; a shallow clone lacks it: fetch the history first (%w)", branch, err)
	}
	return NewFromRev(ctx, dir, strings.TrimSpace(base))
}

// git runs git and returns what it prints. Options that users set for themselves,
// such as colours and tools for diffs, are overridden by the callers.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	stdout, _, err := output(ctx, cmd)
	if err != nil {
		if e, ok := err.(*goError); ok {
			e.command = "git " + args[0]
		}
		return "", err
	}
	return string(stdout), nil
}

var hunkHeader = regexp.MustCompile(`^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@`)

// parseDiff reads a unified diff without context. A new file and a moved one
// look alike but for its hunks: a file that is only moved has none.
func parseDiff(root, diff string) map[string]*change {
	files := make(map[string]*change)
	var cur *change
	header := false
	for line := range strings.Lines(diff) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "diff --git "):
			header, cur = true, nil
		case header && strings.HasPrefix(line, "+++ "):
			if name, ok := strings.CutPrefix(strings.TrimRight(line, "\t"), "+++ b/"); ok {
				cur = new(change)
				files[filepath.Join(root, filepath.FromSlash(name))] = cur
			}
		case strings.HasPrefix(line, "@@ ") && cur != nil:
			header = false
			if m := hunkHeader.FindStringSubmatch(line); m != nil {
				cur.spans = append(cur.spans, newSpan(m[1], m[2]))
			}
		case strings.HasPrefix(line, "-") && !header && cur != nil && len(cur.spans) > 0:
			cur.spans[len(cur.spans)-1].removed += line[1:] + "\n"
		}
	}
	return files
}

// newSpan reads the new side of a hunk's header, where a count of 0 means that
// lines were removed after first.
func newSpan(first, count string) span {
	f, _ := strconv.Atoi(first)
	n := 1
	if count != "" {
		n, _ = strconv.Atoi(count)
	}
	if n == 0 {
		f++
	}
	return span{first: f, last: f + n - 1}
}

// Touch reports whether a finding is due to the changes: it, or a step of the
// way of the secret, lies on a changed line, or a line that names its value
// was removed from the same function, as when a wipe is taken out.
func (c *Changes) Touch(f *report.Finding, src *report.Sources) bool {
	if c.on(f.Pos, max(f.End.Line, f.Pos.Line)) {
		return true
	}
	for _, s := range f.Steps {
		if c.on(s.Pos, s.Pos.Line) {
			return true
		}
	}
	file := c.files[f.Pos.File]
	if file == nil {
		return false
	}
	_, first, last := src.Func(f.Pos.File, f.Pos.Line)
	for _, s := range file.spans {
		if first < s.first && s.first <= last+1 && mentions(s.removed, f.Subject()) {
			return true
		}
	}
	return false
}

// on reports whether a changed line lies between p and line last of its file.
func (c *Changes) on(p report.Position, last int) bool {
	file := c.files[p.File]
	if file == nil {
		return false
	}
	if file.all {
		return true
	}
	for _, s := range file.spans {
		if s.first <= last && p.Line <= s.last {
			return true
		}
	}
	return false
}

// mentions reports whether text contains a name as a word.
func mentions(text, name string) bool {
	ok, err := regexp.MatchString(`(^|\W)`+regexp.QuoteMeta(name)+`(\W|$)`, text)
	return ok && err == nil && name != ""
}
