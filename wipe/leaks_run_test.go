package wipe_test

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// A leak is a way in which Go code leaves copies of a secret behind. Each form
// runs in a process of its own, which is then searched from outside.
type leak struct {
	name  string
	size  int                      // of the secret, in bytes; 0 means leaktest.Size
	leaky func(n *leaktest.Needle) // as it is usually written; it wipes what it can name
	fixed func(n *leaktest.Needle) // with this package; nil if the package cannot help
	gc    bool                     // the fixed form is done once the collector has run
	why   string                   // where the copies are; for LEAKS.md
}

// variables through which the parent tells the child what to do.
const (
	leakVariable   = "WIPE_TEST_LEAK"   // table/name/form
	sharesVariable = "WIPE_TEST_SHARES" // the needle
)

// tables are all leaks, by the test that runs them.
var tables = map[string][]leak{"leaks": leaks, "realloc": reallocRules}

var writeLeaks = flag.Bool("write-leaks", false, "write the measured counts to LEAKS.md")

func TestMain(m *testing.M) {
	if job := os.Getenv(leakVariable); job != "" {
		child(job)
		return
	}
	os.Exit(m.Run())
}

// child runs one form of one leak, says so, and stands still until its input is
// closed. The collector is off: it would make the counts a matter of chance.
func child(job string) {
	debug.SetGCPercent(-1)
	n, err := leaktest.ParseShares(os.Getenv(sharesVariable))
	if err != nil {
		panic(err)
	}
	row, form := find(job)
	done := make(chan bool)
	go func() {
		deep(func() { run(row, form, n) })
		done <- true
		select {} // keeps the stack
	}()
	<-done
	if form == "do" || form == "fixed" && row.gc {
		// The first cycle finds what is unreachable and queues its cleanups,
		// the second sweeps what those let go.
		runtime.GC()
		runtime.GC()
	}
	fmt.Println("ready")
	_, _ = io.Copy(io.Discard, os.Stdin)
	runtime.KeepAlive(kept)
}

// run runs one form.
func run(row leak, form string, n *leaktest.Needle) {
	switch form {
	case "leaky":
		row.leaky(n)
	case "fixed":
		row.fixed(n)
	case "do":
		wipe.Do(func() { row.leaky(n) })
	default:
		panic("no such form: " + form)
	}
}

// deep calls f under a frame that keeps the sends and receives after it from
// overwriting what f left on the stack.
//
//go:noinline
func deep(f func()) {
	var distance [16 << 10]byte
	f()
	runtime.KeepAlive(&distance)
}

// find returns the row and form of a job.
func find(job string) (leak, string) {
	table, rest, _ := strings.Cut(job, "/")
	name, form, _ := strings.Cut(rest, "/")
	for _, row := range tables[table] {
		if row.name == name {
			return row, form
		}
	}
	panic("no such leak: " + job)
}

// residue runs one form of a leak in a child process and returns the copies
// that a scan from outside finds.
func residue(t *testing.T, table string, row leak, form string) int {
	t.Helper()
	n := leaktest.NewNeedle(max(row.size, leaktest.Size))
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), leakVariable+"="+table+"/"+row.name+"/"+form,
		sharesVariable+"="+n.Shares(),
		// A preempted goroutine has its registers, hence the last bytes that
		// were copied, in a signal frame: real, but by chance.
		"GODEBUG=asyncpreemptoff=1",
		"GORACE=atexit_sleep_ms=0") // a second otherwise
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer stdin.Close()
	if line, err := bufio.NewReader(stdout).ReadString('\n'); line != "ready\n" {
		t.Fatalf("child said %q, %v, %v", line, err, cmd.Wait())
	}
	counts, err := n.CountProcess(cmd.Process.Pid)
	if err != nil {
		t.Fatal(err)
	}
	return counts.Total()
}

// doneInDo are the leaks of stacks, registers and dropped memory, for which the
// documentation of Do says that nothing stays.
var doneInDo = map[string]bool{
	"argument by value": true, "array left on the stack": true, "stack grows": true,
	"struct in registers": true, "slice dropped": true, "append past capacity": true,
	"bytes.Buffer": true, "io.ReadAll": true, "conversion to string": true,
}

// result is what was measured of a leak.
type result struct{ leaky, fixed, do int }

// measure checks a row: its leaky form leaves copies, its fixed form leaves none
// three times in a row.
func measure(t *testing.T, table string, row leak) result {
	if !leaktest.Supported {
		t.Skipf("memory can be scanned on linux only, this is %s", runtime.GOOS)
	}
	r := result{leaky: residue(t, table, row, "leaky"), fixed: -1, do: -1}
	if r.leaky == 0 && !instrumented {
		t.Errorf("the leaky form left nothing: this row shows no leak")
	}
	if wipe.Hardened {
		r.do = residue(t, table, row, "do")
		if r.do != 0 && doneInDo[row.name] {
			t.Errorf("inside Do the leaky form left %d copies", r.do)
		}
	}
	if row.fixed == nil {
		return r
	}
	for range 3 {
		if r.fixed = residue(t, table, row, "fixed"); r.fixed != 0 {
			t.Errorf("the fixed form left %d copies", r.fixed)
			return r
		}
	}
	return r
}
