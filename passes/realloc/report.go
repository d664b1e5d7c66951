package realloc

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/taint"
)

// finding is what the rules have to say of one place.
type finding struct {
	rule string
	pos  token.Pos
	what string // what happens to which secret
	how  string // what to do about it
	from *taint.Origin
	fix  *analysis.SuggestedFix
}

// report hands the finding on, once for each line and rule. The steps of the
// way are those that have a position: what a fact of another package says of a
// parameter has none here.
func (u *unit) report(f finding) {
	at := u.Fset.Position(f.pos)
	key := place{at.Filename, at.Line, f.rule}
	if u.seen[key] || !f.pos.IsValid() {
		return
	}
	u.seen[key] = true
	d := analysis.Diagnostic{Pos: f.pos, Category: f.rule, Message: f.what + "; " + f.how}
	if f.from != nil {
		for _, s := range f.from.Steps {
			if s.Pos.IsValid() {
				d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
			}
		}
	}
	if f.fix != nil {
		d.SuggestedFixes = []analysis.SuggestedFix{*f.fix}
	}
	u.Report(d)
}

// describe names the secret that v holds, with what it is and where it came
// from: "k (a key from hkdf.Key())", "cfg.Password (a password)". The name in
// the source comes first, since it is what the reader looks for; a field that is
// its own origin is not named twice; a value without a name is called by its
// origin.
func (u *unit) describe(v ssa.Value, o *taint.Origin) string {
	name, kind := "", o.Secret.Kind.String()
	if v != nil && !unnamed(u.g.Holder(v)) {
		name = u.g.Name(v)
	}
	from := o.What
	switch {
	case strings.HasSuffix(from, ")") && !strings.HasSuffix(from, "()"):
		return from // described where it was found
	case name == "" || strings.HasSuffix(name, "()"):
		if strings.HasSuffix(from, "()") {
			return "the " + kind + " from " + from
		}
		return from + " (a " + kind + ")"
	case from == "" || from == name || strings.HasPrefix(from, "field ") && strings.HasSuffix(name, from[strings.LastIndex(from, ".")+1:]):
		return name + " (a " + kind + ")"
	}
	return name + " (a " + kind + " from " + from + ")"
}

// unnamed reports whether v is a variable that the source has no name for: the
// array of a list of arguments, a literal.
func unnamed(v ssa.Value) bool {
	a, ok := v.(*ssa.Alloc)
	if !ok {
		return false
	}
	switch a.Comment {
	case "complit", "slicelit", "varargs", "new":
		return true
	}
	return false
}
