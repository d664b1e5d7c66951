package taint

import "golang.org/x/tools/go/ssa"

// cuts reports whether a hop leaves only a few bytes.
func (h *hop) cuts() bool {
	for ; h != nil; h = h.next {
		if h.cut {
			return true
		}
	}
	return false
}

// few is how many bytes of a secret tell which one it is and not what it is.
const few = 8

// short reports whether a slice expression leaves only a few bytes.
func short(s *ssa.Slice) bool {
	high, ok := s.High.(*ssa.Const)
	if !ok {
		return false
	}
	var low int64
	if c, ok := s.Low.(*ssa.Const); ok {
		low = c.Int64()
	} else if s.Low != nil {
		return false
	}
	return high.Int64()-low <= few
}
