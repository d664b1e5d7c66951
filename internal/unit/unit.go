// Package unit is the part of a vettool that runs before go/analysis does:
// it reads the description of a compilation unit that go vet hands over,
// checks that this program can read the code, and serves the packages of the
// standard library without running an analyzer on them.
//
// Under go vet an analyzer with facts runs on every dependency. All that is
// known of the standard library stands in tables, so its units need types for
// their importers and no facts, and most of the cost of a cold run is theirs.
package unit

import (
	"encoding/json"
	"fmt"
	"go/version"
	"os"
	"path/filepath"
	"strings"
)

// Config is the part of unitchecker.Config that is read here.
type Config struct {
	ID            string
	ImportPath    string
	Dir           string
	GoVersion     string
	GoFiles       []string
	Module        *Module // since Go 1.27
	ModulePath    string  // before
	ModuleVersion string
	ImportMap     map[string]string
	PackageVetx   map[string]string
	VetxOnly      bool
	VetxOutput    string
}

// Module is the part of a unit's module that is read here.
type Module struct {
	Path string
	Main bool
}

// Read reads the file that go vet passes as the last argument.
func Read(filename string) (*Config, error) {
	data, err := os.ReadFile(filename)
	if err != nil {
		return nil, err
	}
	cfg := new(Config)
	if err := json.Unmarshal(data, cfg); err != nil {
		return nil, fmt.Errorf("%s does not describe a compilation unit: %w", filename, err)
	}
	return cfg, nil
}

// Standard reports whether the unit is a package of the standard library of
// the toolchain at goroot, or one that it vendors.
func (c *Config) Standard(goroot string) bool {
	if goroot == "" || c.ModulePath != "" || c.Module != nil && c.Module.Path != "" {
		return false
	}
	rel, err := filepath.Rel(filepath.Join(goroot, "src"), c.Dir)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// InMainModule reports whether the unit belongs to a module that the user
// works on. Before Go 1.27 those are the ones without a version.
func (c *Config) InMainModule() bool {
	if c.Module != nil {
		return c.Module.Main
	}
	return c.ModulePath != "" && c.ModuleVersion == ""
}

// CheckGo returns an error if code for Go version code cannot be read by a
// program built with Go version tool, which is runtime.Version's text.
//
// go/types refuses such code only in part and unitchecker drops its error in
// dependencies, so that the run would look clean.
func CheckGo(tool, code string) error {
	built := Lang(tool)
	if built == "" || version.Compare(version.Lang(code), built) <= 0 {
		return nil
	}
	return fmt.Errorf("secretlint was built with %s and cannot read code for %s: build it again with %s or newer",
		built, version.Lang(code), version.Lang(code))
}

// Lang returns the language version of runtime.Version's text, such as
// "go1.26.8 X:nocoverageredesign", or "" for a development version.
func Lang(runtimeVersion string) string {
	v, _, _ := strings.Cut(runtimeVersion, " ")
	v, _, _ = strings.Cut(v, "-")
	return version.Lang(v)
}
