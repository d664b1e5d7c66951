//go:build unix

package main_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestInterrupt presses Ctrl-C while the go command runs: one line, exit code
// 2, and no file, not even a part of one.
func TestInterrupt(t *testing.T) {
	for _, args := range []string{"-o json:out.json ./...", "-fix -dirty ./...", "-write-baseline ./..."} {
		t.Run(args, func(t *testing.T) { interrupt(t, strings.Fields(args)) })
	}
}

func interrupt(t *testing.T, args []string) {
	const src = "package a\n"
	s := newScript(t, txtar.Parse([]byte("-- fake/README --\nA go command that only waits.\n-- a.go --\n"+src)))
	name := filepath.Join(s.work, "fifo")
	if err := syscall.Mkfifo(name, 0o666); err != nil {
		t.Skip(err)
	}
	// The fake go command says through a pipe that it runs, then waits.
	script := "#!/bin/sh\necho started > " + name + "\nexec sleep 60\n"
	if err := os.WriteFile(filepath.Join(s.work, "fake", "go"), []byte(script), 0o777); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(filepath.Join(bin, "secretlint"), args...)
	cmd.Dir = s.work
	cmd.Env = append(s.env, "PATH="+filepath.Join(s.work, "fake")+":"+os.Getenv("PATH"))
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	fifo, err := os.Open(name) // returns when the fake go command has opened it
	if err != nil {
		t.Fatal(err)
	}
	io.ReadAll(fifo)
	cmd.Process.Signal(os.Interrupt)
	err = cmd.Wait()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 2 {
		t.Errorf("ended with %v, want exit code 2", err)
	}
	if got := stderr.String(); strings.TrimSpace(got) != "secretlint: interrupted: nothing was written" {
		t.Errorf("said %q", got)
	}
	left, _ := filepath.Glob(filepath.Join(s.work, "*out*"))
	if hidden, _ := filepath.Glob(filepath.Join(s.work, ".secretlint*")); len(left)+len(hidden) > 0 || stdout.Len() > 0 {
		t.Errorf("left %q %q, printed %q", left, hidden, stdout.String())
	}
	if got, err := os.ReadFile(filepath.Join(s.work, "a.go")); err != nil || string(got) != src {
		t.Errorf("a.go is %q, %v", got, err)
	}
}
