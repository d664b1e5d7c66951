package rewrite

import (
	"fmt"
	"io"
	"strings"
)

// context is the number of lines around a change, as everywhere.
const context = 3

// Diff prints the changes of the tree as a unified diff; rel says how a file
// is named. The names have the prefixes that git apply and patch -p1 expect.
func (t *Tree) Diff(w io.Writer, rel func(name string) string) error {
	for _, name := range t.Changed() {
		text := unified("a/"+rel(name), "b/"+rel(name), string(t.disk[name]), string(t.now[name]))
		if _, err := io.WriteString(w, text); err != nil {
			return err
		}
	}
	return nil
}

// op is a line of a diff: kept (' '), removed ('-') or added ('+').
type op struct {
	kind byte
	line string
}

// unified returns the unified diff of two texts.
func unified(oldName, newName, old, new string) string {
	ops := compare(lines(old), lines(new))
	var b strings.Builder
	fmt.Fprintf(&b, "--- %s\n+++ %s\n", oldName, newName)
	oldLine, newLine := 1, 1
	for i := 0; i < len(ops); {
		if ops[i].kind == ' ' {
			if next := change(ops, i); next < 0 || next-i > context {
				i, oldLine, newLine = i+1, oldLine+1, newLine+1
				continue
			}
		}
		end := hunkEnd(ops, i)
		removed, added := count(ops[i:end])
		fmt.Fprintf(&b, "@@ -%s +%s @@\n", span(oldLine, removed), span(newLine, added))
		for _, o := range ops[i:end] {
			b.WriteByte(o.kind)
			b.WriteString(o.line)
			if !strings.HasSuffix(o.line, "\n") {
				b.WriteString("\n\\ No newline at end of file\n")
			}
		}
		i, oldLine, newLine = end, oldLine+removed, newLine+added
	}
	return b.String()
}

// change returns the index of the first change at or after i, or -1.
func change(ops []op, i int) int {
	for ; i < len(ops); i++ {
		if ops[i].kind != ' ' {
			return i
		}
	}
	return -1
}

// hunkEnd returns where the hunk that begins at i ends: after its context, but
// not where the next change is too close for a hunk of its own.
func hunkEnd(ops []op, i int) int {
	last := change(ops, i)
	for j := last; j < len(ops) && j-last <= 2*context; j++ {
		if ops[j].kind != ' ' {
			last = j
		}
	}
	return min(last+1+context, len(ops))
}

// count returns the number of lines that ops have of the old and the new text.
func count(ops []op) (old, new int) {
	for _, o := range ops {
		if o.kind != '+' {
			old++
		}
		if o.kind != '-' {
			new++
		}
	}
	return old, new
}

// span prints a run of lines. An empty one is named by the line before it.
func span(first, n int) string {
	switch n {
	case 0:
		return fmt.Sprintf("%d,0", first-1)
	case 1:
		return fmt.Sprint(first)
	}
	return fmt.Sprintf("%d,%d", first, n)
}

func lines(text string) []string {
	if text == "" {
		return nil
	}
	list := strings.SplitAfter(text, "\n")
	if list[len(list)-1] == "" {
		list = list[:len(list)-1]
	}
	return list
}

// compare returns a shortest way from a to b, by Myers' greedy algorithm: the
// furthest point on each diagonal after d changes, for d = 0, 1, ... Fixes
// change few lines, so that d stays small however long the file.
func compare(a, b []string) []op {
	furthest := map[int]int{1: 0} // x by diagonal x-y
	var trace []map[int]int
	for d := 0; ; d++ {
		next := make(map[int]int, len(furthest)+2)
		for k, x := range furthest {
			next[k] = x
		}
		for k := -d; k <= d; k += 2 {
			x := next[k-1] + 1
			if k == -d || k != d && next[k-1] < next[k+1] {
				x = next[k+1]
			}
			for x < len(a) && x-k < len(b) && x-k >= 0 && a[x] == b[x-k] {
				x++
			}
			next[k] = x
			if x == len(a) && x-k == len(b) {
				return retrace(a, b, append(trace, furthest))
			}
		}
		trace = append(trace, furthest)
		furthest = next
	}
}

// retrace walks the way back from the end. trace[d] are the furthest points
// before the d-th change was made.
func retrace(a, b []string, trace []map[int]int) []op {
	var back []op
	x, y := len(a), len(b)
	for d := len(trace) - 1; d >= 0; d-- {
		v, k := trace[d], x-y
		from := k - 1
		if k == -d || k != d && v[k-1] < v[k+1] {
			from = k + 1
		}
		px := v[from]
		py := px - from
		for x > max(px, 0) && y > max(py, 0) {
			x, y = x-1, y-1
			back = append(back, op{' ', a[x]})
		}
		switch {
		case d == 0:
		case x > px:
			x--
			back = append(back, op{'-', a[x]})
		default:
			y--
			back = append(back, op{'+', b[y]})
		}
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}
