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

// arguments returns the secret among the arguments of the program that v tells
// whole, or nil. They hold none unless a flag of the program says so.
func (p *checker) arguments(v ssa.Value) *summary.Told {
	if !allArguments(v) {
		return nil
	}
	// The flags of the whole package: they are defined in a variable or in main,
	// and the arguments are printed by whoever starts up.
	for _, fn := range p.Funcs {
		for _, instr := range p.Graph(fn).Calls() {
			if name, kind := secretFlag(instr.Common()); name != "" {
				return &summary.Told{Secret: effect.Secret{Kind: kind, Confidence: base.Medium}, What: "the command line",
					Dump: "the value of the flag -" + name, Root: v, Steps: []taint.Step{{Pos: instr.Pos(), Text: "defines the flag"}}}
			}
		}
	}
	return nil
}

// allArguments reports whether v is the list of the program's arguments or the
// end of it, joined or not. A single one is mostly the program's name.
func allArguments(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.UnOp:
		global, ok := v.X.(*ssa.Global)
		return ok && knowledge.Arguments(global.Pkg.Pkg.Path()+"."+global.Name())
	case *ssa.Slice:
		// os.Args[1:] has all values, os.Args[:1] is the program's name.
		return v.High == nil && allArguments(v.X)
	case *ssa.Call:
		fn := summary.Callee(&v.Call)
		return fn != nil && knowledge.Joins(fn.FullName()) && allArguments(v.Call.Args[0])
	}
	return false
}

// secretFlag returns the name of the text flag that a call defines and the
// secret that it takes, or "". The methods of every library of flags are
// named after the type: String, StringVar, StringVarP.
func secretFlag(call *ssa.CallCommon) (string, effect.Kind) {
	fn := summary.Callee(call)
	if fn == nil || !strings.HasPrefix(fn.Name(), "String") || !takesName(fn.Signature()) {
		return "", effect.None
	}
	// A pointer to the variable may come first, as in StringVar.
	for _, arg := range call.Args {
		if name, ok := taint.Text(arg); ok {
			s := knowledge.Name(strings.ReplaceAll(name, "-", "_"))
			// A key is long and binary: what a flag called private-key takes is,
			// nearly always, the name of its file.
			if s.Confidence >= base.Medium && (s.Kind == effect.Password || s.Kind == effect.Token) {
				return name, s.Kind
			}
			return "", effect.None // the first text is the name
		}
	}
	return "", effect.None
}

// takesName reports whether a function takes at least a name, a value and a
// help text, as those that define a flag do.
func takesName(sig *types.Signature) bool {
	texts := 0
	for v := range sig.Params().Variables() {
		if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Kind() == types.String {
			texts++
		}
	}
	return texts >= 3
}

// commandOf returns the command whose arguments v is, or v. A command is made
// by a call that takes them, and is as secret as they are.
func commandOf(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return v
	}
	at, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return v
	}
	// cmd.Args is filled by the call that made cmd, where no store to the field
	// is seen.
	ptr := at.X.Type().Underlying().(*types.Pointer)
	st, ok := ptr.Elem().Underlying().(*types.Struct)
	if ok && knowledge.CommandLine(types.TypeString(ptr.Elem(), nil)+"."+st.Field(at.Field).Name()) {
		return at.X
	}
	return v
}
