package secretlog

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// sink is where a printed value goes.
type sink struct {
	pos   token.Pos
	instr ssa.Instruction // the call or the panic, nil in a printing method
	rule  string
	into  string // "the log", for the message
	style secrets.Style
	// terminal: the standard output, where a command speaks to its user.
	terminal bool
	// typed: the parameter is a structure of known type or an interface that
	// says what it does, so that what its callee prints of it is the callee's
	// matter.
	typed bool
	// quiet: the callee says itself that its parameter is a secret, and is
	// reported where it prints it.
	quiet bool
	// method is the printing method that the call belongs to, nil elsewhere.
	method *ssa.Function
}

// sink describes where operand i of a call goes, of which it is known what it
// does.
func (p *checker) sink(instr ssa.CallInstruction, does *effect.Func, i int) sink {
	call := instr.Common()
	s := sink{pos: instr.Pos(), instr: instr, rule: rulePrint, into: "the log", style: secrets.Style{Verb: 'v', LogValue: true}}
	fn := summary.Callee(call)
	if fn == nil {
		return s // a value of type logf
	}
	// Package log calls String where slog calls LogValue: what one masks, the other
	// prints.
	if fn.Pkg() != nil {
		s.style.LogValue = knowledge.LogValues(fn.Pkg().Path())
	}
	s.style.JSON = knowledge.FormatOf(fn.FullName()) == knowledge.JSON
	switch {
	// An error is told apart because its text may be compared, and because it goes
	// where its caller sends it.
	case summary.MakesError(fn):
		s.rule, s.into = ruleError, "an error text"
	// A terminal is told apart because a command may speak there to its user.
	case p.ToTerminal(call) || knowledge.ToTerminal(fn.FullName()):
		s.into, s.terminal = "the terminal", true
	case fn.Pkg() != nil && !base.IsStd(fn.Pkg().Path()):
		// Through an interface it is any logger, and its name says no more.
		if !call.IsInvoke() {
			s.into = "the log through " + taint.CalleeName(call)
		}
		p.param(&s, fn, does, i)
	}
	return s
}

// bodies returns what is known of the callee from its body, if anything.
func (p *checker) bodies(fn *types.Func) []*types.Var {
	sig := fn.Signature()
	var vars []*types.Var
	if sig.Recv() != nil {
		vars = append(vars, sig.Recv())
	}
	for i := range sig.Params().Len() {
		vars = append(vars, sig.Params().At(i))
	}
	return vars
}

// param says of a printed parameter whose matter it is. Each leak is reported
// once: where it is printed if the callee can know what it prints, at the call if
// only the caller can.
func (p *checker) param(s *sink, fn *types.Func, does *effect.Func, i int) {
	vars := p.bodies(fn)
	if i >= len(vars) {
		return
	}
	v := vars[i]
	t := v.Type()
	// Of a list of operands each is judged by itself.
	if list, ok := t.Underlying().(*types.Slice); ok && fn.Signature().Variadic() {
		t = list.Elem()
	}
	if !types.IsInterface(t) && !secrets.Shown(t) || behaves(t) || p.dump(t) != nil {
		s.typed = true
	}
	if d := p.Var(v); fn.Pkg() == p.Pkg && (d.Secret.Confidence >= base.Medium || d.Secret.Is() && does.Param(i).Bits&effect.Sends != 0) {
		s.quiet = true
	}
}

// behaves reports whether t is an interface that says what its values do, and
// not how they are printed: a client, a connection, a reader. A callee that has
// one prints what it was told or sent, not the object with its keys.
func behaves(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 {
		return false
	}
	for m := range iface.Methods() {
		switch m.Name() {
		case "Error", "Format", "GoString", "LogValue", "MarshalJSON", "MarshalText", "String",
			"MarshalLogArray", "MarshalLogObject", "MarshalZerologArray", "MarshalZerologObject", "ProtoReflect":
			return false
		}
	}
	return true
}
