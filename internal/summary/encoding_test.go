package summary_test

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/types/objectpath"

	"secretlint.example/internal/base"
	"secretlint.example/internal/passtest"
	"secretlint.example/internal/summary"
)

// entry is one fact as drivers write it to disk.
type entry struct {
	Package string
	Object  objectpath.Path
	Fact    analysis.Fact
}

// unmatched swallows the complaints about wants, which are those of TestFacts.
type unmatched struct{ testing.TB }

// Errorf says nothing.
func (unmatched) Errorf(string, ...any) {}

// factsOf runs the analyzer of a New of its own and returns what it hands on
// about the fixtures.
func factsOf(t *testing.T) []entry {
	t.Helper()
	a := summary.Analyzer(&base.Options{})
	for _, f := range a.FactTypes {
		gob.Register(f)
	}
	var out []entry
	for _, r := range analysistest.Run(unmatched{t}, passtest.Dir(), a, "engine/app") {
		for _, f := range r.Action.AllObjectFacts() {
			path, err := objectpath.For(f.Object)
			if err != nil {
				t.Errorf("%v: nobody else can name it: %v", f.Object, err)
			}
			out = append(out, entry{f.Object.Pkg().Path(), path, f.Fact})
		}
		for _, f := range r.Action.AllPackageFacts() {
			out = append(out, entry{f.Package.Path(), "", f.Fact})
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Object, b.Object), cmp.Compare(reflect.TypeOf(a.Fact).String(), reflect.TypeOf(b.Fact).String()))
	})
	return out
}

func encode(t *testing.T, facts []entry) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(facts); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// budget is how many bytes a function or a field may take, with its name and
// its share of what describes the file: every importer reads those of all that
// it imports.
const budget = 24

// TestEncoding checks that facts survive being written and read, that two runs
// write the same bytes, and that they are small.
func TestEncoding(t *testing.T) {
	facts := factsOf(t)
	text := encode(t, facts)
	if again := encode(t, factsOf(t)); !bytes.Equal(text, again) {
		t.Error("two runs do not write the same bytes")
	}
	var got []entry
	if err := gob.NewDecoder(bytes.NewReader(text)).Decode(&got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, facts) {
		t.Error("the facts that were read are not those that were written")
	}
	said := 0
	for _, f := range facts {
		n := 1
		fmt.Sscanf(fmt.Sprint(f.Fact), "%d functions", &n)
		said += n
	}
	if said < 80 {
		t.Errorf("%d functions and fields: these fixtures have more", said)
	}
	if n := len(text); n > budget*said {
		t.Errorf("%d functions and fields take %d bytes, %d each, want at most %d", said, n, n/said, budget)
	}
}
