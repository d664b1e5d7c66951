package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Supply says who may have set a value. Unlike Trace it follows the object
// that a value was selected from: who sends a message sets its fields.
type Supply struct {
	// Request names what a remote party sets, or is empty.
	Request string
	// Sent is the name under which it is sent, a constant: "X-Api-Key".
	Sent string
	// List names the list or map of texts that the value is an element of.
	List string
	// Callback: it is a parameter of a function literal that somebody else calls.
	Callback bool
	// Params are the parameters of the outermost function that the value is a
	// copy of, Within those from whose object it was selected: sets of bits.
	Params, Within uint16
	// Stored: it comes (also) from a package variable.
	Stored bool
	// Constant: nothing but constants was found.
	Constant bool
}

// Supply walks backward from v to those who may have set it.
func (g *Graph) Supply(v ssa.Value) *Supply {
	s := &supplier{g: g, seen: make(map[ssa.Value]bool), out: &Supply{Constant: true}}
	s.value(v, false)
	return s.out
}

type supplier struct {
	g    *Graph
	seen map[ssa.Value]bool
	out  *Supply
}

func (s *supplier) request(what string) {
	if s.out.Request == "" {
		s.out.Request = what
	}
}

// value visits v; within: the traced value was selected from it.
func (s *supplier) value(v ssa.Value, within bool) {
	if v == nil || s.seen[v] || len(s.seen) > limit {
		return
	}
	s.seen[v] = true
	if isConst(v) {
		return
	}
	for _, name := range s.g.names[v] {
		if d := s.g.env.Var(name); d.Request {
			s.request(d.What)
		}
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		s.parameter(v, within)
	case *ssa.Global:
		s.out.Constant, s.out.Stored = false, true
	case *ssa.FreeVar:
		s.value(s.g.binds[v], within)
	case *ssa.Phi:
		for _, e := range v.Edges {
			s.value(e, within)
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			s.value(v.X, within)
			s.value(v.Y, within)
		}
	case *ssa.Call:
		s.call(v, 0, within)
	case *ssa.Extract:
		s.extract(v, within)
	case *ssa.FieldAddr:
		s.selected(v, v.X, v.Field)
	case *ssa.Field:
		s.selected(v, v.X, v.Field)
	case *ssa.Alloc:
		s.variable(v, within)
	default:
		s.through(v, within)
	}
	s.written(s.g.array(v), within)
}

// through visits the one operand of an instruction that selects from it or
// changes how it is seen.
func (s *supplier) through(v ssa.Value, within bool) {
	switch v := v.(type) {
	case *ssa.UnOp:
		s.value(v.X, within)
	case *ssa.ChangeType:
		s.value(v.X, within)
	case *ssa.ChangeInterface:
		s.value(v.X, within)
	case *ssa.MakeInterface:
		s.value(v.X, within)
	case *ssa.Convert:
		s.value(v.X, within)
	case *ssa.MultiConvert:
		s.value(v.X, within)
	case *ssa.TypeAssert:
		s.value(v.X, within)
	case *ssa.Slice:
		s.value(v.X, within)
	case *ssa.SliceToArrayPointer:
		s.value(v.X, within)
	case *ssa.IndexAddr:
		s.element(v.X)
	case *ssa.Index:
		s.element(v.X)
	case *ssa.Lookup:
		s.sent(v.Index)
		s.element(v.X)
	default:
		s.out.Constant = false
	}
}

// element visits the list or map that the value was taken out of.
func (s *supplier) element(list ssa.Value) {
	var elem types.Type
	switch t := list.Type().Underlying().(type) {
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	case *types.Map:
		elem = t.Elem()
	}
	if elem != nil && s.out.List == "" && (isString(elem) || isByteSlice(elem)) {
		s.out.List = s.g.Name(list)
	}
	s.value(list, true)
}

// sent records the constant under which something is looked up.
func (s *supplier) sent(key ssa.Value) {
	if c, ok := key.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String && s.out.Sent == "" {
		s.out.Sent = constant.StringVal(c.Value)
	}
}

func (s *supplier) parameter(p *ssa.Parameter, within bool) {
	s.out.Constant = false
	fn := p.Parent()
	if fn != s.g.Fn {
		for _, a := range s.g.args[p] {
			s.value(a, within)
		}
		s.out.Callback = s.out.Callback || len(s.g.args[p]) == 0
		return
	}
	for i, q := range fn.Params {
		switch {
		case p != q || i >= effect.Max:
		case within:
			s.out.Within |= 1 << i
		default:
			s.out.Params |= 1 << i
		}
	}
}

// selected visits who set field i of x: those who stored it here, and those
// who made the object.
func (s *supplier) selected(v, x ssa.Value, i int) {
	s.out.Constant = false
	if d := s.g.env.Field(x.Type(), i); d.Request {
		s.request(d.What)
	}
	at := s.g.place(v)
	for _, st := range s.g.stores[at] {
		s.value(st.Val, false)
	}
	for way := at.way; ; {
		cut := strings.LastIndexAny(way, ".*[")
		if cut < 0 {
			break
		}
		way = way[:cut]
		s.written(place{at.root, way}, true) // decoded as a whole
	}
	if v, ok := at.root.(*ssa.Alloc); ok {
		s.decoded(v)
	}
	s.value(x, true)
}

// decoded looks for a decoder that fills a variable from nobody knows where: it
// is a stream that the program did not open here, as a connection is.
func (s *supplier) decoded(v *ssa.Alloc) {
	for _, ref := range *v.Referrers() {
		var given ssa.Value = v
		users := []ssa.Instruction{ref}
		if mi, ok := ref.(*ssa.MakeInterface); ok {
			given, users = mi, *mi.Referrers()
		}
		for _, user := range users {
			call, ok := user.(ssa.CallInstruction)
			if !ok || !Decodes(call.Common()) {
				continue
			}
			for i, arg := range Operands(call.Common()) {
				op := s.g.effect(call.Common()).Param(i)
				if arg == given && op.Copy|op.Alias|op.Derive == 0 {
					s.request(CalleeName(call.Common()) + "()")
				}
			}
		}
	}
}

// Decodes reports whether a call is by the name of its function one that fills
// what it is given with what it reads.
func Decodes(call *ssa.CallCommon) bool {
	name := CalleeName(call)
	name = name[strings.LastIndex(name, ".")+1:]
	for _, verb := range [...]string{"Decode", "Unmarshal", "Bind", "ShouldBind", "ReadJSON", "ReadMsg"} {
		if strings.HasPrefix(name, verb) {
			return true
		}
	}
	return false
}

func (s *supplier) variable(v *ssa.Alloc, within bool) {
	s.out.Constant = false
	at := s.g.place(v)
	for _, st := range s.g.stores[at] {
		s.value(st.Val, within)
	}
	for _, st := range s.g.stores[place{at.root, at.way + "[]"}] {
		s.value(st.Val, within)
	}
}

// written visits what calls write to a place.
func (s *supplier) written(at place, within bool) {
	for _, w := range s.g.writes[at] {
		s.out.Constant = false
		if w.op.Request() {
			s.request(CalleeName(w.call.Common()) + "()")
		}
		s.operands(w.call.Common(), w.op, within)
	}
}

// operands visits the operands of which op is made; what only a one-way
// function leads to, nobody can choose.
func (s *supplier) operands(call *ssa.CallCommon, op effect.Operand, within bool) bool {
	found := false
	for i, arg := range Operands(call) {
		switch op.From(i) {
		case effect.Copied, effect.Aliased:
			s.value(arg, within)
			found = true
		case effect.Inside:
			s.value(arg, true)
			found = true
		}
	}
	return found
}

func (s *supplier) extract(v *ssa.Extract, within bool) {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		s.call(tuple, v.Index, within)
	case *ssa.Next:
		s.out.Constant = false
		if r, ok := tuple.Iter.(*ssa.Range); ok {
			s.element(r.X)
		}
	case *ssa.TypeAssert:
		s.value(tuple.X, within)
	case *ssa.Lookup:
		s.sent(tuple.Index)
		s.element(tuple.X)
	}
}

func (s *supplier) call(call *ssa.Call, i int, within bool) {
	if lit := Literal(&call.Call); lit != nil {
		for _, result := range returned(lit, i) {
			s.value(result, within)
		}
		return
	}
	op := s.g.effect(&call.Call).Result(i)
	if op.Request() {
		s.out.Constant = false
		s.request(CalleeName(&call.Call) + "()")
		for _, arg := range Operands(&call.Call) {
			s.sent(arg)
		}
	}
	if s.operands(&call.Call, op, within) {
		s.out.Constant = s.out.Constant && !op.Secret.Is()
		return // an encoding of a constant is one
	}
	s.out.Constant = false
	if op.Derive != 0 {
		return
	}
	// A method that says nothing of its result may be a getter.
	if args := Operands(&call.Call); len(args) > 0 && IsMethod(&call.Call) {
		s.value(args[0], true)
	}
}

// IsMethod reports whether a call is of a method.
func IsMethod(call *ssa.CallCommon) bool {
	if call.IsInvoke() {
		return true
	}
	fn := call.StaticCallee()
	if fn == nil {
		return false
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && obj.Signature().Recv() != nil
}
