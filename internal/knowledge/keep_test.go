package knowledge_test

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/zlib"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/hpke"
	"crypto/mlkem"
	"crypto/rand"
	"crypto/rc4"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// value is the use of a result itself.
func value(b []byte) func() []byte { return func() []byte { return b } }

// read is the use of a reader.
func read(r io.Reader) func() []byte { return func() []byte { return must(io.ReadAll(r)) } }

// encrypt is the use of a block cipher.
func encrypt(b cipher.Block) func() []byte {
	return func() []byte {
		out := make([]byte, b.BlockSize())
		b.Encrypt(out, out)
		return out
	}
}

// key32 turns the argument into a key of another length than 32.
func first(n int, f func([]byte) func() []byte) func([]byte) func() []byte {
	return func(b []byte) func() []byte { return f(b[:n]) }
}

// keys are what the tests parse, made once: RSA takes its time.
var keys = sync.OnceValue(func() (k struct {
	pkcs8, pkcs1, ec, cert, csr, certPEM, keyPEM []byte
}) {
	signer := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), Subject: pkix.Name{CommonName: "x"}}
	k.pkcs8 = must(x509.MarshalPKCS8PrivateKey(signer))
	k.ec = must(x509.MarshalECPrivateKey(signer))
	k.pkcs1 = x509.MarshalPKCS1PrivateKey(must(rsa.GenerateKey(rand.Reader, 2048)))
	k.cert = must(x509.CreateCertificate(rand.Reader, template, template, signer.Public(), signer))
	k.csr = must(x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, signer))
	k.certPEM = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: k.cert})
	k.keyPEM = pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: k.pkcs8})
	return k
})

// marshaled is the use of a private key.
func marshaled(key any) func() []byte {
	return func() []byte { return must(x509.MarshalPKCS8PrivateKey(key)) }
}

func keepCrypto() []rowtest.Keep {
	k := keys()
	return []rowtest.Keep{
		{Row: "crypto/aes.NewCipher", Build: func(b []byte) func() []byte { return encrypt(must(aes.NewCipher(b))) }},
		{Row: "crypto/des.NewCipher", Build: first(8, func(b []byte) func() []byte { return encrypt(must(des.NewCipher(b))) })},
		{Row: "crypto/des.NewTripleDESCipher", Build: first(24, func(b []byte) func() []byte { return encrypt(must(des.NewTripleDESCipher(b))) })},
		{Row: "crypto/rc4.NewCipher", Build: func(b []byte) func() []byte {
			c := must(rc4.NewCipher(b))
			return func() []byte { out := make([]byte, 8); c.XORKeyStream(out, out); return out }
		}},
		{Row: "crypto/cipher.NewCTR", Arg: 1, Build: first(16, func(b []byte) func() []byte {
			c := cipher.NewCTR(must(aes.NewCipher(make([]byte, 16))), b)
			return func() []byte { out := make([]byte, 8); c.XORKeyStream(out, out); return out }
		})},
		{Row: "crypto/cipher.NewCBCEncrypter", Arg: 1, Build: first(16, func(b []byte) func() []byte {
			c := cipher.NewCBCEncrypter(must(aes.NewCipher(make([]byte, 16))), b)
			return func() []byte { out := make([]byte, 16); c.CryptBlocks(out, out); return out }
		})},
		{Row: "crypto/hmac.New", Arg: 1, Build: func(b []byte) func() []byte {
			h := hmac.New(sha256.New, b)
			return func() []byte { h.Reset(); return h.Sum(nil) }
		}},
		{Row: "(hash.Hash).Write", Build: func(b []byte) func() []byte {
			h := sha256.New()
			h.Write(b)
			return func() []byte { return h.Sum(nil) }
		}},
		{Row: "(*crypto/sha3.SHAKE).Write", Build: func(b []byte) func() []byte {
			h := sha3.NewSHAKE256()
			h.Write(b)
			return func() []byte { out := make([]byte, 8); h.Read(out); return out }
		}},
		{Row: "crypto/sha3.NewCSHAKE128", Arg: 1, Build: func(b []byte) func() []byte {
			h := sha3.NewCSHAKE128(nil, b)
			return func() []byte { h.Reset(); out := make([]byte, 8); h.Read(out); return out }
		}},
		{Row: "crypto/hkdf.Extract", Arg: 1, Build: func(b []byte) func() []byte { return value(must(hkdf.Extract(sha256.New, b, nil))) }},
		{Row: "crypto/hkdf.Extract", Arg: 2, Build: func(b []byte) func() []byte { return value(must(hkdf.Extract(sha256.New, []byte("x"), b))) }},
		{Row: "crypto/hkdf.Expand", Arg: 1, Build: func(b []byte) func() []byte { return value(must(hkdf.Expand(sha256.New, b, "", 16))) }},
		{Row: "crypto/hkdf.Key", Arg: 1, Build: func(b []byte) func() []byte { return value(must(hkdf.Key(sha256.New, b, nil, "", 16))) }},
		{Row: "(crypto/ecdh.Curve).NewPrivateKey", Build: func(b []byte) func() []byte { return must(ecdh.P256().NewPrivateKey(b)).Bytes }},
		{Row: "(crypto/ecdh.Curve).NewPrivateKey", Build: func(b []byte) func() []byte { return must(ecdh.X25519().NewPrivateKey(b)).Bytes }},
		{Row: "crypto/ed25519.NewKeyFromSeed", Build: func(b []byte) func() []byte { return ed25519.NewKeyFromSeed(b).Seed }},
		{Row: "crypto/ecdsa.ParseRawPrivateKey", Arg: 1, Build: func(b []byte) func() []byte {
			return marshaled(must(ecdsa.ParseRawPrivateKey(elliptic.P256(), b)))
		}},
		{Row: "crypto/mlkem.NewDecapsulationKey768", Sample: []byte(strings.Repeat("seed", 16)), Build: func(b []byte) func() []byte { return must(mlkem.NewDecapsulationKey768(b)).Bytes }},
		{Row: "crypto/mlkem.NewDecapsulationKey1024", Sample: []byte(strings.Repeat("seed", 16)), Build: func(b []byte) func() []byte { return must(mlkem.NewDecapsulationKey1024(b)).Bytes }},
		{Row: "(crypto/hpke.KEM).NewPrivateKey", Build: func(b []byte) func() []byte {
			key := must(hpke.MLKEM768X25519().NewPrivateKey(b))
			return func() []byte { return must(key.Bytes()) }
		}},
		{Row: "(crypto/hpke.KEM).NewPrivateKey", Build: func(b []byte) func() []byte {
			key := must(hpke.DHKEM(ecdh.X25519()).NewPrivateKey(b))
			return func() []byte { return must(key.Bytes()) }
		}},
		{Row: "(crypto/hpke.KEM).DeriveKeyPair", Build: func(b []byte) func() []byte {
			key := must(hpke.MLKEM768X25519().DeriveKeyPair(b))
			return func() []byte { return must(key.Bytes()) }
		}},
		{Row: "crypto/x509.ParsePKCS8PrivateKey", Sample: k.pkcs8, Build: func(b []byte) func() []byte { return marshaled(must(x509.ParsePKCS8PrivateKey(b))) }},
		{Row: "crypto/x509.ParseECPrivateKey", Sample: k.ec, Build: func(b []byte) func() []byte { return marshaled(must(x509.ParseECPrivateKey(b))) }},
		{Row: "crypto/x509.ParsePKCS1PrivateKey", Sample: k.pkcs1, Build: func(b []byte) func() []byte { return marshaled(must(x509.ParsePKCS1PrivateKey(b))) }},
		{Row: "crypto/x509.ParseCertificate", Sample: k.cert, Build: func(b []byte) func() []byte { return value(must(x509.ParseCertificate(b)).Raw) }},
		{Row: "crypto/x509.ParseCertificates", Sample: k.cert, Build: func(b []byte) func() []byte { return value(must(x509.ParseCertificates(b))[0].Raw) }},
		{Row: "crypto/x509.ParseCertificateRequest", Sample: k.csr, Build: func(b []byte) func() []byte { return value(must(x509.ParseCertificateRequest(b)).Raw) }},
		{Row: "crypto/tls.X509KeyPair", Arg: 1, Sample: k.keyPEM, Build: func(b []byte) func() []byte {
			return marshaled(must(tls.X509KeyPair(k.certPEM, b)).PrivateKey)
		}},
		{Row: "(*math/big.Int).SetBytes", Build: func(b []byte) func() []byte { return new(big.Int).SetBytes(b).Bytes }},
	}
}

func keepData() []rowtest.Keep {
	out := new(bytes.Buffer)
	w := must(flate.NewWriterDict(out, 9, []byte("An argument of 32 bytes of text.")))
	w.Write([]byte("An argument of 32 bytes of text."))
	w.Close()
	deflated := out.Bytes()
	return []rowtest.Keep{
		{Row: "bytes.NewReader", Build: func(b []byte) func() []byte { return read(bytes.NewReader(b)) }},
		{Row: "bytes.NewBuffer", Build: func(b []byte) func() []byte { return bytes.NewBuffer(b).Bytes }},
		{Row: "bytes.Clone", Build: func(b []byte) func() []byte { return value(bytes.Clone(b)) }},
		{Row: "bytes.TrimSpace", Build: func(b []byte) func() []byte { return value(bytes.TrimSpace(b)) }},
		{Row: "bytes.Trim", Build: func(b []byte) func() []byte { return value(bytes.Trim(b, ".")) }},
		{Row: "bytes.Split", Build: func(b []byte) func() []byte { return value(bytes.Split(b, []byte(" "))[1]) }},
		{Row: "bytes.Fields", Build: func(b []byte) func() []byte { return value(bytes.Fields(b)[1]) }},
		{Row: "bytes.Cut", Result: 1, Build: func(b []byte) func() []byte { _, after, _ := bytes.Cut(b, []byte(" ")); return value(after) }},
		{Row: "bytes.CutPrefix", Build: func(b []byte) func() []byte { after, _ := bytes.CutPrefix(b, []byte("An")); return value(after) }},
		{Row: "bytes.ToUpper", Build: func(b []byte) func() []byte { return value(bytes.ToUpper(b)) }},
		{Row: "bytes.ToLower", Build: func(b []byte) func() []byte { return value(bytes.ToLower(b)) }},
		{Row: "bytes.ToValidUTF8", Build: func(b []byte) func() []byte { return value(bytes.ToValidUTF8(b, nil)) }},
		{Row: "bytes.Repeat", Build: func(b []byte) func() []byte { return value(bytes.Repeat(b, 1)) }},
		{Row: "bytes.ReplaceAll", Build: func(b []byte) func() []byte { return value(bytes.ReplaceAll(b, []byte("#"), nil)) }},
		{Row: "bytes.Join", Build: func(b []byte) func() []byte { return value(bytes.Join([][]byte{b}, nil)) }},
		{Row: "bytes.Lines", Build: func(b []byte) func() []byte { return value(slices.Collect(bytes.Lines(b))[0]) }},
		{Row: "(*bytes.Buffer).Write", Build: func(b []byte) func() []byte { w := new(bytes.Buffer); w.Write(b); return w.Bytes }},
		{Row: "(*bytes.Reader).Reset", Build: func(b []byte) func() []byte { r := new(bytes.Reader); r.Reset(b); return read(r) }},
		{Row: "(*strings.Builder).Write", Build: func(b []byte) func() []byte {
			w := new(strings.Builder)
			w.Write(b)
			return func() []byte { return []byte(w.String()) }
		}},
		{Row: "(*bufio.Writer).Write", Build: func(b []byte) func() []byte {
			out := new(bytes.Buffer)
			w := bufio.NewWriter(out)
			w.Write(b)
			return func() []byte { w.Flush(); return out.Bytes() }
		}},
		{Row: "(*bufio.Scanner).Buffer", Build: func(b []byte) func() []byte {
			s := bufio.NewScanner(strings.NewReader("text in the buffer\nmore"))
			s.Buffer(b, len(b))
			s.Scan()
			clear(b[:cap(b)][len(b):])
			text := s.Bytes()
			if !bytes.Equal(text, b[:len(text)]) {
				return value(nil)
			}
			b[0]++ // the line is in the argument's array
			return value(text)
		}},
		{Row: "slices.Clone", Build: func(b []byte) func() []byte { return value(slices.Clone(b)) }},
		{Row: "slices.Concat", Build: func(b []byte) func() []byte { return value(slices.Concat(b)) }},
		{Row: "slices.Clip", Build: func(b []byte) func() []byte { return value(slices.Clip(b)) }},
		{Row: "slices.Grow", Build: func(b []byte) func() []byte { return value(slices.Grow(b, 0)) }},
		{Row: "slices.Insert", Arg: 2, Build: func(b []byte) func() []byte { return value(slices.Insert([]byte("x"), 0, b...)) }},
		{Row: "slices.Delete", Build: func(b []byte) func() []byte { return value(slices.Delete(b, 0, 1)) }},
		{Row: "slices.Repeat", Build: func(b []byte) func() []byte { return value(slices.Repeat(b, 1)) }},
		{Row: "encoding/hex.AppendEncode", Build: func(b []byte) func() []byte { return value(hex.AppendEncode(b[:4], nil)) }},
		{Row: "encoding/hex.AppendEncode", Arg: 1, Build: func(b []byte) func() []byte { return value(hex.AppendEncode(nil, b)) }},
		{Row: "(*encoding/base64.Encoding).AppendEncode", Arg: 1, Build: func(b []byte) func() []byte { return value(base64.StdEncoding.AppendEncode(nil, b)) }},
		{Row: "encoding/binary.Read", Build: func(b []byte) func() []byte {
			out := make([]byte, 8)
			must(0, binary.Read(bytes.NewReader(b), binary.BigEndian, out))
			return value(out)
		}},
		{Row: "encoding/pem.Decode", Sample: append(bytes.Clone(keys().keyPEM), "rest"...), Build: func(b []byte) func() []byte { p, _ := pem.Decode(b); return value(p.Bytes) }},
		{Row: "encoding/pem.Decode", Result: 1, Sample: append(bytes.Clone(keys().keyPEM), "rest"...), Build: func(b []byte) func() []byte { _, rest := pem.Decode(b); return value(rest) }},
		{Row: "encoding/asn1.Unmarshal", Sample: must(asn1.Marshal([]byte("octets"))), Build: func(b []byte) func() []byte {
			var v asn1.RawValue
			must(asn1.Unmarshal(b, &v))
			return value(v.Bytes)
		}},
		{Row: "encoding/json.Unmarshal", Sample: []byte(`{"k":"text"}`), Build: func(b []byte) func() []byte {
			var v json.RawMessage
			must(0, json.Unmarshal(b, &v))
			return value(v)
		}},
		{Row: "encoding/json.Unmarshal", Sample: []byte(`"dGV4dA=="`), Build: func(b []byte) func() []byte {
			var v []byte
			must(0, json.Unmarshal(b, &v))
			return value(v)
		}},
		{Row: "(*regexp.Regexp).Find", Build: func(b []byte) func() []byte { return value(regexp.MustCompile("arg.*").Find(b)) }},
		{Row: "(*regexp.Regexp).FindSubmatch", Build: func(b []byte) func() []byte { return value(regexp.MustCompile("a(rg.*)").FindSubmatch(b)[1]) }},
		{Row: "(*regexp.Regexp).ReplaceAll", Build: func(b []byte) func() []byte { return value(regexp.MustCompile("x+y").ReplaceAll(b, nil)) }},
		{Row: "compress/flate.NewWriterDict", Arg: 2, Build: func(b []byte) func() []byte {
			out := new(bytes.Buffer)
			w := must(flate.NewWriterDict(out, 9, b))
			return func() []byte {
				out.Reset()
				w.Reset(out)
				w.Write([]byte("An argument of 32 bytes of text."))
				w.Close()
				return out.Bytes()
			}
		}},
		{Row: "compress/flate.NewReaderDict", Arg: 1, Build: func(b []byte) func() []byte {
			return read(flate.NewReaderDict(bytes.NewReader(deflated), b))
		}},
		{Row: "compress/zlib.NewWriterLevelDict", Arg: 2, Build: func(b []byte) func() []byte {
			out := new(bytes.Buffer)
			w := must(zlib.NewWriterLevelDict(out, 9, b))
			return func() []byte { w.Close(); return out.Bytes() }
		}},
		{Row: "(*sync.Map).Store", Arg: 1, Build: func(b []byte) func() []byte {
			m := new(sync.Map)
			m.Store(1, b)
			return func() []byte { v, _ := m.Load(1); return v.([]byte) }
		}},
		{Row: "(*sync/atomic.Value).Store", Build: func(b []byte) func() []byte {
			v := new(atomic.Value)
			v.Store(b)
			return func() []byte { return v.Load().([]byte) }
		}},
		{Row: "context.WithValue", Arg: 2, Build: func(b []byte) func() []byte {
			type key struct{}
			ctx := context.WithValue(context.Background(), key{}, b)
			return func() []byte { return ctx.Value(key{}).([]byte) }
		}},
		{Row: "net/http.NewRequest", Arg: 2, Build: func(b []byte) func() []byte {
			r := must(http.NewRequest("POST", "http://x/", bytes.NewReader(b)))
			return read(r.Body)
		}},
		{Row: "io.LimitReader", Build: func(b []byte) func() []byte { return read(io.LimitReader(bytes.NewReader(b), 8)) }},
		{Row: "bufio.NewReader", Build: func(b []byte) func() []byte { return read(bufio.NewReader(bytes.NewReader(b))) }},
		{Row: "fmt.Append", Build: func(b []byte) func() []byte { return value(fmt.Append(b[:4])) }},
		{Row: "fmt.Append", Arg: 1, Build: func(b []byte) func() []byte { return value(fmt.Append(nil, b)) }},
	}
}

// TestKeepers: what keeps its argument has a row that says so, and what
// copies it has none that says otherwise.
func TestKeepers(t *testing.T) {
	rows := knowledge.Builtin()
	for _, k := range append(keepCrypto(), keepData()...) {
		if err := k.Check(rows[k.Row]); err != nil {
			t.Error(err)
		}
	}
}

func getters() []rowtest.Get {
	ecdhKey := must(ecdh.X25519().GenerateKey(rand.Reader))
	edKey := ed25519.NewKeyFromSeed(make([]byte, 32))
	edKey[0] = 1
	mlkemKey := must(mlkem.GenerateKey768())
	ecdsaKey := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	return []rowtest.Get{
		{Row: "(*crypto/ecdh.PrivateKey).Bytes", Make: func() ([]byte, func() []byte) { return ecdhKey.Bytes(), ecdhKey.Bytes }},
		{Row: "(crypto/ed25519.PrivateKey).Seed", Make: func() ([]byte, func() []byte) { return edKey.Seed(), edKey.Seed }},
		{Row: "(*crypto/mlkem.DecapsulationKey768).Bytes", Make: func() ([]byte, func() []byte) { return mlkemKey.Bytes(), mlkemKey.Bytes }},
		{Row: "(*crypto/ecdsa.PrivateKey).Bytes", Make: func() ([]byte, func() []byte) {
			return must(ecdsaKey.Bytes()), func() []byte { return must(ecdsaKey.Bytes()) }
		}},
		{Row: "(crypto/hpke.PrivateKey).Bytes", Make: func() ([]byte, func() []byte) {
			key := must(hpke.MLKEM768X25519().NewPrivateKey([]byte("An argument of 32 bytes of text.")))
			return must(key.Bytes()), func() []byte { return must(key.Bytes()) }
		}},
		{Row: "(*math/big.Int).Bytes", Make: func() ([]byte, func() []byte) { x := big.NewInt(1 << 40); return x.Bytes(), x.Bytes }},
		{Row: "(*bytes.Buffer).Bytes", Make: func() ([]byte, func() []byte) { b := bytes.NewBufferString("text"); return b.Bytes(), b.Bytes }},
		{Row: "(*bytes.Buffer).Next", Make: func() ([]byte, func() []byte) {
			b := bytes.NewBufferString("text")
			got := b.Next(2)
			return got, func() []byte { _ = b.UnreadByte(); return b.Bytes() }
		}},
		{Row: "(*bufio.Reader).Peek", Make: func() ([]byte, func() []byte) {
			r := bufio.NewReader(strings.NewReader("text"))
			return must(r.Peek(2)), func() []byte { return must(r.Peek(4)) }
		}},
		{Row: "(*bufio.Reader).ReadBytes", Make: func() ([]byte, func() []byte) {
			r := bufio.NewReader(strings.NewReader("text\nmore"))
			inside := must(r.Peek(4))
			return must(r.ReadBytes('\n')), value(inside)
		}},
		{Row: "(*bufio.Reader).ReadSlice", Make: func() ([]byte, func() []byte) {
			r := bufio.NewReader(strings.NewReader("text\nmore"))
			inside := must(r.Peek(4))
			return must(r.ReadSlice('\n')), value(inside)
		}},
		{Row: "(encoding/json.RawMessage).MarshalJSON", Make: func() ([]byte, func() []byte) {
			m := json.RawMessage(`"text"`)
			return must(m.MarshalJSON()), func() []byte { return m }
		}},
	}
}

// TestGetters: a getter that hands out the owner's own bytes has a row that
// says so.
func TestGetters(t *testing.T) {
	rows := knowledge.Builtin()
	for _, g := range getters() {
		if err := g.Check(rows[g.Row]); err != nil {
			t.Error(err)
		}
	}
	x := big.NewInt(1 << 40)
	clear(x.Bits())
	if x.Sign() == 0 || len(x.Bytes()) != 0 {
		t.Errorf("big.Int.Bits: clearing it leaves %v", x)
	}
}
