package report

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"
)

// How a report becomes SARIF:
//
//	rule             -> reportingDescriptor; confidence -> precision, severity -> security-severity
//	finding          -> result; its region stays on one line, since a viewer of a pull request
//	                    shows only what lies wholly inside the diff
//	level            -> level, "error" or "warning"
//	steps            -> one codeFlow, and relatedLocations for viewers that know no code flows
//	fix              -> fixes
//	fingerprint      -> partialFingerprints.primaryLocationLineHash, the one name that code
//	                    scanning looks at; the ordinal tells equal findings apart
//	suppressed       -> suppressions, kind inSource
//	known            -> baselineState "unchanged", otherwise "new" is left out
//	columns in bytes -> UTF-16 code units

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// sarif writes one run. Every rule of the table is in it, found or not, so that
// the list of rules does not change with the code.
func (r *Report) sarif(w io.Writer) error {
	run := sarifRun{Automation: sarifID{"secretlint/"}, ColumnKind: "utf16CodeUnits", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "secretlint", Version: r.Version, Rules: []sarifRule{}}
	index := make(map[string]int)
	for _, rule := range r.Rules {
		index[rule.ID] = len(run.Tool.Driver.Rules)
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, newSarifRule(rule))
	}
	for _, f := range r.Findings {
		if f.Level == Off || !r.All && !f.Shown() {
			continue
		}
		if _, ok := index[f.Rule]; !ok { // a rule of another tool
			index[f.Rule] = len(run.Tool.Driver.Rules)
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, newSarifRule(r.rule(f.Rule)))
		}
		run.Results = append(run.Results, r.sarifResult(f, index[f.Rule]))
	}
	return encode(w, "  ", sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// limit is the number of characters that code scanning takes of a description.
const limit = 1024

// newSarifRule describes a rule. Code scanning insists on a short and a full
// description and on help, none of them empty.
func newSarifRule(rule Rule) sarifRule {
	full := rule.Text
	if runes := []rune(full); len(runes) > limit {
		full = string(runes[:limit-1]) + "…"
	}
	return sarifRule{
		ID: rule.ID, Short: sarifText{Text: rule.Title}, Full: sarifText{Text: full},
		Help:          sarifText{rule.Text, rule.Markdown},
		Configuration: sarifLevel{"error"},
		Properties:    sarifProperties{rule.Confidence, rule.Severity, []string{"security", "secrets"}},
	}
}

// sarifResult describes a finding. Its message stands alone: most viewers show
// neither steps nor help beside it.
func (r *Report) sarifResult(f *Finding, rule int) sarifResult {
	result := sarifResult{
		RuleID: f.Rule, RuleIndex: rule, Level: f.severity("error", "warning"), Message: sarifText{Text: f.Message},
		Locations:    []sarifLocation{r.sarifLocation(f.Pos, f.End)},
		Fingerprints: map[string]string{"primaryLocationLineHash": f.identity()},
		Fixes:        r.sarifFixes(f.Fix),
	}
	if f.Func != "" {
		result.Locations[0].Logical = []sarifName{{f.Package + "." + f.Func}}
	}
	if f.Known {
		result.Baseline = "unchanged"
	}
	if f.Suppressed {
		result.Suppressions = []sarifSuppression{{"inSource", f.Reason}}
	}
	var thread sarifThread
	for i, s := range f.Steps {
		loc := r.sarifLocation(s.Pos, Position{})
		loc.Message = &sarifText{Text: s.Message}
		thread.Locations = append(thread.Locations, sarifStep{loc})
		loc.ID = &i
		result.Related = append(result.Related, loc)
	}
	if len(f.Steps) > 0 {
		result.CodeFlows = []sarifCodeFlow{{[]sarifThread{thread}}}
	}
	return result
}

// sarifLocation describes a place, from start to end if both are on one line. A
// place in another package has no column.
func (r *Report) sarifLocation(start, end Position) sarifLocation {
	loc := sarifLocation{Physical: sarifPhysical{Artifact: r.artifact(start.File)}}
	if start.Line == 0 {
		return loc
	}
	region := &sarifRegion{StartLine: start.Line, StartColumn: r.Sources.UTF16(start)}
	if end.Line == start.Line && end.Column > start.Column {
		region.EndLine, region.EndColumn = end.Line, r.Sources.UTF16(end)
	}
	loc.Physical.Region = region
	return loc
}

// artifact returns the URI of a file, relative to the root of the repository
// where it is inside.
func (r *Report) artifact(file string) sarifArtifact {
	rel := Rel(r.Root, file)
	if path.IsAbs(rel) {
		return sarifArtifact{(&url.URL{Scheme: "file", Path: rel}).String()}
	}
	if strings.Contains(rel, ":") { // a drive letter
		return sarifArtifact{fmt.Sprintf("file:///%s", (&url.URL{Path: rel}).EscapedPath())}
	}
	return sarifArtifact{(&url.URL{Path: rel}).String()}
}

// sarifFixes describes a fix. Code scanning ignores it, editors with a SARIF
// viewer offer it.
func (r *Report) sarifFixes(fix *Fix) []sarifFix {
	if fix == nil || len(fix.Edits) == 0 {
		return nil
	}
	change := sarifChange{Artifact: r.artifact(fix.Edits[0].File)}
	for _, e := range fix.Edits {
		start, end := r.Sources.Position(e.File, e.Start), r.Sources.Position(e.File, e.End)
		change.Replacements = append(change.Replacements, sarifReplacement{
			Deleted:  sarifRegion{start.Line, r.Sources.UTF16(start), end.Line, r.Sources.UTF16(end)},
			Inserted: &sarifText{Text: e.New},
		})
	}
	return []sarifFix{{Description: sarifText{Text: fix.Message}, Changes: []sarifChange{change}}}
}
