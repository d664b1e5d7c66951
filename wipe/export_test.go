package wipe

import "os"

// Unused returns the parts of the array of b that hold no content.
func Unused(b *Buffer) []byte {
	st := b.state()
	unused := append([]byte(nil), st.b[:st.off]...)
	return append(unused, st.b[len(st.b):cap(st.b)]...)
}

// PromptOn is Prompt on a terminal of the test.
func PromptOn(in, out *os.File, label string) (Secret, error) { return prompt(in, out, label) }
