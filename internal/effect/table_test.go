package effect_test

import (
	"bytes"
	"reflect"
	"testing"

	"secretlint.example/internal/effect"
)

// table has an entry for each row: names that begin alike, the empty one, and
// two that do the same.
func table(tb testing.TB) map[string]*effect.Func {
	tb.Helper()
	out := map[string]*effect.Func{"Key.Unknown": {}}
	for i, row := range rows {
		f, err := effect.Parse(row, false)
		if err != nil {
			tb.Fatal(err)
		}
		name := "Key.M" + string(rune('a'+i))
		out[name[:i%len(name)]], out[name] = &f, &f
	}
	out["Key.Same"] = out["Key.Ma"]
	return out
}

// TestTable checks that a table survives, that equal ones have equal bytes,
// that it is smaller than its rows, and that a part of it is an error or a
// smaller table.
func TestTable(t *testing.T) {
	want := table(t)
	text := effect.MarshalTable(want)
	if !bytes.Equal(text, effect.MarshalTable(table(t))) {
		t.Error("two encodings differ")
	}
	got, err := effect.UnmarshalTable(text)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("came back as %v, %v", got, err)
	}
	if got["Key.Ma"] != got["Key.Same"] {
		t.Error("what does the same is not shared")
	}
	plain := 0
	for name, f := range want {
		text, _ := f.MarshalBinary()
		plain += len(name) + len(text)
	}
	if len(text) >= plain {
		t.Errorf("%d entries take %d bytes, without a table %d", len(want), len(text), plain)
	}
	for i := range text {
		if part, err := effect.UnmarshalTable(text[:i]); err == nil && len(part) >= len(want) {
			t.Errorf("%d of %d bytes are enough", i, len(text))
		}
	}
	empty, err := effect.UnmarshalTable(effect.MarshalTable(nil))
	if err != nil || empty == nil || len(empty) != 0 {
		t.Errorf("no functions came back as %v, %v", empty, err)
	}
}

// FuzzTable checks that no text breaks the reading of a table.
func FuzzTable(f *testing.F) {
	f.Add(effect.MarshalTable(table(f)))
	f.Fuzz(func(t *testing.T, text []byte) {
		a, err := effect.UnmarshalTable(text)
		if err != nil {
			return
		}
		b, err := effect.UnmarshalTable(effect.MarshalTable(a))
		if err != nil || !reflect.DeepEqual(a, b) {
			t.Errorf("%x: %v came back as %v, %v", text, a, b, err)
		}
	})
}
