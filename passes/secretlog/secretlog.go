package secretlog

import (
	_ "embed"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

//go:embed doc.go
var doc string

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("secretlog", func() *analysis.Analyzer {
		sum := summary.Analyzer(opts)
		return &analysis.Analyzer{
			Name:     "secretlog",
			Doc:      base.Doc(doc),
			Requires: []*analysis.Analyzer{sum},
			Run: func(pass *analysis.Pass) (any, error) {
				if knowledge.ForTests(pass.Pkg.Path()) && !opts.Tests {
					return nil, nil // what such packages print is made up
				}
				p := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result), seen: make(map[token.Pos]bool)}
				for _, fn := range p.Funcs {
					// What starts servers for tests is checked: in their logs, which are
					// kept and read by many, the tokens of real ones have been found.
					if !p.InTestFile(fn) || opts.Tests {
						p.function(fn)
					}
				}
				return nil, nil
			},
		}
	})
}

// checker is the pass over one package.
type checker struct {
	*analysis.Pass
	*summary.Result
	opts *base.Options
	seen map[token.Pos]bool // one finding a call
}

// function checks every call in fn and its literals that prints, and what fn
// returns or writes if it is a printing method.
func (p *checker) function(fn *ssa.Function) {
	g := p.Graph(fn)
	if printing(fn) {
		p.method(g, fn) // first, so that its rule takes the place
	}
	if formatter(fn) {
		p.written(g, fn)
	}
	g.Each(func(instr ssa.Instruction) {
		switch instr := instr.(type) {
		case ssa.CallInstruction:
			p.call(g, fn, instr)
		case *ssa.Panic:
			p.panics(g, instr)
		}
	})
}

// call checks the operands of a call in fn that are printed.
func (p *checker) call(g *taint.Graph, fn *ssa.Function, instr ssa.CallInstruction) {
	call := instr.Common()
	does := g.Effect(call)
	// By effect, not by name: a wrapper of a logger has the bit from its body, or
	// from a fact of its package.
	for i, arg := range taint.Operands(call) {
		if does.Param(i).Bits&effect.Prints == 0 {
			continue
		}
		s := p.sink(instr, does, i)
		if s.quiet {
			continue
		}
		if encodes(fn) {
			s.method = fn
		}
		// One by one, since each has its verb: %T of one and %v of the next.
		for _, e := range spread(printed(g, call, i, arg)) {
			if e.Value != nil && p.element(g, s, e) {
				return
			}
		}
	}
}

// printed returns the values that operand i of a call brings to the printer:
// the elements of a list, or itself.
func printed(g *taint.Graph, call *ssa.CallCommon, i int, arg ssa.Value) []taint.Element {
	if elems, ok := g.Elements(call, i); ok {
		return elems
	}
	// A conversion to the logger's own type of text, such as a message, hides what
	// is called what.
	arg = taint.Unwrapped(arg)
	if c, ok := arg.(*ssa.ChangeType); ok {
		arg = c.X
	}
	return []taint.Element{{Value: arg, Verb: 'v'}}
}

// spread adds to a map that the function fills the values in it: fields of a log
// are given as logrus.Fields{"token": token}, which no trace of the map finds.
func spread(elems []taint.Element) []taint.Element {
	var out []taint.Element
	for _, e := range elems {
		out = append(out, e)
		// A map from elsewhere is a structure of unknown content.
		m, ok := e.Value.(*ssa.MakeMap)
		if !ok || e.Silent() {
			continue
		}
		for _, ref := range *m.Referrers() {
			if u, ok := ref.(*ssa.MapUpdate); ok {
				out = append(out, taint.Element{Value: taint.Unwrapped(u.Value), Verb: e.Verb, Sharp: e.Sharp})
			}
		}
	}
	return out
}

// panics checks the value of a panic.
func (p *checker) panics(g *taint.Graph, instr *ssa.Panic) {
	s := sink{pos: instr.Pos(), instr: instr, rule: rulePrint, into: "a panic", style: secrets.Style{Verb: 'v'}}
	p.element(g, s, taint.Element{Value: taint.Unwrapped(instr.X), Verb: 'v'})
}

// element checks one printed value; it reports whether there was a finding. What
// is asked first decides: whether the verb shows it, whether its type masks it,
// whether its type is dumped, whether it is a structure, and last what text it is.
func (p *checker) element(g *taint.Graph, s sink, e taint.Element) bool {
	if e.Silent() || isConst(e.Value) {
		return false
	}
	// A method that is known to mask ends it, whatever the value is called.
	t := e.Value.Type()
	if p.Masks(t, e) {
		return false
	}
	// Before Shown: a header is a map of texts, and what it holds was written by
	// somebody else, so that no trace finds it.
	if d := p.dump(t); d != nil {
		if s.typed || masksHeader(g, e.Value) {
			return false
		}
		d.What, d.Root = or(g.Name(e.Value), p.typeName(t)), e.Value
		return p.report(g, s, e, d)
	}
	// A structure is walked by its type; what text it was made of is no matter. An
	// attribute, an error or a URL is as secret as what it was made of.
	if !secrets.Shown(t) && !types.IsInterface(t) && !summary.Attribute(t) && !p.TextOf(t, e) {
		style := s.style
		style.Verb, style.Sharp = e.Verb, e.Sharp
		if told := p.Whole(g, e, style); told != nil && !s.typed {
			return p.report(g, s, e, told)
		}
		return false
	}
	if s.typed && types.IsInterface(t) {
		return false // an object, of which nothing is known but what it does
	}
	// From the certain to the doubtful: what is known of the value, then what the
	// rest of the function says of it.
	told := p.Told(g, commandOf(e.Value))
	if told != nil && told.Missing(s.instr) {
		return false
	}
	if told == nil {
		told = p.arguments(e.Value)
	}
	if told == nil {
		told = p.address(g, e.Value)
	}
	if told == nil {
		told = p.sent(g, e.Value)
	}
	if told == nil {
		told = p.asked(g, e.Value)
	}
	if told == nil {
		told = p.mac(g, e.Value)
	}
	if told == nil {
		if told = p.decoded(g, s, e); told != nil {
			told.What = or(g.Name(e.Value), "the text")
		}
	}
	return told != nil && !p.excused(s, told) && p.report(g, s, e, told)
}

// isConst reports whether v is written in the source. What is in the source is
// no longer a secret, and no log makes it worse.
func isConst(v ssa.Value) bool { _, ok := v.(*ssa.Const); return ok }

// excused reports whether a print is meant: a program hands the secret that it
// made to its user, who has no other way to get it. One that was read from a
// file or a flag he has already.
func (p *checker) excused(s sink, told *summary.Told) bool {
	if !s.terminal || p.Pkg.Name() != "main" && !knowledge.ForUsers(p.Pkg.Path()) {
		return false
	}
	// Of a result's field, the result: newAccount().Password.
	root := told.Root
	for {
		switch v := root.(type) {
		case *ssa.FieldAddr:
			root = v.X
			continue
		case *ssa.Field:
			root = v.X
			continue
		case *ssa.Call, *ssa.Extract:
			return true // made here, and not read from a file or a flag
		}
		return false
	}
}
