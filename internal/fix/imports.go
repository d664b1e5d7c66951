// Package fix makes the edits of suggested fixes. An edit is minimal, since
// drivers merge the edits of two fixes of one file as text and drop all of
// them where two overlap, and a fix that might break a program is none.
package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
)

// Import returns the name under which the code at pos in file can use the
// package of that path, and the edits that import it, if any: an import that
// is in scope at pos is used under whatever name it has, otherwise one is
// added under a name that nothing in the file has.
//
// All calls for one file and path add the same import with the same edit, so
// that the edits of several fixes coalesce. A dot or blank import is left
// alone and does not count.
//
// It returns ok == false where no fix may be offered: in a generated file, in
// one that uses cgo, whose positions are those of cgo's output, and in the
// package itself.
func Import(pass *analysis.Pass, file *ast.File, pos token.Pos, path string) (name string, edits []analysis.TextEdit, ok bool) {
	if !Editable(file) || path == pass.Pkg.Path() {
		return "", nil, false
	}
	inner := pass.Pkg.Scope().Innermost(pos)
	if inner == nil {
		return "", nil, false
	}
	for _, spec := range file.Imports {
		pkg := pass.TypesInfo.PkgNameOf(spec)
		if pkg == nil || pkg.Imported().Path() != path || pkg.Name() == "_" || pkg.Name() == "." {
			continue
		}
		if _, seen := inner.LookupParent(pkg.Name(), pos); seen == pkg {
			return pkg.Name(), nil, true
		}
	}
	pkgName := nameOf(pass.Pkg, path)
	name = unused(pass, file, pkgName)
	text := strconv.Quote(path)
	if name != lastElement(path) || !certain(pass.Pkg, path) {
		text = name + " " + text
	}
	return name, []analysis.TextEdit{insertion(pass.Fset, file, path, text)}, true
}

// Editable reports whether a fix may change file: not if a generator or cgo
// makes it.
func Editable(file *ast.File) bool {
	for _, spec := range file.Imports {
		if spec.Path.Value == `"C"` {
			return false
		}
	}
	return !ast.IsGenerated(file)
}

// certain reports whether the last element of path is known to be the name of
// the package. A directory of another name than its package is allowed, and an
// import that says the name is right in any case.
func certain(pkg *types.Package, path string) bool {
	return base.IsStd(path) || lastElement(path) == lastElement(knowledge.WipePath) ||
		imported(pkg, path, make(map[*types.Package]bool)) != nil
}

// nameOf returns the name of the package of that path: the true one if pkg
// knows of it, else what the path suggests.
func nameOf(pkg *types.Package, path string) string {
	if p := imported(pkg, path, make(map[*types.Package]bool)); p != nil {
		return p.Name()
	}
	name := lastElement(path)
	if isVersion(name) && strings.Contains(path, "/") {
		name = lastElement(strings.TrimSuffix(path, "/"+name))
	}
	name, _, _ = strings.Cut(name, ".")
	name = strings.TrimPrefix(name, "go-")
	if !token.IsIdentifier(name) {
		name = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || r == '_' {
				return r
			}
			return -1
		}, name)
	}
	if !token.IsIdentifier(name) {
		return "pkg"
	}
	return name
}

// imported returns the package of that path among those that pkg depends on.
func imported(pkg *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	for _, p := range pkg.Imports() {
		if seen[p] {
			continue
		}
		seen[p] = true
		if p.Path() == path && p.Name() != "" {
			return p
		}
		if found := imported(p, path, seen); found != nil {
			return found
		}
	}
	return nil
}

func lastElement(path string) string { return path[strings.LastIndex(path, "/")+1:] }

func isVersion(elem string) bool {
	n, err := strconv.Atoi(strings.TrimPrefix(elem, "v"))
	return err == nil && n > 0 && elem[0] == 'v'
}

// unused returns name, with a number if something has it already: a
// declaration of the package, an import of the file, or anything inside the
// file that would hide it. Looking at the whole file rather than at one place
// gives all fixes of the file the same answer.
func unused(pass *analysis.Pass, file *ast.File, name string) string {
	taken := make(map[string]bool)
	if scope := pass.TypesInfo.Scopes[file]; scope != nil {
		collect(scope, taken)
	}
	try := name
	for i := 2; taken[try] || pass.Pkg.Scope().Lookup(try) != nil || types.Universe.Lookup(try) != nil; i++ {
		try = name + strconv.Itoa(i)
	}
	return try
}

func collect(scope *types.Scope, names map[string]bool) {
	for _, name := range scope.Names() {
		names[name] = true
	}
	for i := range scope.NumChildren() {
		collect(scope.Child(i), names)
	}
}

// insertion returns the edit that adds an import spec of that text to file:
// in order among the specs of its sort (the standard library's, or others),
// else as a group of its own, the standard library's first.
func insertion(fset *token.FileSet, file *ast.File, path, text string) analysis.TextEdit {
	decl := importDecl(file)
	switch {
	case decl == nil:
		return insert(packageEnd(fset, file), "\n\nimport "+text)
	case !decl.Lparen.IsValid():
		return insert(specEnd(decl.Specs[0]), "\nimport "+text)
	case len(decl.Specs) == 0:
		return insert(decl.Lparen+1, "\n\t"+text+"\n")
	}
	std := base.IsStd(path)
	var last ast.Spec // of the same sort, and before path
	for _, s := range decl.Specs {
		other, _ := strconv.Unquote(s.(*ast.ImportSpec).Path.Value)
		if base.IsStd(other) != std {
			continue
		}
		if other > path && last == nil {
			return insert(specPos(s), text+"\n\t")
		}
		if other <= path || last == nil {
			last = s
		}
	}
	switch first := decl.Specs[0]; {
	case last != nil:
		return insert(specEnd(last), "\n\t"+text)
	case std:
		return insert(specPos(first), text+"\n\n\t")
	}
	return insert(specEnd(decl.Specs[len(decl.Specs)-1]), "\n\n\t"+text)
}

func insert(at token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}
}

// importDecl returns the first import declaration, one with parentheses if
// there is any, or nil.
func importDecl(file *ast.File) *ast.GenDecl {
	var found *ast.GenDecl
	for _, d := range file.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			break // imports come first
		}
		if found == nil || !found.Lparen.IsValid() && d.Lparen.IsValid() {
			found = d
		}
	}
	return found
}

// specPos returns where a spec begins, its comment above included.
func specPos(s ast.Spec) token.Pos {
	if doc := s.(*ast.ImportSpec).Doc; doc != nil {
		return doc.Pos()
	}
	return s.Pos()
}

// specEnd returns where a spec ends, the comment behind it included.
func specEnd(s ast.Spec) token.Pos {
	if c := s.(*ast.ImportSpec).Comment; c != nil {
		return c.End()
	}
	return s.End()
}

// packageEnd returns where the line of the package clause ends: a comment on
// it may be an import comment, which must stay there.
func packageEnd(fset *token.FileSet, file *ast.File) token.Pos {
	end, next := file.Name.End(), file.FileEnd
	if len(file.Decls) > 0 {
		next = file.Decls[0].Pos()
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if end < c.Pos() && c.Pos() < next && fset.Position(c.Pos()).Line == fset.Position(end).Line {
				end = c.End()
			}
		}
	}
	return end
}
