package leaktest

// search counts the pieces of a needle in memory that arrives in blocks.
type search struct {
	patterns []pattern
	// byFirst lists, for each value of a byte, the patterns it may begin.
	byFirst [256][]int
	// found counts by form and piece.
	found map[[2]int]int
	// overlap is how many bytes at the end of a block have to be seen again at
	// the start of the next, since a pattern may lie across.
	overlap int
}

func newSearch(n *Needle) *search {
	s := &search{patterns: n.patterns(), found: map[[2]int]int{}}
	for i, p := range s.patterns {
		for c := range 256 {
			if p.matches(0, byte(c)) {
				s.byFirst[c] = append(s.byFirst[c], i)
			}
		}
		s.overlap = max(s.overlap, p.length-1)
	}
	return s
}

// block searches for patterns that begin in memory[:fresh]; the rest is there
// for the ones that end beyond it.
//
// The functions of the search are not instrumented by the race detector, which
// makes them forty times slower; a search is used by one goroutine only.
//
//go:norace
func (s *search) block(memory []byte, fresh int) {
	for i := 0; i < fresh; i++ {
		if memory[i] == 0 { // no pattern begins with zero, see NewNeedle
			i += zeros(memory[i:fresh]) - 1
			continue
		}
		for _, j := range s.byFirst[memory[i]] {
			if p := s.patterns[j]; p.in(memory[i:]) {
				s.found[[2]int{int(p.form), p.index}]++
			}
		}
	}
}

// zeros returns the number of zero bytes at the front of b, which has one.
//
//go:norace
func zeros(b []byte) int {
	n := 0
	for n < len(b) && b[n] == 0 {
		n++
	}
	return n
}

// counts returns the copies found: of each form as many as its most frequent
// piece, since the pieces of one copy must not count twice.
func (s *search) counts() Counts {
	var most [forms]int
	for key, n := range s.found {
		most[key[0]] = max(most[key[0]], n)
	}
	return Counts{Raw: most[raw], Reversed: most[reversed], Hex: most[hexText], Base64: most[base64Text]}
}
