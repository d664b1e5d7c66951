package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"unicode"
)

// Number gives every finding its fingerprint and its ordinal among equal
// ones. A fingerprint names rule, package, declaration and the code of the
// line. It has no file and no line number, so that it survives what moves code
// about, and nothing of the message, so that it survives a release that says
// the same in better words.
//
// The findings must be sorted.
func Number(findings []*Finding, src *Sources) {
	count := make(map[string]int)
	for _, f := range findings {
		f.Key = src.Code(f.Pos)
		f.Fingerprint = fingerprint(f.Rule, f.Package, f.Func, f.Key)
		if f.Suppressed || f.Level == Off {
			continue
		}
		count[f.Fingerprint]++
		f.Ordinal = count[f.Fingerprint]
	}
}

// fingerprint must never change: baselines hold its results.
func fingerprint(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// Code returns the tokens of the line of p with one space between them and
// without comments, or the comment if there is nothing else: the layout of a
// line says nothing.
func (s *Sources) Code(p Position) string {
	line := []byte(s.Line(p.File, p.Line))
	fset := token.NewFileSet()
	var sc scanner.Scanner
	sc.Init(fset.AddFile("", -1, len(line)), line, nil, 0)
	var words []string
	for {
		_, tok, lit := sc.Scan()
		if tok == token.EOF {
			break
		}
		if lit == "" {
			lit = tok.String()
		}
		if lit != "\n" {
			words = append(words, lit)
		}
	}
	if len(words) == 0 {
		return strings.Join(strings.Fields(string(line)), " ")
	}
	return strings.Join(words, " ")
}

// Subject returns the name of the value that a finding is about: what its
// message quotes, or the first word of it that is a variable on the line, or
// else its first word.
func (f *Finding) Subject() string {
	if i := strings.IndexAny(f.Message, "\"`"); i >= 0 {
		if name, _, ok := strings.Cut(f.Message[i+1:], f.Message[i:i+1]); ok {
			return name
		}
	}
	words := strings.FieldsFunc(f.Message, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, w := range words {
		if slices.Contains(variables(f.Key), w) {
			return w
		}
	}
	name, _, _ := strings.Cut(f.Message, " ")
	return strings.TrimRight(name, ",:;")
}

// variables returns the identifiers in the tokens of a line that are not
// called and of which nothing is selected: those may be functions or packages.
func variables(code string) (names []string) {
	tokens := strings.Fields(code)
	for i, t := range tokens {
		if token.IsIdentifier(t) && (i+1 == len(tokens) || tokens[i+1] != "(" && tokens[i+1] != ".") {
			names = append(names, t)
		}
	}
	return names
}

// Baseline is a list of findings that are known and do not fail a run.
type Baseline struct {
	entries []entry
}

// entry counts equal findings. All but Fingerprint and Count is for people.
type entry struct {
	Rule        string `json:"rule"`
	Package     string `json:"package"`
	Func        string `json:"function"`
	Code        string `json:"code"`
	Fingerprint string `json:"fingerprint"`
	Count       int    `json:"count"`
}

// baselineFile is the form of the file. The version changes when an older
// program would misread it.
type baselineFile struct {
	Version  int     `json:"version"`
	Findings []entry `json:"findings"`
}

const baselineVersion = 1

// ReadBaseline reads a baseline.
func ReadBaseline(name string) (*Baseline, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("baseline %s does not exist: write it with -write-baseline", name)
	}
	if err != nil {
		return nil, fmt.Errorf("baseline: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var file baselineFile
	if err := dec.Decode(&file); err != nil {
		return nil, fmt.Errorf("baseline %s: %w: restore it or write it anew with -write-baseline", name, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("baseline %s: text after the end: restore it or write it anew with -write-baseline", name)
	}
	if file.Version != baselineVersion {
		return nil, fmt.Errorf("baseline %s: version %d, this program reads version %d: write it anew with -write-baseline", name, file.Version, baselineVersion)
	}
	for _, e := range file.Findings {
		if e.Fingerprint == "" || e.Count < 1 {
			return nil, fmt.Errorf("baseline %s: an entry of rule %q has no fingerprint or no count", name, e.Rule)
		}
	}
	return &Baseline{file.Findings}, nil
}

// NewBaseline returns the baseline that knows the findings, which are
// numbered. Those of the rules in never are left out.
func NewBaseline(findings []*Finding, never ...string) *Baseline {
	byPrint := make(map[string]*entry)
	var order []*entry
	for _, f := range findings {
		if f.Suppressed || f.Level == Off || slices.Contains(never, f.Rule) {
			continue
		}
		e := byPrint[f.Fingerprint]
		if e == nil {
			e = &entry{f.Rule, f.Package, f.Func, f.Key, f.Fingerprint, 0}
			byPrint[f.Fingerprint] = e
			order = append(order, e)
		}
		e.Count++
	}
	slices.SortFunc(order, func(a, b *entry) int {
		return cmp.Or(strings.Compare(a.Package, b.Package), strings.Compare(a.Func, b.Func),
			strings.Compare(a.Rule, b.Rule), strings.Compare(a.Code, b.Code), strings.Compare(a.Fingerprint, b.Fingerprint))
	})
	b := &Baseline{entries: []entry{}}
	for _, e := range order {
		b.entries = append(b.entries, *e)
	}
	return b
}

// Bytes returns the text of the baseline's file.
func (b *Baseline) Bytes() []byte {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	enc.Encode(baselineFile{baselineVersion, b.entries})
	return buf.Bytes()
}

// Len returns the number of findings that the baseline knows.
func (b *Baseline) Len() int {
	n := 0
	for _, e := range b.entries {
		n += e.Count
	}
	return n
}

// Apply marks the findings that the baseline knows and describes the entries
// that are gone. Of equal findings the first ones are the known ones.
//
// Gone is told only of the packages that analysed reports, since a run over a
// part of the module says nothing about the rest.
func (b *Baseline) Apply(findings []*Finding, analysed func(pkg string) bool) (gone []string) {
	seen := make(map[string]int)
	known := make(map[string]int)
	for _, e := range b.entries {
		known[e.Fingerprint] += e.Count
	}
	for _, f := range findings {
		if f.Suppressed || f.Level == Off {
			continue
		}
		seen[f.Fingerprint]++
		f.Known = f.Known || seen[f.Fingerprint] <= known[f.Fingerprint]
	}
	for _, e := range b.entries {
		if n := e.Count - seen[e.Fingerprint]; n > 0 && analysed(e.Package) {
			gone = append(gone, fmt.Sprintf("%s: %s: %s (%d)", e.Package, e.Func, e.Rule, n))
		}
	}
	return gone
}
