// Package bundle holds the sources of package wipe, for modules that want no
// requirement.
//
// They are an archive and no files of their own: a directory of Go files here
// would be one more package, and embedding does not reach into ../../wipe,
// which is another module.
package bundle

import (
	_ "embed"

	"golang.org/x/tools/txtar"
)

//go:generate go test . -update

//go:embed wipe.txtar
var archive []byte

// File is a file of the package.
type File struct {
	Name string
	Text []byte
}

// Files returns the files of package wipe in order: its sources for all
// systems and its license, without tests. They import the standard library
// only, and go into a directory of any name.
func Files() []File {
	var files []File
	for _, f := range txtar.Parse(archive).Files {
		files = append(files, File{f.Name, f.Data})
	}
	return files
}
