package byteseq

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// side is one operand of a comparison: what it is, and who supplies it.
type side struct {
	*taint.Trace
	supply *taint.Supply
	v      ssa.Value
	// name is the operand in the source, as far as it has one.
	name string
	// secret is the best evidence that it is a secret, zero if there is none;
	// what names it.
	secret effect.Secret
	what   string
	// hint is the kind that a weak name gives it.
	hint effect.Kind
	from *taint.Origin
	// level is how well an outsider can choose it, who names him.
	level level
	who   string
}

// level is how well somebody outside can choose a value. The order matters: of
// two sides the one with the lower level is the secret.
type level uint8

const (
	nobody level = iota
	caller       // a parameter of an exported function, or of one that checks
	remote       // a request or a packet
)

// side looks at one operand, and at what the package's own calls of an
// unexported function hand over for a parameter.
// What was found first stays unless it is less certain: the flow of bytes comes
// before the names under which they are sent, kept and checked.
func (p *checker) side(g *taint.Graph, v ssa.Value) *side {
	s := &side{Trace: g.Trace(v), supply: g.Supply(v), v: v, name: g.Name(v)}
	for i := range s.Origins {
		p.evidence(s, &s.Origins[i])
	}
	p.keyedSum(g, s)
	p.sent(s, s.supply)
	p.listed(s)
	p.checked(g.Fn, s)
	s.level, s.who = p.supplier(g.Fn, s.supply)
	p.fromCalls(g, s)
	return s
}

// fromCalls adds what the package's calls hand over for a parameter. It is a
// secret if all of them hand over one: a function that also compares others is
// reported at the calls. It may be chosen by somebody if one of them hands over
// what he sends: one way in is enough to measure.
func (p *checker) fromCalls(g *taint.Graph, s *side) {
	var first *side
	all := !exported(g.Fn)
	for _, a := range p.handedOver(g.Fn, s.supply.Params, 0) {
		if l, who := p.supplier(a.g.Fn, a.supply); l > s.level {
			s.level, s.who = l, who
		}
		arg := &side{}
		for i := range a.trace.Origins {
			p.evidence(arg, &a.trace.Origins[i])
		}
		p.sent(arg, a.supply)
		if first == nil {
			first = arg
		}
		all = all && arg.secret.Is()
	}
	if all && first != nil && !s.secret.Is() {
		s.secret, s.what, s.from = first.secret, first.what, first.from
	}
}

// exported reports whether others than this package may call fn, with what
// nobody sees here.
func exported(fn *ssa.Function) bool { return fn.Object() != nil && fn.Object().Exported() }

// supplier returns how well somebody outside of fn chooses a value, and names
// him. The receiver does not count: whose method it is set it up.
func (p *checker) supplier(fn *ssa.Function, s *taint.Supply) (level, string) {
	if s.Request != "" {
		return remote, s.Request
	}
	if s.Callback {
		return caller, "whoever calls the function literal"
	}
	if !p.outside(fn) {
		return nobody, ""
	}
	for i, param := range fn.Params {
		if i == 0 && fn.Signature.Recv() != nil {
			continue
		}
		if i < effect.Max && (s.Params|s.Within)&(1<<i) != 0 {
			return caller, "the caller's " + param.Name()
		}
	}
	return nobody, ""
}

// outside reports whether fn is called by others than this package calls it
// directly: it is exported, or a value of its own, or its name says that it
// checks what it is given.
func (p *checker) outside(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return false
	}
	// Nobody imports package main: what it exports, it exports for itself.
	if obj.Exported() && p.Pkg.Name() != "main" || knowledge.Checks(obj.Name()) {
		return true
	}
	return len(p.sites(fn)) == 0
}

// site is a static call. Calls through interfaces and function values are not
// among them, so that a function with sites may have other callers: outside
// asks for its name as well.
type site struct {
	g    *taint.Graph
	call *ssa.CallCommon
}

// sites returns the static calls of fn in the package. Tests do not count: what
// they hand over is made up.
func (p *checker) sites(fn *ssa.Function) []site {
	if p.calls == nil {
		p.calls = make(map[*ssa.Function][]site)
		for _, f := range p.Funcs {
			if p.IsTest(f) {
				continue
			}
			g := p.Graph(f)
			for _, call := range g.Calls() {
				if callee := call.Common().StaticCallee(); callee != nil {
					p.calls[callee] = append(p.calls[callee], site{g, call.Common()})
				}
			}
		}
	}
	return p.calls[fn]
}

// argument is what a call hands over for a parameter.
type argument struct {
	g      *taint.Graph
	trace  *taint.Trace
	supply *taint.Supply
}

// handedOver returns what the package's calls of fn hand over for a set of
// parameters, through up to three calls, as of a handler, a method and a helper:
// each level more multiplies the traces. An exported function may be given
// anything else as well.
func (p *checker) handedOver(fn *ssa.Function, params uint16, depth int) []argument {
	var out []argument
	if params == 0 || depth == 3 {
		return nil
	}
	for _, s := range p.sites(fn) {
		for i, arg := range s.call.Args {
			if i >= effect.Max || params&(1<<i) == 0 {
				continue
			}
			a := argument{s.g, s.g.Trace(arg), s.g.Supply(arg)}
			out = append(out, a)
			if s.g.Fn != fn {
				out = append(out, p.handedOver(s.g.Fn, a.supply.Params, depth+1)...)
			}
		}
	}
	return out
}

// constantGlobal reports whether v is read from a package variable that is
// given its value where it is declared, as a constant would be if it could. One
// of another package may be set by a flag or a test: nothing is known of it.
func (p *checker) constantGlobal(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	global, ok := load.X.(*ssa.Global)
	if !ok || global.Pkg != p.SSA {
		return false
	}
	for _, fn := range p.Funcs {
		g := p.Graph(fn)
		for _, s := range g.StoresTo(global) {
			if fn.Name() != "init" || fn.Object() != nil || !g.Trace(s).Constant && !literal(g, s) {
				return false
			}
		}
	}
	return true
}

// literal reports whether v is []byte{1, 2, 3}, which is no constant to the
// compiler. Every reader of the source knows it all the same.
func literal(g *taint.Graph, v ssa.Value) bool {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return false
	}
	if _, ok := s.X.(*ssa.Alloc); !ok {
		return false
	}
	for _, elem := range g.StoresTo(s) {
		if _, ok := elem.(*ssa.Const); !ok {
			return false
		}
	}
	return true
}

// bytewise reports whether a side is text or bytes, and not a number of any
// size, whose comparisons are those of an algorithm: a big integer is compared
// in reductions and loops, and those do not ask whether somebody guessed right.
func bytewise(s *side) bool {
	t := s.v.Type()
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
		_, isStruct := t.Underlying().(*types.Struct)
		return !isStruct
	}
	return true
}

// secretSide returns the side that is the secret and the other one, or nil. Both
// are called passwords, as a rule, and the message has to name the one that the
// program holds: the more certain one, and of two that are equally so the one
// that the outsider does not supply.
func (p *checker) secretSide(fn *ssa.Function, x, y *side) (secret, other *side) {
	p.agree(fn, x, y)
	switch {
	case !x.secret.Is() && !y.secret.Is():
		return nil, nil
	case !x.secret.Is():
		return y, x
	case !y.secret.Is():
		return x, y
	case x.secret.Confidence > y.secret.Confidence:
		return x, y
	case y.secret.Confidence > x.secret.Confidence:
		return y, x
	case y.level < x.level:
		return y, x
	}
	return x, y
}

// agree makes a secret of a side that only a weak name calls one, if the other
// side has a weak name of the same kind and one of them is from a request: two
// signs that do not depend on each other. Of a PIN or a pass the name of the
// function that decides is sign enough; a token that is matched is one of a
// language.
func (p *checker) agree(fn *ssa.Function, x, y *side) {
	if x.secret.Is() || y.secret.Is() || x.hint == effect.None || x.hint != y.hint {
		return
	}
	level := max(x.level, y.level)
	if level < remote && (level < caller || x.hint != effect.Password || !knowledge.Checks(fn.Name())) {
		return
	}
	s := x
	if x.level == remote {
		s = y
	}
	s.secret, s.what = effect.Secret{Kind: s.hint, Confidence: base.Medium}, s.name
}

// sameField reports whether both sides select one and the same field: it is
// asked whether two values differ. Generated Equal methods do so field by field.
func sameField(x, y *side) bool {
	for _, f := range x.Fields {
		if slices.Contains(y.Fields, f) {
			return true
		}
	}
	return false
}
