package wipe_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"secretlint.example/wipe"
)

// limitVariable names, for a child process, the limit it has to test: limits
// cannot be taken back.
const limitVariable = "WIPE_TEST_LIMIT"

// limitTests run in a process of their own.
var limitTests = map[string]func() error{
	"locked memory": exhaustLocked,
	"core dumps":    checkDumps,
}

func TestLimits(t *testing.T) {
	for name := range limitTests {
		t.Run(name, func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "-test.run=^TestLimitChild$")
			cmd.Env = append(os.Environ(), limitVariable+"="+name)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}

// TestLimitChild does nothing unless TestLimits started it.
func TestLimitChild(t *testing.T) {
	if name := os.Getenv(limitVariable); name != "" {
		if err := limitTests[name](); err != nil {
			t.Fatal(err)
		}
	}
}

// exhaustLocked checks that the limit on locked memory gives an error that names
// it, and that Close makes room again. The limit does not hold for root, who
// therefore becomes nobody.
func exhaustLocked() error {
	page := os.Getpagesize()
	limit := syscall.Rlimit{Cur: uint64(4 * page), Max: uint64(4 * page)}
	const rlimitMemlock = 8 // RLIMIT_MEMLOCK of linux
	if err := syscall.Setrlimit(rlimitMemlock, &limit); err != nil {
		return err
	}
	if os.Getuid() == 0 {
		if err := syscall.Setuid(65534); err != nil {
			return err
		}
	}
	fill := func([]byte) error { return nil }
	var made []wipe.Secret
	for range 5 {
		s, err := wipe.NewLocked(32, fill)
		if err != nil && strings.Contains(err.Error(), "RLIMIT_MEMLOCK") {
			break
		}
		if err != nil {
			return err
		}
		made = append(made, s)
	}
	if len(made) == 0 || len(made) == 5 {
		return fmt.Errorf("%d secrets of a page each within a limit of 4", len(made))
	}
	if err := made[0].Close(); err != nil {
		return err
	}
	_, err := wipe.NewLocked(32, fill)
	return err
}

// checkDumps checks the two limits that DisableCoreDumps sets.
func checkDumps() error {
	if err := wipe.DisableCoreDumps(); err != nil {
		return err
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_CORE, &limit); err != nil {
		return err
	}
	const prGetDumpable = 3 // PR_GET_DUMPABLE of linux/prctl.h
	dumpable, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, prGetDumpable, 0, 0)
	if limit != (syscall.Rlimit{}) || dumpable != 0 || errno != 0 {
		return errors.New("core dumps are still on")
	}
	return nil
}

// A locked Secret is locked and kept out of dumps, as the kernel sees it.
func TestLockedFlags(t *testing.T) {
	s, err := wipe.NewLocked(32, func([]byte) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var address string
	s.Expose(func(b []byte) { address = strings.TrimPrefix(fmt.Sprintf("%p", b), "0x") })
	smaps, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	_, entry, found := strings.Cut(string(smaps), address+"-")
	_, flags, _ := strings.Cut(entry, "VmFlags:")
	flags, _, _ = strings.Cut(flags, "\n")
	if !found || !strings.Contains(flags, " lo") || !strings.Contains(flags, " dd") {
		t.Errorf("mapping at %s found %v, flags %s", address, found, flags)
	}
}
