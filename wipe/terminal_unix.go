//go:build linux || darwin || freebsd

package wipe

import (
	"os"
	"syscall"
	"unsafe"
)

// openTerminal opens the terminal that controls the process. Input and output
// get a descriptor each, so that each can be closed.
func openTerminal() (in, out *os.File, err error) {
	in, err = os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return nil, nil, err
	}
	out, err = os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		_ = in.Close()
		return nil, nil, err
	}
	return in, out, nil
}

// disableEcho switches the echo of terminal f off and line mode on, and returns
// a function that sets everything back.
func disableEcho(f *os.File) (restore func(), err error) {
	var before syscall.Termios
	if err := control(f, getTermios, &before); err != nil {
		return nil, err
	}
	quiet := before
	quiet.Lflag &^= syscall.ECHO
	quiet.Lflag |= syscall.ICANON | syscall.ISIG
	quiet.Iflag |= syscall.ICRNL
	if err := control(f, setTermios, &quiet); err != nil {
		return nil, err
	}
	return func() { _ = control(f, setTermios, &before) }, nil
}

// control gets or sets the mode of terminal f. It goes through SyscallConn
// because File.Fd would put the descriptor into blocking mode for good.
func control(f *os.File, request uintptr, mode *syscall.Termios) error {
	conn, err := f.SyscallConn()
	if err != nil {
		return err
	}
	var errno syscall.Errno
	err = conn.Control(func(fd uintptr) {
		_, _, errno = syscall.Syscall(syscall.SYS_IOCTL, fd, request, uintptr(unsafe.Pointer(mode)))
	})
	if err == nil && errno != 0 {
		err = errno
	}
	return err
}
