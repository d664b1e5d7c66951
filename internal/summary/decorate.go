package summary

import (
	"go/types"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/taint"
)

// decorates reports whether the receiver of impl wraps another implementation
// of the interface method m, as a connection does that logs what it is sent.
// Who asked for it wants the log; a call of m means it seldom.
func decorates(impl, m *types.Func) bool {
	recv := recvType(impl)
	st := taint.StructOf(recv)
	if st == nil {
		return false
	}
	for f := range st.Fields() {
		iface, ok := f.Type().Underlying().(*types.Interface)
		if !ok || !types.Implements(recv, iface) {
			continue
		}
		for inner := range iface.Methods() {
			if inner.Name() == m.Name() {
				return true
			}
		}
	}
	return false
}

// withoutPrints returns f as that of a function that prints nothing.
func withoutPrints(f *effect.Func) *effect.Func {
	out := *f
	out.Params = make([]effect.Operand, len(f.Params))
	copy(out.Params, f.Params)
	for i := range out.Params {
		out.Params[i].Bits &^= effect.Prints
	}
	return &out
}
