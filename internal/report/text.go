package report

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// TextOptions say how much the text for people shows.
type TextOptions struct {
	// Color is for terminals.
	Color bool
	// Context is the number of lines around the finding; negative shows none
	// of the source, not even the line itself.
	Context int
	// Quiet leaves only the first line of each finding.
	Quiet bool
	// Summary leaves only the counts.
	Summary bool
	// Group is "", "rule", "package", "file" or "name".
	Group string
}

// Groups are the values of TextOptions.Group.
var Groups = []string{"rule", "package", "file", "name"}

// ANSI escape sequences; the text is the same without them.
const (
	reset  = "\x1b[0m"
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[31m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
)

// text prints findings for people.
type text struct {
	w    *bufio.Writer
	r    *Report
	opts TextOptions
}

// Text prints the findings for people. The first line of each is
// "file:line:col: message [rule]", as compilers do, with "warning: " before
// the message of one that does not fail the run.
func (r *Report) Text(w io.Writer, opts TextOptions) error {
	t := &text{bufio.NewWriter(w), r, opts}
	shown := r.Shown()
	if opts.Summary {
		t.summary(shown)
		return t.w.Flush()
	}
	if opts.Group != "" {
		slices.SortStableFunc(shown, func(a, b *Finding) int {
			return strings.Compare(t.group(a), t.group(b))
		})
	}
	group := ""
	for _, f := range shown {
		if g := t.group(f); g != group {
			group = g
			fmt.Fprintln(t.w, t.paint(bold, g))
		}
		t.finding(f)
	}
	return t.w.Flush()
}

// group returns the heading that f stands under.
func (t *text) group(f *Finding) string {
	switch t.opts.Group {
	case "rule":
		return f.Rule + ": " + t.r.rule(f.Rule).Title
	case "package":
		return f.Package
	case "file":
		return Rel(t.r.Dir, f.Pos.File)
	case "name":
		return f.Subject()
	}
	return ""
}

// paint wraps s in a colour, if there is colour.
func (t *text) paint(color, s string) string {
	if !t.opts.Color {
		return s
	}
	return color + s + reset
}

// place is a position as compilers print it, which editors jump to.
func (t *text) place(p Position) string {
	s := fmt.Sprintf("%s:%d", Rel(t.r.Dir, p.File), p.Line)
	if p.Column > 0 {
		s += fmt.Sprintf(":%d", p.Column)
	}
	return s
}

// finding prints a finding. Everything below the first line is indented, so that
// a tool that reads lines of a compiler passes over it.
func (t *text) finding(f *Finding) {
	message := f.Message
	if f.Level == Warn {
		message = t.paint(yellow, "warning: ") + message
	}
	fmt.Fprintf(t.w, "%s: %s %s\n", t.paint(bold, t.place(f.Pos)), message, t.paint(dim, "["+f.Rule+"]"))
	if t.opts.Quiet {
		return
	}
	t.excerpt(f)
	for i, step := range f.Steps {
		fmt.Fprintf(t.w, "      %d. %s: %s\n", i+1, t.place(step.Pos), step.Message)
	}
	if f.Fix != nil {
		fmt.Fprintf(t.w, "      fix: %s\n", f.Fix.Message)
		for _, line := range t.r.Sources.Diff(f.Fix) {
			color := green
			if line[0] == '-' {
				color = red
			}
			fmt.Fprintf(t.w, "      %s\n", t.paint(color, line))
		}
	}
}

// excerpt prints the line of the finding with a caret under its column, and
// the lines around it. Tabs stay tabs, so that the caret stands right at
// whatever width.
func (t *text) excerpt(f *Finding) {
	if t.opts.Context < 0 || f.Pos.Line == 0 {
		return
	}
	for n := f.Pos.Line - t.opts.Context; n <= f.Pos.Line+t.opts.Context; n++ {
		line := t.r.Sources.Line(f.Pos.File, n)
		if n < 1 || line == "" && n != f.Pos.Line {
			continue
		}
		fmt.Fprintf(t.w, "%s %s\n", t.paint(dim, fmt.Sprintf("%5d |", n)), line)
		if n == f.Pos.Line && f.Pos.Column > 0 && f.Pos.Column <= len(line)+1 {
			fmt.Fprintf(t.w, "%s %s%s\n", t.paint(dim, "      |"), blank(line[:f.Pos.Column-1]), t.paint(red, carets(f, line)))
		}
	}
}

// blank returns white space as wide as s.
func blank(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, s)
}

// carets underlines the finding as far as it is on its first line.
func carets(f *Finding, line string) string {
	end := len(line) + 1
	if f.End.Line == f.Pos.Line {
		end = min(end, f.End.Column)
	} else if f.End.Line < f.Pos.Line {
		end = 0
	}
	if end <= f.Pos.Column {
		return "^"
	}
	return "^" + strings.Repeat("~", len([]rune(line[f.Pos.Column-1:end-1]))-1)
}

// summary prints the number of findings by rule.
func (t *text) summary(shown []*Finding) {
	count := make(map[string]int)
	for _, f := range shown {
		count[f.Rule]++
	}
	for _, rule := range slices.Sorted(maps.Keys(count)) {
		fmt.Fprintf(t.w, "%6d  %s: %s\n", count[rule], rule, t.r.rule(rule).Title)
	}
}
