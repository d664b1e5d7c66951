package unit

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"

	"golang.org/x/tools/go/gcexportdata"
)

// A vetx file is the word "vetx", the lengths of the two parts as
// little-endian uint32, export data in the indexed format without its leading
// 'i', and gob-encoded facts; a unit without facts has an empty second part.
// This is unitchecker's own format: whatever does not look like it is left to
// unitchecker.
const (
	vetxMagic  = "vetx"
	vetxHeader = len(vetxMagic) + 4 + 4
)

// WriteStd writes the vetx file of a unit of the standard library, byte for
// byte what unitchecker would write without facts. It reports false, having
// written nothing, if anything is not as expected; unitchecker then does the
// work and says what is wrong.
func (c *Config) WriteStd(goroot string) bool {
	if !c.VetxOnly || c.VetxOutput == "" || !c.Standard(goroot) {
		return false
	}
	data, err := c.vetx()
	if err != nil {
		return false
	}
	return os.WriteFile(c.VetxOutput, data, 0o666) == nil
}

// vetx returns the content of the unit's vetx file.
func (c *Config) vetx() ([]byte, error) {
	fset := token.NewFileSet()
	pkg, err := c.check(fset)
	if err != nil {
		return nil, err
	}
	var buf bytes.Buffer
	if err := gcexportdata.Write(&buf, fset, pkg); err != nil {
		return nil, err
	}
	exported := buf.Bytes()[1:] // the 'i' is gcexportdata's own
	data := make([]byte, vetxHeader, vetxHeader+len(exported))
	copy(data, vetxMagic)
	binary.LittleEndian.PutUint32(data[4:], uint32(len(exported)))
	return append(data, exported...), nil
}

// check parses and type-checks the declarations of the unit. Bodies are left
// out: export data does not speak of them.
func (c *Config) check(fset *token.FileSet) (*types.Package, error) {
	var files []*ast.File
	for _, name := range c.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	conf := types.Config{
		Importer:         &importer{fset: fset, unit: c, imports: make(map[string]*types.Package)},
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		GoVersion:        c.GoVersion,
		IgnoreFuncBodies: true,
	}
	return conf.Check(c.ImportPath, fset, files, nil)
}

// importer reads the types of direct imports from their vetx files.
type importer struct {
	fset    *token.FileSet
	unit    *Config
	imports map[string]*types.Package
}

// Import implements types.Importer.
func (im *importer) Import(importPath string) (*types.Package, error) {
	path, ok := im.unit.ImportMap[importPath]
	if !ok {
		return nil, fmt.Errorf("cannot resolve import %q", importPath)
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := im.imports[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	exported, err := readVetx(im.unit.PackageVetx[path])
	if err != nil {
		return nil, err
	}
	return gcexportdata.Read(bytes.NewReader(exported), im.fset, im.imports, path)
}

// readVetx returns the export data in a vetx file, with its leading 'i'. A
// file with facts is an error: they would have to be passed on.
func readVetx(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	if len(data) < vetxHeader || string(data[:4]) != vetxMagic {
		return nil, fmt.Errorf("%s is no vetx file", name)
	}
	size := binary.LittleEndian.Uint32(data[4:])
	facts := binary.LittleEndian.Uint32(data[8:])
	if facts != 0 || uint64(len(data)) != uint64(vetxHeader)+uint64(size) {
		return nil, fmt.Errorf("%s is not a unit without facts", name)
	}
	exported := data[vetxHeader-1:]
	exported[0] = 'i'
	return exported, nil
}
