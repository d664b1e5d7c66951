package config

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// MainModules returns the root directories of the modules that the go command
// works on in dir: that of dir, and those of the workspace if there is one.
func MainModules(dir, gowork string) []string {
	var roots []string
	if root, ok := Root(dir, "go.mod"); ok {
		roots = append(roots, root)
	}
	if gowork == "off" {
		return roots
	}
	if gowork == "" {
		root, ok := Root(dir, "go.work")
		if !ok {
			return roots
		}
		gowork = filepath.Join(root, "go.work")
	}
	data, _ := os.ReadFile(gowork)
	for _, use := range uses(string(data)) {
		use = filepath.FromSlash(use)
		if !filepath.IsAbs(use) {
			use = filepath.Join(filepath.Dir(gowork), use)
		}
		roots = append(roots, use)
	}
	return roots
}

// uses returns the directories of the use directives of a go.work file. The go
// command has read the file before we do, so that it is well formed.
func uses(text string) []string {
	var dirs []string
	block := ""
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "//")
		line = strings.TrimSpace(line)
		word, rest, _ := strings.Cut(line, " ")
		rest = strings.TrimSpace(rest)
		switch {
		case line == "":
		case line == ")":
			block = ""
		case rest == "(":
			block = word
		case block == "use":
			dirs = append(dirs, unquote(line))
		case block == "" && word == "use":
			dirs = append(dirs, unquote(rest))
		}
	}
	return dirs
}

// unquote undoes the quotes that a path with spaces needs.
func unquote(word string) string {
	if s, err := strconv.Unquote(word); err == nil {
		return s
	}
	return word
}
