package report

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Formats are the names of the formats that programs read.
var Formats = []string{"json", "sarif", "github", "rdjsonl", "gitlab", "checkstyle"}

// Write prints the findings in one of Formats.
func (r *Report) Write(w io.Writer, format string) error {
	switch format {
	case "json":
		return r.json(w)
	case "sarif":
		return r.sarif(w)
	case "github":
		return r.github(w)
	case "rdjsonl":
		return r.rdjsonl(w)
	case "gitlab":
		return r.gitlab(w)
	case "checkstyle":
		return r.checkstyle(w)
	}
	return fmt.Errorf("format %q: want text, %s", format, strings.Join(Formats, ", "))
}

// encode writes v as JSON without the escapes for HTML, which would make the code
// in messages unreadable.
func encode(w io.Writer, indent string, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}

// severity translates a level into the words of a format.
func (f *Finding) severity(fail, warn string) string {
	if f.Level == Warn {
		return warn
	}
	return fail
}

// github prints workflow commands, which become annotations of a pull
// request.
func (r *Report) github(w io.Writer) error {
	for _, f := range r.Shown() {
		column := ""
		if f.Pos.Column > 0 {
			column = fmt.Sprintf(",col=%d", f.Pos.Column)
		}
		_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s\n",
			f.severity("error", "warning"), property(Rel(r.Root, f.Pos.File)), f.Pos.Line, max(f.End.Line, f.Pos.Line), column,
			property(f.Rule), command(f.Message+r.way(f)))
		if err != nil {
			return err
		}
	}
	return nil
}

// way returns the steps of a finding as text below its message.
func (r *Report) way(f *Finding) string {
	var b strings.Builder
	for i, s := range f.Steps {
		fmt.Fprintf(&b, "\n%d. %s:%d: %s", i+1, Rel(r.Root, s.Pos.File), s.Pos.Line, s.Message)
	}
	return b.String()
}

// command and property escape the text and a property of a workflow command.
func command(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(command(s))
}

// The types below have the names of reviewdog's Diagnostic Format; columns are
// those of bytes there too.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdRange struct {
	Start rdPosition  `json:"start"`
	End   *rdPosition `json:"end,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

type rdDiagnostic struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
	Severity string     `json:"severity"`
	Source   struct {
		Name string `json:"name"`
	} `json:"source"`
	Code struct {
		Value string `json:"value"`
	} `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"related_locations,omitempty"`
}

// rdjsonl prints reviewdog's format, one diagnostic a line. Its columns count
// bytes, as ours do.
func (r *Report) rdjsonl(w io.Writer) error {
	for _, f := range r.Shown() {
		d := rdDiagnostic{Message: f.Message, Severity: f.severity("ERROR", "WARNING"), Location: r.rdLocation(f.Pos, f.End)}
		d.Source.Name, d.Code.Value = "secretlint", f.Rule
		for _, s := range f.Steps {
			d.Related = append(d.Related, rdRelated{s.Message, r.rdLocation(s.Pos, Position{})})
		}
		if f.Fix != nil {
			for _, e := range f.Fix.Edits {
				start, end := r.Sources.Position(e.File, e.Start), r.Sources.Position(e.File, e.End)
				d.Suggestions = append(d.Suggestions, rdSuggestion{rdSpan(start, end), e.New})
			}
		}
		if err := encode(w, "", d); err != nil {
			return err
		}
	}
	return nil
}

// rdLocation is a place, from start to end if the end is known.
func (r *Report) rdLocation(start, end Position) rdLocation {
	return rdLocation{Rel(r.Root, start.File), rdSpan(start, end)}
}

func rdSpan(start, end Position) rdRange {
	span := rdRange{Start: rdPosition{start.Line, start.Column}}
	if end.Line > 0 {
		span.End = &rdPosition{end.Line, end.Column}
	}
	return span
}

// gitlabIssue is an issue of Code Climate, as far as GitLab reads it. It compares
// fingerprints to tell what a merge request adds.
type gitlabIssue struct {
	Description string `json:"description"`
	CheckName   string `json:"check_name"`
	Fingerprint string `json:"fingerprint"`
	Severity    string `json:"severity"`
	Location    struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
		} `json:"lines"`
	} `json:"location"`
}

// gitlab prints a code quality report.
func (r *Report) gitlab(w io.Writer) error {
	issues := []gitlabIssue{}
	for _, f := range r.Shown() {
		issue := gitlabIssue{Description: f.Message + " [" + f.Rule + "]", CheckName: f.Rule,
			Fingerprint: f.identity(), Severity: f.severity("major", "minor")}
		issue.Location.Path, issue.Location.Lines.Begin = Rel(r.Root, f.Pos.File), f.Pos.Line
		issues = append(issues, issue)
	}
	return encode(w, "  ", issues)
}

// identity tells equal findings apart.
func (f *Finding) identity() string { return fmt.Sprintf("%s:%d", f.Fingerprint, f.Ordinal) }

// The types below are Checkstyle's XML: errors by file, the rule as the source.
type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyle struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

// checkstyle prints Checkstyle's XML, which most review tools can read.
func (r *Report) checkstyle(w io.Writer) error {
	doc := checkstyle{Version: "5.0"}
	for _, f := range r.Shown() {
		name := Rel(r.Root, f.Pos.File)
		i := slices.IndexFunc(doc.Files, func(c checkstyleFile) bool { return c.Name == name })
		if i < 0 {
			i = len(doc.Files)
			doc.Files = append(doc.Files, checkstyleFile{Name: name})
		}
		doc.Files[i].Errors = append(doc.Files[i].Errors,
			checkstyleError{f.Pos.Line, f.Pos.Column, f.severity("error", "warning"), f.Message, "secretlint." + f.Rule})
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
