package summary

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// sent records that a field is a token because of what it is sent as: a field
// called token is many things, one that goes into an Authorization header is
// the client's credential wherever else it goes. Two weak signs that do not
// depend on each other make a strong one.
func (s *summarizer) sent(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		call := instr.Common()
		fn := callee(call)
		if fn == nil || !strings.HasPrefix(fn.Name(), "Set") && !strings.HasPrefix(fn.Name(), "Add") {
			return
		}
		for i, arg := range call.Args[:max(len(call.Args)-1, 0)] {
			if name, ok := taint.Text(arg); ok && knowledge.SecretHeader(name) {
				s.bearer(call.Args[i+1])
			}
		}
	case *ssa.MapUpdate: // of a header, or of a map that is made one
		if name, ok := taint.Text(instr.Key); ok && knowledge.SecretHeader(name) {
			s.bearer(instr.Value)
		}
	}
}

// bearer records the parameters and the fields that are told in the value of a
// header; the fields only if their names allow them to be secrets.
func (s *summarizer) bearer(value ssa.Value) {
	t := s.g.Trace(value)
	s.each(t.Params, func(p *effect.Operand, rel effect.Relation) {
		if rel >= effect.Copied {
			p.Bits |= effect.Sends
		}
	})
	for _, o := range t.Origins {
		if o.Secret.Confidence != base.Low || o.Rel < effect.Copied || o.Cut {
			continue
		}
		var v ssa.Value
		var i int
		switch root := o.Root.(type) {
		case *ssa.FieldAddr:
			v, i = root.X, root.Field
		case *ssa.Field:
			v, i = root.X, root.Field
		default:
			continue
		}
		if f := fieldOf(v.Type(), i); f != nil && f.Pkg() == s.r.pass.Pkg && isText(f.Type()) {
			s.r.field(f, effect.Secret{Kind: effect.Token, Confidence: base.Medium})
		}
	}
}
