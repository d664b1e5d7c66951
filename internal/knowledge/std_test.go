package knowledge_test

import (
	"go/version"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// since are the rows that begin with a Go version, by the name of the row or
// of its package; until are those that ended with one.
var since = map[string]string{
	"crypto/mldsa":           "go1.27", // new package
	"uuid":                   "go1.27", // new package
	"encoding/json/v2":       "go1.27", // left the experiment
	"encoding/json/jsontext": "go1.27", // left the experiment
	"bytes.CutLast":          "go1.27", // new function
	"strings.CutLast":        "go1.27", // new function
	"(*math/big.Int).Divide": "go1.27", // new method
	"(*net/url.URL).Clone":   "go1.27", // new method
}

var until = map[string]string{
	// RawMessage became another name of jsontext.Value.
	"(*encoding/json.RawMessage).UnmarshalJSON": "go1.27",
	"(encoding/json.RawMessage).MarshalJSON":    "go1.27",
}

// exists reports whether this Go has what a row speaks of.
func exists(name, path string) bool {
	goversion := runtime.Version()
	for _, k := range []string{name, path} {
		if v, ok := since[k]; ok && version.Compare(goversion, v) < 0 {
			return false
		}
		if v, ok := until[k]; ok && version.Compare(goversion, v) >= 0 {
			return false
		}
	}
	return true
}

// stdRows returns the rows that speak of the standard library of this Go, and
// the paths of their packages.
func stdRows() (names, paths []string) {
	seen := make(map[string]bool)
	for name := range knowledge.Builtin() {
		path := rowtest.Split(name).Path
		if !base.IsStd(path) || !exists(name, path) {
			continue
		}
		names = append(names, name)
		if path != "" && !seen[path] {
			seen[path] = true
			paths = append(paths, path)
		}
	}
	slices.Sort(names)
	slices.Sort(paths)
	return names, paths
}

func TestStandardRowsResolve(t *testing.T) {
	rows := knowledge.Builtin()
	names, paths := stdRows()
	pkgs, err := rowtest.Load(".", paths)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if err := rowtest.Resolve(pkgs[rowtest.Split(name).Path], name, rows[name]); err != nil {
			t.Error(err)
		}
	}
	if len(names) < 900 {
		t.Errorf("only %d rows of the standard library", len(names))
	}
}

// TestVersionsAreTrue fails when an entry of since or until is not needed.
func TestVersionsAreTrue(t *testing.T) {
	rows := knowledge.Builtin()
	for name := range maps.Keys(since) {
		if !used(rows, name) {
			t.Errorf("since[%q]: no row needs it", name)
		}
	}
	for name := range maps.Keys(until) {
		if !used(rows, name) {
			t.Errorf("until[%q]: no row needs it", name)
		}
	}
	var missing []string
	for name := range rows {
		if path := rowtest.Split(name).Path; base.IsStd(path) && !exists(name, path) {
			missing = append(missing, path)
		}
	}
	slices.Sort(missing)
	missing = slices.Compact(missing)
	pkgs, err := rowtest.Load(".", missing)
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range rows {
		path := rowtest.Split(name).Path
		if !base.IsStd(path) || exists(name, path) {
			continue
		}
		if rowtest.Resolve(pkgs[path], name, row) == nil {
			t.Errorf("%s exists in %s", name, runtime.Version())
		}
	}
}

func used(rows map[string]string, name string) bool {
	for row := range rows {
		if row == name || rowtest.Split(row).Path == name {
			return true
		}
	}
	return false
}

func TestBuiltinRowsParse(t *testing.T) {
	var text strings.Builder
	rows := knowledge.Builtin()
	for name, row := range rows {
		if row != "" && name != "(error).Error" {
			text.WriteString(name + ": " + row + "\n")
		}
	}
	got, err := knowledge.ParseRows(text.String())
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range got {
		if row != rows[name] {
			t.Errorf("%s: got %q, want %q", name, row, rows[name])
		}
	}
}
