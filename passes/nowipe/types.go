package nowipe

import (
	"fmt"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// keyField reports whether field i of t holds key bytes that a wipe can
// erase in place.
func (c *checker) keyField(t types.Type, i int) bool { return c.key(t, i) != effect.None }

// key returns which of the two it holds, a key or a password, or none.
func (c *checker) key(t types.Type, i int) effect.Kind {
	f := taint.StructOf(t).Field(i)
	d := c.Field(t, i)
	s := d.Secret.Join(c.Type(f.Type()).Secret)
	if d.Public || s.Confidence < c.opts.Confidence.Least() || !secrets.IsBytes(f.Type()) || s.Kind != effect.Key && s.Kind != effect.Password {
		return effect.None
	}
	if knowledge.Name(f.Name()).Kind == effect.Password {
		return effect.Password // that a key is derived from
	}
	return s.Kind
}

// wiper checks a method that wipes its receiver: it must reach every field
// that holds a key.
func (c *checker) wiper(g *taint.Graph) {
	fn := g.Fn
	if fn.Signature.Recv() == nil || !c.IsWiper(fn) || knowledge.Locks(fn.Name()) || fn.Signature.Params().Len() > 0 || len(fn.Params) == 0 {
		return
	}
	recv := fn.Params[0]
	st := taint.StructOf(recv.Type())
	if st == nil || c.helps(fn) {
		return
	}
	touched := g.Touched(recv)
	for i := range st.NumFields() {
		if c.keyField(recv.Type(), i) && !touched[i] {
			c.misused(ruleForgets, fn.Pos(), fmt.Sprintf(
				"%s wipes its receiver but not the field %s, which holds a %s too: %s; wipe it here as well",
				fn.Name(), st.Field(i).Name(), c.key(recv.Type(), i), why))
		}
	}
}

// helps reports whether another wiper of the same object calls fn, which need not
// reach what that one does.
func (c *checker) helps(fn *ssa.Function) bool {
	return slices.ContainsFunc(c.Funcs, func(by *ssa.Function) bool {
		return by != fn && len(by.Params) > 0 && c.IsWiper(by) && slices.ContainsFunc(c.Graph(by).Calls(), func(call ssa.CallInstruction) bool {
			return call.Common().StaticCallee() == fn && call.Common().Args[0] == by.Params[0]
		})
	})
}

// replaced checks the stores of fn to key fields of objects that it did not
// make: what was in the field is dropped, and no wiper will find it again.
func (c *checker) replaced(g *taint.Graph) {
	if c.IsWiper(g.Fn) {
		return
	}
	g.Each(func(instr ssa.Instruction) {
		s, ok := instr.(*ssa.Store)
		if !ok {
			return
		}
		fa, ok := s.Addr.(*ssa.FieldAddr)
		if !ok || !c.keyField(fa.X.Type(), fa.Field) || !isSlice(s.Val.Type()) || c.Wiper(fa.X.Type()) == "" {
			return
		}
		if _, param := fa.X.(*ssa.Parameter); !param || g.Saved(s) {
			return
		}
		st := taint.StructOf(fa.X.Type())
		switch {
		case isNil(s.Val):
			c.misused(ruleNil, s.Pos(), fmt.Sprintf(
				"setting %s to nil does not wipe the %s in it: %s; wipe it first, as %s does",
				st.Field(fa.Field).Name(), c.key(fa.X.Type(), fa.Field), why, c.Wiper(fa.X.Type())))
		case g.ReadBefore(s):
			c.misused(ruleReplaced, s.Pos(), fmt.Sprintf(
				"the %s in %s is replaced before it is wiped: %s; wipe it first, as %s does",
				c.key(fa.X.Type(), fa.Field), st.Field(fa.Field).Name(), why, c.Wiper(fa.X.Type())))
		}
	})
}

func isSlice(t types.Type) bool { _, ok := t.Underlying().(*types.Slice); return ok }

// opaque reports the objects with keys that fn makes and nobody can wipe, where
// they are made: not again for each caller of the function that makes them.
func (c *checker) opaque(g *taint.Graph) {
	if !c.opts.Nowipe.Strict {
		return
	}
	for _, call := range g.Calls() {
		v := call.Value()
		if v == nil || c.InsideDo(call.Parent()) || c.handsOn(call.Common()) {
			continue
		}
		results := call.Common().Signature().Results()
		for i := range results.Len() {
			if c.Opaque(results.At(i).Type()) && !shows(g.Effect(call.Common()), i) {
				c.misused(ruleOpaque, call.Pos(), fmt.Sprintf(
					"%s makes a %s, whose key nobody can wipe: keep its life short, or make and use it inside of wipe.Do",
					taint.CalleeName(call.Common()), types.TypeString(results.At(i).Type(), types.RelativeTo(c.Pkg))))
			}
		}
	}
}

// shows reports whether a result is, or is in, what a call was given: a getter
// makes no object.
func shows(f *effect.Func, i int) bool { return f.Result(i).Alias|f.Result(i).Inside != 0 }

// handsOn reports whether a call is of a function of this package that gets the
// object with a key from another, where it is reported.
func (c *checker) handsOn(call *ssa.CallCommon) bool {
	fn := call.StaticCallee()
	if fn == nil || fn.Pkg != c.SSA || len(fn.Blocks) == 0 || c.IsTest(fn) {
		return false
	}
	return slices.ContainsFunc(c.Graph(fn).Calls(), func(inner ssa.CallInstruction) bool {
		results := inner.Common().Signature().Results()
		for i := range results.Len() {
			if inner.Value() != nil && c.Opaque(results.At(i).Type()) && inner.Common().StaticCallee() != fn {
				return true
			}
		}
		return false
	})
}

// owners reports the types of the package that own key bytes and have no
// method to wipe them, and the types whose keys nobody can wipe.
func (c *checker) owners() {
	if !c.opts.Nowipe.Strict {
		return
	}
	scope := c.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || c.testFile(tn.Pos()) {
			continue
		}
		st := taint.StructOf(tn.Type())
		if _, isPtr := tn.Type().Underlying().(*types.Pointer); st == nil || isPtr || c.Wiper(tn.Type()) != "" {
			continue
		}
		for i := range st.NumFields() {
			if c.keyField(tn.Type(), i) {
				c.misused(ruleType, tn.Pos(), fmt.Sprintf(
					"%s owns a %s in its field %s and has no method that wipes it: its users cannot either; add one and call it where the object dies",
					name, c.key(tn.Type(), i), st.Field(i).Name()))
				break
			}
		}
	}
}

func (c *checker) testFile(pos token.Pos) bool {
	return !c.opts.Tests && strings.HasSuffix(c.Fset.Position(pos).Filename, "_test.go")
}

// require checks the types that -nowipe.require names: each must have a
// wiper, and it must reach every key field.
func (c *checker) require() {
	for name := range strings.SplitSeq(c.opts.Nowipe.Require, ",") {
		path, typ, ok := cutLast(strings.TrimSpace(name), ".")
		if !ok || path != c.Pkg.Path() {
			continue
		}
		tn, ok := c.Pkg.Scope().Lookup(typ).(*types.TypeName)
		if !ok {
			c.misused(ruleRequire, c.Files[0].Name.Pos(), fmt.Sprintf("-nowipe.require names %s, which is no type of this package", name))
			continue
		}
		if c.Wiper(tn.Type()) == "" {
			c.misused(ruleRequire, tn.Pos(), fmt.Sprintf("%s is required to wipe its secrets and has no method that does so on every way", typ))
		}
	}
}

func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
