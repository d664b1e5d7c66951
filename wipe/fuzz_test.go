package wipe_test

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"

	"secretlint.example/wipe"
)

// FuzzBuffer plays the same calls on a Buffer and a bytes.Buffer.
func FuzzBuffer(f *testing.F) {
	f.Add([]byte{0, 200, 1, 100, 0, 255, 2, 50, 3, 0, 4, 9, 5, 5, 6, 7, 7, 0, 8, 1})
	f.Add([]byte{8, 255, 8, 255, 1, 255, 0, 255, 1, 10, 0, 255, 2, 1, 4, 255})
	f.Fuzz(func(t *testing.T, script []byte) {
		var got wipe.Buffer
		var want bytes.Buffer
		script = script[:min(len(script), 200)]
		for ; len(script) >= 2; script = script[2:] {
			bufferStep(t, &got, &want, script[0], script[1])
			if !bytes.Equal(got.Bytes(), want.Bytes()) || got.Len() != want.Len() {
				t.Fatalf("step %d: holds %q, want %q", script[0], got.Bytes(), want.Bytes())
			}
			checkRest(t, &got)
		}
		if got.Close() != nil || got.Len() != 0 || got.Cap() != 0 {
			t.Error("Close")
		}
	})
}

// bufferStep plays one call with argument n.
func bufferStep(t *testing.T, got *wipe.Buffer, want *bytes.Buffer, call, n byte) {
	t.Helper()
	data := bytes.Repeat([]byte{n | 1}, int(n))
	switch call % 9 {
	case 0:
		_, _ = got.Write(data)
		want.Write(data)
	case 1:
		a, b := make([]byte, n), make([]byte, n)
		i, errA := got.Read(a)
		j, errB := want.Read(b)
		if i != j || errA != errB || !bytes.Equal(a, b) {
			t.Fatalf("Read %d, %v; want %d, %v", i, errA, j, errB)
		}
	case 2:
		got.Truncate(min(int(n), got.Len()))
		want.Truncate(min(int(n), want.Len()))
	case 3:
		got.Reset()
		want.Reset()
	case 4:
		got.Grow(int(n))
		want.Grow(int(n))
		if got.Cap()-got.Len() < int(n) {
			t.Fatalf("Grow(%d) left room for %d", n, got.Cap()-got.Len())
		}
	case 5:
		_ = got.WriteByte(n)
		want.WriteByte(n)
		_, _ = got.WriteString("text")
		want.WriteString("text")
	case 6:
		a, errA := got.ReadByte()
		b, errB := want.ReadByte()
		if a != b || errA != errB {
			t.Fatalf("ReadByte %d, %v; want %d, %v", a, errA, b, errB)
		}
	case 7:
		var a, b bytes.Buffer
		i, errA := got.WriteTo(&a)
		j, errB := want.WriteTo(&b)
		if i != j || errA != errB || !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Fatalf("WriteTo %d, %v; want %d, %v", i, errA, j, errB)
		}
	case 8:
		i, errA := got.ReadFrom(iotest.OneByteReader(bytes.NewReader(data)))
		j, errB := want.ReadFrom(bytes.NewReader(data))
		if i != j || errA != errB {
			t.Fatalf("ReadFrom %d, %v; want %d, %v", i, errA, j, errB)
		}
	}
}

// checkRest checks that the array holds nothing behind the content.
func checkRest(t *testing.T, b *wipe.Buffer) {
	t.Helper()
	if rest := wipe.Unused(b); !isZero(rest) {
		t.Fatalf("bytes outside the content: %q", rest)
	}
}

func FuzzAppend(f *testing.F) {
	f.Add([]byte("old"), []byte("new"), uint8(2))
	f.Add([]byte(nil), []byte(nil), uint8(0))
	f.Add(bytes.Repeat([]byte("x"), 100), []byte("y"), uint8(0))
	f.Fuzz(func(t *testing.T, dst, src []byte, spare uint8) {
		make1 := func() []byte { return append(make([]byte, 0, len(dst)+int(spare)), dst...) }
		old := make1()
		got := wipe.Append(old, src...)
		if want := append(make1(), src...); !bytes.Equal(got, want) {
			t.Fatalf("Append = %q, want %q", got, want)
		}
		if moved := len(src) > cap(old)-len(old); moved && !isZero(old) {
			t.Error("the old array is not wiped")
		} else if !moved && !bytes.Equal(old, dst) {
			t.Error("an array that did not move was changed")
		}
		// Append of a slice to itself.
		self := make1()
		if got, want := wipe.Append(self, self...), append(make1(), dst...); !bytes.Equal(got, want) {
			t.Errorf("Append to itself = %q, want %q", got, want)
		}
		old = make1()
		grown := wipe.Grow(old, len(src))
		if !bytes.Equal(grown, dst) || cap(grown)-len(grown) < len(src) {
			t.Errorf("Grow = %q with room for %d", grown, cap(grown)-len(grown))
		}
		if len(src) > cap(old)-len(old) && !isZero(old) {
			t.Error("Grow left the old array")
		}
	})
}

func FuzzReadAll(f *testing.F) {
	f.Add(uint16(0), uint16(0), false)
	f.Add(uint16(4095), uint16(4096), true)
	f.Add(uint16(4096), uint16(4096), false)
	f.Add(uint16(20000), uint16(9999), true)
	f.Fuzz(func(t *testing.T, size, limit uint16, slow bool) {
		data := bytes.Repeat([]byte("s"), int(size))
		source := func() io.Reader {
			if slow {
				return iotest.HalfReader(iotest.DataErrReader(bytes.NewReader(data)))
			}
			return bytes.NewReader(data)
		}
		want, wantErr := io.ReadAll(source())
		got, err := wipe.ReadAll(source())
		if !bytes.Equal(got, want) || err != wantErr {
			t.Errorf("ReadAll: %d bytes, %v; want %d, %v", len(got), err, len(want), wantErr)
		}
		got, err = wipe.ReadAllLimit(source(), int(limit))
		if size <= limit && (err != nil || !bytes.Equal(got, data)) {
			t.Errorf("ReadAllLimit: %d bytes, %v", len(got), err)
		}
		if size > limit && (!errors.Is(err, wipe.ErrTooLarge) || got != nil) {
			t.Errorf("ReadAllLimit beyond the limit: %d bytes, %v", len(got), err)
		}
	})
}

func FuzzEqual(f *testing.F) {
	f.Add([]byte("same"), []byte("same"))
	f.Add([]byte("longer"), []byte("long"))
	f.Add([]byte(nil), []byte{})
	f.Fuzz(func(t *testing.T, a, b []byte) {
		want := bytes.Equal(a, b)
		for name, got := range map[string]bool{
			"Equal":       wipe.Equal(a, b),
			"EqualString": wipe.EqualString(string(a), string(b)),
			"EqualHashed": wipe.EqualHashed(a, b),
			"Secret":      wipe.Take(bytes.Clone(a)).Equal(wipe.Take(bytes.Clone(b))),
		} {
			if got != want {
				t.Errorf("%s(%q, %q) = %v", name, a, b, got)
			}
		}
		if !wipe.Equal(a, a) || !wipe.EqualHashed(b, b) {
			t.Error("not equal to itself")
		}
	})
}
