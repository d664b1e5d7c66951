package nowipe_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"testing"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

// clauses are what a fix must prove before it inserts a wipe, each with the
// function of the fixture that breaks it. The function of that name and OK does
// not, and gets the fix.
var clauses = []struct{ name, what string }{
	{"producer", "the producer makes the array, and keeps none"},
	{"keeper", "no function that is given it keeps it"},
	{"unknown", "every function that is given it is known"},
	{"returned", "it is not returned, nor a part of it"},
	{"stored", "it is not stored"},
	{"closure", "no function literal that lives on captures it"},
	{"alias", "nor does any of this happen to an alias"},
	{"goroutine", "no goroutine has it"},
	{"parameter", "it is no parameter"},
	{"reassigned", "the variable gets no other value after the defer"},
	{"resliced", "the variable is not sliced after the defer"},
	{"grown", "append does not move it"},
	{"loop", "made in a loop, it is not seen in the next iteration"},
	{"earlierDefer", "no call that was deferred earlier reads it"},
	{"namedResult", "it is no named result"},
	{"arrayResult", "it is no array that is a named result"},
	{"inError", "no error that is returned has it"},
	{"element", "no address of an element goes elsewhere"},
	{"thrown", "no panic hands it to who recovers"},
	{"implementation", "no other implementation of an interface may keep it"},
}

func TestClauses(t *testing.T) {
	name := filepath.Join(passtest.Dir(), "src/nowipe/clauses/clauses.go")
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	fixed := make(map[string]bool)
	for _, line := range passtest.FixLines(t, secretlint.Config{}, "nowipe", "nowipe/clauses") {
		fixed[function(fset, file, line)] = true
	}
	for _, c := range clauses {
		if fixed[c.name] {
			t.Errorf("%s: a fix is offered where it is not so that %s", c.name, c.what)
		}
		if !fixed[c.name+"OK"] {
			t.Errorf("%sOK: no fix is offered", c.name)
		}
		delete(fixed, c.name+"OK")
	}
	for name := range fixed {
		if name != "derive" {
			t.Errorf("a fix in %s, which no clause names", name)
		}
	}
}

// function returns the name of the function that a line is in.
func function(fset *token.FileSet, file *ast.File, line int) string {
	for _, d := range file.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fset.Position(fn.Pos()).Line <= line && line <= fset.Position(fn.End()).Line {
			return fn.Name.Name
		}
	}
	return ""
}
