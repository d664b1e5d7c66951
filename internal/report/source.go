package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf16"
)

// Sources reads files once. A file that cannot be read is empty: the finding
// is still printed.
type Sources struct {
	files map[string]*source
	read  func(name string) ([]byte, error)
}

// source is one file. Lines keep their newlines, since offsets count them.
type source struct {
	text  string
	lines []string
	decls []decl
}

// decl is a declaration of the package block and the lines that it spans.
type decl struct {
	name        string
	first, last int
}

// NewSources returns an empty set of sources.
func NewSources() *Sources { return SourcesOf(os.ReadFile) }

// SourcesOf returns sources that are not what is on disk.
func SourcesOf(read func(name string) ([]byte, error)) *Sources {
	return &Sources{make(map[string]*source), read}
}

// open reads a file once, also when it is missing: a finding in a file that was
// removed meanwhile is printed without its line.
func (s *Sources) open(file string) *source {
	if src := s.files[file]; src != nil {
		return src
	}
	data, _ := s.read(file)
	src := &source{text: string(data), lines: strings.SplitAfter(string(data), "\n")}
	s.files[file] = src
	if strings.HasSuffix(file, ".go") {
		src.decls = declarations(data)
	}
	return src
}

// Text returns the content of a file.
func (s *Sources) Text(file string) string { return s.open(file).text }

// Line returns line n of a file, counted from 1, without its newline.
func (s *Sources) Line(file string, n int) string {
	lines := s.open(file).lines
	if n < 1 || n > len(lines) {
		return ""
	}
	return strings.TrimRight(lines[n-1], "\r\n")
}

// Func returns the name of the declaration around a line, and the lines that
// it spans.
func (s *Sources) Func(file string, line int) (name string, first, last int) {
	for _, d := range s.open(file).decls {
		if d.first <= line && line <= d.last {
			return d.name, d.first, d.last
		}
	}
	return "", line, line
}

// UTF16 returns the column of p in UTF-16 code units, which is what SARIF and
// editors count in; zero stays zero.
func (s *Sources) UTF16(p Position) int {
	line := s.Line(p.File, p.Line)
	if p.Column < 1 || p.Column > len(line)+1 {
		return p.Column
	}
	return len(utf16.Encode([]rune(line[:p.Column-1]))) + 1
}

// Position returns the position of a byte offset in a file.
func (s *Sources) Position(file string, offset int) Position {
	text := s.Text(file)
	offset = min(max(offset, 0), len(text))
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	return Position{File: file, Line: strings.Count(text[:offset], "\n") + 1, Column: offset - start + 1}
}

// declarations returns the declarations of the package block, as far as the
// file can be parsed. Lines are those of the file: //line does not count, since
// the text that is shown is the file's.
func declarations(data []byte) []decl {
	fset := token.NewFileSet()
	f, _ := parser.ParseFile(fset, "", data, parser.SkipObjectResolution)
	if f == nil {
		return nil
	}
	var decls []decl
	add := func(name string, n ast.Node) {
		decls = append(decls, decl{name, fset.PositionFor(n.Pos(), false).Line, fset.PositionFor(n.End(), false).Line})
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			add(funcName(d), d)
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				add(specName(spec), spec)
			}
		}
	}
	return decls
}

// funcName returns "F" or "T.M". Type parameters and the star are left out,
// since neither tells two methods apart.
func funcName(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	for {
		switch u := t.(type) {
		case *ast.StarExpr:
			t = u.X
		case *ast.ParenExpr:
			t = u.X
		case *ast.IndexExpr:
			t = u.X
		case *ast.IndexListExpr:
			t = u.X
		case *ast.Ident:
			return u.Name + "." + d.Name.Name
		default:
			return d.Name.Name
		}
	}
}

// specName names a type, constant or variable. All of a var group that are
// declared together go by the first.
func specName(spec ast.Spec) string {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		return "type " + spec.Name.Name
	case *ast.ValueSpec:
		return "var " + spec.Names[0].Name
	}
	return ""
}

// Rel returns file relative to dir with slashes, or file itself where that
// would lead out of dir.
func Rel(dir, file string) string {
	rel, err := filepath.Rel(dir, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}
