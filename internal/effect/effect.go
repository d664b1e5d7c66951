// Package effect is the vocabulary of the engine: what a secret is, and what
// a function does with its operands. Rows of knowledge, facts about analysed
// bodies and the questions of the passes are all in these words.
package effect

import "secretlint.example/internal/base"

// Kind says what sort of secret a value is.
type Kind uint8

const (
	None     Kind = iota
	Key           // symmetric, private, derived or shared key; a seed
	Password      // password, passphrase, PIN, mnemonic
	Token         // bearer or session token, API key, client secret
	MAC           // message authentication code, tag, verify data
)

var kindNames = [...]string{"", "key", "password", "token", "mac"}

// String returns the word that the grammar of rows and messages use.
func (k Kind) String() string { return kindNames[k] }

// Secret is a kind with the confidence that a value is one. The zero Secret
// is no secret.
type Secret struct {
	Kind Kind
	base.Confidence
}

// Is reports whether s is a secret at all.
func (s Secret) Is() bool { return s.Kind != None }

// String returns the kind, with a question mark where only the name or the
// use of the value can decide.
func (s Secret) String() string {
	if s.Confidence == base.Low {
		return s.Kind.String() + "?"
	}
	return s.Kind.String()
}

// Join returns the more certain of the two.
func (s Secret) Join(t Secret) Secret {
	if t.Kind != None && (s.Kind == None || t.Confidence > s.Confidence) {
		return t
	}
	return s
}

// Relation says how the bytes of one operand come to be in another.
type Relation uint8

const (
	Unrelated Relation = iota
	// Inside: an array inside the parameter's object, as a getter returns it.
	// It is the object's to wipe, but reading one field tells nothing of the
	// others: what the object carries is not carried on.
	Inside
	// Derived: a one-way function, as a hash. What is derived from a key may
	// be a key or a MAC, but printing it does not print the key.
	Derived
	// Copied: a copy, an encoding, a formatted text. Both must be wiped, and
	// either tells the secret.
	Copied
	// Aliased: the same array. Wiping one wipes the other.
	Aliased
)

// Aliases reports whether wiping the one wipes the other, or a part of it.
func (r Relation) Aliases() bool { return r == Aliased || r == Inside }

// Carries reports whether the one tells the secret of the other.
func (r Relation) Carries() bool { return r >= Derived }

var relationSigns = [...]string{"", "@", "^", "<", "~"}

// Bits are what a function does with one operand.
type Bits uint16

const (
	// Wipes: on every way out the bytes are zero. A must.
	Wipes Bits = 1 << iota
	// Keeps: some way leaves an alias of the operand behind: in a global, a
	// goroutine, a structure that outlives the call, or nobody knows where. A may.
	Keeps
	// Prints: some way brings the operand to a log, a terminal or a panic. A may.
	Prints
	// Compares: some way compares the operand in variable time. A may.
	Compares
	// Grows: some way moves the operand to a larger array. A may.
	Grows
	// UsedAsKey: some way uses the operand as the key of a cryptographic
	// function, which makes the caller's value a key whatever its name. A may.
	UsedAsKey
	// ConstantTime: the operand is compared in constant time. A must.
	ConstantTime
	// Public: the operand is no secret, whatever it came from. A must.
	Public
	// Request: the operand is set by a remote party.
	Request
	// Fresh: the result is an array that nobody else holds. A must.
	Fresh
	// Tells: the result is a text in which some secret can be read that is no
	// operand's own bytes: a structure that owns one was formatted. A may.
	Tells
	// Sends: some way sends the operand as a credential, which makes what is
	// called a token the caller's own. A may.
	Sends
	// Shows: the result is a text in which every field of the receiver that can
	// carry anything can be read, so that what was put into one can. A must.
	Shows
)

var bitWords = [...]string{"wipe", "keep", "print", "compare", "grow", "key", "consttime", "public", "request", "fresh", "tells", "send", "shows"}

// Max is how many operands of each sort an Effect tells apart; what a
// function does with later ones is not recorded.
const Max = 16

// Operand is what a function does with one parameter or result.
type Operand struct {
	Bits
	// Secret is what the function puts into the operand: the kind of a result,
	// or of the bytes it writes to an out-parameter.
	Secret Secret
	// From are the parameters whose bytes come to be in this operand, a set of
	// bits for each relation; parameter 0 is the receiver of a method.
	Alias, Copy, Derive, Inside uint16
}

// From returns the relation of parameter i to the operand.
func (o Operand) From(i int) Relation {
	bit := uint16(1) << min(i, Max-1)
	switch {
	case i >= Max:
		return Unrelated
	case o.Alias&bit != 0:
		return Aliased
	case o.Copy&bit != 0:
		return Copied
	case o.Derive&bit != 0:
		return Derived
	case o.Inside&bit != 0:
		return Inside
	}
	return Unrelated
}

// Holds reports whether the array of parameter i, or one inside its object, can
// be reached from the operand, be it that a copy is there as well.
func (o Operand) Holds(i int) bool {
	return i < Max && (o.Alias|o.Inside)&(1<<i) != 0
}

// Request reports whether a remote party sets the operand.
func (o Operand) Request() bool { return o.Bits&Request != 0 }

// Relate adds that parameter i comes to be in the operand.
func (o *Operand) Relate(i int, r Relation) {
	if i < 0 || i >= Max {
		return
	}
	switch bit := uint16(1) << i; r {
	case Aliased:
		o.Alias |= bit
	case Copied:
		o.Copy |= bit
	case Derived:
		o.Derive |= bit
	case Inside:
		o.Inside |= bit
	}
}

// Func is what a function does.
type Func struct {
	// Known: the body was read, or a row of knowledge speaks of the function.
	// What an unknown function does with its operands is not known.
	Known bool
	// Row: a row of knowledge says so, not a body that was read.
	Row bool
	// NoReturn: the function never returns to its caller.
	NoReturn bool
	// Open: it holds for the implementations of an interface that are seen, but
	// there may be others. Enough for a finding, never for a fix.
	Open bool
	// Redacts: no secret of an operand is in the result. A must.
	Redacts bool
	// Params are the parameters, the receiver of a method first; Results the
	// results. Either may be shorter than the signature: the rest is zero.
	Params, Results []Operand
	// Unless names the exception: the results are public if parameter
	// UnlessParam is the package variable Unless ("import/path.Name").
	Unless      string
	UnlessParam int
	// Cuts are the ways from what parameter 1 points at to the parts of it that
	// show the array of parameter 0, of which the rest is a copy: ".1.3*". They
	// belong to one call of a decoder, and are in no fact.
	Cuts []string
}

// Param returns what the function does with parameter i.
func (f *Func) Param(i int) Operand { return at(f.Params, i) }

// Result returns what the function does with result i.
func (f *Func) Result(i int) Operand { return at(f.Results, i) }

func at(ops []Operand, i int) Operand {
	if i < len(ops) {
		return ops[i]
	}
	return Operand{}
}

// IsZero reports whether f says nothing beyond being known.
func (f *Func) IsZero() bool {
	return !f.NoReturn && !f.Redacts && f.Unless == "" && allZero(f.Params) && allZero(f.Results)
}

func allZero(ops []Operand) bool {
	for _, o := range ops {
		if o != (Operand{}) {
			return false
		}
	}
	return true
}

// Decl is what the declaration or the type of a value says of it.
type Decl struct {
	Secret Secret
	// Public: no secret, whatever flows in. Request: set by a remote party.
	Public, Request bool
	// What names the thing in a message: "field Config.Password".
	What string
}
