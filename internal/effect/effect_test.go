package effect_test

import (
	"bytes"
	"encoding/gob"
	"reflect"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// rows are texts that String gives back as they are.
var rows = []string{
	"",
	"noreturn",
	"redact",
	"noreturn redact a0!print",
	"a0!wipe",
	"a0!keep a0!print a0!compare a0!grow a0!key a0!consttime",
	"a0=public a0=request a0=fresh a0=tells r0=shows",
	"r0=key",
	"r0=key?",
	"a1=password a2=token? r0=mac r0=fresh",
	"a0=key a0<a1",
	"r0~a0 r0~a1 r0<a2 r0^a3 r0@a4",
	"a2~a0 r1@a1 r3~a14",
}

func TestRoundTrip(t *testing.T) {
	for _, row := range rows {
		f, err := effect.Parse(row, false)
		if err != nil {
			t.Errorf("%q: %v", row, err)
			continue
		}
		if got := f.String(); got != row {
			t.Errorf("%q came back as %q", row, got)
		}
		if !f.Known || !f.Row {
			t.Errorf("%q: a row is known, and a row", row)
		}
		if f.IsZero() != (row == "") {
			t.Errorf("%q: IsZero is %v", row, f.IsZero())
		}
	}
}

// TestMethod checks that the receiver is parameter 0 and arguments follow.
func TestMethod(t *testing.T) {
	f, err := effect.Parse("this~a0 a1!wipe r0<this r0~a1 unless:a0=path/to.Var", true)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := f.String(), "a0~a1 a2!wipe r0~a2 r0<a0"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if f.Unless != "path/to.Var" || f.UnlessParam != 1 {
		t.Errorf("the exception is %q of parameter %d", f.Unless, f.UnlessParam)
	}
	if f.IsZero() {
		t.Error("an exception is something")
	}
}

func TestErrors(t *testing.T) {
	for row, want := range map[string]string{
		"wipes":        "no operator",
		"b0!wipe":      "unknown operand",
		"a!wipe":       "unknown operand",
		"a-1!wipe":     "unknown operand",
		"a-0!wipe":     "unknown operand",
		"a16!wipe":     "unknown operand",
		"a999999!wipe": "unknown operand",
		"this!wipe":    "has no receiver",
		"a0!fresh":     "unknown word",
		"a0!":          "unknown word",
		"r0=wipe":      "unknown word",
		"r0=":          "unknown word",
		"r0=?":         "unknown word",
		"r0=Key":       "unknown word",
		"r0~r1":        "want a parameter",
		"r0~":          "want a parameter",
		"unless:a0":    "want unless:",
		"unless:r0=x":  "want unless:",
		"unless:":      "want unless:",
	} {
		f, err := effect.Parse("r0=key "+row+" a0!wipe", false)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), row) {
			t.Errorf("%q: error %v does not say %q and the clause", row, err, want)
		}
		if !reflect.DeepEqual(f, effect.Func{}) {
			t.Errorf("%q: half a row was returned: %v", row, f)
		}
	}
}

// TestFrom checks that the stronger relation wins, and that what is beyond
// the operands that are told apart is nothing.
func TestFrom(t *testing.T) {
	var o effect.Operand
	for r := effect.Inside; r <= effect.Aliased; r++ {
		o.Relate(1, r)
		if o.From(1) != r {
			t.Errorf("after Relate(%d), From is %d", r, o.From(1))
		}
	}
	o = effect.Operand{}
	for _, i := range []int{-1, effect.Max, effect.Max + 1, 1 << 20} {
		o.Relate(i, effect.Aliased)
	}
	if o != (effect.Operand{}) || o.From(effect.Max) != effect.Unrelated {
		t.Errorf("an operand out of range was related: %v", o)
	}
	if !effect.Inside.Aliases() || effect.Inside.Carries() || effect.Copied.Aliases() || !effect.Derived.Carries() {
		t.Error("the relations alias and carry what they should not")
	}
}

// TestJoin checks the laws of a join: it is idempotent, no secret is its
// neutral element, and the more certain one wins from either side.
func TestJoin(t *testing.T) {
	var all []effect.Secret
	for k := effect.None; k <= effect.MAC; k++ {
		for c := base.Low; c <= base.High; c++ {
			if k == effect.None {
				all = append(all, effect.Secret{})
				continue
			}
			all = append(all, effect.Secret{Kind: k, Confidence: c})
		}
	}
	for _, a := range all {
		if a.Join(a) != a || a.Join(effect.Secret{}) != a || (effect.Secret{}).Join(a) != a {
			t.Errorf("%v: not idempotent or not neutral", a)
		}
		for _, b := range all {
			if j := a.Join(b); j.Confidence != max(a.Confidence, b.Confidence) {
				t.Errorf("%v joined with %v is %v", a, b, j)
			}
		}
	}
}

// TestGob checks that a Func survives the encoding of facts, and that equal
// ones have equal bytes.
func TestGob(t *testing.T) {
	for _, row := range rows {
		f, err := effect.Parse(row, false)
		if err != nil {
			t.Fatal(err)
		}
		var a, b bytes.Buffer
		for _, buf := range []*bytes.Buffer{&a, &b} {
			if err := gob.NewEncoder(buf).Encode(f); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%q: two encodings differ", row)
		}
		var got effect.Func
		if err := gob.NewDecoder(&a).Decode(&got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, f) {
			t.Errorf("%q came back as %q", row, got.String())
		}
	}
}

// TestBinary checks that a Func is small where it is written, an exception
// included, and that a broken text is an error.
func TestBinary(t *testing.T) {
	for _, row := range append(rows, "r0=key unless:a1=import/path.Var") {
		f, err := effect.Parse(row, false)
		if err != nil {
			t.Fatal(err)
		}
		text, err := f.MarshalBinary()
		if err != nil || len(text) > 4+len(row) {
			t.Errorf("%q takes %d bytes, %v", row, len(text), err)
		}
		var got effect.Func
		if err := got.UnmarshalBinary(text); err != nil || !reflect.DeepEqual(got, f) {
			t.Errorf("%q came back as %q, %v", row, got.String(), err)
		}
		for i := range text {
			if err := got.UnmarshalBinary(text[:i]); err == nil {
				t.Errorf("%q: %d of %d bytes are enough", row, i, len(text))
			}
		}
		if err := got.UnmarshalBinary(append(text, 0)); err == nil {
			t.Errorf("%q: a byte more is no error", row)
		}
	}
}

// FuzzBinary checks that no text breaks the reading of facts.
func FuzzBinary(f *testing.F) {
	for _, row := range rows {
		fn, err := effect.Parse(row, false)
		if err != nil {
			f.Fatal(err)
		}
		text, _ := fn.MarshalBinary()
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var a, b effect.Func
		if a.UnmarshalBinary(text) != nil {
			return
		}
		_ = a.String()
		again, _ := a.MarshalBinary()
		if err := b.UnmarshalBinary(again); err != nil || !reflect.DeepEqual(a, b) {
			t.Errorf("%x: %+v came back as %+v, %v", text, a, b, err)
		}
	})
}

// FuzzParse checks that no text breaks Parse, and that what String says of a
// row is a row that means the same.
func FuzzParse(f *testing.F) {
	for _, row := range rows {
		f.Add(row, false)
	}
	f.Add("this~a0 r0<this unless:a1=x/y.Z", true)
	f.Fuzz(func(t *testing.T, row string, method bool) {
		a, err := effect.Parse(row, method)
		if err != nil {
			return
		}
		a.Unless, a.UnlessParam = "", 0 // not in String
		b, err := effect.Parse(a.String(), false)
		if err != nil {
			t.Fatalf("%q: String says %q: %v", row, a.String(), err)
		}
		if a.String() != b.String() {
			t.Errorf("%q: %q means %q", row, a.String(), b.String())
		}
	})
}
