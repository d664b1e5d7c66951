package nowipe

import (
	_ "embed"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

//go:embed doc.go
var doc string

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("nowipe", func() *analysis.Analyzer {
		sum := summary.Analyzer(opts)
		return &analysis.Analyzer{
			Name:     "nowipe",
			Doc:      base.Doc(doc),
			Requires: []*analysis.Analyzer{sum},
			Run: func(pass *analysis.Pass) (any, error) {
				p := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result)}
				for _, fn := range p.Funcs {
					if !p.IsTest(fn) || opts.Tests {
						p.function(fn)
					}
				}
				return nil, nil
			},
		}
	})
}

type checker struct {
	*analysis.Pass
	*summary.Result
	opts *base.Options
}

// function checks every secret that is born in fn or in its literals.
func (p *checker) function(fn *ssa.Function) {
	g := p.Graph(fn)
	for _, b := range g.Births(p.opts.Confidence.Least()) {
		if p.insideDo(b.At.Parent()) {
			continue
		}
		p.birth(g, b)
	}
}

// birth checks that what was born is wiped or handed over on every way out.
func (p *checker) birth(g *taint.Graph, b taint.Birth) {
	if b.Value == nil {
		p.report(ruleNever, b, fmt.Sprintf("%s from %s is dropped unwiped", b.Secret.Kind, b.What), "keep it in a variable and wipe that")
		return
	}
	uses := g.Reach(b.Value)
	if uses.Any(taint.Unknown, taint.Stored, taint.Kept, taint.CopiedOut) {
		return // others may hold it
	}
	wiped := uses.Any(taint.Wiped, taint.WipedLater, taint.WipedPart)
	returned := uses.Any(taint.Returned)
	if !wiped && !returned {
		p.report(ruleNever, b, p.subject(g, b)+" is never wiped", "add defer wipe.Bytes("+p.operand(g, b)+") where it is known to be there")
		return
	}
	ways := p.ways(g, b, uses)
	if len(ways) == 0 {
		return
	}
	p.reportWay(g, b, ways[0], wiped)
}

// ways returns the ways out on which the birth is neither wiped nor returned.
func (p *checker) ways(g *taint.Graph, b taint.Birth, uses *taint.Uses) []flow.Way {
	done := make(map[ssa.Instruction]bool)
	for _, u := range uses.Uses {
		switch u.How {
		case taint.Wiped, taint.WipedLater, taint.WipedPart, taint.Returned:
			done[u.Instr] = true
		}
	}
	void := flow.Absent(b.Value)
	o := flow.Obligation{
		From:  b.At,
		Meets: func(i ssa.Instruction) bool { return done[i] || p.NoReturn(i) },
		Void: func(from, to *ssa.BasicBlock) bool {
			return void(from, to)
		},
	}
	return o.Ways(b.At.Parent())
}

func (p *checker) reportWay(g *taint.Graph, b taint.Birth, w flow.Way, wiped bool) {
	if _, ok := w.Exit.(*ssa.Return); !ok {
		p.report(ruleReplaced, b, p.subject(g, b)+" is replaced in the next iteration before it is wiped", "wipe it at the end of the iteration")
		return
	}
	line := p.Fset.Position(w.Exit.Pos()).Line
	if !w.Exit.Pos().IsValid() {
		line = p.Fset.Position(w.Exit.Parent().Syntax().End()).Line
	}
	if wiped {
		p.report(rulePath, b, fmt.Sprintf("%s is not wiped on the way out at line %d", p.subject(g, b), line), "defer the wipe instead")
		return
	}
	p.report(ruleError, b, fmt.Sprintf("%s is handed over on success but dropped unwiped on the way out at line %d", p.subject(g, b), line), "wipe it before that return")
}

// subject names the secret and its origin: "key k, from hkdf.Key(),".
func (p *checker) subject(g *taint.Graph, b taint.Birth) string {
	name := g.Name(b.Value)
	if name == "" || strings.HasSuffix(name, "()") {
		return fmt.Sprintf("the %s from %s", b.Secret.Kind, b.What)
	}
	if b.Copied {
		return fmt.Sprintf("%s, %s,", name, b.What)
	}
	return fmt.Sprintf("%s, a %s from %s,", name, b.Secret.Kind, b.What)
}

func (p *checker) operand(g *taint.Graph, b taint.Birth) string {
	name := g.Name(b.Value)
	if name == "" || strings.HasSuffix(name, "()") {
		name = "k"
	}
	if taint.IsVariable(b.Value) {
		name += "[:]"
	}
	return name
}

const why = "it stays in memory where a crash dump, swap or a later bug can show it"

func (p *checker) report(rule string, b taint.Birth, what, how string) {
	d := analysis.Diagnostic{
		Pos:      b.At.Pos(),
		Category: rule,
		Message:  what + ": " + why + "; " + how,
	}
	for _, s := range b.Steps {
		if s.Pos.IsValid() {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Pos, Message: s.Text})
		}
	}
	p.Report(d)
}
