package taint

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/flow"
)

// phi merges it with other values; if one of those is another array, what is
// done to the phi is done to that one too.
func (r *reacher) phi(it item, phi *ssa.Phi) {
	for _, e := range phi.Edges {
		if c, ok := e.(*ssa.Const); ok && c.Value == nil {
			continue
		}
		if !r.seen[item{e, it.way, it.part}] && e != phi {
			r.out.Merged = true
		}
	}
	r.push(item{phi, it.way, it.part})
}

// partial reports whether a slice expression may leave bytes out: a low bound
// other than 0, or a high bound other than the length of what it slices.
func partial(s *ssa.Slice) bool {
	if s.Low != nil {
		if c, ok := s.Low.(*ssa.Const); !ok || c.Int64() != 0 {
			return true
		}
	}
	if s.High == nil {
		return false
	}
	if c, ok := s.High.(*ssa.Const); ok {
		p, _ := s.X.Type().Underlying().(*types.Pointer)
		if p == nil {
			return true
		}
		a, ok := p.Elem().Underlying().(*types.Array)
		return !ok || c.Int64() != a.Len()
	}
	call, ok := s.High.(*ssa.Call)
	if !ok {
		return true
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return !ok || b.Name() != "len" && b.Name() != "cap"
}

// selected continues into field step of it: of the object itself, or the one
// on the way to the array.
func (r *reacher) selected(it item, v ssa.Value, step string) {
	if it.way == "" {
		if holdsMemory(v.Type()) {
			r.push(item{v, "", true})
		}
		return
	}
	rest, ok := strings.CutPrefix(it.way, step)
	if !ok || rest != "" && rest[0] != '.' && rest[0] != '[' && rest[0] != '*' {
		return
	}
	if _, value := v.(*ssa.Field); value {
		rest = strings.TrimPrefix(rest, "*")
	}
	r.push(item{v, rest, it.part})
}

// indexed continues to an element: of the array itself it is one byte, or a
// loop that wipes them all.
func (r *reacher) indexed(it item, v *ssa.IndexAddr) {
	if it.way != "" {
		if rest, ok := strings.CutPrefix(it.way, "[]"); ok {
			r.push(item{v, rest, it.part})
		}
		return
	}
	elem := v.Type().Underlying().(*types.Pointer).Elem()
	for _, ref := range *v.Referrers() {
		s, ok := ref.(*ssa.Store)
		if !ok || s.Addr != v || !isZeroConst(s.Val) {
			continue
		}
		if loop := loopHead(s.Block()); loop != nil && !isConst(v.Index) {
			r.use(wipeOf(it), loop, it, nil, 0)
		}
	}
	if holdsMemory(elem) || handedOut(v) {
		r.push(item{v, "", true})
	}
}

// handedOut reports whether the address of an element goes where the array can
// be found by it. A callee that is given the address alone is thought to read
// the one element.
func handedOut(v *ssa.IndexAddr) bool {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Return, *ssa.MapUpdate, *ssa.Send, *ssa.Phi, *ssa.MakeInterface, *ssa.Convert:
			return true
		case *ssa.Store:
			if ref.Val == v {
				return true
			}
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); ok && (b.Name() == "String" || b.Name() == "Slice") {
				return true
			}
		}
	}
	return false
}

func wipeOf(it item) How {
	if it.part {
		return WipedPart
	}
	return Wiped
}

// loopHead returns the last instruction of the block that decides whether the
// loop body b runs again, or nil if b is in no loop.
func loopHead(b *ssa.BasicBlock) ssa.Instruction {
	head := b.Idom()
	if head == nil || !flow.InLoop(b.Instrs[0]) {
		return nil
	}
	return head.Instrs[len(head.Instrs)-1]
}

func isConst(v ssa.Value) bool { _, ok := v.(*ssa.Const); return ok }

// isZeroConst reports whether v is the zero value of its type.
func isZeroConst(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == "0")
}

// load continues from an address on the way to the array.
func (r *reacher) load(it item, load *ssa.UnOp) {
	if rest, ok := strings.CutPrefix(it.way, "*"); ok {
		if r.g.forwarded(load) == nil { // else the store continues there
			r.push(item{load, rest, it.part})
		}
		return
	}
	if it.way != "" {
		r.push(item{load, it.way, it.part}) // a struct value that holds it
		return
	}
	switch load.Type().Underlying().(type) {
	case *types.Array, *types.Struct:
		r.use(CopiedOut, load, it, nil, 0)
	case *types.Slice, *types.Pointer, *types.Map, *types.Interface:
		if it.part {
			r.push(item{load, "", true}) // a field of the object
		}
	}
}

// store continues to the variable that it is stored to, or records that
// somebody else holds it now.
func (r *reacher) store(it item, s *ssa.Store) {
	if s.Addr == it.v {
		if it.way == "" && isZeroConst(s.Val) && inline(s.Val.Type()) && !(it.part && isBasic(s.Val.Type())) {
			r.use(wipeOf(it), s, it, nil, 0)
		} else if it.way == "*" && !r.shows(s.Val) {
			r.use(Dropped, s, it, nil, 0)
		}
		return
	}
	at := r.g.place(s.Addr)
	if !r.g.ownObject(at.root) || strings.Contains(at.way, "*") {
		r.use(Stored, s, it, nil, 0)
		r.out.Uses[len(r.out.Uses)-1].Into = at.root
		return
	}
	way := at.way + "*" + it.way
	if _, ok := it.v.Type().Underlying().(*types.Struct); ok {
		way = at.way + it.way
	}
	for _, load := range r.g.loads[at] {
		if r.g.forwarded(load) == s {
			r.push(item{load, it.way, it.part})
		}
	}
	r.push(item{at.root, way, it.part})
}

// ownObject reports whether v is a variable of the function, or points to an
// object that was made for it, as the block that pem.Decode returns is.
func (g *Graph) ownObject(v ssa.Value) bool {
	switch v.(type) {
	case *ssa.Alloc:
		return true
	case *ssa.Call, *ssa.Extract:
		return isPointer(v.Type()) && g.Fresh(v)
	}
	return false
}

func isPointer(t types.Type) bool { _, ok := t.Underlying().(*types.Pointer); return ok }

// isBasic reports whether t is a number, a bool or a text: a counter or a flag
// of an object that is set back wipes nothing of it.
func isBasic(t types.Type) bool { _, ok := t.Underlying().(*types.Basic); return ok }

// shows reports whether v is an alias that was already found.
func (r *reacher) shows(v ssa.Value) bool {
	return r.seen[item{v, "", false}] || r.seen[item{v, "", true}]
}

// inline reports whether the zero value of t overwrites the bytes themselves.
// Of a slice or a pointer it drops the handle only, and the bytes stay.
func inline(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString == 0
	case *types.Array:
		return inline(u.Elem())
	case *types.Struct:
		for i := range u.NumFields() {
			if !inline(u.Field(i).Type()) {
				return false
			}
		}
		return true
	}
	return false
}
