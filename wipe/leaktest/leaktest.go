// Package leaktest finds copies of a secret in memory.
//
// A test hands it the code that handles a secret; leaktest calls it with a
// random one and searches the whole process for what is left:
//
//	func TestSignLeavesNothing(t *testing.T) {
//		leaktest.None(t, func(secret []byte) {
//			sign(secret, []byte("message"))
//		})
//	}
//
// The secret is known to leaktest as two random shares only, so it finds no
// copies of its own. Every measurement has a control: before the code runs, the
// search must find a copy that was planted, and none once that is wiped.
//
// It counts pieces of at least 16 bytes: as they are, reversed, as hexadecimal
// and as base64 text. It does not see registers, swapped pages of a process
// that may not be read, memory of the kernel, decimal text such as fmt prints
// for a []byte, nor what an encryption or a hash made of the secret. A count of
// 0 says that no copy is there at that moment on this machine: it finds leaks,
// it does not prove their absence.
//
// Scanning needs linux; elsewhere None and Copies skip the test with a reason.
package leaktest

import (
	"fmt"
	"runtime"

	"secretlint.example/wipe"
)

// Size is the length, in bytes, of the secret that None and Copies hand out.
const Size = 32

// TB is the part of [testing.TB] that is needed here. It keeps package testing
// out of the programs that only measure.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
	Skipf(format string, args ...any)
}

// None fails t if a copy of the secret is left after f returns.
//
// f is called once with a random secret of [Size] bytes, in a goroutine of its
// own which is kept with its stack until memory has been searched; so f must not
// call FailNow or Fatal. The slice itself is wiped before the search, whether f
// did or not. Cost: three scans, about 0.1 s in a small process.
func None(t TB, f func(secret []byte)) {
	t.Helper()
	if c := Copies(t, f); c.Total() > 0 {
		t.Errorf("leaktest: secret left in memory: %v", c)
	}
}

// Copies is [None] for a test that has an expectation of its own: it returns
// the copies left. A control that fails ends the test with Fatalf.
func Copies(t TB, f func(secret []byte)) Counts {
	t.Helper()
	if !Supported {
		t.Skipf("leaktest: memory can be scanned on linux only, this is %s", runtime.GOOS)
		return Counts{}
	}
	c, err := Measure(Size, f)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return c
}

// Measure calls f with a random secret of size bytes, at least [MinSize], and
// returns the copies left when it has returned. It works as [None] does, for
// programs that are not tests. A panic of f goes on to the caller.
//
// The error says that memory cannot be scanned, wrapping [errors.ErrUnsupported]
// off linux, or that a control failed and the counts would mean nothing.
func Measure(size int, f func(secret []byte)) (Counts, error) {
	n := NewNeedle(size)
	if err := n.control(); err != nil {
		return Counts{}, err
	}
	park := make(chan struct{})
	done := make(chan any)
	go runParked(n, f, done, park)
	panicked := <-done
	defer close(park)
	if panicked != nil {
		panic(panicked)
	}
	return n.CountSelf()
}

// runParked calls f with the secret, wipes that, sends the panic of f and waits
// for park. Until that is closed the stack below this frame stays as f left it:
// the scan runs on another stack. All that follows f is deferred, since f may
// end in runtime.Goexit.
func runParked(n *Needle, f func([]byte), done chan<- any, park <-chan struct{}) {
	secret := make([]byte, n.Len())
	n.Fill(secret)
	returned := false
	defer func() {
		p := recover()
		wipe.Bytes(secret)
		if !returned {
			done <- fmt.Errorf("leaktest: panic or Goexit: %v", p)
		} else {
			done <- nil
		}
		<-park
	}()
	below(f, secret)
	returned = true
}

// below calls f under a frame larger than all that the deferred function above
// and the parking need, so that they do not overwrite what f left on the stack.
//
//go:noinline
func below(f func([]byte), secret []byte) {
	var distance [8 << 10]byte
	f(secret)
	runtime.KeepAlive(&distance)
}

// control checks that the scan finds nothing, then a planted copy, then nothing.
func (n *Needle) control() error {
	planted := make([]byte, n.Len())
	for _, want := range []int{0, 1, 0} {
		if want == 1 {
			n.Fill(planted)
		} else {
			wipe.Bytes(planted)
		}
		c, err := n.CountSelf()
		if err != nil {
			return err
		}
		if c.Total() != want {
			return fmt.Errorf("leaktest: control found %v, want %d", c, want)
		}
	}
	runtime.KeepAlive(planted)
	return nil
}
