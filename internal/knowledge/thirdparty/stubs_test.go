package thirdparty_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge/rowtest"
)

// stubs is the folder with the stubs of packages at their import paths.
const stubs = "../../../testdata/src"

// stubbed returns the import paths of the stubs: of all packages in the folder
// whose path begins with a domain, but for the project's own.
func stubbed(t *testing.T) []string {
	t.Helper()
	files, err := fs.Glob(os.DirFS(stubs), "*.*")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, domain := range files {
		if domain == "secretlint.example" {
			continue
		}
		fs.WalkDir(os.DirFS(stubs), domain, func(name string, d fs.DirEntry, err error) error {
			if strings.HasSuffix(name, ".go") {
				paths = append(paths, path.Dir(name))
			}
			return err
		})
	}
	if paths = slices.Compact(paths); len(paths) < 15 {
		t.Fatalf("only %d stubs: %v", len(paths), paths)
	}
	return paths
}

// stubImporter type-checks the stubs, which import each other and the standard
// library.
type stubImporter struct {
	fset *token.FileSet
	std  types.Importer
	done map[string]*types.Package
}

func newStubImporter() *stubImporter {
	fset := token.NewFileSet()
	return &stubImporter{fset, importer.ForCompiler(fset, "source", nil), make(map[string]*types.Package)}
}

// Import returns the stub at path.
func (imp *stubImporter) Import(path string) (*types.Package, error) {
	if pkg := imp.done[path]; pkg != nil {
		return pkg, nil
	}
	if base.IsStd(path) {
		return imp.std.Import(path)
	}
	names, err := filepath.Glob(filepath.Join(stubs, filepath.FromSlash(path), "*.go"))
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("no stub %s: %v", path, err)
	}
	var files []*ast.File
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(imp.fset, name, src, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	conf := types.Config{Importer: imp}
	pkg, err := conf.Check(path, imp.fset, files, nil)
	imp.done[path] = pkg
	return pkg, err
}

// TestStubsAreSubsets proves that what a fixture can call of a stub can be
// called of the real package in the same way.
func TestStubsAreSubsets(t *testing.T) {
	paths := stubbed(t)
	actual, err := rowtest.Load(".", paths)
	if err != nil {
		t.Fatal(err)
	}
	imp := newStubImporter()
	for _, path := range paths {
		stub, err := imp.Import(path)
		if err != nil {
			t.Error(err)
			continue
		}
		if actual[path] == nil {
			t.Errorf("%s: no such package", path)
			continue
		}
		for _, problem := range beyond(stub, actual[path]) {
			t.Errorf("%s: %s", path, problem)
		}
	}
}

// TestBeyondSeesDifferences keeps the comparison itself honest: it compares
// a stub with the real package of another logger.
func TestBeyondSeesDifferences(t *testing.T) {
	actual, err := rowtest.Load(".", []string{"github.com/golang/glog"})
	if err != nil {
		t.Fatal(err)
	}
	imp := newStubImporter()
	stub, err := imp.Import("github.com/go-logr/logr")
	if err != nil {
		t.Fatal(err)
	}
	if len(beyond(stub, actual["github.com/golang/glog"])) == 0 {
		t.Error("a stub of one package passes for another one")
	}
}

// beyond returns what a stub declares and the real package does not, or
// differently.
func beyond(stub, actual *types.Package) []string {
	var problems []string
	for _, name := range stub.Scope().Names() {
		a, b := stub.Scope().Lookup(name), actual.Scope().Lookup(name)
		if !a.Exported() {
			continue
		}
		if b == nil || fmt.Sprintf("%T", a) != fmt.Sprintf("%T", b) {
			problems = append(problems, "no "+name)
			continue
		}
		if t, ok := a.(*types.TypeName); ok {
			problems = append(problems, beyondType(t, b.(*types.TypeName))...)
			continue
		}
		if !same(a.Type(), b.Type()) {
			problems = append(problems, fmt.Sprintf("%s is %s, not %s", name, b.Type(), a.Type()))
		}
	}
	return problems
}

// beyondType compares the methods and the exported fields of a type.
func beyondType(stub, actual *types.TypeName) []string {
	var problems []string
	add := func(name string, a types.Type, find func() types.Object) {
		if b := find(); b == nil || !same(a, b.Type()) {
			problems = append(problems, fmt.Sprintf("%s.%s is %v, not %s", stub.Name(), name, b, a))
		}
	}
	lookup := func(name string) func() types.Object {
		return func() types.Object {
			obj, _, _ := types.LookupFieldOrMethod(actual.Type(), true, nil, name)
			return obj
		}
	}
	set := types.NewMethodSet(types.NewPointer(stub.Type()))
	if types.IsInterface(stub.Type()) {
		set = types.NewMethodSet(stub.Type())
	}
	for i := range set.Len() {
		m := set.At(i).Obj()
		if !m.Exported() {
			continue // nobody else can call it
		}
		add(m.Name(), m.Type(), lookup(m.Name()))
	}
	if st, ok := stub.Type().Underlying().(*types.Struct); ok {
		for i := range st.NumFields() {
			if f := st.Field(i); f.Exported() {
				add(f.Name(), f.Type(), lookup(f.Name()))
			}
		}
	}
	return problems
}

// same reports whether two types of different worlds read the same, the names
// of parameters apart.
func same(a, b types.Type) bool { return text(a) == text(b) }

func text(t types.Type) string {
	sig, ok := t.(*types.Signature)
	if !ok {
		return strings.ReplaceAll(types.TypeString(t, nil), "interface{}", "any")
	}
	tuple := func(vars *types.Tuple) string {
		var out []string
		for v := range vars.Variables() {
			out = append(out, text(v.Type()))
		}
		return strings.Join(out, ", ")
	}
	return fmt.Sprintf("func(%s)(%s) %v", tuple(sig.Params()), tuple(sig.Results()), sig.Variadic())
}
