package unit

import (
	"os"
	"sync"
)

// Guard keeps a stray print off the standard output while an analyzer runs.
// go vet stores what a vettool prints and breaks on a line that is not its
// own, and the next run would be answered from the cache as clean.
//
// Analyzers run concurrently: the first in swaps, the last out swaps back.
type Guard struct {
	mu     sync.Mutex
	inside int
	stdout *os.File
}

// Enter makes the standard error stand in for the standard output until the
// returned function is called.
func (g *Guard) Enter() (leave func()) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.inside == 0 {
		g.stdout, os.Stdout = os.Stdout, os.Stderr
	}
	g.inside++
	return g.leave
}

// leave ends one Run. It must be called once for each Enter.
func (g *Guard) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.inside--; g.inside == 0 {
		os.Stdout = g.stdout
	}
}
