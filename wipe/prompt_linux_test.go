package wipe_test

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"secretlint.example/wipe"
)

// terminal opens a pseudo terminal and returns both of its ends.
func terminal(t *testing.T) (user, program *os.File) {
	t.Helper()
	user, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { user.Close() })
	var unlock, number int32
	request(t, user, syscall.TIOCSPTLCK, unsafe.Pointer(&unlock))
	request(t, user, syscall.TIOCGPTN, unsafe.Pointer(&number))
	program, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { program.Close() })
	return user, program
}

// request is ioctl.
func request(t *testing.T, f *os.File, code uintptr, arg unsafe.Pointer) {
	t.Helper()
	conn, err := f.SyscallConn()
	if err != nil {
		t.Fatal(err)
	}
	err = conn.Control(func(fd uintptr) {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, fd, code, uintptr(arg)); errno != 0 {
			t.Errorf("ioctl %#x: %v", code, errno)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// echo reports whether the terminal echoes.
func echo(t *testing.T, f *os.File) bool {
	var mode syscall.Termios
	request(t, f, syscall.TCGETS, unsafe.Pointer(&mode))
	return mode.Lflag&syscall.ECHO != 0
}

func TestPrompt(t *testing.T) {
	user, program := terminal(t)
	type answer struct {
		s   wipe.Secret
		err error
	}
	answers := make(chan answer)
	go func() {
		s, err := wipe.PromptOn(program, program, "password: ")
		answers <- answer{s, err}
	}()
	shown := make([]byte, len("password: "))
	if _, err := user.Read(shown); err != nil || string(shown) != "password: " {
		t.Fatalf("shown %q, %v", shown, err)
	}
	if echo(t, program) {
		t.Error("the echo is on while the password is typed")
	}
	_, _ = user.WriteString("hunter2\n")
	select {
	case a := <-answers:
		if a.err != nil || string(content(a.s)) != "hunter2" {
			t.Errorf("got %v", a.err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("no answer")
	}
	if !echo(t, program) {
		t.Error("the echo stays off")
	}
	rest := make([]byte, 100)
	n, _ := user.Read(rest)
	if strings.Contains(string(rest[:n]), "hunter") {
		t.Errorf("the terminal showed %q", rest[:n])
	}
}

func TestPromptWithoutTerminal(t *testing.T) {
	f, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := wipe.PromptOn(f, f, ""); err == nil {
		t.Error("a prompt on a device that is no terminal")
	}
}
