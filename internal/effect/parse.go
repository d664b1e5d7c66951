package effect

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"secretlint.example/internal/base"
)

// Parse reads what a row of knowledge says of a function. The text is a list
// of clauses separated by spaces. An operand is "this" (the receiver), "a0",
// "a1", … (the arguments) or "r0", "r1", … (the results).
//
//	r0=key       the result is a fresh key (or password, token, mac)
//	r0=key?      it is one if its name or use says so
//	a0=key       the function writes a key into its argument
//	r0=fresh     the result is a new array, in itself no secret
//	r0=public    the result is no secret, whatever went in
//	r0=request   the result comes from a remote party
//	r0=tells     the result is a text in which a secret can be read
//	r0=shows     the result is a text of every field of the method's receiver
//	r0~a0        the result is, or holds, the same array as the argument
//	r0<a0        the result is a copy, an encoding or a text of the argument
//	r0@a0        the result is an array inside the argument's object
//	r0^a0        the result is a one-way function of the argument
//	this~a0      the receiver holds on to the argument's array (also a1~a0)
//	this<a0      the receiver takes a copy
//	a0!wipe      the argument's bytes are zero afterwards
//	a0!keep      the function keeps the argument where nobody can follow
//	a0!print     the argument reaches a log, a terminal or an error text
//	a0!compare   the argument is compared in variable time
//	a0!grow      the argument's bytes may move to a larger array
//	a0!key       the argument is used as a key
//	a0!send      the argument is sent as a credential
//	a0!consttime the argument is compared in constant time
//	noreturn     the function never returns
//	redact       nothing secret of the arguments is in the results
//	unless:a1=path.Var  the results are public if the argument is that variable
//
// An argument that no clause speaks of is neither kept nor changed. method
// tells whether the function has a receiver, which is then parameter 0.
func Parse(does string, method bool) (Func, error) {
	f := Func{Known: true, Row: true}
	for clause := range strings.FieldsSeq(does) {
		if err := f.clause(clause, method); err != nil {
			return Func{}, fmt.Errorf("clause %q: %w", clause, err)
		}
	}
	return f, nil
}

func (f *Func) clause(text string, method bool) error {
	switch text {
	case "noreturn":
		f.NoReturn = true
		return nil
	case "redact":
		f.Redacts = true
		return nil
	}
	if rest, ok := strings.CutPrefix(text, "unless:"); ok {
		arg, name, _ := strings.Cut(rest, "=")
		i, result, err := operand(arg, method)
		if err != nil || result || name == "" {
			return fmt.Errorf("want unless:a0=import/path.Var")
		}
		f.Unless, f.UnlessParam = name, i
		return nil
	}
	at := strings.IndexAny(text, "=~<^@!")
	if at < 0 {
		return fmt.Errorf("no operator = ~ < ^ @ ! and no known word")
	}
	i, result, err := operand(text[:at], method)
	if err != nil {
		return err
	}
	ops := &f.Params
	if result {
		ops = &f.Results
	}
	for len(*ops) <= i {
		*ops = append(*ops, Operand{})
	}
	return (*ops)[i].apply(text[at], text[at+1:], method)
}

func (o *Operand) apply(sign byte, what string, method bool) error {
	if sign == '=' || sign == '!' {
		if i := slices.Index(bitWords[:], what); i >= 0 && (sign == '!') == done(i) {
			o.Bits |= 1 << i
			return nil
		}
		name, hint := strings.CutSuffix(what, "?")
		i := slices.Index(kindNames[:], name)
		if sign == '!' || i <= 0 {
			return fmt.Errorf("unknown word %q", what)
		}
		o.Secret = Secret{Kind(i), base.High}
		if hint {
			o.Secret.Confidence = base.Low
		}
		return nil
	}
	i, result, err := operand(what, method)
	if err != nil || result {
		return fmt.Errorf("want a parameter after %q", sign)
	}
	o.Relate(i, Relation(slices.Index(relationSigns[:], string(sign))))
	return nil
}

// done reports whether the bit with that number is what is done with an operand,
// and not what the operand is.
func done(bit int) bool { return bit < 7 || Bits(1)<<bit == Sends }

// operand returns the index of an operand and whether it is a result.
func operand(text string, method bool) (int, bool, error) {
	if text == "this" {
		if !method {
			return 0, false, fmt.Errorf("a function has no receiver %q", text)
		}
		return 0, false, nil
	}
	if len(text) < 2 || text[0] != 'a' && text[0] != 'r' {
		return 0, false, fmt.Errorf("unknown operand %q: want this, a0 or r0", text)
	}
	i, err := strconv.Atoi(text[1:])
	if text[0] == 'a' && method {
		i++
	}
	if err != nil || text[1] == '+' || text[1] == '-' || i >= Max {
		return 0, false, fmt.Errorf("unknown operand %q: want this, a0 or r0", text)
	}
	return i, text[0] == 'r', nil
}

// String returns f in the grammar of Parse for a function without a receiver,
// so that parameter 0 is "a0" even if it is a receiver.
func (f *Func) String() string {
	var out []string
	if f.NoReturn {
		out = append(out, "noreturn")
	}
	if f.Redacts {
		out = append(out, "redact")
	}
	for i, o := range f.Params {
		out = append(out, o.clauses("a"+strconv.Itoa(i))...)
	}
	for i, o := range f.Results {
		out = append(out, o.clauses("r"+strconv.Itoa(i))...)
	}
	return strings.Join(out, " ")
}

func (o Operand) clauses(name string) []string {
	var out []string
	if o.Secret.Is() {
		out = append(out, name+"="+o.Secret.String())
	}
	for i, word := range bitWords {
		if o.Bits&(1<<i) != 0 {
			sign := "!"
			if !done(i) {
				sign = "="
			}
			out = append(out, name+sign+word)
		}
	}
	for r := Aliased; r > Unrelated; r-- {
		for i := range Max {
			if o.From(i) == r {
				out = append(out, name+relationSigns[r]+"a"+strconv.Itoa(i))
			}
		}
	}
	return out
}
