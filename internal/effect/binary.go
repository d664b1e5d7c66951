package effect

import (
	"encoding/binary"
	"errors"

	"secretlint.example/internal/base"
)

// The binary form is what facts are made of: every importer reads those of all
// that it imports, and what gob writes of a structure costs more to describe
// than most functions have to say.
//
//	flags, Unless if any: UnlessParam, length, text
//	number of parameters, operands; number of results, operands
//
// An operand is a byte that tells which of its six fields follow, and those.
// All numbers are unsigned varints.

const (
	flagKnown = 1 << iota
	flagRow
	flagNoReturn
	flagOpen
	flagRedacts
	flagUnless
)

var errBinary = errors.New("no binary form of an effect")

// MarshalBinary implements encoding.BinaryMarshaler. Equal effects have equal
// bytes. The error is always nil.
func (f Func) MarshalBinary() ([]byte, error) {
	flags := uint64(0)
	for i, set := range [...]bool{f.Known, f.Row, f.NoReturn, f.Open, f.Redacts, f.Unless != ""} {
		if set {
			flags |= 1 << i
		}
	}
	out := binary.AppendUvarint(nil, flags)
	if f.Unless != "" {
		out = binary.AppendUvarint(out, uint64(f.UnlessParam))
		out = binary.AppendUvarint(out, uint64(len(f.Unless)))
		out = append(out, f.Unless...)
	}
	for _, ops := range [...][]Operand{f.Params, f.Results} {
		out = binary.AppendUvarint(out, uint64(len(ops)))
		for _, o := range ops {
			out = o.append(out)
		}
	}
	return out, nil
}

func (o Operand) append(out []byte) []byte {
	fields := [...]uint64{uint64(o.Bits), uint64(o.Secret.Kind)<<2 | uint64(o.Secret.Confidence),
		uint64(o.Alias), uint64(o.Copy), uint64(o.Derive), uint64(o.Inside)}
	at := len(out)
	out = append(out, 0)
	for i, v := range fields {
		if v != 0 {
			out[at] |= 1 << i
			out = binary.AppendUvarint(out, v)
		}
	}
	return out
}

// UnmarshalBinary implements encoding.BinaryUnmarshaler.
func (f *Func) UnmarshalBinary(data []byte) error {
	r := reader{data: data}
	flags := r.number(flagUnless<<1 - 1)
	*f = Func{Known: flags&flagKnown != 0, Row: flags&flagRow != 0, NoReturn: flags&flagNoReturn != 0,
		Open: flags&flagOpen != 0, Redacts: flags&flagRedacts != 0}
	if flags&flagUnless != 0 {
		f.UnlessParam = int(r.number(Max))
		f.Unless = string(r.bytes(r.number(1 << 10)))
		r.bad = r.bad || f.Unless == ""
	}
	f.Params, f.Results = r.operands(), r.operands()
	if r.bad || len(r.data) > 0 {
		return errBinary
	}
	return nil
}

// reader reads numbers until one is wrong.
type reader struct {
	data []byte
	bad  bool
}

// number returns the next number, which is at most limit.
func (r *reader) number(limit uint64) uint64 {
	v, n := binary.Uvarint(r.data)
	if r.bad || n <= 0 || v > limit {
		r.bad = true
		return 0
	}
	r.data = r.data[n:]
	return v
}

func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.data)) {
		r.bad = true
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

func (r *reader) operands() []Operand {
	n := r.number(Max)
	if n == 0 {
		return nil
	}
	ops := make([]Operand, n)
	for i := range ops {
		ops[i] = r.operand()
	}
	return ops
}

func (r *reader) operand() Operand {
	var fields [6]uint64
	which := r.number(1<<len(fields) - 1)
	for i := range fields {
		if which&(1<<i) != 0 {
			fields[i] = r.number(1<<16 - 1)
		}
	}
	kind := Kind(fields[1] >> 2)
	if int(kind) >= len(kindNames) {
		r.bad = true
		kind = None // String would not know its name
	}
	return Operand{Bits: Bits(fields[0]), Secret: Secret{kind, base.Confidence(fields[1] & 3)},
		Alias: uint16(fields[2]), Copy: uint16(fields[3]), Derive: uint16(fields[4]), Inside: uint16(fields[5])}
}
