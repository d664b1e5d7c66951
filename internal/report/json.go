package report

import (
	"fmt"
	"io"
)

// The names of the first fields are those of go vet -json, so that what reads
// one reads the other; what follows Related is ours.
type jsonEdit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	New      string `json:"new"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonRelated struct {
	Posn    string `json:"posn"`
	Message string `json:"message"`
}

type jsonFinding struct {
	Category    string        `json:"category"`
	Posn        string        `json:"posn"`
	End         string        `json:"end"`
	Message     string        `json:"message"`
	Fixes       []jsonFix     `json:"suggested_fixes,omitempty"`
	Related     []jsonRelated `json:"related,omitempty"`
	Function    string        `json:"function,omitempty"`
	Level       string        `json:"level"`
	Confidence  string        `json:"confidence"`
	Fingerprint string        `json:"fingerprint"`
	Ordinal     int           `json:"ordinal"`
	Suppressed  bool          `json:"suppressed,omitempty"`
	Reason      string        `json:"reason,omitempty"`
	Known       bool          `json:"known,omitempty"`
}

// json prints the object that go vet -json prints, package to analyzer to
// diagnostics, in one piece, with fields of our own. It alone among the
// formats also has findings that are suppressed or known, and says so.
func (r *Report) json(w io.Writer) error {
	tree := make(map[string]map[string][]jsonFinding)
	for _, f := range r.Findings {
		if f.Level == Off {
			continue
		}
		if tree[f.Unit] == nil {
			tree[f.Unit] = make(map[string][]jsonFinding)
		}
		tree[f.Unit][f.Analyzer] = append(tree[f.Unit][f.Analyzer], r.jsonFinding(f))
	}
	return encode(w, "\t", tree)
}

func (r *Report) jsonFinding(f *Finding) jsonFinding {
	j := jsonFinding{
		Category: f.Rule, Posn: f.Pos.String(), End: f.End.String(), Message: f.Message,
		Function: f.Func, Level: f.Level.String(), Confidence: r.rule(f.Rule).Confidence,
		Fingerprint: f.Fingerprint, Ordinal: f.Ordinal,
		Suppressed: f.Suppressed, Reason: f.Reason, Known: f.Known,
	}
	for _, s := range f.Steps {
		j.Related = append(j.Related, jsonRelated{s.Pos.String(), s.Message})
	}
	if f.Fix != nil {
		fix := jsonFix{Message: f.Fix.Message}
		for _, e := range f.Fix.Edits {
			fix.Edits = append(fix.Edits, jsonEdit{e.File, e.Start, e.End, e.New})
		}
		j.Fixes = []jsonFix{fix}
	}
	return j
}

// String returns "file:line:column", or less where less is known.
func (p Position) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}
