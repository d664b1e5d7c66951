package wipe_test

import (
	"bufio"
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/mlkem"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"math/big"
	"net/http"
	"strconv"
	"strings"
	"text/template"

	"secretlint.example/wipe"
	"secretlint.example/wipe/leaktest"
)

// texts are the patterns in which a library copies, prints or encodes.
var texts = []leak{
	{name: "bytes.Buffer", why: "the arrays it outgrew",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			var b bytes.Buffer
			b.Write(k)
			b.Write(make([]byte, 1000))
			clear(b.Bytes())
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			var b wipe.Buffer
			defer b.Close()
			_, _ = b.Write(k)
			_, _ = b.Write(make([]byte, 1000))
		}},
	{name: "bytes.Buffer Reset", why: "the array: Reset sets a length",
		leaky: func(n *leaktest.Needle) {
			b := bytes.NewBuffer(fresh(n))
			b.Reset()
			kept = append(kept, b)
		},
		fixed: func(n *leaktest.Needle) {
			b := wipe.NewBuffer(n.Len())
			_, _ = b.ReadFrom(reader(n))
			b.Reset()
			kept = append(kept, b)
		}},
	{name: "bytes.Buffer ReadFrom", size: 1024, why: "it grows to find the end, whatever its room",
		leaky: func(n *leaktest.Needle) {
			var b bytes.Buffer
			b.Grow(n.Len())
			_, _ = b.ReadFrom(reader(n))
			clear(b.Bytes())
		},
		fixed: func(n *leaktest.Needle) {
			var b wipe.Buffer
			b.Grow(n.Len())
			_, _ = b.ReadFrom(reader(n))
			_ = b.Close()
		}},
	{name: "strings.Builder", why: "its arrays: it cannot be cleared",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			var b strings.Builder
			b.Write(k)
			b.WriteString(" and a long suffix")
			useString(b.String())
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			var b wipe.Buffer
			defer b.Close()
			_, _ = b.Write(k)
			_, _ = b.WriteString(" and a long suffix")
			useBytes(b.Bytes())
		}},
	{name: "io.ReadAll", size: 1024, why: "the arrays it outgrew",
		leaky: func(n *leaktest.Needle) {
			k, _ := io.ReadAll(reader(n))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k, _ := wipe.ReadAll(reader(n))
			wipe.Bytes(k)
		}},
	{name: "io.Copy", size: 1024, why: "the buffers in between",
		leaky: func(n *leaktest.Needle) {
			var b bytes.Buffer
			_, _ = io.Copy(struct{ io.Writer }{&b}, reader(n))
			clear(b.Bytes())
		},
		fixed: func(n *leaktest.Needle) {
			s, _ := wipe.FromReader(reader(n), 4096)
			_ = s.Close()
		}},
	{name: "bufio.Reader", why: "its buffer",
		leaky: func(n *leaktest.Needle) {
			k, _ := bufio.NewReader(reader(n)).ReadBytes('\n')
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k, _ := wipe.ReadAllLimit(reader(n), 4096)
			wipe.Bytes(k)
		}},
	{name: "bufio.Scanner", why: "its buffer, and the string",
		leaky: func(n *leaktest.Needle) {
			s := bufio.NewScanner(reader(n))
			s.Scan()
			useString(s.Text())
		},
		fixed: func(n *leaktest.Needle) {
			s, _ := wipe.FromLine(reader(n), 4096)
			s.Expose(func([]byte) {})
			_ = s.Close()
		}},
	{name: "conversion to string", why: "the string",
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
	{name: "string concatenation", why: "every intermediate string",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			s := "a"
			for range 3 {
				s += string(k)
			}
			useString(s)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			b := wipe.NewBuffer(1 + 3*len(k))
			defer b.Close()
			_ = b.WriteByte('a')
			for range 3 {
				_, _ = b.Write(k)
			}
			useBytes(b.Bytes())
		}},
	{name: "strings.Join", why: "the strings and the result",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(strings.Join([]string{"user", string(k)}, ":"))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			defer wipe.Bytes(k)
			joined := append(make([]byte, 0, 5+len(k)), "user:"...)
			joined = append(joined, k...)
			useBytes(joined)
			wipe.Bytes(joined)
		}},
	{name: "hex.EncodeToString", why: "the text",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(hex.EncodeToString(k))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) { encoded(n, hex.EncodedLen, hexEncode) }},
	{name: "hex.DecodeString", why: "the string, and a copy of it",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			decoded, _ := hex.DecodeString(hex.EncodeToString(k))
			clear(decoded)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			text := make([]byte, hex.EncodedLen(len(k)))
			hex.Encode(text, k)
			_, _ = hex.Decode(k, text)
			wipe.Bytes(text)
			wipe.Bytes(k)
		}},
	{name: "base64.EncodeToString", why: "the text",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(base64.StdEncoding.EncodeToString(k))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			encoded(n, base64.StdEncoding.EncodedLen, base64.StdEncoding.Encode)
		}},
	{name: "pem.EncodeToMemory", size: 64, why: "the text, and the buffers it was made in",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			clear(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: k}))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			encoded(n, base64.StdEncoding.EncodedLen, base64.StdEncoding.Encode)
		}},
	{name: "binary.Write", why: "the buffer it encodes in",
		leaky: func(n *leaktest.Needle) {
			k := new(key)
			n.Fill(k[:])
			_ = binary.Write(io.Discard, binary.BigEndian, k)
			clear(k[:])
		},
		fixed: func(n *leaktest.Needle) {
			k := new(key)
			n.Fill(k[:])
			_, _ = io.Discard.Write(k[:])
			wipe.Value(k)
		}},
	{name: "fmt.Sprintf %s", why: "the string, and the pooled buffer of fmt",
		leaky: func(n *leaktest.Needle) { printed(n, func(k any) { useString(fmt.Sprintf("%s", k)) }) },
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { useString(fmt.Sprintf("%s", k)) }) }},
	{name: "fmt.Sprintf %x", why: "the string, and the pooled buffer of fmt",
		leaky: func(n *leaktest.Needle) { printed(n, func(k any) { useString(fmt.Sprintf("%x", k)) }) },
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { useString(fmt.Sprintf("%x", k)) }) }},
	{name: "fmt.Errorf", why: "the text of the error, and the pooled buffer",
		leaky: func(n *leaktest.Needle) {
			printed(n, func(k any) { kept = append(kept, fmt.Errorf("bad key %x", k)) })
		},
		fixed: func(n *leaktest.Needle) {
			redacted(n, func(k any) { kept = append(kept, fmt.Errorf("bad key %x", k)) })
		}},
	{name: "errors.New", why: "the text of the error",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			kept = append(kept, errors.New("bad key "+string(k)))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			kept = append(kept, errors.New("bad key "+s.String()))
			_ = s.Close()
		}},
	{name: "log.Printf", why: "the pooled buffers of log and fmt",
		leaky: func(n *leaktest.Needle) { printed(n, func(k any) { log.New(discard{}, "", 0).Printf("%x", k) }) },
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { log.New(discard{}, "", 0).Printf("%x", k) }) }},
	{name: "slog", why: "the string, and the pooled buffer of slog",
		leaky: func(n *leaktest.Needle) { printed(n, func(k any) { logged(k) }) },
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { logged(k) }) }},
	{name: "panic value", why: "the text of the panic",
		leaky: func(n *leaktest.Needle) {
			printed(n, func(k any) {
				defer func() { kept = append(kept, recover()) }()
				panic(fmt.Sprintf("bad key %x", k))
			})
		},
		fixed: func(n *leaktest.Needle) {
			redacted(n, func(k any) {
				defer func() { kept = append(kept, recover()) }()
				panic(fmt.Sprintf("bad key %x", k))
			})
		}},
	{name: "strconv.Quote", why: "the strings",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			useString(strconv.Quote(string(k)))
			clear(k)
		},
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { useString(fmt.Sprintf("%q", k)) }) }},
	{name: "text template", why: "the output, and the pooled buffer of fmt",
		leaky: func(n *leaktest.Needle) { printed(n, func(k any) { filledIn(k) }) },
		fixed: func(n *leaktest.Needle) { redacted(n, func(k any) { filledIn(k) }) }},
	{name: "json.Marshal", why: "the text, and the pooled buffer of the encoder",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			text, _ := json.Marshal(struct{ Key []byte }{k})
			useBytes(text)
			clear(text)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			text, _ := json.Marshal(struct{ Key wipe.Secret }{s})
			useBytes(text)
			_ = s.Close()
		}},
	{name: "json.Unmarshal", why: "the string that it makes of the input",
		leaky: func(n *leaktest.Needle) {
			input := document(n)
			var config struct{ Key string }
			_ = json.Unmarshal(input, &config)
			clear(input)
		},
		fixed: func(n *leaktest.Needle) {
			input := document(n)
			var config struct{ Key wipe.Secret }
			if err := json.Unmarshal(input, &config); err != nil || config.Key.Len() == 0 {
				panic(err)
			}
			wipe.Bytes(input)
			_ = config.Key.Close()
		}},
	{name: "json.Decoder", why: "the buffer of the decoder; read all of it, then Unmarshal",
		leaky: func(n *leaktest.Needle) {
			input := document(n)
			var config struct{ Key wipe.Secret }
			_ = json.NewDecoder(bytes.NewReader(input)).Decode(&config)
			clear(input)
			_ = config.Key.Close()
		},
		fixed: func(n *leaktest.Needle) {
			document := document(n)
			input, _ := wipe.ReadAll(bytes.NewReader(document))
			wipe.Bytes(document)
			var config struct{ Key wipe.Secret }
			_ = json.Unmarshal(input, &config)
			wipe.Bytes(input)
			_ = config.Key.Close()
		}},
	{name: "xml.Marshal", why: "the text, and the buffers of the encoder",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			text, _ := xml.Marshal(struct {
				XMLName struct{} `xml:"c"`
				Key     string
			}{Key: hex.EncodeToString(k)})
			clear(text)
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			_, _ = xml.Marshal(struct {
				XMLName struct{} `xml:"c"`
				Key     wipe.Secret
			}{Key: s})
			_ = s.Close()
		}},
	{name: "gob", why: "the pooled buffers of the encoder",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			_ = gob.NewEncoder(io.Discard).Encode(struct{ Key []byte }{k})
			clear(k)
		},
		fixed: func(n *leaktest.Needle) {
			s := wipe.Take(fresh(n))
			if gob.NewEncoder(io.Discard).Encode(struct{ Key wipe.Secret }{s}) == nil {
				panic("gob encoded a Secret")
			}
			_ = s.Close()
		}},
	{name: "big.Int", why: "the limbs: SetInt64(0) sets a length",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			x := new(big.Int).SetBytes(k)
			x.SetInt64(0)
			clear(k)
			kept = append(kept, x)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			x := new(big.Int).SetBytes(k)
			wipe.BigInt(x)
			wipe.Bytes(k)
			kept = append(kept, x)
		}},
	{name: "big.Int arithmetic", why: "arrays that the sums outgrew; math/big is not made for secrets",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			x := new(big.Int).SetBytes(k)
			x.Lsh(x, 640)
			x.SetInt64(0)
			clear(k)
			kept = append(kept, x)
		}},
	{name: "hash", why: "the block buffer: Reset sets a length",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			h := sha256.New()
			h.Write(k)
			h.Reset()
			clear(k)
			kept = append(kept, h)
		},
		fixed: func(n *leaktest.Needle) {
			k := fresh(n)
			h := sha256.New()
			h.Write(k)
			if !wipe.Opaque(h) {
				panic("sha256 not wiped")
			}
			wipe.Bytes(k)
			kept = append(kept, h)
		}},
	{name: "AES key schedule", why: "the first round keys are the key; aes.Block cannot be wiped safely",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			block, _ := aes.NewCipher(k)
			aead, _ := cipher.NewGCM(block)
			clear(k)
			kept = append(kept, aead)
		}},
	{name: "mlkem decapsulation key", size: mlkem.SeedSize, why: "the key object has no way to be wiped",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			private, _ := mlkem.NewDecapsulationKey768(k)
			clear(k)
			kept = append(kept, private)
		}},
	{name: "ecdh private key", why: "the key object has no way to be wiped",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			private, _ := ecdh.X25519().NewPrivateKey(k)
			clear(k)
			kept = append(kept, private)
		}},
	{name: "ed25519 signature", why: "Sign expands the key and keeps the expansion",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			private := ed25519.NewKeyFromSeed(k)
			useBytes(ed25519.Sign(private, []byte("message")))
			clear(private)
			clear(k)
		}},
	{name: "HTTP header", why: "strings of the header; send it and end the process, or accept it",
		leaky: func(n *leaktest.Needle) {
			k := fresh(n)
			header := http.Header{}
			header.Set("Authorization", "Bearer "+hex.EncodeToString(k))
			clear(k)
			kept = append(kept, header)
		}},
}

// leaks is the table of LEAKS.md.
var leaks = append(append([]leak{}, copies...), texts...)

// printed calls f with the key as a []byte.
func printed(n *leaktest.Needle, f func(k any)) {
	k := fresh(n)
	f(k)
	clear(k)
}

// redacted calls f with the key as a Secret.
func redacted(n *leaktest.Needle, f func(k any)) {
	s := wipe.Take(fresh(n))
	defer s.Close()
	f(s)
}

// encoded writes the needle as text into an array of the right size.
func encoded(n *leaktest.Needle, size func(int) int, encode func(dst, src []byte)) {
	k := fresh(n)
	defer wipe.Bytes(k)
	text := make([]byte, size(len(k)))
	defer wipe.Bytes(text)
	encode(text, k)
	useBytes(text)
}

func hexEncode(dst, src []byte) { hex.Encode(dst, src) }

// document returns a JSON text that holds the needle in hexadecimal.
func document(n *leaktest.Needle) []byte {
	k := fresh(n)
	defer wipe.Bytes(k)
	input := make([]byte, 0, 1024)
	input = append(input, `{"Key":"`...)
	input = hex.AppendEncode(input, k)
	return append(input, `"}`...)
}

func logged(k any) {
	slog.New(slog.NewTextHandler(io.Discard, nil)).Info("login", "key", k)
}

func filledIn(k any) {
	_ = template.Must(template.New("t").Parse("{{printf `%x` .}}")).Execute(io.Discard, k)
}

// discard is io.Discard, which package log treats specially.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
