package effect

import (
	"encoding/binary"
	"maps"
	"slices"
)

// A table is what the functions of one package do, by name. Most of them do
// what others do too, and names in order begin alike:
//
//	number of different effects; each: length, binary form
//	each name: bytes shared with the name before, length of the rest, the rest, its effect
//
// All numbers are unsigned varints; the names end where the table does.

// MarshalTable returns the binary form of a table. Equal tables have equal
// bytes.
func MarshalTable(table map[string]*Func) []byte {
	names := slices.Sorted(maps.Keys(table))
	index := make(map[string]uint64)
	var effects, out []byte
	last := ""
	for _, name := range names {
		text, _ := table[name].MarshalBinary()
		at, ok := index[string(text)]
		if !ok {
			at = uint64(len(index))
			index[string(text)] = at
			effects = append(binary.AppendUvarint(effects, uint64(len(text))), text...)
		}
		n := shared(last, name)
		out = binary.AppendUvarint(out, uint64(n))
		out = binary.AppendUvarint(out, uint64(len(name)-n))
		out = append(out, name[n:]...)
		out = binary.AppendUvarint(out, at)
		last = name
	}
	return slices.Concat(binary.AppendUvarint(nil, uint64(len(index))), effects, out)
}

// shared returns how many bytes a and b begin with alike.
func shared(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// UnmarshalTable returns the table of a binary form. Names that do the same
// share the pointer to what it is.
func UnmarshalTable(data []byte) (map[string]*Func, error) {
	r := reader{data: data}
	effects := r.effects()
	table := make(map[string]*Func)
	last := ""
	for len(r.data) > 0 && !r.bad {
		n := r.number(uint64(len(last)))
		rest := r.bytes(r.number(uint64(len(r.data))))
		at := r.number(uint64(len(effects)))
		if r.bad || at == uint64(len(effects)) {
			return nil, errBinary
		}
		last = last[:n] + string(rest)
		table[last] = effects[at]
	}
	if r.bad {
		return nil, errBinary
	}
	return table, nil
}

// effects reads the effects that a table speaks of.
func (r *reader) effects() []*Func {
	effects := make([]*Func, r.number(uint64(len(r.data))))
	for i := range effects {
		f := new(Func)
		if f.UnmarshalBinary(r.bytes(r.number(uint64(len(r.data))))) != nil {
			r.bad = true
		}
		effects[i] = f
	}
	return effects
}
