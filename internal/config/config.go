// Package config reads secretlint.json: the settings of the analyzers and the
// policy of the command, beside a module's go.mod.
package config

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/report"
)

// Name is the name of the file in the root of a module.
const Name = "secretlint.json"

// Config is what the files say, nearest last.
type Config struct {
	// Options change facts and diagnostics, and so belong into cache keys.
	Options base.Options
	// Policy judges findings after the analysis.
	Policy Policy
	// Files are the files read, the extended ones first.
	Files []string
}

// Policy says what a finding means. It enters no cache key.
type Policy struct {
	// MinConfidence leaves out findings of rules that are less certain.
	MinConfidence base.Confidence `json:"minConfidence"`
	// Rules gives a level to a rule or to all rules of a pass; a rule's own
	// entry wins over its pass's.
	Rules map[string]report.Level `json:"rules,omitempty"`
	// Exclude leaves out the findings in files that match one of the
	// patterns, which are relative to the module's root, in the syntax of
	// path.Match with "..." for any rest.
	Exclude []string `json:"exclude,omitempty"`
	// Baseline is the file of known findings, relative to the module's root.
	Baseline string `json:"baseline,omitempty"`
}

// file is the form of secretlint.json: settings and policy side by side.
// Rows of its own stands before that of base.Options.
type file struct {
	// Extends names a file of an organisation, relative to this one, and
	// SHA256 pins its content.
	Extends string   `json:"extends,omitempty"`
	SHA256  string   `json:"sha256,omitempty"`
	Rows    []string `json:"rows"`
	base.Options
	Policy
}

// Read reads a file and those that it extends. What a file leaves out it
// inherits; rows and exclusions add up.
func Read(name string) (*Config, error) {
	c := Default()
	var f file
	if err := c.read(name, "", &f, nil); err != nil {
		return nil, err
	}
	c.Options, c.Policy = f.Options, f.Policy
	c.Options.Rows = strings.Join(f.Rows, rowSeparator)
	c.Policy.MinConfidence = cmp.Or(c.Policy.MinConfidence, base.Low)
	return c, nil
}

// rowSeparator stands between rows in one string.
const rowSeparator = ";"

// Default returns the configuration without any file.
func Default() *Config {
	return &Config{Policy: Policy{MinConfidence: base.Low}}
}

// RowNames returns what the rows speak of, sorted.
func (c *Config) RowNames() []string {
	rows, _ := knowledge.ParseRows(c.Options.Rows) // Check says what is wrong
	return slices.Sorted(maps.Keys(rows))
}

// Bytes returns the configuration as one secretlint.json that extends nothing.
func (c *Config) Bytes() []byte {
	f := file{Rows: []string{}, Options: c.Options, Policy: c.Policy}
	if c.Options.Rows != "" {
		f.Rows = strings.Split(c.Options.Rows, rowSeparator)
	}
	f.Options.Confidence = f.Options.Confidence.Least()
	f.Options.FixWith = cmp.Or(f.Options.FixWith, "auto")
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(f); err != nil {
		panic(err) // texts, lists and booleans only
	}
	return buf.Bytes()
}

// read reads name over f, after what it extends.
func (c *Config) read(name, sum string, f *file, below []string) error {
	if slices.Contains(below, name) {
		return fmt.Errorf("%s extends itself: %s", name, strings.Join(append(below, name), " extends "))
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	if got := sha256.Sum256(data); sum != "" && hex.EncodeToString(got[:]) != sum {
		return fmt.Errorf("%s has sha256 %x, but %s pins %s: read what changed, then change the pin", name, got, below[len(below)-1], sum)
	}
	var own file
	if err := decode(data, &own); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if own.Extends != "" {
		base := filepath.Join(filepath.Dir(name), filepath.FromSlash(own.Extends))
		if err := c.read(base, own.SHA256, f, append(below, name)); err != nil {
			return err
		}
	} else if own.SHA256 != "" {
		return fmt.Errorf("%s: sha256 pins a file that extends does not name", name)
	}
	c.Files = append(c.Files, name)
	rows, exclude := slices.Clone(f.Rows), slices.Clone(f.Exclude) // decoding reuses their arrays
	if err := decode(data, f); err != nil {                        // a second time: over what was inherited
		return fmt.Errorf("%s: %w", name, err)
	}
	f.Rows, f.Exclude = slices.Concat(rows, own.Rows), slices.Concat(exclude, own.Exclude)
	return nil
}

// decode reads one file over f. Unknown keys are errors: a misspelt one would
// silently switch off what it was to switch on.
func decode(data []byte, f *file) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(f); err != nil {
		return fmt.Errorf("%w%s", err, place(data, err))
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("text after the end")
	}
	return nil
}

// place says on which line decoding stopped, where the error knows.
func place(data []byte, err error) string {
	var offset int64
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		offset = syntax.Offset
	} else if typ, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		offset = typ.Offset
	} else {
		return ""
	}
	return fmt.Sprintf(" (line %d)", bytes.Count(data[:min(int(offset), len(data))], []byte("\n"))+1)
}

// Find returns the configuration of the module around dir, or nil if it has
// none.
func Find(dir string) (*Config, error) {
	root, ok := Root(dir, "go.mod")
	if !ok {
		return nil, nil
	}
	name := filepath.Join(root, Name)
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return Read(name)
}

// Root returns the nearest directory at or above dir that holds mark.
func Root(dir, mark string) (string, bool) {
	for {
		if _, err := os.Stat(filepath.Join(dir, mark)); err == nil {
			return dir, true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", false
		}
		dir = up
	}
}
