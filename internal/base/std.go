package base

import "strings"

// stdRoots are the first path elements of the standard library's packages,
// from `go list std` of Go 1.27, with the command's own.
const stdRoots = " archive bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe uuid vendor weak "

// IsStd reports whether path is a package of the standard library. A dot in
// the first element is no test for it: many private modules have none.
func IsStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return strings.Contains(stdRoots, " "+first+" ")
}
