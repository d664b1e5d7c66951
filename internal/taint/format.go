package taint

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
)

// Element is one value that a call formats or prints.
type Element struct {
	// Value is what the caller gives, before it became an interface.
	Value ssa.Value
	// Verb is the verb that formats it, 'v' where none is named. Sharp is the
	// flag of %#v.
	Verb  rune
	Sharp bool
	// Key is the constant text before it, as in a list of keys and values.
	Key string
}

// Silent reports whether the verb shows nothing of the value but its type or
// its address.
func (e Element) Silent() bool {
	return e.Verb == 'T' || e.Verb == 'p' || e.Verb == 't' || e.Verb == 'w'
}

// Elements returns the values that variadic operand i of a call is made of,
// each with its verb if a constant format comes before them. ok is false if
// the operand is no list written at the call.
func (g *Graph) Elements(call *ssa.CallCommon, i int) (elems []Element, ok bool) {
	args := Operands(call)
	if !call.Signature().Variadic() || i != len(args)-1 {
		return nil, false
	}
	if c, isConst := args[i].(*ssa.Const); isConst && c.Value == nil {
		return nil, true
	}
	list, ok := g.listed(args[i])
	if !ok {
		return nil, false
	}
	for j, v := range list {
		e := Element{Value: unwrap(v), Verb: 'v'}
		if j > 0 {
			e.Key, _ = Text(list[j-1])
		}
		elems = append(elems, e)
	}
	if i > 0 {
		if format, isConst := Text(args[i-1]); isConst && strings.Contains(format, "%") {
			verbs(format, elems)
		}
	}
	return elems, true
}

// listed returns the elements of a slice that was written as a list, in
// order.
func (g *Graph) listed(v ssa.Value) ([]ssa.Value, bool) {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return nil, false
	}
	array, ok := s.X.(*ssa.Alloc)
	if !ok || array.Comment != "varargs" && array.Comment != "slicelit" {
		return nil, false
	}
	t, ok := array.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array)
	if !ok || t.Len() > 100 {
		return nil, false
	}
	list := make([]ssa.Value, t.Len())
	for _, st := range g.stores[place{array, "[]"}] {
		at, ok := st.Addr.(*ssa.IndexAddr)
		if !ok {
			return nil, false
		}
		if c, ok := at.Index.(*ssa.Const); ok && c.Int64() < t.Len() {
			list[c.Int64()] = st.Val
		}
	}
	return list, true
}

// unwrap returns the value that was put in an interface.
func unwrap(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		default:
			return v
		}
	}
}

// Unwrapped returns the value that v holds as an interface, or v.
func Unwrapped(v ssa.Value) ssa.Value { return unwrap(v) }

// Text returns the text of a string constant.
func Text(v ssa.Value) (string, bool) {
	if v == nil {
		return "", false
	}
	c, ok := unwrap(v).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}

// verbs gives each element the verb that format has for it, as package fmt
// reads it: flags, width and precision, "*" that takes an element of its own,
// and explicit indexes.
func verbs(format string, elems []Element) {
	next := 0
	take := func(verb rune, sharp bool) {
		if next < len(elems) {
			elems[next].Verb, elems[next].Sharp, elems[next].Key = verb, sharp, ""
		}
		next++
	}
	for i := 0; i < len(format); {
		if format[i] != '%' {
			i++
			continue
		}
		i++
		sharp := false
	flags:
		for ; i < len(format); i++ {
			switch c := format[i]; {
			case c == '#':
				sharp = true
			case c == '*':
				take('d', false)
			case c == '[':
				n := 0
				for i++; i < len(format) && '0' <= format[i] && format[i] <= '9'; i++ {
					n = n*10 + int(format[i]-'0')
				}
				next = max(n-1, 0)
			case c == '+' || c == '-' || c == ' ' || c == '.' || '0' <= c && c <= '9':
			default:
				break flags
			}
		}
		if i >= len(format) {
			return
		}
		verb := rune(format[i])
		i++
		if verb != '%' {
			take(verb, sharp)
		}
	}
}

// Flow is a call that a traced value went through.
type Flow struct {
	Call  ssa.CallInstruction
	Steps []Step
	// Cut: only a few bytes of its result went on.
	Cut bool
}

// through records a call behind the traced value.
func (t *tracer) through(call ssa.CallInstruction, way *hop) {
	t.out.Through = append(t.out.Through, Flow{call, way.steps(), way.cuts()})
}

// formatted visits what a call formats, each element by its verb; it reports
// whether operand i is a list of elements.
func (t *tracer) formatted(call *ssa.CallCommon, i int, rel effect.Relation, way *hop) bool {
	elems, ok := t.g.Elements(call, i)
	if !ok {
		return false
	}
	masks, _ := t.g.env.(masker)
	for _, e := range elems {
		if e.Value == nil || e.Silent() || masks != nil && masks.Masks(e.Value.Type(), e) {
			continue
		}
		t.value(e.Value, rel, way)
	}
	return true
}

// masker is what an Env may know beyond its duty: whether values of a type
// mask themselves when they are formatted.
type masker interface {
	Masks(t types.Type, e Element) bool
}
