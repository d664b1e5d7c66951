package wipe_test

import (
	"errors"
	"testing"

	"secretlint.example/wipe"
)

// lockedOrSkip returns NewLocked, or New where pages cannot be locked.
func lockedOrSkip(t *testing.T) func(int, func([]byte) error) (wipe.Secret, error) {
	t.Helper()
	s, err := wipe.NewLocked(1, func([]byte) error { return nil })
	if errors.Is(err, errors.ErrUnsupported) {
		return wipe.New
	}
	if err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	return wipe.NewLocked
}

func TestLocked(t *testing.T) {
	construct := lockedOrSkip(t)
	for _, size := range []int{0, 1, 32, 4096, 5000} {
		s, err := construct(size, func(b []byte) error {
			for i := range b {
				if b[i] != 0 {
					t.Error("not zero at first")
				}
				b[i] = byte(i)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		clone, err := s.Clone()
		if err != nil || !s.Equal(clone) || s.Len() != size {
			t.Errorf("size %d: clone %v, Len %d", size, err, s.Len())
		}
		if err := errors.Join(s.Close(), s.Close(), clone.Close()); err != nil {
			t.Error(err)
		}
	}
}

// Close inside Expose must not unmap pages that are on loan.
func TestLockedCloseInsideExpose(t *testing.T) {
	s, err := lockedOrSkip(t)(3, func(b []byte) error { copy(b, "key"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	s.Expose(func(b []byte) {
		_ = s.Close()
		if string(b) != "key" {
			t.Error("bytes changed during a loan")
		}
	})
}

// A size beyond all memory is an error and no crash.
func TestLockedHuge(t *testing.T) {
	if _, err := wipe.NewLocked(int(^uint(0)>>1), func([]byte) error { return nil }); err == nil {
		t.Error("locked all of memory")
	}
}
