package byteseq

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// public reports whether a side is no secret by its type, or the label of
// something by its name. A MAC is one whatever it is called: tag, digest and
// fingerprint are names of both.
func (p *checker) public(s *side) bool {
	if s.secret.Kind == effect.MAC && certain(s) {
		return false
	}
	if p.Type(s.v.Type()).Public || p.constantGlobal(s.v) || paired(s.v) {
		return true
	}
	// publicKey.key is public whatever the field is called. The value itself is
	// asked by its own name, below.
	ways := strings.Split(s.name, ".")
	for _, way := range ways[:len(ways)-1] {
		if knowledge.Public(way) {
			return true
		}
	}
	last := lastName(s.name)
	if strings.HasSuffix(s.name, "()") {
		if !getter(s.v) {
			return false // strings.TrimPrefix returns no prefix
		}
		if last == "String" && len(ways) > 1 {
			last = ways[len(ways)-2] // net.Addr.String() is an address
		}
	}
	return knowledge.Label(strings.TrimPrefix(last, "Get"))
}

// paired reports whether v is a field that a secret of its own stands beside,
// so that it is only the name under which that one is found: the APIKey of an
// APISecret. It is sent in the open with every request, and servers look it up.
func paired(v ssa.Value) bool {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	var t types.Type
	var i int
	switch v := v.(type) {
	case *ssa.FieldAddr:
		t, i = v.X.Type().Underlying().(*types.Pointer).Elem(), v.Field
	case *ssa.Field:
		t, i = v.X.Type(), v.Field
	default:
		return false
	}
	st := t.Underlying().(*types.Struct)
	for other := range st.Fields() {
		if knowledge.Paired(st.Field(i).Name(), other.Name()) {
			return true
		}
	}
	return false
}

// getter reports whether v is the result of a method without parameters, which
// is named after what it returns. Other functions are named after what they do.
func getter(v ssa.Value) bool {
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, ok := v.(*ssa.Call)
	return ok && len(taint.Operands(&call.Call)) == 1 && (call.Call.IsInvoke() || call.Call.Signature().Recv() != nil)
}
