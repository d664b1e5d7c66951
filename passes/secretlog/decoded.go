package secretlog

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// decoded returns the secret in the encoded text that v tells, or nil: what the
// function decodes into a structure that owns one holds it in the open, as the
// answer of a token endpoint does. An error is no place to look: what is put
// there could not be decoded, or lacked what it should have had.
func (p *checker) decoded(g *taint.Graph, s sink, e taint.Element) *summary.Told {
	if s.rule == ruleError || s.instr == nil || !secrets.Textual(e.Value.Type()) || summary.Failed(s.instr) {
		return nil
	}
	// The same bytes, before or after they are decoded: who prints first leaks as
	// much. Another text that merely came from the same place says nothing.
	text := encoded(g, e.Value)
	for _, instr := range g.Calls() {
		call := instr.Common()
		f := g.Effect(call)
		// A setter copies its argument into its receiver as well.
		if !taint.Decodes(call) {
			continue
		}
		args := taint.Operands(call)
		for i, arg := range args {
			for j, from := range args {
				if i == j || f.Param(i).From(j) != effect.Copied || encoded(g, from) != text {
					continue
				}
				if told := p.holds(arg, e.Value); told != nil {
					told.Steps = append(told.Steps, taint.Step{Pos: call.Pos(), Text: "decoded by " + taint.CalleeName(call)})
					return told
				}
			}
		}
	}
	return nil
}

// holds returns the secret in the text of which the structure was decoded that
// dst points at, or nil.
func (p *checker) holds(dst, text ssa.Value) *summary.Told {
	ptr, ok := taint.Unwrapped(dst).Type().Underlying().(*types.Pointer)
	if !ok || taint.StructOf(ptr) == nil {
		return nil
	}
	// As JSON would show it, whatever decodes: a field that is left out of JSON is
	// filled from elsewhere, and pointers are followed by every decoder.
	told := p.Whole(p.Graph(text.Parent()), taint.Element{Value: taint.Unwrapped(dst), Verb: 'v'}, secrets.Style{Verb: 'v', JSON: true})
	if told == nil || told.Method != nil {
		return nil // what a method makes of it is not what it was decoded from
	}
	told.Dump = "the " + told.Secret.Kind.String() + " " + p.path(told) + ", which is decoded from it,"
	told.Type, told.What, told.Root = nil, "", text
	return told
}

// encoded returns the bytes that v shows: converted to text for a printer, or
// behind a reader for a decoder.
func encoded(g *taint.Graph, v ssa.Value) ssa.Value {
	for range 8 {
		switch x := v.(type) {
		case *ssa.Convert:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.Call:
			// Readers and decoders hold on to what they read from. By a row only: a
			// function of the program may read the half of it.
			if f := g.Effect(&x.Call); !f.Row || f.Result(0).From(0) != effect.Aliased {
				return v
			}
			v = taint.Operands(&x.Call)[0]
		default:
			return v
		}
	}
	return v
}
