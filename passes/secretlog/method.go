package secretlog

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// method checks what fn returns if it is a method that printers call.
func (p *checker) method(g *taint.Graph, fn *ssa.Function) {
	if !printing(fn) {
		return
	}
	if f := p.EffectOf(fn); f != nil && (f.Redacts || f.Result(0).Bits&effect.Public != 0) {
		return
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if told := p.Told(g, ret.Results[0]); told != nil {
			p.reportMethod(fn, place(fn, ret), told)
			return
		}
	}
}

// printing reports whether fn is a method that printers call by its name.
func printing(fn *ssa.Function) bool {
	sig := fn.Signature
	if sig.Recv() == nil || sig.Params().Len() > 0 || sig.Results().Len() == 0 {
		return false
	}
	switch fn.Name() {
	case "String", "GoString", "Error", "SafeString", "Description", "Redacted":
		return types.Identical(sig.Results().At(0).Type(), types.Typ[types.String])
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
