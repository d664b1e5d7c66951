package unit

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// paceFirst is how much memory a process takes before garbage is collected
	// at all: nine units of ten end before.
	paceFirst = 48 << 20
	// paceMost is what the heap may grow to as long as less than half of it
	// lives: a process stays below 150 MB where its package lets it.
	paceMost = 104 << 20
)

// Pace sets when garbage is collected in a process that lives for one unit.
// Memory is cheaper than collecting it until there is much of it; a fixed
// percentage either collects in every small unit or lets a large one take
// several times what it needs. Whoever has set GOGC or GOMEMLIMIT knows better.
func Pace() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(paceFirst)
	afterCollection()
}

// afterCollection sets the pace anew after each collection, from what it left.
func afterCollection() {
	type mark struct{ _ [32]byte } // a small object may share its fate with others
	runtime.SetFinalizer(new(mark), func(*mark) {
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		debug.SetGCPercent(percent(sample[0].Value.Uint64()))
		debug.SetMemoryLimit(math.MaxInt64)
		afterCollection()
	})
}

// percent returns by how much the heap may grow from what lives.
func percent(live uint64) int {
	if live >= paceMost/2 {
		return 100 // what Go itself does
	}
	return int(min(400, (paceMost-live)*100/max(live, 1)))
}
