package knowledge

import (
	"go/types"
	"strconv"

	"secretlint.example/internal/effect"
)

// Decoding returns what the function of that full name does if it decodes into
// a value of type dest, or nil where its row says all there is to say.
//
// ASN.1 octet strings and texts are copied; raw values and bit strings are cut
// out of the input (encoding/asn1, parseField).
func Decoding(fullName string, dest types.Type) *effect.Func {
	if fullName != "encoding/asn1.Unmarshal" && fullName != "encoding/asn1.UnmarshalWithParams" {
		return nil
	}
	p, ok := dest.Underlying().(*types.Pointer)
	if !ok {
		return nil
	}
	ways, ok := cuts(p.Elem(), "", nil, 12)
	if !ok {
		return nil
	}
	return &effect.Func{
		Known: true, Row: true,
		Params:  []effect.Operand{{}, {Copy: 1}},
		Results: []effect.Operand{{Alias: 1}}, // the rest
		Cuts:    ways,
	}
}

// cuts appends the ways from a decoded value of type t to the parts of it that
// show the input. It gives up, and is not ok, where it does not know them all.
func cuts(t types.Type, way string, out []string, depth int) ([]string, bool) {
	if depth == 0 {
		return nil, false
	}
	raw := false
	if named, ok := types.Unalias(t).(*types.Named); ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "encoding/asn1" {
		name := named.Obj().Name()
		raw = name == "BitString" || name == "RawValue" || name == "RawContent"
	}
	ok := true
	switch u := t.Underlying().(type) {
	case *types.Slice:
		if raw {
			return append(out, way+"*"), true
		}
		inner, ok := cuts(u.Elem(), "", nil, depth-1)
		return out, ok && len(inner) == 0
	case *types.Array, *types.Pointer, *types.Map:
		inner, ok := cuts(elem(u), "", nil, depth-1)
		return out, ok && len(inner) == 0
	case *types.Struct:
		for i := 0; i < u.NumFields() && ok; i++ {
			ft, step := u.Field(i).Type(), way+"."+strconv.Itoa(i)
			if _, slice := ft.Underlying().(*types.Slice); raw && slice {
				out = append(out, step+"*")
				continue
			}
			out, ok = cuts(ft, step, out, depth-1)
		}
	case *types.Interface, *types.TypeParam:
		return nil, false
	}
	return out, ok
}

// elem returns the type of the elements of a type that has some.
func elem(t types.Type) types.Type { return t.(interface{ Elem() types.Type }).Elem() }
