package wipe

import "syscall"

// The requests of ioctl for the mode of a terminal.
const (
	getTermios = syscall.TCGETS
	setTermios = syscall.TCSETS
)
