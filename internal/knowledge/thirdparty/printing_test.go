package thirdparty_test

import (
	"go/types"
	"slices"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// TestPrintingResolves finds what the tables of printers and addresses speak
// of in the modules that have it.
func TestPrintingResolves(t *testing.T) {
	versions := versions(t)
	var names, paths []string
	for _, name := range knowledge.Printing() {
		if p := rowtest.Split(name).Path; !base.IsStd(p) {
			names, paths = append(names, name), append(paths, actual(versions, p))
		}
	}
	slices.Sort(paths)
	pkgs, err := rowtest.Load(".", slices.Compact(paths))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		pkg := pkgs[actual(versions, rowtest.Split(name).Path)]
		if err := rowtest.Resolve(pkg, name, ""); err != nil {
			t.Error(err)
			continue
		}
		if i, ok := knowledge.Connects(name); ok && !takesText(pkg, rowtest.Split(name).Member, i) {
			t.Errorf("%s: parameter %d is no text", name, i)
		}
	}
	if len(names) < 20 {
		t.Errorf("only %d names", len(names))
	}
}

// takesText reports whether parameter i of a function is a string.
func takesText(pkg *types.Package, name string, i int) bool {
	params := pkg.Scope().Lookup(name).(*types.Func).Signature().Params()
	return i < params.Len() && types.Identical(params.At(i).Type(), types.Typ[types.String])
}
