package taint

import (
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Mask reports whether v is a constant that is put in the place of a secret:
// nothing, asterisks, a word such as "[redacted]". A default is none.
func Mask(v ssa.Value) bool {
	for {
		c, ok := v.(*ssa.Convert)
		if !ok {
			break
		}
		v = c.X
	}
	c, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	text, ok := Text(c)
	return !ok && c.Value == nil || ok && isMask(strings.ToLower(text))
}

// ofConstants reports whether v is a constant, or one of a few.
func ofConstants(v ssa.Value, depth int) bool {
	phi, ok := v.(*ssa.Phi)
	if !ok || depth > 4 {
		return isConst(v)
	}
	for _, e := range phi.Edges {
		if !ofConstants(e, depth+1) {
			return false
		}
	}
	return true
}

func isMask(text string) bool {
	for _, word := range [...]string{"censor", "conceal", "hidden", "hide", "mask", "obfuscat", "omit", "private", "redact", "removed", "sanitiz", "secret", "trunc"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return strings.Trim(text, "*x.-_#<>[]() ") == ""
}

// mask records the fields of a variable in which the function puts a mask, as
// it does with a copy that it prints: what the copy was made of had a secret
// there, and what is printed has none.
func (t *tracer) mask(v *ssa.Alloc) {
	for _, at := range t.g.within[v] {
		f := fieldAt(v, at.way)
		for _, s := range t.g.stores[at] {
			if f != nil && Mask(s.Val) {
				t.blank[f] = true
			}
		}
	}
}

// fieldAt returns the field at the end of the way into a variable, or nil.
func fieldAt(v *ssa.Alloc, way string) *types.Var {
	t := v.Type()
	var f *types.Var
	for step := range strings.SplitSeq(strings.TrimPrefix(way, "."), ".") {
		i, err := strconv.Atoi(step)
		st := structOf(t)
		if err != nil || st == nil || i >= st.NumFields() {
			return nil
		}
		f = st.Field(i)
		t = f.Type()
	}
	return f
}
