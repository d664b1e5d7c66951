package call

import (
	"bytes"

	sub "crypto/subtle"
)

// The file imports crypto/subtle under another name, and no crypto/hmac.
func bare(key, data, tag []byte, want bool) (ok bool) {
	if !bytes.Equal(sum(key, data), tag) { // want `bytes.Equal compares`
		return false
	}
	if want == !bytes.Equal(sum(key, data), tag) { // want `bytes.Equal compares`
		return true
	}
	if want != bytes.Equal(tag, sum(key, data)) { // want `bytes.Equal compares`
		return true
	}
	ok = want && !bytes.Equal(tag, sum(key, data)) // want `bytes.Equal compares`
	if bytes.Compare(tag, sum(key, data)) != 0 {   // want `bytes.Compare compares`
		return sub.ConstantTimeCompare(tag, data) == 1
	}
	bytes.Equal(tag, sum(key, data)) // want `bytes.Equal compares`
	return bytes.Equal(              // want `bytes.Equal compares`
		tag, /* theirs */
		sum(key, data),
	)
}

func hidden(key, data, tag []byte, sub int) bool {
	return string(sum(key, data)) == string(tag) // want `== compares`
}

func shadowed(key, data []byte, tag, byte string) bool {
	return string(sum(key, data)) == tag // want `== compares`
}

func comment(key, data, tag []byte) bool {
	return string(sum(key, data)) /* ours */ == string(tag) // want `== compares`
}

func parens(key, data, tag []byte) bool {
	return !(string(sum(key, data)) == string(tag)) // want `== compares`
}

func chain(key, data, tag []byte, want bool) bool {
	return string(sum(key, data)) == string(tag) == want // want `== compares`
}

func used(a, b []byte) int { return bytes.Compare(a, b) }
