// Package rewrite applies suggested fixes to files: in memory first, so that
// the result can be analysed before anything is written, and then a package at
// a time, whole or not at all.
package rewrite

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"secretlint.example/internal/report"
)

// Tree is the files on disk together with changes that are not there yet. It
// does not change; Apply returns another.
type Tree struct {
	// disk is what was read, now what the files are to become.
	disk, now map[string][]byte
}

// NewTree returns the files as they are.
func NewTree() *Tree { return &Tree{make(map[string][]byte), make(map[string][]byte)} }

// Read returns the content of a file with its changes.
func (t *Tree) Read(name string) ([]byte, error) {
	if text, ok := t.now[name]; ok {
		return text, nil
	}
	if text, ok := t.disk[name]; ok {
		return text, nil
	}
	text, err := os.ReadFile(name)
	if err == nil {
		t.disk[name] = text
	}
	return text, err
}

// Changed returns the names of the files that differ from the disk, sorted.
func (t *Tree) Changed() []string { return slices.Sorted(maps.Keys(t.now)) }

// Merge returns those of the findings whose fixes can be applied together, and
// those whose fixes overlap with an earlier one's. Equal edits, such as two
// that add the same import, count as one.
func Merge(findings []*report.Finding) (together, overlapping []*report.Finding) {
	files := make(map[string][]report.Edit)
	for _, f := range findings {
		if !fits(files, f.Fix.Edits) {
			overlapping = append(overlapping, f)
			continue
		}
		add(files, f.Fix.Edits)
		together = append(together, f)
	}
	return together, overlapping
}

// fits reports whether edits touch nothing that edits in files change.
func fits(files map[string][]report.Edit, edits []report.Edit) bool {
	for _, e := range edits {
		for _, other := range files[e.File] {
			if e != other && e.Start < other.End && other.Start < e.End {
				return false
			}
			// An insertion has no inside: two at one place stand one after
			// the other. One strictly inside of a replacement is caught above.
		}
	}
	return true
}

func add(files map[string][]report.Edit, edits []report.Edit) {
	for _, e := range edits {
		if !slices.Contains(files[e.File], e) {
			files[e.File] = append(files[e.File], e)
		}
	}
}

// Apply returns the tree in which the fixes of the findings are applied and
// the files are formatted. The fixes are those of one Merge, with the offsets
// of t.
func (t *Tree) Apply(findings []*report.Finding) (*Tree, error) {
	files := make(map[string][]report.Edit)
	for _, f := range findings {
		add(files, f.Fix.Edits)
	}
	next := &Tree{t.disk, maps.Clone(t.now)}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		old, err := t.Read(name)
		if err != nil {
			return nil, err
		}
		text, err := apply(old, files[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if text, err = tidy(old, text); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		next.now[name] = text
		if bytes.Equal(text, t.disk[name]) {
			delete(next.now, name)
		}
	}
	return next, nil
}

// apply makes the edits of one file.
func apply(text []byte, edits []report.Edit) ([]byte, error) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b report.Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(text) {
			return nil, fmt.Errorf("an edit of bytes %d to %d does not fit: was the file changed meanwhile?", e.Start, e.End)
		}
		b.Write(text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.Write(text[at:])
	return []byte(b.String()), nil
}
