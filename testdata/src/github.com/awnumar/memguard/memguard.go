// Package memguard stands for the package of that path.
package memguard

// LockedBuffer is memory that is not swapped out.
type LockedBuffer struct{ b []byte }

// NewBufferFromBytes moves b into a buffer and wipes it.
func NewBufferFromBytes(b []byte) *LockedBuffer

// NewBuffer returns a buffer of n zeros.
func NewBuffer(size int) *LockedBuffer

// Copy copies b into the buffer.
func (l *LockedBuffer) Copy(b []byte)

// Move copies b into the buffer and wipes it.
func (l *LockedBuffer) Move(b []byte)

// Destroy wipes the buffer and gives it back.
func (l *LockedBuffer) Destroy()
