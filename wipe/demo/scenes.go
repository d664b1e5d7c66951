package main

import (
	"fmt"
	"runtime"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// scene is two ways to use a secret. Each gets it in a slice that is wiped
// afterwards, so that what is found are copies the code made.
type scene struct {
	name, title, lesson   string
	withoutCode, withCode string
	without, with         func(secret []byte)
}

// play measures both ways.
func (s scene) play() (outcome, error) {
	without, err := leaktest.Measure(leaktest.Size, s.without)
	if err != nil {
		return outcome{}, err
	}
	with, err := leaktest.Measure(leaktest.Size, s.with)
	if err != nil {
		return outcome{}, err
	}
	bad, good := without.Total(), with.Total()
	return outcome{
		Scene: s.name, Title: s.title, lesson: s.lesson,
		Without: side{Code: s.withoutCode, Copies: &bad},
		With:    side{Code: s.withCode, Copies: &good},
	}, nil
}

// kept makes values reachable, and sink takes results, so that the compiler
// leaves the scenes as they are written.
var (
	kept []any
	sink int
)

// use stands for a function that works with a key.
//
//go:noinline
func use(k []byte) { sink += int(k[0]) }

// deep makes the stack of the goroutine move to a larger one.
//
//go:noinline
func deep(n int) int {
	var frame [1 << 10]byte
	if n == 0 {
		return sink
	}
	return deep(n-1) + int(frame[n%len(frame)])
}

// The order is that of a talk: where a secret lies, how it multiplies, how it
// gets out.
var scenes = []scene{
	{
		name: "stack", title: "a function returns, its frame stays",
		withoutCode: "var k [32]byte\ncopy(k[:], secret)\nuse(k[:])",
		withCode:    "var k [32]byte\ndefer wipe.Bytes(k[:])\ncopy(k[:], secret)\nuse(k[:])",
		lesson:      "Nothing clears a frame when its function returns; the next deep call may, or not.",
		without: func(secret []byte) {
			var k [leaktest.Size]byte
			copy(k[:], secret)
			use(k[:])
		},
		with: func(secret []byte) {
			var k [leaktest.Size]byte
			defer wipe.Bytes(k[:])
			copy(k[:], secret)
			use(k[:])
		},
	},
	{
		name: "moved", title: "a stack that grows is copied, and the old one is let go as it is",
		withoutCode: "var k [32]byte\ncopy(k[:], secret)\ndeep(100)      // the stack grows\nclear(k[:])    // clears the new place",
		withCode:    "s := wipe.Take(secret)\ndeep(100)\ns.Expose(use)\ns.Close()",
		lesson:      "A variable on the stack can move while it is in use. The bytes of a Secret never move.",
		without: func(secret []byte) {
			var k [leaktest.Size]byte
			copy(k[:], secret)
			deep(100)
			use(k[:])
			clear(k[:])
		},
		with: func(secret []byte) {
			s := wipe.Take(secret)
			deep(100)
			s.Expose(use)
			_ = s.Close()
		},
	},
	{
		name: "heap", title: "the garbage collector frees memory, it does not erase it",
		withoutCode: "k := bytes.Clone(secret)\nuse(k)\nk = nil\nruntime.GC()   // k is free now",
		withCode:    "k := bytes.Clone(secret)\ndefer wipe.Bytes(k)\nuse(k)",
		lesson:      "Free memory keeps its bytes until it is used again: a core dump or a heap overread finds them.",
		without: func(secret []byte) {
			k := heapCopy(secret)
			use(k)
			k = nil
			runtime.GC()
		},
		with: func(secret []byte) {
			k := heapCopy(secret)
			defer wipe.Bytes(k)
			use(k)
		},
	},
	{
		name: "growth", title: "append moves, and leaves what it moved",
		withoutCode: "k := bytes.Clone(secret)\nk = append(k, suffix...)\nuse(k)\nclear(k)       // clears the new array",
		withCode:    "k := bytes.Clone(secret)\nk = wipe.Append(k, suffix...)\ndefer wipe.Bytes(k)\nuse(k)",
		lesson:      "The same holds for bytes.Buffer, strings.Builder and io.ReadAll; there are wipe.Buffer and wipe.ReadAll.",
		without: func(secret []byte) {
			k := append(heapCopy(secret), " and more than fits into the old array"...)
			use(k)
			clear(k)
		},
		with: func(secret []byte) {
			k := wipe.Append(heapCopy(secret), []byte(" and more than fits into the old array")...)
			defer wipe.Bytes(k)
			use(k)
		},
	},
	{
		name: "format", title: "to print is to copy, twice",
		withoutCode: "err := fmt.Errorf(\"bad key %x\", secret)",
		withCode:    "s := wipe.Take(secret)\nerr := fmt.Errorf(\"bad key %x\", s)   // bad key [REDACTED]",
		lesson:      "The text is a string that nobody can wipe; fmt keeps its buffer in a pool for the next one.",
		without: func(secret []byte) {
			kept = append(kept, fmt.Errorf("bad key %x", secret))
		},
		with: func(secret []byte) {
			s := wipe.Take(secret)
			defer s.Close()
			kept = append(kept, fmt.Errorf("bad key %x", s))
		},
	},
}

// heapCopy returns a copy of b on the heap, whatever the caller does with it.
//
//go:noinline
func heapCopy(b []byte) []byte {
	return append(make([]byte, 0, len(b)), b...)
}
