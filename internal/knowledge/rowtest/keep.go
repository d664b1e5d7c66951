package rowtest

import (
	"bytes"
	"fmt"
	"strings"

	"secretlint.example/internal/effect"
)

// Keep is a test of who holds on to an array: Build makes an object of arg and
// returns a use of it, whose result depends on arg.
type Keep struct {
	// Row is the full name of the function, Arg the index of the argument as
	// the row counts it (a0, a1, …), Result the result that is used.
	Row         string
	Arg, Result int
	// Sample is the argument; nil is 32 bytes of text.
	Sample []byte
	Build  func(arg []byte) func() []byte
}

// Check clears the argument after the object is made and uses the object: if
// that shows, the function kept the argument, and the row must say so; if it
// does not, the row must not.
func (k *Keep) Check(row string) error {
	sample := k.Sample
	if sample == nil {
		sample = []byte("An argument of 32 bytes of text.")
	}
	want := k.Build(bytes.Clone(sample))()
	arg := bytes.Clone(sample)
	use := k.Build(arg)
	clear(arg)
	kept := !bytes.Equal(use(), want)
	if !kept && bytes.Equal(k.zeroed(len(sample)), want) {
		return fmt.Errorf("%s: the use does not depend on the argument", k.Row)
	}
	says, err := k.says(row)
	if err != nil || says == kept {
		return err
	}
	if kept {
		return fmt.Errorf("%s: keeps a%d, which its row does not say: %q", k.Row, k.Arg, row)
	}
	return fmt.Errorf("%s: does not keep a%d, which its row says: %q", k.Row, k.Arg, row)
}

// zeroed returns the use of an object made of zeros, or nil if there is none.
func (k *Keep) zeroed(n int) (use []byte) {
	defer func() { _ = recover() }() // zeros are no key: the use does depend on it
	return k.Build(make([]byte, n))()
}

// says reports whether the row says that the argument is kept in the result
// or elsewhere.
func (k *Keep) says(row string) (bool, error) {
	f, err := effect.Parse(row, strings.HasPrefix(k.Row, "("))
	if err != nil {
		return false, err
	}
	i := k.Arg
	if strings.HasPrefix(k.Row, "(") {
		i++
	}
	kept := f.Param(i).Bits&effect.Keeps != 0 || f.Result(k.Result).From(i).Aliases()
	for j, p := range f.Params {
		kept = kept || j != i && p.From(i).Aliases()
	}
	return kept, nil
}

// Get is a test of what a getter returns: Make returns what a getter returned
// and a use of its owner.
type Get struct {
	Row  string
	Make func() (got []byte, use func() []byte)
}

// Check clears what the getter returned and uses the owner: if that shows,
// the row must say that they share the array; if not, it must not.
func (g *Get) Check(row string) error {
	_, use := g.Make()
	want := bytes.Clone(use())
	got, use := g.Make()
	if len(got) == 0 || len(want) == 0 {
		return fmt.Errorf("%s: nothing to see", g.Row)
	}
	clear(got)
	owned := !bytes.Equal(use(), want)
	f, err := effect.Parse(row, true)
	if err != nil {
		return err
	}
	if says := f.Result(0).From(0).Aliases(); says != owned {
		return fmt.Errorf("%s: returns the owner's own bytes: %v, its row %q says %v", g.Row, owned, row, says)
	}
	return nil
}
