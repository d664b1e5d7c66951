package secretlog

import (
	"fmt"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// report reports a secret that a sink prints.
func (p *checker) report(g *taint.Graph, s sink, e taint.Element, told *summary.Told) bool {
	if p.seen[s.pos] {
		return true
	}
	p.seen[s.pos] = true
	name := g.Name(e.Value)
	what, rule, how := "", s.rule, "leave it out, or print an id or a hash of it"
	switch {
	case told.Dump != "":
		rule = ruleDump
		what = fmt.Sprintf("%s goes to %s", told.What, s.into)
		p.diagnose(s.pos, rule, what+": "+told.Dump+" can be read there; print the parts that are meant", told)
		return true
	case told.Type != nil:
		rule = ruleStruct
		what = fmt.Sprintf("%s is printed whole to %s, and with it the %s %s", or(name, "a value of type "+p.typeName(told.Type)), s.into, told.Secret.Kind, p.path(told))
		how = "print the fields that are meant, or give the secret a type that masks itself"
	case name != "" && name != told.What:
		what = fmt.Sprintf("%s %s, from %s, goes to %s", told.Secret.Kind, name, told.What, s.into)
	default:
		what = fmt.Sprintf("%s %s goes to %s", told.Secret.Kind, or(told.What, name), s.into)
	}
	p.diagnose(s.pos, rule, what+": who reads it can use the "+told.Secret.Kind.String()+"; "+how, told)
	return true
}

func (p *checker) reportMethod(fn *ssa.Function, pos token.Pos, told *summary.Told) {
	recv := p.typeName(fn.Signature.Recv().Type())
	what := told.What
	if told.Type != nil {
		what = p.path(told)
	}
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
	if told.Method != nil {
		text += ", by its method " + told.Method.Name()
	}
	return text
}

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

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func (p *checker) diagnose(pos token.Pos, rule, text string, told *summary.Told) {
	d := analysis.Diagnostic{Pos: pos, Category: rule, Message: text}
	for _, s := range told.Steps {
		if s.Pos.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
		}
	}
	p.Report(d)
}
