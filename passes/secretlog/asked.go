package secretlog

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// asked returns the secret that v is by the name under which it was asked for,
// os.Getenv("DB_PASSWORD"), or nil. Neither the call nor the variable needs
// to be called after it.
func (p *checker) asked(g *taint.Graph, v ssa.Value) *summary.Told {
	// The calls that the text went through, not those of the function: what was
	// asked for elsewhere and only compared here is not printed.
	for _, f := range g.Trace(v).Through {
		call := f.Call.Common()
		fn := summary.Callee(call)
		if f.Cut || fn == nil || !knowledge.LooksUp(fn.Name()) || !isText(f.Call.Value()) {
			continue
		}
		for _, arg := range call.Args {
			if name, ok := taint.Text(arg); ok {
				// Of viper.GetString("db.password") the name decides, and not which
				// library was asked.
				if told := sought(name, f.Call.Value()); told != nil {
					told.Steps = f.Steps
					return told
				}
				break // the first text is the name, the next a default
			}
		}
	}
	return p.header(v)
}

// header returns the secret in an element of a header that v is, or nil: one
// that is selected by its name, or each, where nobody looks at the names.
func (p *checker) header(v ssa.Value) *summary.Told {
	switch v := v.(type) {
	case *ssa.Lookup:
		// Only a type that is dumped whole elsewhere: a map of a program's own
		// has its secrets under any name.
		if name, ok := taint.Text(v.Index); ok && p.dump(v.X.Type()) != nil {
			return sought(name, v)
		}
	case *ssa.Extract:
		// The tuple of a range is (ok, name, value).
		next, ok := v.Tuple.(*ssa.Next)
		if !ok || v.Index != 2 || chooses(next) {
			return nil
		}
		// What a server answers with is its own to show; a client's credentials
		// are in what it sends.
		run, ok := next.Iter.(*ssa.Range)
		if !ok || fromResponse(run.X) {
			return nil
		}
		if d := p.dump(run.X.Type()); d != nil {
			d.What, d.Root = "each element of "+p.typeName(run.X.Type()), v
			return d
		}
	}
	return nil
}

// chooses reports whether the names that a loop runs through are looked at:
// compared, looked up, handed to a function that may refuse some.
func chooses(next *ssa.Next) bool {
	for _, ref := range *next.Referrers() {
		name, ok := ref.(*ssa.Extract)
		if !ok || name.Index != 1 {
			continue
		}
		for _, use := range *name.Referrers() {
			switch use.(type) {
			case *ssa.MakeInterface, *ssa.DebugRef: // printed beside the value
			default:
				return true
			}
		}
	}
	return false
}

// sought returns the secret that is found under a name, or nil. A single word
// is not enough for a key: under "secret" lies the name of one as often.
// A name of a configuration is written with dashes or dots, and read as one
// with underscores.
func sought(name string, v ssa.Value) *summary.Told {
	s := knowledge.Name(strings.NewReplacer("-", "_", ".", "_").Replace(name))
	// Cookie and Authorization are weak words elsewhere, and certain as headers.
	if knowledge.SecretHeader(name) {
		s = effect.Secret{Kind: effect.Token, Confidence: base.Medium}
	}
	if s.Confidence < base.Medium || s.Kind == effect.MAC || strings.EqualFold(name, "secret") {
		return nil
	}
	return &summary.Told{Secret: s, What: name, Root: v}
}

// isText reports whether v is a text, or a call whose first result is one: the
// second says whether it was found.
func isText(v ssa.Value) bool {
	if v == nil {
		return false
	}
	t := v.Type()
	if tuple, ok := t.(*types.Tuple); ok && tuple.Len() > 0 {
		t = tuple.At(0).Type()
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
