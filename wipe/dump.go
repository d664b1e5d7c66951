package wipe

// DisableCoreDumps keeps the memory of this process out of core files and away
// from peers: other processes of the same user can no longer trace it or read
// its memory.
//
// It promises, when it returns nil, on linux: a core file size of 0
// (RLIMIT_CORE, inherited by child processes) and PR_SET_DUMPABLE 0, which also
// stops a collector that the kernel pipes dumps to, and gives /proc/self to
// root. On other unix systems it sets RLIMIT_CORE only and then returns an error
// that wraps [errors.ErrUnsupported], as tracing stays possible; elsewhere it
// does nothing and returns such an error. It does not keep root out, and a
// program started with exec is dumpable again. Call it first thing in main.
func DisableCoreDumps() error { return disableCoreDumps() }
