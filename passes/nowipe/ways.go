package nowipe

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/flow"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/taint"
)

// wipes are the uses after which nothing of the secret is left to wipe. A part
// that is wiped is its function's decision: the rest may be public.
var wipes = []taint.How{taint.Wiped, taint.WipedLater, taint.WipedPart}

// takes are the uses after which somebody else owns the secret.
var takes = []taint.How{taint.Returned, taint.Stored, taint.Kept}

// reach returns what happens to a birth. What a callee that cannot be read through
// keeps is not certain; strict takes it that a method of a part of an object, an
// entity of its keys, which keeps its receiver takes the object from nobody, and
// that a function which encrypts a key keeps no plaintext.
func (c *checker) reach(g *taint.Graph, b taint.Birth) *taint.Uses {
	uses := g.Reach(b.Value)
	if b.Wiper == "" && !b.Perhaps || !c.opts.Nowipe.Strict {
		return uses
	}
	own := *uses
	own.Uses = slices.Clone(uses.Uses)
	for i, u := range own.Uses {
		if u.How != taint.Kept || u.Call == nil {
			continue
		}
		if u.Part && u.Param == 0 && taint.IsMethod(u.Call) || b.Perhaps && g.Encrypts(u.Call) {
			own.Uses[i].How = taint.Read
		}
	}
	return &own
}

// sharedBefore reports whether somebody was given the array before the secret
// came into it: he may wipe it wherever this function leaves.
func sharedBefore(b taint.Birth, uses *taint.Uses) bool {
	if madeAt(b) {
		return false
	}
	return slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		return (u.How == taint.Stored || u.How == taint.Kept) &&
			(u.Instr == nil || u.Instr.Parent() != b.At.Parent() || flow.Reaches(u.Instr, b.At))
	})
}

// leftOutside reports whether a function literal leaves the secret in a variable
// of the function around it, which wipes it or hands it over: on which of its
// ways, the literal does not know.
func leftOutside(b taint.Birth, uses *taint.Uses) bool {
	return slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		return u.Instr != nil && taint.Encloses(u.Instr.Parent(), b.At.Parent()) &&
			(slices.Contains(wipes, u.How) || slices.Contains(takes, u.How))
	})
}

// eachApart reports whether elements of a list are wiped, or go to somebody who
// keeps them: in a loop, whose way past its body leaves none behind.
func eachApart(b taint.Birth, uses *taint.Uses) bool {
	return taint.IsList(b.Value.Type()) && (uses.Any(wipes...) || uses.Any(takes...))
}

// madeAt reports whether the array itself is made where the secret is born, and
// was not there before.
func madeAt(b taint.Birth) bool {
	at, ok := b.At.(ssa.Value)
	if !ok {
		return false
	}
	e, ok := b.Value.(*ssa.Extract)
	return b.Value == at || ok && e.Tuple == at
}

// worst returns what is wrong on the ways out on which the birth is neither
// wiped nor handed over: of several, one that more than malformed input takes.
func (c *checker) worst(g *taint.Graph, b taint.Birth, uses *taint.Uses) *finding {
	var first *finding
	for _, w := range c.ways(b, uses, nil) {
		if w.Exit == b.At && (!madeAt(b) || c.listed(b, uses)) {
			continue // a buffer that is filled again, in the same place
		}
		f := c.way(g, b, w, uses)
		if f.rule != ruleMalformed {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// listed reports whether the birth is put into a list, which somebody else gets,
// before the next iteration makes another: it is not replaced then.
func (c *checker) listed(b taint.Birth, uses *taint.Uses) bool {
	put := intoList(uses)
	return len(put) > 0 && !slices.ContainsFunc(c.ways(b, uses, put), func(w flow.Way) bool { return w.Exit == b.At })
}

// intoList returns the instructions that put the birth into a list, with what of
// it they put there.
func intoList(uses *taint.Uses) map[ssa.Instruction][]ssa.Value {
	put := make(map[ssa.Instruction][]ssa.Value)
	for _, u := range uses.Uses {
		if u.Call != nil && u.Param == 1 && taint.IsBuiltin(u.Call, "append") && !secrets.IsBytes(u.Value.Type()) {
			put[u.Instr] = append(put[u.Instr], u.Value)
		}
	}
	return put
}

// ways returns the ways out on which the birth is neither wiped nor handed
// over, nor meets one of the instructions of done, which may be nil.
func (c *checker) ways(b taint.Birth, uses *taint.Uses, done map[ssa.Instruction][]ssa.Value) []flow.Way {
	if done == nil {
		done = make(map[ssa.Instruction][]ssa.Value)
	}
	for _, u := range uses.Uses {
		if slices.Contains(wipes, u.How) || slices.Contains(takes, u.How) {
			done[u.Instr] = append(done[u.Instr], u.Value)
		}
	}
	merges := uses.Merges(b.At.Parent())
	absent := absent(b, uses)
	failed := func(from, to *ssa.BasicBlock) bool { return false }
	if call := producer(b); call != nil {
		failed = flow.Failed(call)
	}
	return flow.Obligation{
		From:  b.At,
		Meets: func(i ssa.Instruction) bool { return done[i] != nil || c.NoReturn(i) },
		Turn:  merges.Lost,
		Counts: func(i ssa.Instruction, lost uint64) bool {
			return done[i] == nil || slices.ContainsFunc(done[i], func(v ssa.Value) bool { return merges.Shows(v, lost) })
		},
		Void: func(from, to *ssa.BasicBlock) bool { return absent(from, to) || failed(from, to) },
	}.Ways(b.At.Parent())
}

// producer returns the call that makes the secret, or nil. An array is stored in
// its variable afterwards, whether the call failed or not: then it is all zeros.
func producer(b taint.Birth) *ssa.Call {
	at := ssa.Value(nil)
	switch i := b.At.(type) {
	case *ssa.Call:
		return i
	case *ssa.Store:
		at = i.Val
	}
	if e, ok := at.(*ssa.Extract); ok {
		at = e.Tuple
	}
	call, _ := at.(*ssa.Call)
	return call
}

// absent returns the edges on which the birth, under whatever name, holds
// nothing.
func absent(b taint.Birth, uses *taint.Uses) func(from, to *ssa.BasicBlock) bool {
	var under []func(from, to *ssa.BasicBlock) bool
	for _, v := range uses.Whole {
		if v.Parent() == b.At.Parent() {
			under = append(under, flow.Absent(v))
		}
	}
	return func(from, to *ssa.BasicBlock) bool {
		return slices.ContainsFunc(under, func(absent func(from, to *ssa.BasicBlock) bool) bool { return absent(from, to) })
	}
}

// way judges one way out.
func (c *checker) way(g *taint.Graph, b taint.Birth, w flow.Way, uses *taint.Uses) *finding {
	ret, ok := w.Exit.(*ssa.Return)
	if !ok {
		return &finding{Birth: b, rule: ruleReplaced, what: "is replaced in the next iteration before it is wiped", how: "wipe it at the end of the iteration"}
	}
	exit := w.Exit.Pos()
	if !exit.IsValid() {
		exit = w.Exit.Parent().Syntax().End()
	}
	if uses.Any(wipes...) {
		return &finding{Birth: b, rule: rulePath, what: "is not wiped on the way out", how: "defer the wipe instead", exit: exit}
	}
	f := &finding{Birth: b, rule: ruleError, what: "is handed over on success but dropped unwiped on the way out", how: "wipe it before that return", exit: exit}
	switch {
	case uses.Grown:
		f.what, f.how = "is left behind where append moves it, and dropped unwiped on the way out", "copy it into an array of the final size, and defer a wipe of this one"
		if flow.Succeeds(ret) {
			return f
		}
	case flow.Succeeds(ret) || !flow.MayFail(ret):
		f.what = "is handed over on another way but dropped unwiped on the way out"
		return f
	}
	if c.malformed(g, w, uses) || c.neverFails(g, w) || b.Generated && b.Secret.Kind == effect.Key && unused(b, w, uses) {
		f.rule = ruleMalformed
	}
	return f
}

// unused reports whether nobody was given the secret on the way.
func unused(b taint.Birth, w flow.Way, uses *taint.Uses) bool {
	return !slices.ContainsFunc(uses.Uses, func(u taint.Use) bool {
		return u.Call != nil && u.Instr != nil && u.Instr != b.At &&
			slices.Contains(uses.Aliases, u.Value) && slices.Contains(w.Blocks, u.Instr.Block())
	})
}

// malformed reports whether a way out is taken because of the secret itself:
// its length, an error or a verdict of a function that was given it or what
// was derived from it. Only malformed input gets there.
func (c *checker) malformed(g *taint.Graph, w flow.Way, uses *taint.Uses) bool {
	for i := len(w.Blocks) - 2; i >= 0; i-- {
		b := w.Blocks[i]
		if branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If); ok {
			return judges(branch.Cond, g.Derived(uses, 2), 4)
		}
	}
	return false
}

// judges reports whether cond is computed from a call that was given one of
// the values.
func judges(cond ssa.Value, given []ssa.Value, depth int) bool {
	if depth == 0 {
		return false
	}
	switch v := cond.(type) {
	case *ssa.BinOp:
		return judges(v.X, given, depth-1) || judges(v.Y, given, depth-1)
	case *ssa.UnOp:
		return v.Op == token.NOT && judges(v.X, given, depth-1)
	case *ssa.Extract:
		return judges(v.Tuple, given, depth-1)
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(e ssa.Value) bool { return judges(e, given, depth-1) })
	case *ssa.Call:
		return slices.ContainsFunc(taint.Operands(&v.Call), func(arg ssa.Value) bool { return slices.Contains(given, arg) })
	}
	return false
}
