package thirdparty_test

import (
	"bytes"
	"crypto/cipher"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"hash"
	"io"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/edwards25519"
	fmldsa "filippo.io/mldsa"
	"github.com/awnumar/memguard"
	"github.com/btcsuite/btcd/btcec/v2"
	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/cloudflare/circl/kem/mlkem/mlkem768"
	circled25519 "github.com/cloudflare/circl/sign/ed25519"
	"github.com/cloudflare/circl/sign/ed448"
	"github.com/cloudflare/circl/sign/mldsa/mldsa65"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/go-jose/go-jose/v4"
	"github.com/gorilla/securecookie"
	tinkaead "github.com/tink-crypto/tink-go/v2/aead/subtle"
	"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess"
	tinkmac "github.com/tink-crypto/tink-go/v2/mac/subtle"
	"github.com/tink-crypto/tink-go/v2/secretdata"
	"github.com/tink-crypto/tink-go/v2/tink"
	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	"golang.org/x/crypto/blowfish"
	"golang.org/x/crypto/cast5"
	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/hkdf"
	"golang.org/x/crypto/poly1305"
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
	"golang.org/x/crypto/tea"
	"golang.org/x/crypto/twofish"
	"golang.org/x/crypto/xtea"
	"golang.org/x/crypto/xts"

	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
	"secretlint.example/wipe"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

type build = func([]byte) func() []byte

func value(b []byte) func() []byte { return func() []byte { return b } }

func first(n int, f build) build { return func(b []byte) func() []byte { return f(b[:n]) } }

// block is the use of a block cipher.
func block[B cipher.Block](b B, err error) func() []byte {
	must(b, err)
	return func() []byte {
		out := make([]byte, b.BlockSize())
		b.Encrypt(out, out)
		return out
	}
}

// sealed is the use of an AEAD.
func sealed(a cipher.AEAD, err error) func() []byte {
	must(a, err)
	return func() []byte { return a.Seal(nil, make([]byte, a.NonceSize()), []byte("text"), nil) }
}

// summed is the use of a keyed hash: Reset goes back to the key.
func summed(h hash.Hash, err error) func() []byte {
	must(h, err)
	return func() []byte { h.Reset(); return h.Sum(nil) }
}

func read(r io.Reader) func() []byte {
	return func() []byte { out := make([]byte, 16); must(io.ReadFull(r, out)); return out }
}

func keepXCrypto() []rowtest.Keep {
	const x = "golang.org/x/crypto/"
	edSeed := bytes.Repeat([]byte("k"), ed25519.SeedSize)
	pkcs8 := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: must(x509.MarshalPKCS8PrivateKey(ed25519.NewKeyFromSeed(edSeed)))})
	return []rowtest.Keep{
		{Row: x + "blowfish.NewCipher", Build: func(b []byte) func() []byte { return block(blowfish.NewCipher(b)) }},
		{Row: x + "blowfish.NewSaltedCipher", Build: func(b []byte) func() []byte { return block(blowfish.NewSaltedCipher(b, []byte("salt"))) }},
		{Row: x + "cast5.NewCipher", Build: first(16, func(b []byte) func() []byte { return block(cast5.NewCipher(b)) })},
		{Row: x + "tea.NewCipher", Build: first(16, func(b []byte) func() []byte { return block(tea.NewCipher(b)) })},
		{Row: x + "twofish.NewCipher", Build: func(b []byte) func() []byte { return block(twofish.NewCipher(b)) }},
		{Row: x + "xtea.NewCipher", Build: first(16, func(b []byte) func() []byte { return block(xtea.NewCipher(b)) })},
		{Row: x + "xts.NewCipher", Arg: 1, Build: func(b []byte) func() []byte {
			c := must(xts.NewCipher(func(k []byte) (cipher.Block, error) { return twofish.NewCipher(k) }, b))
			return func() []byte { out := make([]byte, 16); c.Encrypt(out, out, 1); return out }
		}},
		{Row: x + "chacha20.NewUnauthenticatedCipher", Build: func(b []byte) func() []byte {
			c := must(chacha20.NewUnauthenticatedCipher(b, make([]byte, 12)))
			return func() []byte { out := make([]byte, 8); c.XORKeyStream(out, out); return out }
		}},
		{Row: x + "chacha20poly1305.New", Build: func(b []byte) func() []byte { return sealed(chacha20poly1305.New(b)) }},
		{Row: x + "chacha20poly1305.NewX", Build: func(b []byte) func() []byte { return sealed(chacha20poly1305.NewX(b)) }},
		{Row: x + "blake2b.New256", Build: func(b []byte) func() []byte { return summed(blake2b.New256(b)) }},
		{Row: x + "blake2b.New512", Build: func(b []byte) func() []byte { return summed(blake2b.New512(b)) }},
		{Row: x + "blake2s.New256", Build: func(b []byte) func() []byte { return summed(blake2s.New256(b)) }},
		{Row: x + "blake2b.NewXOF", Arg: 1, Build: func(b []byte) func() []byte { return read(must(blake2b.NewXOF(16, b))) }},
		{Row: x + "poly1305.New", Build: func(b []byte) func() []byte {
			m := poly1305.New((*[32]byte)(b))
			return func() []byte { m.Write([]byte("text")); return m.Sum(nil) }
		}},
		{Row: x + "hkdf.New", Arg: 1, Build: func(b []byte) func() []byte { return read(hkdf.New(sha256.New, b, nil, nil)) }},
		{Row: x + "hkdf.New", Arg: 2, Build: func(b []byte) func() []byte { return read(hkdf.New(sha256.New, []byte("x"), b, nil)) }},
		{Row: x + "hkdf.New", Arg: 3, Build: func(b []byte) func() []byte { return read(hkdf.New(sha256.New, []byte("x"), nil, b)) }},
		{Row: x + "hkdf.Expand", Arg: 1, Build: func(b []byte) func() []byte { return read(hkdf.Expand(sha256.New, b, nil)) }},
		{Row: x + "hkdf.Expand", Arg: 2, Build: func(b []byte) func() []byte { return read(hkdf.Expand(sha256.New, []byte("x"), b)) }},
		{Row: x + "ssh.NewSignerFromKey", Sample: ed25519.NewKeyFromSeed(edSeed), Build: func(b []byte) func() []byte {
			s := must(ssh.NewSignerFromKey(ed25519.PrivateKey(b)))
			return func() []byte { return must(s.Sign(rand.Reader, []byte("text"))).Blob }
		}},
		{Row: x + "ssh.ParsePrivateKey", Sample: pkcs8, Build: func(b []byte) func() []byte {
			s := must(ssh.ParsePrivateKey(b))
			return func() []byte { return must(s.Sign(rand.Reader, []byte("text"))).Blob }
		}},
		{Row: x + "ssh.Unmarshal", Sample: ssh.Marshal(struct{ S []byte }{[]byte("text")}), Build: func(b []byte) func() []byte {
			var v struct{ S []byte }
			must(0, ssh.Unmarshal(b, &v))
			return value(v.S)
		}},
		{Row: x + "ssh.Marshal", Build: func(b []byte) func() []byte { return value(ssh.Marshal(struct{ S []byte }{b})) }},
		{Row: "(" + x + "ssh/agent.Agent).Add", Sample: ed25519.NewKeyFromSeed(edSeed), Build: func(b []byte) func() []byte {
			a := agent.NewKeyring()
			must(0, a.Add(agent.AddedKey{PrivateKey: (*ed25519.PrivateKey)(&b)}))
			s := must(a.Signers())[0]
			return func() []byte { return must(s.Sign(rand.Reader, []byte("text"))).Blob }
		}},
		{Row: "(" + x + "ssh/agent.Agent).Lock", Build: func(b []byte) func() []byte {
			a := agent.NewKeyring()
			pass := bytes.Clone(b)
			must(0, a.Lock(b))
			return func() []byte {
				if a.Unlock(pass) == nil && pass[0] != 0 {
					return []byte("unlocks")
				}
				return []byte("does not unlock")
			}
		}},
		{Row: x + "cryptobyte.NewBuilder", Build: func(b []byte) func() []byte { return cryptobyte.NewBuilder(b).BytesOrPanic }},
		{Row: "(*" + x + "cryptobyte.Builder).AddBytes", Build: func(b []byte) func() []byte {
			c := cryptobyte.NewBuilder(nil)
			c.AddBytes(b)
			return c.BytesOrPanic
		}},
	}
}

func keepModules() []rowtest.Keep {
	seed64 := []byte(strings.Repeat("seed", 16))
	return []rowtest.Keep{
		{Row: "filippo.io/age.NewInjectedFileKeyIdentity", Build: func(b []byte) func() []byte {
			id := age.NewInjectedFileKeyIdentity(b)
			return func() []byte { return must(id.Unwrap(nil)) }
		}},
		{Row: "(*filippo.io/edwards25519.Scalar).SetUniformBytes", Sample: seed64, Build: func(b []byte) func() []byte {
			return must(edwards25519.NewScalar().SetUniformBytes(b)).Bytes
		}},
		{Row: "filippo.io/mldsa.NewPrivateKey", Arg: 1, Build: func(b []byte) func() []byte { return must(fmldsa.NewPrivateKey(fmldsa.MLDSA44(), b)).Bytes }},
		{Row: "github.com/cloudflare/circl/sign/ed25519.NewKeyFromSeed", Build: func(b []byte) func() []byte { return circled25519.NewKeyFromSeed(b).Seed }},
		{Row: "github.com/cloudflare/circl/sign/ed448.NewKeyFromSeed", Sample: seed64[:ed448.SeedSize], Build: func(b []byte) func() []byte { return ed448.NewKeyFromSeed(b).Seed }},
		{Row: "(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).UnmarshalBinary", Sample: mldsaSample(), Build: func(b []byte) func() []byte {
			var k mldsa65.PrivateKey
			must(0, k.UnmarshalBinary(b))
			return k.Bytes
		}},
		{Row: "github.com/cloudflare/circl/kem/mlkem/mlkem768.NewKeyFromSeed", Result: 1, Sample: seed64, Build: func(b []byte) func() []byte {
			_, k := mlkem768.NewKeyFromSeed(b)
			return func() []byte { return must(k.MarshalBinary()) }
		}},
		{Row: "github.com/btcsuite/btcd/btcec.PrivKeyFromBytes", Build: func(b []byte) func() []byte { k, _ := btcec.PrivKeyFromBytes(b); return k.Serialize }},
		{Row: "github.com/decred/dcrd/dcrec/secp256k1.PrivKeyFromBytes", Build: func(b []byte) func() []byte { return secp256k1.PrivKeyFromBytes(b).Serialize }},
		{Row: "github.com/btcsuite/btcd/btcutil/hdkeychain.NewExtendedKey", Arg: 1, Build: func(b []byte) func() []byte {
			k := hdkeychain.NewExtendedKey(chaincfg.MainNetParams.HDPrivateKeyID[:], b, make([]byte, 32), make([]byte, 4), 0, 0, true)
			return func() []byte { return must(k.ECPrivKey()).Serialize() }
		}},
		{Row: "github.com/btcsuite/btcd/btcutil/hdkeychain.NewMaster", Build: func(b []byte) func() []byte {
			k := must(hdkeychain.NewMaster(b, &chaincfg.MainNetParams))
			return func() []byte { return []byte(k.String()) }
		}},
		{Row: "github.com/ethereum/go-ethereum/crypto.ToECDSA", Build: func(b []byte) func() []byte {
			k := must(ethcrypto.ToECDSA(b))
			return func() []byte { return ethcrypto.FromECDSA(k) }
		}},
		{Row: "github.com/go-jose/go-jose.NewSigner", Build: func(b []byte) func() []byte {
			s := must(jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: b}, nil))
			return func() []byte { return must(s.Sign([]byte("text"))).Signatures[0].Signature }
		}},
		{Row: "github.com/gorilla/securecookie.New", Build: func(b []byte) func() []byte {
			c, fresh := securecookie.New(b, nil), securecookie.New([]byte(sample), nil)
			return func() []byte { return decoded(fresh, c) }
		}},
		{Row: "github.com/gorilla/securecookie.New", Arg: 1, Build: func(b []byte) func() []byte {
			c, fresh := securecookie.New([]byte("hash"), b), securecookie.New([]byte("hash"), []byte(sample))
			return func() []byte { return decoded(fresh, c) }
		}},
		{Row: "github.com/tink-crypto/tink-go/aead/subtle.NewAESGCM", Build: func(b []byte) func() []byte {
			a := must(tinkaead.NewAESGCM(b))
			return func() []byte { return opened(must(tinkaead.NewAESGCM([]byte(sample))), a) }
		}},
		{Row: "github.com/tink-crypto/tink-go/aead/subtle.NewXChaCha20Poly1305", Build: func(b []byte) func() []byte {
			a := must(tinkaead.NewXChaCha20Poly1305(b))
			return func() []byte { return opened(must(tinkaead.NewXChaCha20Poly1305([]byte(sample))), a) }
		}},
		{Row: "github.com/tink-crypto/tink-go/mac/subtle.NewHMAC", Arg: 1, Build: func(b []byte) func() []byte {
			m := must(tinkmac.NewHMAC("SHA256", b, 16))
			return func() []byte { return must(m.ComputeMAC([]byte("text"))) }
		}},
		{Row: "github.com/tink-crypto/tink-go/mac/subtle.NewAESCMAC", Build: func(b []byte) func() []byte {
			m := must(tinkmac.NewAESCMAC(b, 16))
			return func() []byte { return must(m.ComputeMAC([]byte("text"))) }
		}},
		{Row: "github.com/tink-crypto/tink-go/secretdata.NewBytesFromData", Build: func(b []byte) func() []byte {
			s := secretdata.NewBytesFromData(b, insecuresecretdataaccess.Token{})
			return func() []byte { return s.Data(insecuresecretdataaccess.Token{}) }
		}},
	}
}

func mldsaSample() []byte {
	_, k, err := mldsa65.GenerateKey(rand.Reader)
	return must(k, err).Bytes()
}

// sample is the argument of a Keep that names none.
const sample = "An argument of 32 bytes of text."

// opened is what fresh makes of a text that used encrypted: the nonce is
// random, so that texts do not compare.
func opened(fresh, used tink.AEAD) []byte {
	text, err := fresh.Decrypt(must(used.Encrypt([]byte("text"), nil)), nil)
	if err != nil {
		return nil
	}
	return text
}

func decoded(fresh, used *securecookie.SecureCookie) []byte {
	var text []byte
	if fresh.Decode("name", must(used.Encode("name", []byte("text"))), &text) != nil {
		return nil
	}
	return text
}

func TestKeepers(t *testing.T) {
	rows := knowledge.Builtin()
	for _, k := range append(keepXCrypto(), keepModules()...) {
		if err := k.Check(rows[k.Row]); err != nil {
			t.Error(err)
		}
	}
}

// TestGetters: a getter that hands out the owner's own bytes has a row that
// says so.
func TestGetters(t *testing.T) {
	rows := knowledge.Builtin()
	priv := must(secp256k1.GeneratePrivateKey())
	edKey := circled25519.NewKeyFromSeed([]byte(sample))
	for _, g := range []rowtest.Get{
		{Row: "(github.com/decred/dcrd/dcrec/secp256k1.PrivateKey).Serialize", Make: func() ([]byte, func() []byte) { return priv.Serialize(), priv.Serialize }},
		{Row: "(github.com/cloudflare/circl/sign/ed25519.PrivateKey).Seed", Make: func() ([]byte, func() []byte) { return edKey.Seed(), edKey.Seed }},
		{Row: "(*github.com/awnumar/memguard.LockedBuffer).Bytes", Make: func() ([]byte, func() []byte) {
			b := memguard.NewBufferFromBytes([]byte(sample))
			b.Melt()
			return b.Bytes(), b.Bytes
		}},
		{Row: "(*golang.org/x/crypto/cryptobyte.Builder).Bytes", Make: func() ([]byte, func() []byte) {
			b := cryptobyte.NewBuilder(nil)
			b.AddBytes([]byte("text"))
			return b.BytesOrPanic(), b.BytesOrPanic
		}},
		{Row: "(*secretlint.example/wipe.Buffer).Bytes", Make: func() ([]byte, func() []byte) {
			b := wipe.NewBuffer(8)
			b.Write([]byte("text"))
			return b.Bytes(), b.Bytes
		}},
	} {
		if err := g.Check(rows[g.Row]); err != nil {
			t.Error(err)
		}
	}
}

// TestWipers: what has a row that says it wipes its argument does.
func TestWipers(t *testing.T) {
	rows := knowledge.Builtin()
	for name, f := range map[string]func([]byte){
		"github.com/awnumar/memguard.WipeBytes":            memguard.WipeBytes,
		"github.com/awnumar/memguard.NewEnclave":           func(b []byte) { memguard.NewEnclave(b) },
		"github.com/awnumar/memguard.NewBufferFromBytes":   func(b []byte) { memguard.NewBufferFromBytes(b).Destroy() },
		"(*github.com/awnumar/memguard.LockedBuffer).Move": func(b []byte) { memguard.NewBuffer(len(b)).Move(b) },
		"secretlint.example/wipe.Bytes":                    func(b []byte) { wipe.Bytes(b) },
		"secretlint.example/wipe.Slice":                    func(b []byte) { wipe.Slice(b) },
		"secretlint.example/wipe.Value":                    func(b []byte) { wipe.Value((*[32]byte)(b)) },
		"secretlint.example/wipe.Take":                     func(b []byte) { wipe.Take(b) },
	} {
		b := []byte(sample)
		f(b)
		row, method := rows[name], strings.HasPrefix(name, "(")
		does := must(effect.Parse(row, method))
		i := 0
		if method {
			i = 1
		}
		wiped, says := bytes.Equal(b, make([]byte, len(b))), does.Param(i).Bits&effect.Wipes != 0
		if wiped != says {
			t.Errorf("%s: wipes its argument: %v, its row %q says %v", name, wiped, row, says)
		}
	}
}
