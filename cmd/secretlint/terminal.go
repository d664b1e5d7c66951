package main

import (
	"fmt"
	"os"
)

// eraseLine goes back to the start of the line and clears it.
const eraseLine = "\r\x1b[K"

// showProgress prints one line that the next one overwrites.
func showProgress(done int, pkg string) {
	const width = 60
	if len(pkg) > width {
		pkg = "…" + pkg[len(pkg)-width:]
	}
	fmt.Fprintf(os.Stderr, "%s%d packages, %s", eraseLine, done, pkg)
}

// isTerminal reports whether somebody may be looking. A device that is no
// terminal, such as /dev/null, does not mind.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// wantsColor reports whether text on the standard output is coloured.
func (inv *invocation) wantsColor() bool {
	switch inv.color {
	case "always":
		return true
	case "auto":
		return os.Getenv("NO_COLOR") == "" && isTerminal(os.Stdout)
	}
	return false
}
