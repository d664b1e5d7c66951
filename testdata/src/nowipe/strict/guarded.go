package strict

import "secretlint.example/wipe"

// Wipers that look first whether there is anything to wipe.
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

func (r *ring) Destroy() {
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
