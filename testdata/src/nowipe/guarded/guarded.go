// Package guarded holds wipers that look first whether there is anything to wipe.
package guarded

import (
	"errors"

	"secretlint.example/wipe"
)

type guarded struct{ privateKey []byte }

func (g *guarded) Destroy() {
	if g.privateKey != nil {
		wipe.Bytes(g.privateKey)
	}
}

type guardedByLen struct{ privateKey []byte }

func (g *guardedByLen) Destroy() {
	if len(g.privateKey) > 0 {
		wipe.Bytes(g.privateKey)
	}
}

type inner struct{ privateKey []byte }

func (i *inner) Destroy() { wipe.Bytes(i.privateKey) }

type guardedInner struct {
	in         *inner
	privateKey []byte
}

func (g *guardedInner) Destroy() {
	if g.in == nil {
		return
	}
	g.in.Destroy()
	wipe.Bytes(g.privateKey)
}

type ring struct {
	keys       [][]byte
	privateKey []byte
}

func (r *ring) Destroy() { // want `Destroy wipes its receiver but not the field privateKey`
	for i := range r.keys {
		wipe.Bytes(r.keys[i])
	}
}

type once struct {
	done       bool
	privateKey []byte
}

func (o *once) Destroy() {
	if o.done {
		return
	}
	o.done = true
	wipe.Bytes(o.privateKey)
}

// What fails before it wipes leaves the key behind.
type failing struct { // want `failing owns a key in its field privateKey and has no method that wipes it`
	flush      func() error
	privateKey []byte
}

func (f *failing) Close() error {
	if err := f.flush(); err != nil {
		return err
	}
	wipe.Bytes(f.privateKey)
	return nil
}

// So does what its caller may ask not to.
type asked struct { // want `asked owns a key in its field privateKey and has no method that wipes it`
	flush      func() error
	privateKey []byte
}

var paranoid bool

func (a *asked) Close() {
	if paranoid {
		wipe.Bytes(a.privateKey)
	}
}

// A function of that name clears the keys that it knows.
type oneKey struct{ privateKey []byte }

type otherKey struct{ privateKey []byte }

func clearKey(k any) error {
	switch k := k.(type) {
	case *oneKey:
		wipe.Bytes(k.privateKey)
	case *otherKey:
		wipe.Bytes(k.privateKey)
	default:
		return errors.New("unknown key")
	}
	return nil
}

func (k *oneKey) Clear() { clearKey(k) }

func (k *otherKey) Clear() error { return clearKey(k) }

// A helper need not reach what the method does that calls it. The keys of an
// entity lie behind two pointers and an interface.
type entity struct {
	key  *entityKey
	subs []*entityKey
}

type entityKey struct{ private any }

type owner struct {
	e          *entity
	privateKey []byte
}

func (o *owner) ClearPrivate() (ok bool) {
	n := o.clearAll()
	wipe.Bytes(o.privateKey)
	o.e.key = nil
	return n > 0
}

func (o *owner) clearAll() (n int) {
	if o.e.key != nil {
		if clearKey(o.e.key.private) == nil {
			n++
		}
	}
	for i := range o.e.subs {
		clearKey(o.e.subs[i].private)
	}
	return n
}

// What is locked can be unlocked: its sealed key stays, and nothing else is in it
// when it is made.
type lockable struct {
	privateKey []byte // sealed
	openKey    []byte `datapolicy:"secret-key"`
}

func newLockable(sealed []byte) *lockable { return &lockable{privateKey: sealed} }

func (l *lockable) lock() {
	wipe.Bytes(l.openKey)
	l.openKey = nil
}

func (l *lockable) unlock(open func([]byte) []byte) []byte {
	if len(l.openKey) == 32 {
		return l.openKey
	}
	l.openKey = open(l.privateKey)
	return l.openKey
}

func (l *lockable) renew(open func([]byte) []byte) []byte {
	if len(l.openKey) == 32 {
		l.openKey = open(l.privateKey) // want `the key in openKey is replaced before it is wiped.*as lock does`
	}
	return l.openKey
}

func lockedOnly(sealed []byte) int {
	l := newLockable(append([]byte(nil), sealed...))
	return len(l.privateKey)
}
