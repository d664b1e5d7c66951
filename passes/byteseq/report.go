package byteseq

import (
	"fmt"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/taint"
)

// report says what is compared, with what, and why it matters. The fix stands
// with the finding or not at all: one that cannot be proved is left to advice.
func (p *checker) report(g *taint.Graph, c taint.Comparison, rule string, secret, other *side) {
	pos := c.At.Pos()
	if !pos.IsValid() {
		return // made by the compiler: there is no line to change
	}
	// The reader wants to know who could do it: it is the first thing that he
	// would object.
	var who string
	switch {
	case other.who != "":
		who = "whoever supplies " + other.who
	case secret.who != "":
		who = "whoever supplies " + secret.who
	default:
		who = "whoever may try often"
	}
	d := analysis.Diagnostic{
		Pos:      pos,
		Category: rule,
		Message: fmt.Sprintf("%s compares %s with %s and stops at the first difference: %s can find it byte by byte from the time it takes; use %s",
			means(c), p.subject(secret), object(other), who, advice(secret)),
	}
	// The way of the secret, for whoever doubts that it is one.
	if secret.from != nil {
		for _, s := range secret.from.Steps {
			if s.Pos.IsValid() {
				d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
			}
		}
	}
	if edits := p.edits(c, secret.secret.Kind == effect.MAC); len(edits) > 0 {
		d.SuggestedFixes = []analysis.SuggestedFix{{Message: "compare in constant time", TextEdits: edits}}
	}
	// The Equal method of a key is reported itself, whatever it calls.
	f := finding{Diagnostic: d, in: g.Fn}
	if call, ok := c.At.(*ssa.Call); ok && rule != ruleMethod {
		f.helper = call.Call.StaticCallee()
	}
	p.found = append(p.found, f)
}

// means names what compares, as the source has it, since the message may be
// read far from the line.
func means(c taint.Comparison) string {
	switch at := c.At.(type) {
	case *ssa.BinOp:
		if c.By == taint.ByLoop {
			return "a loop"
		}
		return at.Op.String()
	case *ssa.Call:
		return taint.CalleeName(&at.Call)
	}
	return "this"
}

// subject names a secret: "key, a mac from hmac.New()".
func (p *checker) subject(s *side) string {
	if !s.secret.Is() {
		return object(s)
	}
	if s.name == "" || s.name == s.what {
		return fmt.Sprintf("%s, a %s,", s.what, kind(s))
	}
	return fmt.Sprintf("%s, a %s from %s,", s.name, kind(s), s.what)
}

// kind is the word for the sort of a secret.
func kind(s *side) string {
	if s.secret.Kind == effect.MAC {
		return "MAC"
	}
	return s.secret.Kind.String()
}

// object names a side that is no secret, or that need not be described twice. An
// expression without a name is not printed: it may be as long as the line.
func object(s *side) string {
	if s.name == "" {
		return "another value"
	}
	return s.name
}

// advice names what the standard library has for the secret. hmac.Equal says
// better what it is for, and does the same.
func advice(s *side) string {
	if s.secret.Kind == effect.MAC {
		return "hmac.Equal"
	}
	return "subtle.ConstantTimeCompare"
}
