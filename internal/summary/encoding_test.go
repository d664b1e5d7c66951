package summary_test

import (
	"bytes"
	"cmp"
	"encoding/gob"
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

// factsOf runs the analyzer of a New of its own and returns what it hands on
// about the fixtures.
func factsOf(t *testing.T) []entry {
	t.Helper()
	a := summary.Analyzer(&base.Options{})
	for _, f := range a.FactTypes {
		gob.Register(f)
	}
	var out []entry
	for _, r := range analysistest.Run(t, passtest.Dir(), a, "engine/app") {
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

// budget is how many bytes a fact may take, with the names of its package and
// its object: every importer carries those of all that it imports.
const budget = 64

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
	if len(facts) < 80 {
		t.Errorf("%d facts: these fixtures have more", len(facts))
	}
	if n := len(text); n > budget*len(facts) {
		t.Errorf("%d facts take %d bytes, %d each, want at most %d", len(facts), n, n/len(facts), budget)
	}
}
