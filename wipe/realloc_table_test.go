package wipe_test

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"io"
	"testing"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// TestReallocRules proves the rules of the pass realloc: what each of them flags
// leaves copies, and what it proposes leaves none.
func TestReallocRules(t *testing.T) {
	for _, row := range reallocRules {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			measure(t, "realloc", row)
		})
	}
}

// reallocRules has one row for each rule, named by its id.
var reallocRules = []leak{
	{name: "realloc-append", why: "the array that append moved away from",
		leaky: func(n *leaktest.Needle) {
			k := append(fresh(n), " and a suffix that does not fit"...)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := wipe.Append(fresh(n), []byte(" and a suffix that does not fit")...)
			wipe.Bytes(k)
		}},
	{name: "realloc-buffer", why: "the arrays that the buffer outgrew",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			var b bytes.Buffer
			for range 8 {
				b.Write(k)
			}
			clear(b.Bytes())
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			var b wipe.Buffer
			defer b.Close()
			for range 8 {
				_, _ = b.Write(k)
			}
		}},
	{name: "realloc-readall", size: 2048, why: "the arrays that io.ReadAll outgrew",
		leaky: func(n *leaktest.Needle) {
			k, _ := io.ReadAll(reader(n))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k, _ := wipe.ReadAll(reader(n))
			wipe.Bytes(k)
		}},
	{name: "realloc-readfrom", size: 2048, why: "ReadFrom grows again to find the end of the input",
		leaky: func(n *leaktest.Needle) {
			var b bytes.Buffer
			b.Grow(2048)
			_, _ = io.Copy(&b, reader(n))
			clear(b.Bytes())
		},
		fixed: func(n *leaktest.Needle) {
			k, _ := wipe.ReadAll(reader(n))
			wipe.Bytes(k)
		}},
	{name: "realloc-bufio", why: "the buffer of the bufio.Reader",
		leaky: func(n *leaktest.Needle) {
			k, _ := bufio.NewReader(reader(n)).ReadBytes('\n')
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k, _ := wipe.ReadAll(reader(n))
			wipe.Bytes(k)
		}},
	{name: "realloc-string", why: "the string",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(string(k))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			useBytes(k)
			wipe.Bytes(k)
		}},
	{name: "realloc-concat", why: "every intermediate string",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			s := "user:"
			s += string(k)
			s += "@host"
			useString(s)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			s := make([]byte, 0, len("user:@host")+len(k))
			s = append(s, "user:"...)
			s = append(s, k...)
			s = append(s, "@host"...)
			useBytes(s)
			wipe.Bytes(s)
		}},
	{name: "realloc-encode", why: "the texts",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(hex.EncodeToString(k))
			useString(base64.StdEncoding.EncodeToString(k))
			useBytes(pem.EncodeToMemory(&pem.Block{Type: "KEY", Bytes: k}))
			text, _ := json.Marshal(struct{ Key []byte }{k})
			useBytes(text)
			clear(text)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			text := make([]byte, hex.EncodedLen(len(k)))
			defer wipe.Bytes(text)
			hex.Encode(text, k)
			useBytes(text)
			base64.StdEncoding.Encode(text, k)
			useBytes(text)
		}},
	{name: "realloc-map", why: "the tables that the map outgrew",
		leaky: func(n *leaktest.Needle) {
			m := map[int]key{}
			k := fresh(n)
			for i := range 100 {
				m[i] = key(k)
			}
			clear(m)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			m := map[int]*key{}
			for i := range 100 {
				m[i] = (*key)(fresh(n))
			}
			for _, k := range m {
				wipe.Value(k)
			}
		}},
	{name: "realloc-slice", why: "the arrays that the slice outgrew",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			var keys []key
			for range 10 {
				keys = append(keys, key(k))
			}
			clear(keys)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			keys := make([]key, 10)
			for i := range keys {
				copy(keys[i][:], k)
			}
			wipe.Slice(keys)
			wipe.Bytes(k)
		}},
	{name: "realloc-copy", why: "the copy in the variable of the loop, and the argument",
		leaky: func(n *leaktest.Needle) {
			keys := make([]key, 3)
			for i := range keys {
				n.Fill(keys[i][:])
			}
			for _, k := range keys {
				useArray(k)
			}
			clear(keys)
		},
		fixed: func(n *leaktest.Needle) {
			keys := make([]key, 3)
			for i := range keys {
				n.Fill(keys[i][:])
			}
			for i := range keys {
				useArrayAt(&keys[i])
			}
			wipe.Slice(keys)
		}},
}
