package secretlog

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

// method checks what fn returns if it is a method that printers call.
func (p *checker) method(g *taint.Graph, fn *ssa.Function) {
	if !printing(fn) {
		return
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		if f := p.EffectOf(fn); f != nil && (f.Redacts || f.Result(0).Bits&effect.Public != 0) {
			_ = obj
			return
		}
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if told := p.Told(g, ret.Results[0]); told != nil {
			p.reportMethod(fn, ret, told)
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

var _ = summary.Callee
