package wipe

import (
	"os"
	"syscall"
)

// Modes of console input, from consoleapi.h.
const (
	enableProcessedInput = 0x1
	enableLineInput      = 0x2
	enableEchoInput      = 0x4
)

// openTerminal opens the console of the process.
func openTerminal() (in, out *os.File, err error) {
	in, err = os.OpenFile("CONIN$", os.O_RDWR, 0)
	if err != nil {
		return nil, nil, err
	}
	out, err = os.OpenFile("CONOUT$", os.O_RDWR, 0)
	if err != nil {
		_ = in.Close()
		return nil, nil, err
	}
	return in, out, nil
}

// disableEcho switches the echo of console f off and line mode on, and returns a
// function that sets everything back.
func disableEcho(f *os.File) (restore func(), err error) {
	handle := syscall.Handle(f.Fd())
	var before uint32
	if err := syscall.GetConsoleMode(handle, &before); err != nil {
		return nil, err
	}
	quiet := before&^enableEchoInput | enableLineInput | enableProcessedInput
	if ok, _, err := setConsoleMode.Call(uintptr(handle), uintptr(quiet)); ok == 0 {
		return nil, err
	}
	return func() { _, _, _ = setConsoleMode.Call(uintptr(handle), uintptr(before)) }, nil
}
