// Package rowtest checks rows of knowledge against the packages they speak of.
// Only tests import it.
package rowtest

import (
	"bytes"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"

	"secretlint.example/internal/effect"
)

// Load returns the types of the packages at paths as the module in dir sees
// them, from the export data that the go command makes.
func Load(dir string, paths []string) (map[string]*types.Package, error) {
	// -e: a package that does not exist has no export data, and Import says so.
	cmd := exec.Command("go", append([]string{"list", "-e", "-deps", "-export", "-f", "{{.ImportPath}}\t{{.Export}}"}, paths...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w: %s", err, stderr.Bytes())
	}
	files := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		files[path] = file
	}
	imp := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if files[path] == "" {
			return nil, fmt.Errorf("no package %s", path)
		}
		return os.Open(files[path])
	})
	pkgs := make(map[string]*types.Package)
	for _, path := range paths {
		if pkg, err := imp.Import(path); err == nil {
			pkgs[path] = pkg
		}
	}
	return pkgs, nil
}

// Name is the name of a row, taken apart.
type Name struct{ Sort, Path, Type, Member string }

// Split takes the name of a row apart: "import/path.Func",
// "(*import/path.Type).Method", "type import/path.Name" and so on.
func Split(name string) Name {
	n := Name{Sort: "func"}
	if sort, rest, ok := strings.Cut(name, " "); ok {
		n.Sort, name = sort, rest
	}
	if strings.HasPrefix(name, "(") {
		i := strings.LastIndex(name, ").")
		n.Member = name[i+2:]
		recv, _, _ := strings.Cut(strings.TrimPrefix(name[1:i], "*"), "[")
		n.Path, n.Type = cut(recv)
		return n
	}
	n.Path, n.Member = cut(name)
	if n.Sort == "field" {
		field := n.Member
		n.Path, n.Type = cut(n.Path + "." + field[:strings.Index(field, ".")])
		n.Member = field[strings.Index(field, ".")+1:]
	}
	return n
}

// cut divides "import/path.Name" at the first dot after the last slash.
func cut(name string) (path, rest string) {
	slash := strings.LastIndex(name, "/") + 1
	dot := strings.Index(name[slash:], ".")
	if dot < 0 {
		return "", name
	}
	return name[:slash+dot], name[slash+dot+1:]
}

// Resolve reports what is wrong with a row: it names nothing, or says
// something of an operand that there is not. The path of pkg may have a major
// version where that of the row has none.
func Resolve(pkg *types.Package, name, row string) error {
	n := Split(name)
	if n.Path == "" && n.Type == "error" {
		return nil
	}
	if pkg == nil {
		return fmt.Errorf("%s: no package %s", name, n.Path)
	}
	switch n.Sort {
	case "type":
		if _, ok := pkg.Scope().Lookup(n.Member).(*types.TypeName); !ok {
			return fmt.Errorf("%s: no such type", name)
		}
		return wiper(pkg, n, row)
	case "var":
		if _, ok := pkg.Scope().Lookup(n.Member).(*types.Var); !ok {
			return fmt.Errorf("%s: no such variable", name)
		}
		return nil
	case "field":
		v, ok := member(pkg, n).(*types.Var)
		if !ok || !v.IsField() {
			return fmt.Errorf("%s: no such field", name)
		}
		return nil
	}
	return function(pkg, n, name, row)
}

// wiper checks that the method which a row of a type names exists.
func wiper(pkg *types.Package, n Name, row string) error {
	for word := range strings.FieldsSeq(row) {
		if method, ok := strings.CutPrefix(word, "wiper:"); ok {
			if _, ok := member(pkg, Name{Type: n.Member, Member: method}).(*types.Func); !ok {
				return fmt.Errorf("type %s.%s: no method %s", n.Path, n.Member, method)
			}
		}
	}
	return nil
}

// member returns the field or method that n names.
func member(pkg *types.Package, n Name) types.Object {
	tn, ok := pkg.Scope().Lookup(n.Type).(*types.TypeName)
	if !ok {
		return nil
	}
	t := tn.Type()
	if !types.IsInterface(t) {
		t = types.NewPointer(t)
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, pkg, n.Member)
	return obj
}

var operands = regexp.MustCompile(`\b([ar])([0-9]+)\b`)

// function checks a row of a function. A method of a concrete type must go by
// the name under which a call finds it; an interface may have a row for a
// method that it embeds (see knowledge.Table.Method).
func function(pkg *types.Package, n Name, name, row string) error {
	fn, ok := pkg.Scope().Lookup(n.Member).(*types.Func)
	if n.Type != "" {
		fn, ok = member(pkg, n).(*types.Func)
	}
	if !ok {
		return fmt.Errorf("%s: no such function", name)
	}
	embedded := n.Type != "" && types.IsInterface(pkg.Scope().Lookup(n.Type).Type())
	full := strings.Replace(fn.Origin().FullName(), pkg.Path(), n.Path, 1)
	if full != name && !embedded {
		return fmt.Errorf("%s: a call finds it as %s", name, full)
	}
	sig := fn.Signature()
	if _, err := effect.Parse(row, sig.Recv() != nil); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for clause := range strings.FieldsSeq(row) {
		for _, m := range operands.FindAllStringSubmatch(strings.TrimPrefix(clause, "unless:"), -1) {
			i, _ := strconv.Atoi(m[2])
			of := sig.Params()
			if m[1] == "r" {
				of = sig.Results()
			}
			if i >= of.Len() && !strings.HasPrefix(clause, "unless:") {
				return fmt.Errorf("%s: %s has no operand %s", name, sig, m[0])
			}
		}
	}
	return nil
}
