package wipe_test

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"secretlint.example/wipe"
)

func TestBytes(t *testing.T) {
	type named []byte
	array := []byte("secret|neighbour")
	wipe.Bytes(named(array[:6]))
	if string(array) != "\x00\x00\x00\x00\x00\x00|neighbour" {
		t.Errorf("left %q", array)
	}
	wipe.Bytes([]byte(nil))
	wipe.Bytes([]byte{})
	for size := range 300 {
		b := bytes.Repeat([]byte{0xff}, size+1)
		wipe.Bytes(b[:size])
		if !isZero(b[:size]) || b[size] != 0xff {
			t.Errorf("size %d: left %x", size, b)
		}
	}
}

func TestSliceAndValue(t *testing.T) {
	keys := [][4]byte{{1, 2}, {3}, {4}}
	wipe.Slice(keys[:2])
	if keys[0] != [4]byte{} || keys[1] != [4]byte{} || keys[2] != [4]byte{4} {
		t.Errorf("left %v", keys)
	}
	wipe.Slice([]int(nil))
	type pair struct {
		a, b uint64
		s    string
	}
	p := pair{1, 2, "s"}
	wipe.Value(&p)
	if p != (pair{}) {
		t.Errorf("left %v", p)
	}
	wipe.Value[pair](nil)
}

func TestBigInt(t *testing.T) {
	wipe.BigInt(nil)
	x := new(big.Int).Lsh(big.NewInt(-3), 700)
	limbs := x.Bits()
	limbs = limbs[:cap(limbs)]
	x.SetInt64(7) // the high limbs stay behind
	wipe.BigInt(x)
	for _, w := range limbs {
		if w != 0 {
			t.Fatalf("left %x", limbs)
		}
	}
	if x.Sign() != 0 || x.Add(x, big.NewInt(5)).Int64() != 5 {
		t.Errorf("x = %v", x)
	}
}

// A key on the stack stays there.
func TestNoEscape(t *testing.T) {
	for name, f := range map[string]func(){
		"Bytes": func() { var k [32]byte; k[3] = 1; wipe.Bytes(k[:]) },
		"Slice": func() { var k [8]uint64; k[3] = 1; wipe.Slice(k[:]) },
		"Value": func() { var k [32]byte; k[3] = 1; wipe.Value(&k) },
		"Equal": func() { var a, b [32]byte; sinkBool = wipe.Equal(a[:], b[:]) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

var sinkBool bool

func TestGrowPanics(t *testing.T) {
	mustPanic(t, "Grow", func() { wipe.Grow([]byte{1}, -1) })
	mustPanic(t, "Grow of everything", func() { wipe.Grow(make([]byte, 8), int(^uint(0)>>1)) })
	mustPanic(t, "Buffer.Grow", func() { new(wipe.Buffer).Grow(-1) })
	mustPanic(t, "Buffer.Grow of everything", func() { new(wipe.Buffer).Grow(int(^uint(0) >> 1)) })
	mustPanic(t, "Truncate", func() { new(wipe.Buffer).Truncate(1) })
}

// spy hands out bytes, keeps the arrays it was asked to fill, and fails.
type spy struct {
	arrays [][]byte
	err    error
	end    func()
}

func (s *spy) Read(p []byte) (int, error) {
	if len(s.arrays) == 3 {
		if s.end != nil {
			s.end()
		}
		return 0, s.err
	}
	s.arrays = append(s.arrays, p)
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func (s *spy) check(t *testing.T) {
	t.Helper()
	for _, a := range s.arrays {
		if !isZero(a) {
			t.Error("bytes left in an array")
		}
	}
}

func TestReadAllWipesOnError(t *testing.T) {
	s := &spy{err: errors.New("broken")}
	if b, err := wipe.ReadAll(s); b != nil || err != s.err {
		t.Errorf("%d bytes, %v", len(b), err)
	}
	s.check(t)
	s = &spy{err: io.EOF}
	if _, err := wipe.ReadAllLimit(s, 5000); !errors.Is(err, wipe.ErrTooLarge) {
		t.Error(err)
	}
	s.check(t)
	s = &spy{end: func() { panic("broken") }}
	mustPanic(t, "ReadAll", func() { _, _ = wipe.ReadAll(s) })
	s.check(t)
	if _, err := wipe.ReadAllLimit(s, -1); err == nil {
		t.Error("a negative limit gave no error")
	}
	mustPanic(t, "ReadAll of a liar", func() { _, _ = wipe.ReadAll(liar{}) })
	mustPanic(t, "ReadFrom a liar", func() { _, _ = new(wipe.Buffer).ReadFrom(liar{}) })
	mustPanic(t, "WriteTo a liar", func() {
		var b wipe.Buffer
		_ = b.WriteByte(1)
		_, _ = b.WriteTo(liar{})
	})
}

// liar claims more than it was given.
type liar struct{}

func (liar) Read(p []byte) (int, error)  { return len(p) + 1, nil }
func (liar) Write(p []byte) (int, error) { return len(p) + 1, nil }

func TestBufferErrors(t *testing.T) {
	var b wipe.Buffer
	if n, err := b.ReadFrom(iotest.ErrReader(io.ErrClosedPipe)); n != 0 || err != io.ErrClosedPipe {
		t.Errorf("ReadFrom: %d, %v", n, err)
	}
	_, _ = b.WriteString("secret")
	if n, err := b.WriteTo(short{}); n != 2 || err != io.ErrShortWrite || string(b.Bytes()) != "cret" {
		t.Errorf("WriteTo: %d, %v", n, err)
	}
	inside := b.Bytes()
	if b.Close() != nil || b.Close() != nil || !isZero(inside) {
		t.Error("Close")
	}
	_, read := b.Read(inside)
	_, readByte := b.ReadByte()
	_, write := b.Write(nil)
	_, from := b.ReadFrom(liar{})
	_, to := b.WriteTo(liar{})
	for _, err := range []error{read, readByte, write, from, to, b.WriteByte(1)} {
		if !errors.Is(err, wipe.ErrClosed) {
			t.Errorf("after Close: %v", err)
		}
	}
	mustPanic(t, "Reset", b.Reset)
	if b.Bytes() != nil || b.Len() != 0 {
		t.Error("Bytes or Len after Close")
	}
}

// short takes two bytes only.
type short struct{}

func (short) Write(p []byte) (int, error) { return min(2, len(p)), nil }

func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "key")
	for _, size := range []int{0, 1, 4095, 4096, 10000} {
		want := bytes.Repeat([]byte("k"), size)
		if err := os.WriteFile(name, want, 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := wipe.ReadFile(name)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("ReadFile: %d bytes, %v; want %d", len(got), err, size)
		}
		s, err := wipe.FromFile(name)
		if err != nil || !bytes.Equal(content(s), want) {
			t.Errorf("FromFile of %d bytes: %v", size, err)
		}
	}
	if _, err := wipe.FromFile(name + "absent"); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	if s, err := wipe.FromReader(strings.NewReader("key"), 3); err != nil || string(content(s)) != "key" {
		t.Errorf("FromReader: %v", err)
	}
	if _, err := wipe.FromReader(strings.NewReader("keys"), 3); !errors.Is(err, wipe.ErrTooLarge) {
		t.Errorf("FromReader: %v", err)
	}
}

func TestFromFD(t *testing.T) {
	r, w, err := os.Pipe()
	if errors.Is(err, errors.ErrUnsupported) {
		t.Skip("no pipes here: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.WriteString("key")
	_ = w.Close()
	fd := duplicate(t, r)
	if s, err := wipe.FromFD(fd); err != nil || string(content(s)) != "key" {
		t.Errorf("FromFD: %v", err)
	}
	if _, err := wipe.FromFD(^uintptr(0)); !errors.Is(err, os.ErrInvalid) {
		t.Errorf("FromFD(-1): %v", err)
	}
}

func TestFromLine(t *testing.T) {
	for _, test := range []struct {
		input, want, rest string
		err               error
	}{
		{"key\nrest", "key", "rest", nil},
		{"key\r\nrest", "key", "rest", nil},
		{"key", "key", "", nil},
		{"key\r", "", "", wipe.ErrTooLarge},
		{"\nrest", "", "rest", nil},
		{"", "", "", wipe.ErrEmptyLine},
		{"keys\n", "", "", wipe.ErrTooLarge},
		{"keysandmore", "", "more", wipe.ErrTooLarge},
	} {
		r := strings.NewReader(test.input)
		s, err := wipe.FromLine(r, 3)
		if !errors.Is(err, test.err) || string(content(s)) != test.want {
			t.Errorf("%q: %q, %v", test.input, content(s), err)
		}
		if rest, _ := io.ReadAll(r); test.err == nil && string(rest) != test.rest {
			t.Errorf("%q: left %q", test.input, rest)
		}
	}
	if _, err := wipe.FromLine(iotest.ErrReader(io.ErrClosedPipe), 3); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("a failing reader: %v", err)
	}
	if _, err := wipe.FromLine(strings.NewReader("x"), -1); err == nil {
		t.Error("a negative limit gave no error")
	}
}

func TestDo(t *testing.T) {
	ran := false
	wipe.Do(func() { ran = true })
	if !ran {
		t.Error("Do did not call")
	}
	mustPanic(t, "Do", func() { wipe.Do(func() { panic("broken") }) })
}
