package summary

import (
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// summarize computes what fn does; it reports whether that is news.
func (r *Result) summarize(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return false // the initializer
	}
	s := &summarizer{r: r, fn: fn, g: r.Graph(fn)}
	f := effect.Func{Known: len(fn.Blocks) > 0}
	if f.Known {
		f = s.function()
	} else {
		f.Known = noEscape(fn)
	}
	apply(&f, obj, r.FuncMarks(obj))
	trim(&f)
	old := r.effects[obj]
	r.effects[obj] = &f
	return old == nil || !reflect.DeepEqual(*old, f)
}

// trim cuts zero operands off the end, so that equal effects are equal.
func trim(f *effect.Func) {
	cut := func(ops []effect.Operand) []effect.Operand {
		for len(ops) > 0 && ops[len(ops)-1] == (effect.Operand{}) {
			ops = ops[:len(ops)-1]
		}
		if len(ops) == 0 {
			return nil // as it is read back from a fact
		}
		return slices.Clip(ops)
	}
	f.Params, f.Results = cut(f.Params), cut(f.Results)
}

type summarizer struct {
	r  *Result
	fn *ssa.Function
	g  *taint.Graph
	f  effect.Func
}

func (s *summarizer) function() effect.Func {
	s.f = effect.Func{Known: true,
		Params:  make([]effect.Operand, min(len(s.fn.Params), effect.Max)),
		Results: make([]effect.Operand, min(s.fn.Signature.Results().Len(), effect.Max)),
	}
	for i := range s.f.Params {
		s.parameter(i, s.fn.Params[i])
	}
	for _, call := range s.g.Calls() {
		s.call(call.Common())
	}
	s.compares()
	s.g.Each(s.instr)
	s.results()
	s.makesKey()
	s.shares()
	s.either()
	s.exception()
	s.redact()
	if knowledge.Conceals(s.fn.Name()) || knowledge.Wraps(s.fn.Name()) && s.hasCipher() {
		conceal(&s.f)
	}
	return s.f
}

// conceal takes back what the body of a function that encrypts seems to say:
// read as a flow of bytes, a block cipher copies the plaintext and the key to
// the ciphertext.
func conceal(f *effect.Func) {
	for _, ops := range [][]effect.Operand{f.Params, f.Results} {
		for i := range ops {
			ops[i].Copy, ops[i].Derive, ops[i].Secret = 0, 0, effect.Secret{}
		}
	}
}

// hasCipher reports whether the function is given a cipher, be it in a field of
// its receiver.
func (s *summarizer) hasCipher() bool {
	for i, p := range s.fn.Params {
		if knowledge.IsCipher(p.Type()) {
			return true
		}
		if i > 0 || s.fn.Signature.Recv() == nil {
			continue
		}
		for j := 0; fieldOf(p.Type(), j) != nil; j++ {
			if knowledge.IsCipher(fieldOf(p.Type(), j).Type()) {
				return true
			}
		}
	}
	return false
}

// parameter records what happens to the array of parameter i.
func (s *summarizer) parameter(i int, p *ssa.Parameter) {
	op := &s.f.Params[i]
	if !taint.CanCarry(p.Type()) {
		return
	}
	if secrets.Textual(p.Type()) || isPointer(p.Type()) || types.IsInterface(p.Type()) {
		wrote, sent, from := s.g.WritesTo(p)
		if sent {
			op.Bits |= effect.Request
		}
		if wrote.Confidence > base.Low {
			op.Secret = wrote
		}
		for _, t := range from {
			s.carries(op, t)
			if t.Request != "" {
				op.Bits |= effect.Request
			}
			if best := t.Best(); best != nil && best.Secret.Confidence > base.Low {
				op.Secret = op.Secret.Join(best.Secret)
			}
		}
		for _, t := range s.g.PutInto(p) {
			s.carries(op, t)
		}
		op.Copy &^= 1 << i // what it held before is no news
		op.Derive &^= 1 << i
	}
	if !taint.HoldsMemory(p.Type()) {
		return // a string: nobody can wipe it or write to it
	}
	uses := s.g.Reach(p)
	if secrets.Textual(p.Type()) { // of a structure some field is used, and nobody knows which
		op.Bits |= uses.Bits & effect.UsedAsKey
	}
	if uses.Grown || uses.Bits&effect.Grows != 0 {
		op.Bits |= effect.Grows
	}
	for _, u := range uses.Uses {
		s.use(i, p, u)
	}
	if s.wipes(p, uses) {
		op.Bits |= effect.Wipes
	}
}

func isStruct(t types.Type) bool { _, ok := t.Underlying().(*types.Struct); return ok }

func isPointer(t types.Type) bool { _, ok := t.Underlying().(*types.Pointer); return ok }

// use records where one use of parameter i lets its array go.
func (s *summarizer) use(i int, p *ssa.Parameter, u taint.Use) {
	if _, array := p.Type().Underlying().(*types.Array); array {
		return // a copy of the caller's: where it comes from, carries tells
	}
	switch u.How {
	case taint.Kept, taint.Unknown:
		s.f.Params[i].Bits |= effect.Keeps
	case taint.Stored:
		if j := slices.Index(s.fn.Params, asParam(u.Into)); j >= 0 && j < len(s.f.Params) {
			if j != i {
				s.f.Params[j].Relate(i, effect.Aliased)
			}
			return
		}
		s.f.Params[i].Bits |= effect.Keeps
	case taint.Returned:
		ret := u.Instr.(*ssa.Return)
		for j, v := range ret.Results {
			if v != u.Value || j >= len(s.f.Results) {
				continue
			}
			rel := effect.Aliased
			if u.Part && (isPointer(p.Type()) || isStruct(p.Type())) {
				rel = effect.Inside
			}
			s.f.Results[j].Relate(i, rel)
		}
	}
}

func asParam(v ssa.Value) *ssa.Parameter { p, _ := v.(*ssa.Parameter); return p }

// passes are the bits that a function has if it hands a parameter to one that
// has them.
const passes = effect.Prints | effect.UsedAsKey | effect.ConstantTime | effect.Sends

// call records which parameters reach an operand that is printed or used as a
// key, and which fields are.
func (s *summarizer) call(call *ssa.CallCommon) {
	f := s.g.Effect(call)
	for i, arg := range taint.Operands(call) {
		bits := f.Param(i).Bits & passes
		if MakesError(callee(call)) && !returnsError(s.fn.Signature) {
			bits &^= effect.Prints // on one way out of many: who prints the error is another matter
		}
		if bits == 0 || !taint.CanCarry(arg.Type()) {
			continue
		}
		if bits&effect.Prints != 0 {
			s.printed(call, i, arg)
		}
		s.each(s.g.Trace(arg).Params, func(p *effect.Operand, rel effect.Relation) {
			b := bits &^ (effect.UsedAsKey | effect.Prints)
			if rel == effect.Derived {
				b &^= effect.Sends
			}
			p.Bits |= b
		})
		if bits&effect.Sends != 0 {
			s.bearer(arg)
		}
		if bits&effect.UsedAsKey != 0 {
			s.usedAsKey(arg)
		}
	}
}

// usedAsKey records that the parameters and fields which arg is are keys. What
// arg was put together from need not be: a context, a label, a path. Nor need
// what is read as a key or as a certificate, whichever it is.
func (s *summarizer) usedAsKey(arg ssa.Value) {
	if s.g.ReadAsPublic(arg) {
		return
	}
	for {
		c, ok := arg.(*ssa.Convert)
		if !ok {
			break
		}
		arg = c.X // a password is converted before it is used
	}
	t := s.g.Trace(arg)
	for i := range s.f.Params {
		if t.Params.From(i) == effect.Aliased && secrets.Textual(s.fn.Params[i].Type()) {
			s.f.Params[i].Bits |= effect.UsedAsKey
		}
	}
	if len(t.Fields) > 0 && t.Params.Copy != 0 {
		return
	}
	for _, v := range t.Fields {
		// A field of the library serves many: one pem.Block holds a key, the next
		// a certificate.
		if mayHold(v) && !base.IsStd(v.Pkg().Path()) {
			s.r.field(v, effect.Secret{Kind: effect.Key, Confidence: base.High})
		}
	}
}

// mayHold reports whether a field can be what a key came from: bytes, or text
// whose name says something of the sort. A key is often derived from a path
// and a label as well, or hangs below a structure of many texts.
func mayHold(v *types.Var) bool {
	return !knowledge.Vetoed(v.Name()) && (secrets.IsBytes(v.Type()) || secrets.Textual(v.Type()) && knowledge.Name(v.Name()).Is())
}

// each calls do for every parameter that an operand carries.
func (s *summarizer) each(from effect.Operand, do func(*effect.Operand, effect.Relation)) {
	for i := range s.f.Params {
		if rel := from.From(i); rel.Carries() {
			do(&s.f.Params[i], rel)
		}
	}
}

// compares records which parameters are compared in variable time with what is
// no constant. Which prefix a text has is mostly asked to find out what it is.
func (s *summarizer) compares() {
	for _, c := range s.g.Comparisons() {
		x, y := s.g.Trace(c.X), s.g.Trace(c.Y)
		if x.Constant || y.Constant || partial(c) {
			continue
		}
		for _, t := range []*taint.Trace{x, y} {
			s.each(t.Params, func(p *effect.Operand, _ effect.Relation) { p.Bits |= effect.Compares })
		}
	}
}

func partial(c taint.Comparison) bool {
	call, ok := c.At.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return false
	}
	fn, _ := call.Call.StaticCallee().Object().(*types.Func)
	return knowledge.Partial(fn)
}

// instr records what is stored in fields, and which are sent as credentials.
func (s *summarizer) instr(instr ssa.Instruction) {
	s.sent(instr)
	if st, ok := instr.(*ssa.Store); ok {
		if fa, ok := st.Addr.(*ssa.FieldAddr); ok && (secrets.IsBytes(st.Val.Type()) || types.IsInterface(st.Val.Type())) {
			s.store(fa, st.Val)
		}
	}
}

// store records that a field holds what a producer made.
func (s *summarizer) store(fa *ssa.FieldAddr, val ssa.Value) {
	v := fieldOf(fa.X.Type(), fa.Field)
	if v == nil || v.Pkg() != s.r.pass.Pkg || holdsAnything(fa.X.Type(), v) {
		return
	}
	t := s.g.Trace(val)
	best := t.Best()
	if mac := keyedHash(t); types.IsInterface(val.Type()) {
		if mac.Is() {
			s.r.field(v, mac)
		}
	} else if best != nil && best.Secret.Confidence == base.High && best.Rel >= effect.Copied && !knowledge.Open(v.Name()) {
		s.r.field(v, effect.Secret{Kind: best.Secret.Kind, Confidence: base.Medium})
	}
}

// holdsAnything reports whether a field has a name for whatever there is, and a
// number beside it that tells what it is: that one packet holds a key says
// nothing of the next.
func holdsAnything(t types.Type, v *types.Var) bool {
	if !knowledge.Anything(v.Name()) {
		return false
	}
	for f := range taint.StructOf(t).Fields() {
		if b, ok := f.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsInteger != 0 && knowledge.Sort(f.Name()) {
			return true
		}
	}
	return false
}

func (r *Result) field(v *types.Var, s effect.Secret) {
	v = v.Origin()
	r.fields[v] = r.fields[v].Join(s)
}
