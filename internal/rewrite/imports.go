package rewrite

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"
)

// tidy formats the fixed text of a file as gofmt does, and removes the imports
// that the fixes made unused: those whose name the old text mentions and the
// new one does not. The name of an import without one is guessed from its
// path; where the guess is wrong the import stays, the result does not
// compile, and its fixes are dropped.
func tidy(old, text []byte) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	before, err := parser.ParseFile(token.NewFileSet(), "", old, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	had, has := mentioned(before), mentioned(file)
	removed := false
	for _, spec := range slices.Clone(file.Imports) {
		name, path := importName(spec)
		if !had[name] || has[name] {
			continue
		}
		alias := ""
		if spec.Name != nil {
			alias = spec.Name.Name
		}
		removed = astutil.DeleteNamedImport(fset, file, alias, path) || removed
	}
	if !removed {
		return format.Source(text)
	}
	var b bytes.Buffer
	err = format.Node(&b, fset, file)
	return b.Bytes(), err
}

// mentioned returns the names that stand before a dot in a file.
func mentioned(file *ast.File) map[string]bool {
	names := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				names[id.Name] = true
			}
		}
		return true
	})
	return names
}

// importName returns the name of an import in its file, as far as it can be
// told from the path, and the path.
func importName(spec *ast.ImportSpec) (name, path string) {
	path, _ = strconv.Unquote(spec.Path.Value)
	if spec.Name != nil {
		return spec.Name.Name, path
	}
	elems := strings.Split(path, "/")
	last := elems[len(elems)-1]
	if n := len(elems); n > 1 && len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		last = elems[n-2]
	}
	return last, path
}

// Imports returns the paths that a changed file imports and the file on disk
// does not.
func (t *Tree) Imports(name string) ([]string, error) {
	var had, paths []string
	for i, text := range [][]byte{t.disk[name], t.now[name]} {
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly)
		if err != nil {
			return nil, err
		}
		for _, spec := range file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			if i == 0 {
				had = append(had, path)
			} else if !slices.Contains(had, path) {
				paths = append(paths, path)
			}
		}
	}
	return paths, nil
}
