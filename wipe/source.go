package wipe

import (
	"fmt"
	"io"
	"os"
)

// A secret on the command line stays in os.Args and in the list of processes,
// one in the environment in os.Environ and /proc/self/environ: neither can be
// wiped. Hence there are sources for a file, a descriptor, a line and a
// terminal, and none for a flag or a variable.

// FromFile returns a Secret of the whole named file, byte for byte: a newline
// at its end is part of it (see [FromLine]). Errors are those of [ReadFile].
func FromFile(name string) (Secret, error) {
	return taken(ReadFile(name))
}

// FromReader returns a Secret of all that r holds, at most limit bytes. Errors
// are those of [ReadAllLimit]; what was read is wiped then.
func FromReader(r io.Reader, limit int) (Secret, error) {
	return taken(ReadAllLimit(r, limit))
}

// FromFD returns a Secret of all that can be read from the file descriptor fd,
// and closes it: the other end of a pipe that a parent process opened, as in
// "prog --key-fd 3 3<key". On windows fd is a handle. The error is that of
// reading, or os.ErrInvalid if fd is no descriptor.
func FromFD(fd uintptr) (Secret, error) {
	f := os.NewFile(fd, fmt.Sprintf("fd %d", fd))
	if f == nil {
		return Secret{}, fmt.Errorf("wipe: fd %d: %w", fd, os.ErrInvalid)
	}
	defer f.Close()
	return taken(readFile(f))
}

// FromLine returns a Secret of the next line of r without its line ending (\n or
// \r\n): a password piped into a program. A last line may lack the ending.
//
// It reads one byte at a time, so that r is left at the start of the next line
// and no buffer holds the secret. A line of more than limit bytes is wiped and
// gives [ErrTooLarge], an input at its end [ErrEmptyLine], a failing read its
// own error. An empty line is an empty Secret.
func FromLine(r io.Reader, limit int) (Secret, error) {
	if limit < 0 {
		return Secret{}, fmt.Errorf("wipe: negative limit %d", limit)
	}
	b := NewBuffer(min(limit, firstRead) + 2) // the line ending has two bytes
	defer b.Close()
	if err := readLine(b, r, limit); err != nil {
		return Secret{}, err
	}
	return Take(b.Bytes()), nil
}

// readLine appends the next line of r to b, without its ending.
func readLine(b *Buffer, r io.Reader, limit int) error {
	one := make([]byte, 1)
	defer zero(one)
	for {
		n, err := readChunk(r, one)
		if n == 1 && one[0] == '\n' {
			return endLine(b, limit)
		}
		if n == 1 {
			_ = b.WriteByte(one[0]) // b is open
		}
		switch {
		case err == io.EOF && b.Len() == 0:
			return ErrEmptyLine
		case err == io.EOF:
			return withinLimit(b, limit)
		case err != nil:
			return err
		case b.Len() > limit+1: // one more may be the \r of the ending
			return ErrTooLarge
		}
	}
}

// endLine cuts off the \r of a line ending \r\n and checks the limit.
func endLine(b *Buffer, limit int) error {
	if line := b.Bytes(); len(line) > 0 && line[len(line)-1] == '\r' {
		b.Truncate(len(line) - 1)
	}
	return withinLimit(b, limit)
}

// withinLimit returns ErrTooLarge if b holds more than limit bytes.
func withinLimit(b *Buffer, limit int) error {
	if b.Len() > limit {
		return ErrTooLarge
	}
	return nil
}

// promptLimit is the longest line, in bytes, that Prompt accepts: what terminals
// of linux and the BSDs hold in line mode.
const promptLimit = 4096

// Prompt writes label to the terminal of the process, reads a line from it with
// the echo switched off, and returns the line without its ending.
//
// It talks to the terminal itself (/dev/tty, on windows CONIN$ and CONOUT$), so
// that it works while standard input and output are pipes; without a terminal
// it returns the error of opening it, and where there is no such thing (js,
// plan9) one that wraps [errors.ErrUnsupported]. The echo is switched on again
// before it returns; a signal that ends the process meanwhile leaves it off. The
// terminal driver, and on windows the conversion from UTF-16, keep copies out of
// reach.
func Prompt(label string) (Secret, error) {
	in, out, err := openTerminal()
	if err != nil {
		return Secret{}, fmt.Errorf("wipe: no terminal: %w", err)
	}
	defer in.Close()
	defer out.Close()
	return prompt(in, out, label)
}

// prompt is Prompt on an open terminal.
func prompt(in, out *os.File, label string) (Secret, error) {
	restore, err := disableEcho(in)
	if err != nil {
		return Secret{}, fmt.Errorf("wipe: cannot switch the echo off: %w", err)
	}
	defer func() {
		restore()
		_, _ = io.WriteString(out, "\n") // the one that was not echoed
	}()
	if _, err := io.WriteString(out, label); err != nil {
		return Secret{}, err
	}
	return FromLine(in, promptLimit)
}

// taken makes a Secret of what a read returned.
func taken(b []byte, err error) (Secret, error) {
	if err != nil {
		return Secret{}, err
	}
	return Take(b), nil
}
