package wipe_test

import (
	"context"
	"os/exec"
	"reflect"
	"slices"
	"sync"
	"sync/atomic"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// copies are the patterns in which the language or the runtime copies a value.
var copies = []leak{
	{name: "argument by value", why: "the frame of the callee",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			useArray(k)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			useArrayAt(&k)
			wipe.Bytes(k[:])
		}},
	{name: "result by value", why: "the frame of the function that made it",
		leaky: func(n *leaktest.Needle) {
			k := arrayOf(n)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			wipe.Bytes(k[:])
		}},
	{name: "array assigned", why: "the second variable",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			other := k
			useArrayAt(&other)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			other := &k
			useArrayAt(other)
			wipe.Bytes(k[:])
		}},
	{name: "slice converted to array", why: "the array",
		leaky: func(n *leaktest.Needle) {
			b := fresh(n)
			k := key(b)
			useArrayAt(&k)
			clear(b)
		},
		fixed: func(n *leaktest.Needle) {
			b := fresh(n)
			useArrayAt((*key)(b))
			wipe.Bytes(b)
		}},
	{name: "struct copied", why: "the second struct",
		leaky: func(n *leaktest.Needle) {
			a := &session{id: 1}
			n.Fill(a.k[:])
			b := *a
			kept = append(kept, &b)
			clear(a.k[:])
		},
		fixed: func(n *leaktest.Needle) {
			a := &session{id: 1}
			n.Fill(a.k[:])
			b := a
			kept = append(kept, b)
			wipe.Value(a)
		}},
	{name: "method with value receiver", why: "the frame of the method",
		leaky: func(n *leaktest.Needle) {
			s := new(session)
			n.Fill(s.k[:])
			s.byValue()
			clear(s.k[:])
		},
		fixed: func(n *leaktest.Needle) {
			s := new(session)
			n.Fill(s.k[:])
			s.byPointer()
			wipe.Value(s)
		}},
	{name: "range over arrays", why: "the variable of the loop",
		leaky: func(n *leaktest.Needle) {
			keys := []key{arrayAt(n)}
			for _, k := range keys {
				useArrayAt(&k)
			}
			clear(keys)
			grow(1) // covers the frame of arrayAt
		},
		fixed: func(n *leaktest.Needle) {
			keys := make([]key, 1)
			n.Fill(keys[0][:])
			for i := range keys {
				useArrayAt(&keys[i])
			}
			wipe.Slice(keys)
		}},
	{name: "struct in registers", why: "spilled words; the assignment of T{} emits no code",
		leaky: func(n *leaktest.Needle) {
			p := partsOf(n)
			sink += int(p.a ^ p.b ^ p.again)
			grow(0)
			sink += int(p.a + p.b + p.again)
			p = parts{}
		},
		fixed: func(n *leaktest.Needle) {
			var p parts
			fillParts(n, &p)
			useParts(&p)
			grow(0)
			useParts(&p)
			wipe.Value(&p)
		}},
	{name: "interface box", why: "the box on the heap",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			kept = append(kept, k)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			k := new(key)
			n.Fill(k[:])
			kept = append(kept, k)
			wipe.Value(k)
		}},
	{name: "reflection", why: "the value that Interface copies",
		leaky: func(n *leaktest.Needle) {
			k := new(key)
			n.Fill(k[:])
			kept = append(kept, reflect.ValueOf(k).Elem().Interface())
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			k := new(key)
			n.Fill(k[:])
			kept = append(kept, reflect.ValueOf(k).Interface())
			wipe.Value(k)
		}},
	{name: "append past capacity", why: "the old array",
		leaky: func(n *leaktest.Needle) {
			k := append(fresh(n), "suffix"...)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := wipe.Append(fresh(n), []byte("suffix")...)
			wipe.Bytes(k)
		}},
	{name: "append byte by byte", size: 64, why: "every array that was outgrown",
		leaky: func(n *leaktest.Needle) {
			src := fresh(n)
			var k []byte
			for _, c := range src {
				k = append(k, c)
			}
			clear(src)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			src := fresh(n)
			var k []byte
			for _, c := range src {
				k = wipe.Append(k, c)
			}
			wipe.Bytes(src)
			wipe.Bytes(k)
		}},
	{name: "slices.Grow", why: "the old array",
		leaky: func(n *leaktest.Needle) { clear(slices.Grow(fresh(n), 100)) },
		fixed: func(n *leaktest.Needle) { wipe.Bytes(wipe.Grow(fresh(n), 100)) }},
	{name: "slices.Insert", why: "the old array",
		leaky: func(n *leaktest.Needle) { clear(slices.Insert(fresh(n), 0, 'x')) },
		fixed: func(n *leaktest.Needle) {
			k := wipe.Grow(fresh(n), 1)
			wipe.Bytes(slices.Insert(k, 0, 'x'))
		}},
	{name: "slice of keys grows", why: "the old arrays",
		leaky: func(n *leaktest.Needle) {
			keys := make([]key, 1, 1)
			n.Fill(keys[0][:])
			keys = append(keys, key{})
			clear(keys)
		},
		fixed: func(n *leaktest.Needle) {
			keys := make([]key, 1, 2)
			n.Fill(keys[0][:])
			keys = append(keys, key{})
			wipe.Slice(keys)
		}},
	{name: "slice cut to length 0", why: "the array, which is still there",
		leaky: func(n *leaktest.Needle) {
			keys := make([]key, 1)
			n.Fill(keys[0][:])
			kept = append(kept, keys[:0])
		},
		fixed: func(n *leaktest.Needle) {
			keys := make([]key, 1)
			n.Fill(keys[0][:])
			wipe.Slice(keys)
			kept = append(kept, keys[:0])
		}},
	{name: "map grows", why: "the old tables",
		leaky: func(n *leaktest.Needle) {
			m := map[int]key{}
			for i := range 20 {
				k := arrayAt(n)
				m[i] = k
				clear(k[:])
			}
			clear(m)
		},
		fixed: func(n *leaktest.Needle) {
			m := map[int]*key{}
			for i := range 20 {
				m[i] = (*key)(fresh(n))
			}
			for _, k := range m {
				wipe.Value(k)
			}
		}},
	{name: "sync.Map", why: "the box, after Delete too",
		leaky: func(n *leaktest.Needle) {
			var m sync.Map
			k := (*key)(fresh(n))
			m.Store(1, *k)
			clear(k[:])
			m.Delete(1)
		},
		fixed: func(n *leaktest.Needle) {
			var m sync.Map
			k := (*key)(fresh(n))
			m.Store(1, k)
			m.Delete(1)
			wipe.Value(k)
		}},
	{name: "channel of arrays", why: "the buffer of the channel, and both ends",
		leaky: func(n *leaktest.Needle) {
			c := make(chan key, 2)
			kept = append(kept, c)
			var k key
			n.Fill(k[:])
			c <- k
			clear(k[:])
			c <- k
		},
		fixed: func(n *leaktest.Needle) {
			c := make(chan *key, 2)
			kept = append(kept, c)
			k := (*key)(fresh(n))
			c <- k
			wipe.Value(k)
			c <- k
		}},
	{name: "closure captures by value", why: "the closure",
		leaky: func(n *leaktest.Needle) {
			k := arrayAt(n)
			kept = append(kept, func() { useArray(k) })
			grow(1)
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			kept = append(kept, func() { s.Expose(useBytes) })
			_ = s.Close()
		}},
	{name: "goroutine takes an array", why: "the closure, the stack of the goroutine",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			var wait sync.WaitGroup
			wait.Add(1)
			go func(k key) {
				defer wait.Done()
				useArray(k)
			}(k)
			wait.Wait()
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			defer s.Close()
			var wait sync.WaitGroup
			wait.Add(1)
			go func() {
				defer wait.Done()
				s.Expose(useBytes)
			}()
			wait.Wait()
		}},
	{name: "stack grows", why: "the stack that was moved away from",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			grow(100)
			useArrayAt(&k)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			grow(100)
			s.Expose(useBytes)
			_ = s.Close()
		}},
	{name: "array left on the stack", why: "the frame",
		leaky: func(n *leaktest.Needle) {
			var k key
			n.Fill(k[:])
			useArrayAt(&k)
		},
		fixed: func(n *leaktest.Needle) {
			var k key
			defer wipe.Bytes(k[:])
			n.Fill(k[:])
			useArrayAt(&k)
		}},
	{name: "slice dropped", why: "the heap, until it is used again",
		leaky: func(n *leaktest.Needle) { useBytes(fresh(n)) },
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			useBytes(k)
		}},
	{name: "handle dropped without Close", why: "the heap, until it is used again", gc: true,
		leaky: func(n *leaktest.Needle) { useBytes(fresh(n)) },
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			s.Expose(useBytes)
		}},
	{name: "locked pages", why: "the heap",
		leaky: func(n *leaktest.Needle) { kept = append(kept, fresh(n)) },
		fixed: func(n *leaktest.Needle) {
			s, err := wipe.NewLocked(n.Len(), func(b []byte) error { n.Fill(b); return nil })
			if err != nil {
				panic(err)
			}
			s.Expose(useBytes)
			_ = s.Close()
		}},
	{name: "panic skips the clear", why: "the key, as the line was not reached",
		leaky: func(n *leaktest.Needle) {
			defer func() { _ = recover() }()
			k := fresh(n)
			mayPanic(k)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			defer func() { _ = recover() }()
			k := fresh(n)
			defer wipe.Bytes(k)
			mayPanic(k)
		}},
	{name: "defer before the value", why: "the key: the argument of defer was evaluated while nil",
		leaky: func(n *leaktest.Needle) {
			var k []byte
			defer wipe.Bytes(k)
			k = fresh(n)
			useBytes(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			useBytes(k)
		}},
	{name: "pool", why: "the pooled array",
		leaky: func(n *leaktest.Needle) {
			k := (*key)(fresh(n))
			pool.Put(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := (*key)(fresh(n))
			wipe.Value(k)
			pool.Put(k)
		}},
	{name: "context value", why: "the box in the context",
		leaky: func(n *leaktest.Needle) {
			k := arrayAt(n)
			kept = append(kept, context.WithValue(context.Background(), pool, k))
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			kept = append(kept, context.WithValue(context.Background(), pool, s))
			_ = s.Close()
		}},
	{name: "atomic value", why: "the box",
		leaky: func(n *leaktest.Needle) {
			var v atomic.Value
			k := arrayAt(n)
			v.Store(k)
			clear(k[:])
			kept = append(kept, &v)
		},
		fixed: func(n *leaktest.Needle) {
			var v atomic.Value
			s := wipe.Take(fresh(n))
			v.Store(s)
			_ = s.Close()
			kept = append(kept, &v)
		}},
	{name: "environment of a command", why: "strings of exec.Cmd; hand the secret over by a pipe",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			cmd := exec.Command("true")
			cmd.Env = append(cmd.Env, "KEY="+string(k))
			clear(k)
			kept = append(kept, cmd)
		}},
}

type session struct {
	id int
	k  key
}

//go:noinline
func (s session) byValue() { sink += int(s.k[s.id]) }

//go:noinline
func (s *session) byPointer() { sink += int(s.k[s.id]) }

// pool is a pool of keys, and a key of a context.
var pool = new(sync.Pool)

//go:noinline
func arrayOf(n *leaktest.Needle) key {
	var k key
	n.Fill(k[:])
	useArrayAt(&k)
	return k
}

// arrayAt is arrayOf through a pointer to the heap that is wiped again, so that
// only the caller's copy remains.
func arrayAt(n *leaktest.Needle) key {
	k := (*key)(fresh(n))
	defer wipe.Value(k)
	return *k
}

// partsOf returns the needle in words, in registers.
//
//go:noinline
func partsOf(n *leaktest.Needle) parts {
	p := new(parts)
	fillParts(n, p)
	result := *p
	wipe.Value(p)
	return result
}

//go:noinline
func fillParts(n *leaktest.Needle, p *parts) {
	b := fresh(n)
	for i, word := range []*uint64{&p.a, &p.b} {
		for j := range 8 {
			*word |= uint64(b[8*i+j]) << (8 * j)
		}
	}
	p.again = p.a
	wipe.Bytes(b)
}

//go:noinline
func mayPanic(k []byte) {
	if len(k) > 0 {
		panic("broken")
	}
}
