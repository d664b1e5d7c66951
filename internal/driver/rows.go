package driver

import (
	"context"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/gcexportdata"
)

// CheckRows returns an error for every row whose name stands for nothing: a
// row that is misspelt would never match and never be missed. The names are
// those of knowledge.ParseRows. Unexported names are taken as they are, since
// the compiler keeps no record of them.
func CheckRows(ctx context.Context, req *Request, names []string) error {
	byPackage := make(map[string][]string)
	for _, name := range names {
		pkg, _ := splitName(name)
		byPackage[pkg] = append(byPackage[pkg], name)
	}
	if len(byPackage) == 0 {
		return nil
	}
	r := &runner{Request: req}
	paths := slices.Sorted(maps.Keys(byPackage))
	args := append([]string{"-e", "-export", "-f", "{{.ImportPath}}\t{{.Export}}\t{{with .Error}}{{.}}{{end}}", "--"}, paths...)
	stdout, _, err := output(ctx, r.command(ctx, "list", args...))
	if err != nil {
		return err
	}
	var errs []error
	for line := range strings.Lines(string(stdout)) {
		f := strings.SplitN(strings.TrimSpace(line), "\t", 3)
		if len(f) < 2 || byPackage[f[0]] == nil {
			continue // the rest of an error of several lines
		}
		pkg, err := readExport(f[0], f[1])
		for _, name := range byPackage[f[0]] {
			if err != nil {
				errs = append(errs, fmt.Errorf("row %q: package %s cannot be read: %s", name, f[0], strings.Join(f[2:], "")))
			} else if _, path := splitName(name); !resolves(pkg, path) {
				errs = append(errs, fmt.Errorf("row %q: package %s has no %s", name, f[0], strings.Join(path, ".")))
			}
		}
	}
	return errors.Join(errs...)
}

// splitName splits "(*a/b.T).M", "a/b.F", "type a/b.T" and the like into the
// import path and the names below it. The last element of a path may have dots
// as well: an exported name tells where it ends.
func splitName(name string) (pkg string, path []string) {
	if _, rest, ok := strings.Cut(name, " "); ok {
		name = rest
	}
	name = strings.NewReplacer("(", "", "*", "", ")", "").Replace(name)
	slash := strings.LastIndexByte(name, '/') + 1
	dot := strings.LastIndexByte(name[slash:], '.')
	for i, c := range name[slash:] {
		if c == '.' && token.IsExported(name[slash+i+1:]) {
			dot = i
			break
		}
	}
	if dot < 0 {
		return name, nil
	}
	return name[:slash+dot], strings.Split(name[slash+dot+1:], ".")
}

// readExport reads what the compiler exported of a package: objects of the
// package block, their methods and fields, nothing that is unexported.
func readExport(path, file string) (*types.Package, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in, err := gcexportdata.NewReader(f)
	if err != nil {
		return nil, err
	}
	return gcexportdata.Read(in, token.NewFileSet(), make(map[string]*types.Package), path)
}

// resolves reports whether path names a package-level object, or a method or
// field of one.
func resolves(pkg *types.Package, path []string) bool {
	if len(path) == 0 || slices.ContainsFunc(path, func(s string) bool { return !token.IsExported(s) }) {
		return len(path) > 0
	}
	obj := pkg.Scope().Lookup(path[0])
	for _, name := range path[1:] {
		if obj == nil {
			return false
		}
		obj, _, _ = types.LookupFieldOrMethod(obj.Type(), true, pkg, name)
	}
	return obj != nil
}
