package report

import (
	"slices"
	"strings"
)

// Diff returns what a fix changes as lines that begin with "-" or "+": for
// each run of edits on neighbouring lines, the old lines and the new ones.
func (s *Sources) Diff(fix *Fix) []string {
	edits := slices.Clone(fix.Edits)
	slices.SortStableFunc(edits, func(a, b Edit) int { return a.Start - b.Start })
	var out []string
	for len(edits) > 0 {
		text := s.Text(edits[0].File)
		n, start, end := s.hunk(text, edits)
		if n == 0 {
			return nil // the file changed since
		}
		out = append(out, changed(text[start:end], apply(text[start:end], start, edits[:n]))...)
		edits = edits[n:]
	}
	return out
}

// hunk returns how many of the sorted edits lie on lines that touch, and the
// whole lines that they span.
func (s *Sources) hunk(text string, edits []Edit) (n, start, end int) {
	for _, e := range edits {
		if e.Start < 0 || e.End < e.Start || e.End > len(text) {
			return n, start, end
		}
		first := strings.LastIndexByte(text[:e.Start], '\n') + 1
		if n > 0 && first > end {
			break
		}
		if n == 0 {
			start = first
		}
		n++
		last := strings.IndexByte(text[e.End:], '\n')
		if last < 0 {
			end = len(text)
			continue
		}
		end = max(end, e.End+last+1)
	}
	return n, start, end
}

// apply returns text, which begins at offset base of its file, with the edits
// made.
func apply(text string, base int, edits []Edit) string {
	var b strings.Builder
	last := 0
	for _, e := range edits {
		if e.Start-base < last {
			continue // an insertion at a point that another edit replaced
		}
		b.WriteString(text[last : e.Start-base])
		b.WriteString(e.New)
		last = e.End - base
	}
	b.WriteString(text[last:])
	return b.String()
}

// changed returns the lines of before and after without those that they have
// in common at either end.
func changed(before, after string) []string {
	a, b := splitLines(before), splitLines(after)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	var out []string
	for _, line := range a {
		out = append(out, "-"+line)
	}
	for _, line := range b {
		out = append(out, "+"+line)
	}
	return out
}

// splitLines returns the lines of s without their newlines; a last line without
// one counts as well.
func splitLines(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(s, "\n"), "\n")
}
