package summary

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// shaped returns what a call does that is known to do f, with what its shape
// says: a method named after a level of a log prints what it is given, and so
// does a function value that takes a format. Nobody can follow a logger into
// its handler, so a body that was read and prints nothing is no proof.
func (r *Result) shaped(call *ssa.CallCommon, f *effect.Func) *effect.Func {
	sig := call.Signature()
	if r.ToTerminal(call) {
		return withPrints(f, 1, len(call.Args))
	}
	if !sig.Variadic() || returnsMore(sig) {
		return f
	}
	fn := callee(call)
	if fn == nil {
		if !call.IsInvoke() && call.StaticCallee() == nil && isLogf(sig) {
			return logf
		}
		return f
	}
	if !logName(fn.Name()) || !logArgs(sig) || f.Known && !surely(fn) || forTests(fn) {
		return f
	}
	offset := 0
	if fn.Signature().Recv() != nil {
		offset = 1
	}
	key := shape{fn, f}
	if f.Open || r.shapes[key] == nil {
		out := withPrints(f, offset, offset+sig.Params().Len())
		if f.Open {
			return out // made for this call
		}
		r.shapes[key] = out
	}
	return r.shapes[key]
}

// ToTerminal reports whether a call writes to the standard output or the
// standard error, which it is given as its writer.
func (r *Result) ToTerminal(call *ssa.CallCommon) bool {
	fn := callee(call)
	if fn == nil || !strings.HasPrefix(fn.Name(), "Fprint") && fn.Name() != "WriteString" {
		return false
	}
	load, ok := taint.Unwrapped(taint.Operands(call)[0]).(*ssa.UnOp)
	if !ok {
		return false
	}
	global, ok := load.X.(*ssa.Global)
	if !ok {
		return false
	}
	v, ok := global.Object().(*types.Var)
	return ok && r.Table.Var(v).Printer
}

// shape is a function with what is known of it otherwise.
type shape struct {
	fn *types.Func
	f  *effect.Func
}

// logf is what a value of type func(format string, args ...any) does.
var logf = withPrints(unknown, 0, 2)

// isLogf reports whether a function value with that signature is a printer.
func isLogf(sig *types.Signature) bool {
	params := sig.Params()
	return params.Len() == 2 && isText(params.At(0).Type()) && sig.Results().Len() == 0 && logArgs(sig)
}

// logArgs reports whether the last parameter is a list of what a log prints.
func logArgs(sig *types.Signature) bool {
	last, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	return ok && (types.IsInterface(last.Elem()) || Attribute(last.Elem()))
}

// surely reports whether fn is a logger's although its body was read: by its
// receiver or package, or by a name that takes a format.
func surely(fn *types.Func) bool {
	name := fn.Name()
	return ofLogger(fn) || fn.Signature().Results().Len() == 0 && (strings.HasSuffix(name, "f") || strings.HasSuffix(name, "ln"))
}

// ofLogger reports whether fn is a method of a logger or a function of a
// package of logs.
func ofLogger(fn *types.Func) bool {
	if recv := fn.Signature().Recv(); recv != nil {
		t := recv.Type()
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if named, ok := types.Unalias(t).(*types.Named); ok && strings.Contains(strings.ToLower(named.Obj().Name()), "log") {
			return true
		}
	}
	return fn.Pkg() != nil && strings.Contains(strings.ToLower(fn.Pkg().Name()), "log")
}

// MakesError reports whether fn does nothing but make an error of what it is
// given, as fmt.Errorf and its wrappers do. That its name or its format says:
// most functions that take a text and return an error do something with the
// text. A logger that returns an error is none.
func MakesError(fn *types.Func) bool {
	return fn != nil && !ofLogger(fn) && returnsError(fn.Signature()) &&
		(knowledge.NamesError(fn.Name(), fn.Pkg().Name()) || takesFormat(fn.Signature()))
}

// takesFormat reports whether a function takes a format and its operands, by
// the name of the parameter: a query has operands too.
func takesFormat(sig *types.Signature) bool {
	i := sig.Params().Len() - 2
	if !sig.Variadic() || i < 0 || !isText(sig.Params().At(i).Type()) {
		return false
	}
	name := strings.ToLower(sig.Params().At(i).Name())
	return strings.Contains(name, "format") || strings.Contains(name, "fmt") || strings.Contains(name, "msg") || strings.Contains(name, "message")
}

func returnsError(sig *types.Signature) bool {
	if sig.Results().Len() != 1 || !types.Identical(sig.Results().At(0).Type(), types.Universe.Lookup("error").Type()) {
		return false
	}
	return sig.Variadic() || sig.Params().Len() == 1 && isText(sig.Params().At(0).Type())
}

// returnsMore reports whether a signature returns more than an error.
func returnsMore(sig *types.Signature) bool {
	switch sig.Results().Len() {
	case 0:
		return false
	case 1:
		return !types.Identical(sig.Results().At(0).Type(), types.Universe.Lookup("error").Type())
	}
	return true
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// Attribute reports whether t is by its name a field of a structured log,
// which holds what it was made of.
func Attribute(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	name := named.Obj().Name()
	return name == "Field" || name == "Attr"
}

// withPrints returns f with the parameters from low to high printed.
func withPrints(f *effect.Func, low, high int) *effect.Func {
	out := *f
	out.Params = make([]effect.Operand, max(min(high, effect.Max), len(f.Params)))
	copy(out.Params, f.Params)
	for i := low; i < min(high, effect.Max); i++ {
		out.Params[i].Bits |= effect.Prints
	}
	return &out
}

// levels are the names of the methods of loggers, without what is appended to
// them: Debugf, Infoln, WarnContext, Errorw.
var levels = [...]string{"trace", "debug", "verbose", "info", "notice", "warn", "warning", "error", "err", "critical", "crit", "fatal", "panic", "dpanic", "print", "log", "logger"}

// logName reports whether name is that of a method that logs: a level, perhaps
// with "log" before it and a suffix behind it. It is asked of every function
// that is called, so that it makes no strings.
func logName(name string) bool {
	name = strings.ToLower(name)
	for _, rest := range [...]string{name, strings.TrimPrefix(name, "log")} {
		if slices.Contains(levels[:], rest) {
			return true
		}
		for _, suffix := range [...]string{"f", "ln", "w", "s", "context", "ctx", "fctx"} {
			if level, ok := strings.CutSuffix(rest, suffix); ok && slices.Contains(levels[:], level) {
				return true
			}
		}
	}
	return false
}

// forTests reports whether fn is a method of the interface that tests report
// to, such as a library of assertions declares.
func forTests(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if recv == nil {
		return false
	}
	for _, name := range [...]string{"FailNow", "Helper", "Fail"} {
		if obj, _, _ := types.LookupFieldOrMethod(recv.Type(), true, nil, name); obj != nil {
			return true
		}
	}
	named, ok := types.Unalias(recv.Type()).(*types.Named)
	return ok && strings.HasPrefix(named.Obj().Name(), "Testing")
}
