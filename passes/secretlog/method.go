package secretlog

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// method checks what a method that printers call returns.
func (p *checker) method(g *taint.Graph, fn *ssa.Function) {
	// Believed because its body was looked at, not because of its name.
	if f := p.EffectOf(fn); f != nil && (f.Redacts || f.Result(0).Bits&effect.Public != 0) {
		return
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		// The same question as for a print: what the text tells, whoever prints it.
		if told := p.Told(g, ret.Results[0]); told != nil {
			p.reportMethod(fn, place(fn, ret), told)
			return
		}
	}
}

// written checks what a Format method writes to its state.
func (p *checker) written(g *taint.Graph, fn *ssa.Function) {
	// The state is the writer; what is formatted into anything else is not shown.
	for _, w := range g.Writers(fn.Params[1]) {
		call := w.Call.Common()
		s := sink{pos: w.Call.Pos(), style: secrets.Style{Verb: 'v'}, method: fn}
		for i, arg := range taint.Operands(call) {
			// The state itself, a flag or a width are no text.
			if i == w.Param || !w.Op.From(i).Carries() {
				continue
			}
			for _, e := range printed(g, call, i, arg) {
				if e.Value != nil && p.element(g, s, e) {
					return
				}
			}
		}
	}
}

// formatter reports whether fn is the method of a fmt.Formatter.
func formatter(fn *ssa.Function) bool {
	sig := fn.Signature
	return fn.Name() == "Format" && sig.Recv() != nil && sig.Params().Len() == 2 && sig.Results().Len() == 0 && types.IsInterface(sig.Params().At(0).Type())
}

// encodes reports whether fn is the method in which a value writes itself to a
// structured log, field by field.
func encodes(fn *ssa.Function) bool {
	if fn.Signature.Recv() == nil || fn.Signature.Params().Len() != 1 {
		return false
	}
	switch fn.Name() {
	case "MarshalLogObject", "MarshalLogArray", "MarshalZerologObject", "MarshalZerologArray":
		return true
	}
	return false
}

// restored reports whether the type of a method can be made of its text again:
// it is text for a file, and masking it would lose the value.
func restored(recv types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(recv, true, nil, "UnmarshalText")
	_, ok := obj.(*types.Func)
	return ok
}

// printing reports whether fn is a method that printers call by its name.
func printing(fn *ssa.Function) bool {
	sig := fn.Signature
	if sig.Recv() == nil || sig.Params().Len() > 0 || sig.Results().Len() == 0 {
		return false
	}
	switch fn.Name() {
	// The last ones are no interface's: people call them for what they print.
	case "String", "GoString", "Error", "SafeString", "Description", "Redacted":
		return types.Identical(sig.Results().At(0).Type(), types.Typ[types.String])
	// JSON is read by programs; a text that cannot be read back is for people.
	case "MarshalText":
		return sig.Results().Len() == 2 && !restored(sig.Recv().Type())
	case "LogValue":
		return true
	}
	return false
}

// place returns where the finding about what ret returns stands: at the
// return if the text is made there, else at the name of the method.
func place(fn *ssa.Function, ret *ssa.Return) token.Pos {
	switch v := ret.Results[0].(type) {
	case *ssa.BinOp:
		return ret.Pos()
	case *ssa.Call:
		if callee := summary.Callee(&v.Call); callee == nil || callee.Signature().Recv() == nil || !base.IsStd(callee.Pkg().Path()) {
			return ret.Pos()
		}
	}
	return fn.Pos()
}
