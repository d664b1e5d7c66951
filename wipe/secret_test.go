package wipe_test

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"secretlint.example/wipe"
)

// content returns a copy of what s holds.
func content(s wipe.Secret) (b []byte) {
	s.Expose(func(secret []byte) { b = bytes.Clone(secret) })
	return b
}

// alias returns the array of s itself, which the rules forbid to keep: with it
// a test sees whether the array is wiped.
func alias(s wipe.Secret) (b []byte) {
	s.Expose(func(secret []byte) { b = secret })
	return b
}

func TestTake(t *testing.T) {
	b := []byte("correct horse")
	s := wipe.Take(b)
	if !isZero(b) {
		t.Error("Take left the argument")
	}
	if got := content(s); string(got) != "correct horse" || s.Len() != 13 {
		t.Errorf("holds %q, Len %d", got, s.Len())
	}
	inside := alias(s)
	if cap(inside) != len(inside) {
		t.Error("the loan has spare capacity")
	}
	if err := s.Close(); err != nil || !isZero(inside) {
		t.Errorf("Close: %v, wiped %v", err, isZero(inside))
	}
}

func TestZeroSecret(t *testing.T) {
	var s wipe.Secret
	called := false
	s.Expose(func(b []byte) { called = len(b) == 0 })
	clone, err := s.Clone()
	if !called || s.Len() != 0 || !s.IsZero() || s.Close() != nil || err != nil || !clone.IsZero() {
		t.Error("the zero Secret is not an empty one")
	}
	if !s.Equal(wipe.Secret{}) || s.Equal(wipe.Take([]byte("x"))) || !s.Equal(wipe.Take(nil)) {
		t.Error("Equal of the zero Secret")
	}
	if s.String() != "[REDACTED]" || wipe.Take(nil).IsZero() {
		t.Error("IsZero or String")
	}
}

func TestNewErrors(t *testing.T) {
	var inside []byte
	short := func(b []byte) error {
		inside = b
		_, err := io.ReadFull(strings.NewReader("short"), b)
		return err
	}
	for name, construct := range map[string]func(int, func([]byte) error) (wipe.Secret, error){
		"New": wipe.New, "NewLocked": lockedOrSkip(t),
	} {
		s, err := construct(32, short)
		if !errors.Is(err, io.ErrUnexpectedEOF) || !s.IsZero() {
			t.Errorf("%s of a short read: %v", name, err)
		}
		if name == "New" && !isZero(inside) {
			t.Error("a short read is not wiped")
		}
		if _, err := construct(-1, short); err == nil {
			t.Errorf("%s(-1) gave no error", name)
		}
		if _, err := construct(1, nil); err == nil {
			t.Errorf("%s without fill gave no error", name)
		}
		s, err = construct(0, func([]byte) error { return nil })
		if err != nil || s.Len() != 0 || s.Close() != nil {
			t.Errorf("%s(0): %v", name, err)
		}
	}
}

func TestNewPanic(t *testing.T) {
	var inside []byte
	mustPanic(t, "New", func() {
		_, _ = wipe.New(3, func(b []byte) error {
			inside = b
			copy(b, "key")
			panic("broken")
		})
	})
	if len(inside) != 3 || !isZero(inside) {
		t.Error("a panic of fill leaves the bytes")
	}
}

func TestAfterClose(t *testing.T) {
	s := wipe.Take([]byte("key"))
	open := wipe.Take([]byte("key"))
	if s.Close() != nil || s.Close() != nil {
		t.Error("Close twice")
	}
	if err := s.ExposeErr(func([]byte) error { t.Error("called"); return nil }); !errors.Is(err, wipe.ErrClosed) {
		t.Errorf("ExposeErr: %v", err)
	}
	if _, err := s.Clone(); !errors.Is(err, wipe.ErrClosed) {
		t.Errorf("Clone: %v", err)
	}
	mustPanic(t, "Expose", func() { s.Expose(func([]byte) { t.Error("called") }) })
	mustPanic(t, "Equal of a closed one", func() { s.Equal(open) })
	mustPanic(t, "Equal to a closed one", func() { open.Equal(s) })
	if s.Len() != 0 || s.String() != "[REDACTED]" {
		t.Error("Len or String")
	}
}

// within fails the test if f does not return in time: a deadlock.
func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		t.Fatal("deadlock")
	}
}

func TestCloseInsideExpose(t *testing.T) {
	s := wipe.Take([]byte("key"))
	var inside []byte
	within(t, func() {
		s.Expose(func(b []byte) {
			inside = b
			s.Expose(func([]byte) { _ = s.Close() })
			if string(b) != "key" {
				t.Error("the bytes went away during a loan")
			}
			if err := s.ExposeErr(func([]byte) error { return nil }); !errors.Is(err, wipe.ErrClosed) {
				t.Errorf("a loan after Close: %v", err)
			}
		})
	})
	if !isZero(inside) {
		t.Error("the last loan did not wipe")
	}
}

func TestEqualBothDirections(t *testing.T) {
	a, b := wipe.Take([]byte("key")), wipe.Take([]byte("key"))
	within(t, func() {
		var wait sync.WaitGroup
		for i := range 8 {
			wait.Add(1)
			go func() {
				defer wait.Done()
				for range 1000 {
					if i%2 == 0 && !a.Equal(b) || i%2 == 1 && !b.Equal(a) {
						t.Error("not equal")
					}
				}
			}()
		}
		wait.Wait()
	})
	if !a.Equal(a) || a.Equal(wipe.Take([]byte("kez"))) || a.Equal(wipe.Take([]byte("keys"))) {
		t.Error("Equal")
	}
}

func TestConcurrentClose(t *testing.T) {
	for range 200 {
		s := wipe.Take([]byte("a key of some length"))
		var wait sync.WaitGroup
		for range 4 {
			wait.Add(1)
			go func() {
				defer wait.Done()
				err := s.ExposeErr(func(b []byte) error {
					runtime.Gosched()
					if string(b) != "a key of some length" {
						t.Error("bytes changed during a loan")
					}
					return nil
				})
				if err != nil && !errors.Is(err, wipe.ErrClosed) {
					t.Error(err)
				}
				_ = s.Close()
			}()
		}
		wait.Wait()
	}
}

func TestPanicInsideExpose(t *testing.T) {
	s := wipe.Take([]byte("key"))
	inside := alias(s)
	mustPanic(t, "Expose", func() { s.Expose(func([]byte) { panic("broken") }) })
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.Expose(func([]byte) { runtime.Goexit() })
	}()
	<-done
	if string(content(s)) != "key" {
		t.Error("not usable after a panic")
	}
	if _ = s.Close(); !isZero(inside) {
		t.Error("a loan that panicked was not returned")
	}
}

func TestClone(t *testing.T) {
	s := wipe.Take([]byte("key"))
	clone, err := s.Clone()
	if err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	if string(content(clone)) != "key" {
		t.Error("a clone does not live on")
	}
}

// A handle that is copied keeps the secret alive, also after the first handle
// is gone and the collector has run.
func TestCopiedHandleSurvives(t *testing.T) {
	type config struct{ key wipe.Secret }
	load := func() config {
		c := &config{key: wipe.Take([]byte("key"))}
		return *c
	}
	c := load()
	for range 5 {
		runtime.GC()
		time.Sleep(time.Millisecond) // cleanups run in a goroutine
	}
	if string(content(c.key)) != "key" {
		t.Error("the secret went with the first handle")
	}
}

// A secret whose handles are gone is wiped by the collector, but not while a
// callback has it on loan.
func TestCleanup(t *testing.T) {
	inside := func() []byte { return alias(wipe.Take([]byte("key"))) }()
	wipe.Take([]byte("key")).Expose(func(b []byte) {
		for range 5 {
			runtime.GC()
			time.Sleep(time.Millisecond)
		}
		if string(b) != "key" {
			t.Error("wiped during a loan")
		}
	})
	for range 2000 {
		if isZeroNow(inside) {
			return
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	t.Error("not wiped by the collector")
}

// isZeroNow is isZero for bytes that a cleanup is about to change; nothing
// orders the two.
//
//go:norace
func isZeroNow(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// isZero reports whether all of b is zero.
func isZero(b []byte) bool { return len(bytes.Trim(b, "\x00")) == 0 }

func TestSecretCost(t *testing.T) {
	s := wipe.Take([]byte("key"))
	n := testing.AllocsPerRun(100, func() { s.Expose(func(b []byte) { b[0]++ }) })
	if n != 0 {
		t.Errorf("Expose allocates %v times", n)
	}
}
