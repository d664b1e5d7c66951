package secretlog

import (
	"fmt"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// report reports a secret that a sink prints. Every message begins with what the
// author called the value, says what a reader of the log can do, and ends in what
// to print instead; it never shows a value.
func (p *checker) report(g *taint.Graph, s sink, e taint.Element, told *summary.Told) bool {
	// One finding a call, the first: the second operand's secret is repaired
	// together with it.
	if p.seen[s.pos] {
		return true
	}
	if s.method != nil {
		p.reportMethod(s.method, s.pos, told)
		return true
	}
	p.seen[s.pos] = true
	kind := told.Secret.Kind.String()
	name := g.Name(e.Value)
	switch {
	// A dump goes first: it has a kind too, but what it holds is only likely.
	case told.Dump != "":
		p.diagnose(s.pos, ruleDump, fmt.Sprintf("%s goes to %s: %s can be read there; print the parts that are meant", told.What, s.into, told.Dump), told)
	case told.Secret.Kind == effect.MAC:
		p.diagnose(s.pos, ruleMAC, fmt.Sprintf("the MAC from %s, which the function checks, goes to %s: who reads it can send the refused message again with the right one; leave it out, or print a few bytes of it", told.What, s.into), told)
	// The path says what the reader of "cfg" cannot see: where in it the secret is.
	case told.Type != nil:
		p.diagnose(s.pos, ruleStruct, fmt.Sprintf("%s is printed whole to %s, and with it the %s %s: who reads it can use the %s; print the fields that are meant, or give the secret a type that masks itself",
			or(name, "a value of type "+p.typeName(told.Type)), s.into, kind, p.path(told), kind), told, p.fix(g, s, e, told)...)
	// Of one value it is enough to say what it is and where it goes.
	default:
		p.diagnose(s.pos, s.rule, fmt.Sprintf("%s goes to %s: who reads it can use the %s; leave it out, or print an id or a hash of it", subject(name, told), s.into, kind), told, p.fix(g, s, e, told)...)
	}
	return true
}

// subject names a secret and where it came from: "password", "token buf, from
// field Client.Token,".
func subject(name string, told *summary.Told) string {
	kind := told.Secret.Kind.String()
	// "password dbPassword" says it twice, "token buf" does not.
	named := func(s string) string {
		if strings.HasSuffix(s, "()") {
			return "the " + kind + " from " + s
		}
		if strings.Contains(strings.ToLower(s), kind) {
			return s
		}
		return kind + " " + s
	}
	switch {
	// A call has no name of its own: what it returned is named by its origin.
	case name == "" || name == told.What || strings.HasSuffix(name, "()") && told.What != "":
		return named(or(told.What, name))
	case told.What == "":
		return named(name)
	}
	return named(name) + ", from " + told.What + ","
}

// reportMethod reports a printing method that lets a secret out. One finding
// stands for all printers, which are not known here.
func (p *checker) reportMethod(fn *ssa.Function, pos token.Pos, told *summary.Told) {
	recv := p.typeName(fn.Signature.Recv().Type())
	what := told.What
	if told.Type != nil {
		what = p.path(told)
	}
	// A method with several returns is one fault, and is repaired as one.
	if p.seen[pos] {
		return
	}
	p.seen[pos] = true
	p.diagnose(pos, ruleMethod, fmt.Sprintf("%s.%s puts the %s %s into its text: every printer that gets a %s calls it; mask it here", recv, fn.Name(), told.Secret.Kind, what, recv), told)
}

// path names the secret in a structure: "Config.DB.Password".
func (p *checker) path(told *summary.Told) string {
	text := p.typeName(told.Type)
	if told.Path != "" {
		text += "." + told.Path
	}
	// Where a method lets it out, the path ends at the value that has the method.
	if told.Method != nil {
		text += ", by its method " + told.Method.Name()
	}
	return text
}

// typeName returns the name of t as the source of the package writes it, for
// a value as for a pointer: the message is about the type.
func (p *checker) typeName(t types.Type) string {
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return types.TypeString(t, func(pkg *types.Package) string {
		if pkg == p.Pkg {
			return ""
		}
		return pkg.Name()
	})
}

// or returns the first text that is not empty: a value without a name goes by
// its type, or by where it came from.
func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// diagnose reports a finding with the way of the secret. A step that has no
// place, because its fact came from another package, is left out.
func (p *checker) diagnose(pos token.Pos, rule, text string, told *summary.Told, fixes ...analysis.SuggestedFix) {
	d := analysis.Diagnostic{Pos: pos, Category: rule, Message: text}
	d.SuggestedFixes = fixes
	for _, s := range told.Steps {
		if s.Pos.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
		}
	}
	p.Report(d)
}
