// Package base holds what one call of secretlint.New shares between all of
// its analyzers: the options and the analyzers made so far.
package base

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"golang.org/x/tools/go/analysis"
)

// Options configures the analyzers of one New. The zero value is a sound
// default and the one that the golangci-lint plugin starts from.
//
// The fields with a JSON name are settings of a user and are also bound to
// flags; the others are set by a driver and by no user. All analyzers of one
// New read the same Options by pointer, so that a flag parsed after New is
// seen by every Run.
type Options struct {
	// Confidence is the least certainty with which a value must be known to
	// be a secret. The default is Medium; Low lets a name alone decide.
	Confidence Confidence `json:"confidence"`
	// FixWith says what suggested fixes point at: "" or "auto" (package wipe,
	// crypto/subtle, crypto/hmac), "std" (clear and the standard library
	// alone), or the import path of a package with wipe's functions.
	FixWith string `json:"fixwith"`
	// Rows are a team's own rows of knowledge, one a line or separated by
	// semicolons, in the grammar of knowledge.ParseRows.
	Rows string `json:"rows"`
	// Generated reports findings in generated files too.
	Generated bool `json:"generated"`
	// Tests reports findings in _test.go files too.
	Tests bool `json:"tests"`
	// Unused reports ignore directives that suppressed nothing.
	Unused bool `json:"unused"`
	// Audit lists the places that see the bytes of a wipe.Secret.
	Audit bool `json:"audit"`

	Nowipe    NowipeOptions `json:"nowipe"`
	Byteseq   PassOptions   `json:"byteseq"`
	Secretlog PassOptions   `json:"secretlog"`
	Realloc   PassOptions   `json:"realloc"`

	// Related emits the numbered way of a secret with each finding.
	Related bool `json:"-"`
	// Suppressed emits suppressed findings too, in category "id;suppressed"
	// and without their fixes.
	Suppressed bool `json:"-"`
	// NoLint honours //nolint:secretlint. golangci-lint does so itself and
	// would call a directive unused that we had swallowed.
	NoLint bool `json:"-"`
	// Inventory lists the secrets of each package.
	Inventory bool `json:"-"`
	// FactsOnly says that this process is to produce facts for importers and
	// no findings, so the passes themselves need not run.
	FactsOnly bool `json:"-"`
	// Std reads the standard library as if it were any other code. It is for
	// tests of totality: what is known of it stands in rows.
	Std bool `json:"-"`
	// Guard, if set, is called around every Run; it keeps a stray print off
	// the standard output, which belongs to the driver's protocol.
	Guard func() (release func()) `json:"-"`

	made map[string]*analysis.Analyzer
}

// PassOptions are the settings that every pass has.
type PassOptions struct {
	// Strict turns on the rules of the pass that are off by default.
	Strict bool `json:"strict"`
}

// NowipeOptions are the settings of pass nowipe.
type NowipeOptions struct {
	// Strict turns on the rules of the pass that are off by default.
	Strict bool `json:"strict"`
	// Require names types, as "import/path.Type" separated by commas, whose
	// wipers must clear every secret field on every way out.
	Require string `json:"require"`
}

// Settings returns what a user can set as one line of JSON: the same text on
// every run, so that it can stand in a cache key.
func (o *Options) Settings() string {
	text, err := json.Marshal(o)
	if err != nil {
		panic(err) // strings, booleans and texts only
	}
	return string(text)
}

// SetSettings replaces all that a user can set by what text says, which is in
// the form of Settings. A field that text leaves out gets its default; one
// that does not exist is an error.
func (o *Options) SetSettings(text string) error {
	dec := json.NewDecoder(bytes.NewReader([]byte(text)))
	dec.DisallowUnknownFields()
	var s Options
	if err := dec.Decode(&s); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return fmt.Errorf("text after the end of the settings")
	}
	s.Related, s.Suppressed, s.NoLint, s.FactsOnly = o.Related, o.Suppressed, o.NoLint, o.FactsOnly
	s.Inventory, s.Std, s.Guard, s.made = o.Inventory, o.Std, o.Guard, o.made
	*o = s
	return nil
}

// Strict reports whether the opt-in rules of the named pass are on.
func (o *Options) Strict(pass string) bool {
	switch pass {
	case "nowipe":
		return o.Nowipe.Strict
	case "byteseq":
		return o.Byteseq.Strict
	case "secretlog":
		return o.Secretlog.Strict
	case "realloc":
		return o.Realloc.Strict
	}
	return false
}

// Analyzer returns the analyzer of that name which belongs to o, building it
// at the first call. Drivers tell analyzers apart by pointer, so that two
// passes which require the same one must get the same pointer.
func (o *Options) Analyzer(name string, build func() *analysis.Analyzer) *analysis.Analyzer {
	if a := o.made[name]; a != nil {
		return a
	}
	a := build()
	if o.made == nil {
		o.made = make(map[string]*analysis.Analyzer)
	}
	o.made[name] = a
	return a
}

// Confidence grades how certain it is that a value is a secret, or that a
// finding of a rule is true.
type Confidence uint8

const (
	// Unset stands for the default, Medium.
	Unset Confidence = iota
	// Low is a name alone.
	Low
	// Medium is a name or field that says secret in a role that fits.
	Medium
	// High is an explicit mark, a private key's type, a producer API, or use
	// as the key of a cryptographic function.
	High
)

// String returns "low", "medium" or "high".
func (c Confidence) String() string {
	switch c {
	case Low:
		return "low"
	case High:
		return "high"
	}
	return "medium"
}

// Least returns c with the default in place of Unset.
func (c Confidence) Least() Confidence {
	if c == Unset {
		return Medium
	}
	return c
}

// Set makes Confidence a flag.Value.
func (c *Confidence) Set(text string) error {
	switch text {
	case "low":
		*c = Low
	case "medium", "":
		*c = Medium
	case "high":
		*c = High
	default:
		return fmt.Errorf("confidence %q: want low, medium or high", text)
	}
	return nil
}

// UnmarshalText makes Confidence a setting in JSON.
func (c *Confidence) UnmarshalText(text []byte) error { return c.Set(string(text)) }

// MarshalText is the inverse of UnmarshalText.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
