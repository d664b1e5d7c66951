package realloc

import (
	_ "embed"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/summary"
	"secretlint.example/internal/taint"
)

//go:embed doc.go
var doc string

// New returns the analyzer that belongs to opts.
func New(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("realloc", func() *analysis.Analyzer {
		sum := summary.Analyzer(opts)
		return &analysis.Analyzer{
			Name:     "realloc",
			Doc:      base.Doc(doc),
			Requires: []*analysis.Analyzer{sum},
			Run: func(pass *analysis.Pass) (any, error) {
				p := &checker{Pass: pass, opts: opts, Result: pass.ResultOf[sum].(*summary.Result), seen: make(map[place]bool)}
				if knowledge.ForTests(pass.Pkg.Path()) && !opts.Tests {
					return nil, nil
				}
				for _, fn := range p.Funcs {
					if !p.IsTest(fn) || opts.Tests {
						p.function(fn)
					}
				}
				return nil, nil
			},
		}
	})
}

// checker reports on one package.
type checker struct {
	*analysis.Pass
	*summary.Result
	opts *base.Options
	seen map[place]bool
}

// place is where a rule has reported: two conversions of one expression are
// one fault. It is kept over functions, since a helper is looked into from each
// of its callers.
type place struct {
	file string
	line int
	rule string
}

// unit checks one function with its literals.
type unit struct {
	*checker
	g *taint.Graph
	// moved are the appends that were reported, so that the rest of their
	// chain is not.
	moved map[ssa.Value]bool
}

// function checks one function and its literals in the order of instructions:
// the first append of a chain is reported, the rest is not. What runs inside of
// wipe.Do is left out: whatever it leaves on the stack and on the heap is erased
// when it is done.
func (p *checker) function(fn *ssa.Function) {
	u := &unit{checker: p, g: p.Graph(fn), moved: make(map[ssa.Value]bool)}
	u.g.Each(func(instr ssa.Instruction) {
		if !p.InsideDo(instr.Parent()) {
			u.instr(instr)
		}
	})
}

// instr hands an instruction to the rule that speaks of its sort.
func (u *unit) instr(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Call:
		u.call(instr)
	case *ssa.Convert:
		u.convert(instr)
	case *ssa.BinOp:
		if instr.Op == token.ADD && isString(instr.Type()) {
			u.concat(instr)
		}
	case *ssa.Alloc:
		if knowledge.Growing(instr.Type()) {
			u.buffer(instr)
		}
	case *ssa.Store:
		u.printout(instr)
	case *ssa.MapUpdate:
		u.mapUpdate(instr)
	case *ssa.UnOp:
		u.elementCopy(instr)
	}
}

// call hands a call to the rule of what its callee does. A function without a
// row may grow its argument or spell it as text, as its body tells: both are
// asked of it, since one that appends to its argument and one that returns a
// text of it look alike from here. A call that makes a buffer, as bytes.NewBuffer
// does, is the declaration of one as well.
func (u *unit) call(call *ssa.Call) {
	if taint.IsBuiltin(&call.Call, "append") {
		u.append(call)
		return
	}
	u.arguments(call)
	switch move(&call.Call) {
	case knowledge.ReadsAll:
		u.readAll(call)
	case knowledge.ReadsInto:
		u.readInto(call)
	case knowledge.Collects:
		u.collects(call)
	case knowledge.Buffered:
		u.buffered(call)
	case knowledge.Formats:
		u.format(call)
	case knowledge.Asks:
		u.asks(call)
	case knowledge.Encodes:
		u.encode(call)
	case knowledge.Marshals:
		u.marshals(call)
	default:
		u.grows(call)
		u.encode(call)
	}
	if knowledge.Growing(call.Type()) {
		u.buffer(call)
	}
}

// move returns how the callee leaves copies behind.
func move(call *ssa.CallCommon) knowledge.Move {
	callee := call.StaticCallee()
	if callee == nil {
		return knowledge.NoMove
	}
	fn, ok := callee.Object().(*types.Func)
	if !ok {
		return knowledge.NoMove
	}
	return knowledge.Moves(fn)
}

// secret returns the key or the password that v is or is a copy of, or nil.
// What was derived from one by a one-way function is another secret, and is
// found where it is produced. A piece of a few bytes is a hint at which secret
// it is, and no copy of it.
//
// Of several origins the most certain one is named: it is what convinces the
// reader, and the others are true if that one is.
func (u *unit) secret(v ssa.Value) *taint.Origin {
	var best *taint.Origin
	t := u.g.Trace(v)
	if t.Constant || u.vetoed(v) {
		return nil
	}
	for i := range t.Origins {
		o := &t.Origins[i]
		opened := o.Hinted && o.Secret.Confidence == base.Low && u.opened(o)
		if o.Rel < effect.Copied || o.Cut || o.Secret.Confidence < u.opts.Confidence.Least() || !bytesOrText(o.Secret.Kind) || u.vetoed(o.Root) || u.oneWay(o) || !opened && u.presumed(o) {
			continue
		}
		if best == nil || o.Secret.Confidence > best.Secret.Confidence {
			best = o
		}
	}
	// Last, what is used as a key further down is one, whatever it came from.
	if best == nil && isBytes(v.Type()) && u.g.Reach(v).Bits&effect.UsedAsKey != 0 {
		best = &taint.Origin{Secret: effect.Secret{Kind: effect.Key, Confidence: base.High}, Rel: effect.Aliased, Root: v, What: u.g.Name(v)}
	}
	return best
}

// opened makes a secret of a plaintext that may be one, where the ciphertext is
// called an encrypted key, and reports whether it did.
func (u *unit) opened(o *taint.Origin) bool {
	call, ok := made(o.Root)
	if !ok {
		return false
	}
	for _, arg := range taint.Operands(&call.Call) {
		if s := u.inside(arg, 0); s.Is() {
			o.Secret = s
			return true
		}
	}
	return false
}

// inside returns what the name of a ciphertext, or of what a reader of it or a
// text was made of, says is in it.
func (u *unit) inside(v ssa.Value, depth int) effect.Secret {
	name := u.g.Name(v)
	if s := knowledge.Inside(name[strings.LastIndex(name, ".")+1:]); s.Is() {
		return s
	}
	call, ok := made(u.g.Holder(v))
	if !ok || depth > 4 {
		return effect.Secret{}
	}
	f := u.g.Effect(&call.Call)
	for i, arg := range taint.Operands(&call.Call) {
		if f.Result(0).From(i) < effect.Copied {
			continue
		}
		if s := u.inside(arg, depth+1); s.Is() {
			return s
		}
	}
	return effect.Secret{}
}

// vetoed reports whether a name of v, or of what it is a method's result of,
// says that it is no secret, whatever a producer says: random bytes are made
// for nonces too, and a type that serves for both halves of a pair has one
// method for its text.
func (u *unit) vetoed(v ssa.Value) bool {
	if call, ok := made(v); ok && call.Call.Signature().Recv() != nil && u.vetoed(taint.Operands(&call.Call)[0]) {
		return true
	}
	if call, ok := made(v); ok && slices.ContainsFunc(call.Call.Args, labelsPublic) {
		return true
	}
	for _, name := range u.g.Names(v) {
		if knowledge.Open(name.Name()) {
			return true
		}
	}
	return false
}

// labelsPublic reports whether an argument is a label under which a protocol
// derives what it sends.
func labelsPublic(arg ssa.Value) bool {
	text, ok := taint.Text(arg)
	return ok && knowledge.PublicLabel(text)
}

// oneWay reports whether a secret, by its name, is what a function made of one
// that leads nowhere back: a hash is often called a password, since it is
// stored as one. A key that is derived from a password is a key.
func (u *unit) oneWay(o *taint.Origin) bool {
	call, ok := made(o.Root)
	if !ok {
		return false
	}
	i := 0
	if e, ok := o.Root.(*ssa.Extract); ok {
		i = e.Index
	}
	op := u.g.Effect(&call.Call).Result(i)
	if op.Bits&effect.Public != 0 || o.Secret.Kind != effect.Password || op.Secret.Is() || op.Derive == 0 {
		return op.Bits&effect.Public != 0
	}
	for j, arg := range taint.Operands(&call.Call) {
		if op.From(j) >= effect.Copied && !isEmpty(arg) {
			return false
		}
	}
	return true
}

// presumed reports whether the secret is a result that may be one, under a
// name that may be one's, and nothing uses it as one: a store of keys and
// values decodes its keys as well. For a wipe the two weak signs are enough,
// since to wipe bytes that are no secret does no harm; here the message asks for
// work that would be for nothing.
func (u *unit) presumed(o *taint.Origin) bool {
	call, ok := made(o.Root)
	if !ok || o.Secret.Kind != effect.Key {
		return false
	}
	i := 0
	if e, ok := o.Root.(*ssa.Extract); ok {
		i = e.Index
	}
	if u.g.Effect(&call.Call).Result(i).Secret.Confidence != base.Low {
		return false
	}
	for _, name := range u.g.Names(o.Root) {
		if knowledge.Name(name.Name()).Confidence > base.Low {
			return false
		}
	}
	return u.g.Reach(o.Root).Bits&effect.UsedAsKey == 0
}

// made returns the call that v is a result of.
func made(v ssa.Value) (*ssa.Call, bool) {
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, ok := v.(*ssa.Call)
	return call, ok
}

// bytesOrText reports whether the pass is about secrets of the kind: tokens
// and MACs travel in the open and are short-lived, and a token is text from the
// start, in a header that no program of Go can wipe.
func bytesOrText(k effect.Kind) bool { return k == effect.Key || k == effect.Password }

// isString reports whether t is text, of any name.
func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isBytes reports whether t is a slice of bytes.
func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isByte(s.Elem())
}

// isByte reports whether t is byte or a type made of it.
func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// isArray reports whether t is an array of bytes long enough to be a key: what
// is shorter than 16 bytes is a counter, a tag or an address.
func isArray(t types.Type) bool {
	a, ok := t.Underlying().(*types.Array)
	return ok && isByte(a.Elem()) && a.Len() >= 16
}

// hasArray reports whether t is bytes, an array of them, or a pointer to one.
func hasArray(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return isBytes(t) || isArray(t)
}
