package knowledge

// vendorCryptoFuncs are the rows of modules with keys, passwords and tokens.
var vendorCryptoFuncs = map[string]string{

	// secretlint.example/wipe

	// func wipe.Append[S ~[]byte](dst S, src ...byte) S
	"secretlint.example/wipe.Append": "r0~a0 r0<a0 r0<a1",
	// func wipe.BigInt(x *big.Int)
	"secretlint.example/wipe.BigInt": "a0!wipe",
	// func wipe.Bytes[S ~[]byte](b S)
	"secretlint.example/wipe.Bytes": "a0!wipe",
	// func wipe.Do(f func())
	"secretlint.example/wipe.Do": "",
	// func wipe.Equal(a []byte, b []byte) bool
	"secretlint.example/wipe.Equal": "a0!consttime a1!consttime",
	// func wipe.EqualHashed(a []byte, b []byte) bool
	"secretlint.example/wipe.EqualHashed": "a0!consttime a1!consttime",
	// func wipe.EqualString(a string, b string) bool
	"secretlint.example/wipe.EqualString": "a0!consttime a1!consttime",
	// func wipe.FromFD(fd uintptr) (wipe.Secret, error)
	"secretlint.example/wipe.FromFD": "r0=key",
	// func wipe.FromLine(r io.Reader, limit int) (wipe.Secret, error)
	"secretlint.example/wipe.FromLine": "r0=key",
	// func wipe.FromReader(r io.Reader, limit int) (wipe.Secret, error)
	"secretlint.example/wipe.FromReader": "r0=key",
	// func wipe.Grow[S ~[]byte](b S, n int) S
	"secretlint.example/wipe.Grow": "r0~a0 r0<a0",
	// func wipe.New(n int, fill func(b []byte) error) (wipe.Secret, error)
	"secretlint.example/wipe.New": "r0=key",
	// func wipe.NewBuffer(n int) *wipe.Buffer
	"secretlint.example/wipe.NewBuffer": "r0=fresh",
	// func wipe.NewLocked(n int, fill func(b []byte) error) (wipe.Secret, error)
	"secretlint.example/wipe.NewLocked": "r0=key",

	// wipes only what is vetted, and says so

	// func wipe.Opaque(v any) bool
	"secretlint.example/wipe.Opaque": "",
	// func wipe.Prompt(label string) (wipe.Secret, error)
	"secretlint.example/wipe.Prompt": "r0=password",
	// func wipe.ReadAll(r io.Reader) ([]byte, error)
	"secretlint.example/wipe.ReadAll": "r0<a0 r0=key? r0=fresh",
	// func wipe.ReadAllLimit(r io.Reader, limit int) ([]byte, error)
	"secretlint.example/wipe.ReadAllLimit": "r0<a0 r0=key? r0=fresh",
	// func wipe.ReadFile(name string) ([]byte, error)
	"secretlint.example/wipe.ReadFile": "r0=key? r0=fresh",
	// func wipe.Slice[S ~[]E, E any](s S)
	"secretlint.example/wipe.Slice": "a0!wipe",
	// func wipe.Take(b []byte) wipe.Secret
	"secretlint.example/wipe.Take": "r0=key a0!wipe",
	// func wipe.Value[T any](p *T)
	"secretlint.example/wipe.Value": "a0!wipe",
	// func (*wipe.Buffer).Bytes() []byte
	"(*secretlint.example/wipe.Buffer).Bytes": "r0~this",
	// func (*wipe.Buffer).Close() error
	"(*secretlint.example/wipe.Buffer).Close": "this!wipe",
	// func (*wipe.Buffer).Grow(n int)
	"(*secretlint.example/wipe.Buffer).Grow": "",
	// func (*wipe.Buffer).Read(p []byte) (int, error)
	"(*secretlint.example/wipe.Buffer).Read": "a0<this",
	// func (*wipe.Buffer).ReadByte() (byte, error)
	"(*secretlint.example/wipe.Buffer).ReadByte": "r0<this",
	// func (*wipe.Buffer).ReadFrom(r io.Reader) (int64, error)
	"(*secretlint.example/wipe.Buffer).ReadFrom": "this<a0",
	// func (*wipe.Buffer).Reset()
	"(*secretlint.example/wipe.Buffer).Reset": "this!wipe",
	// func (*wipe.Buffer).Write(p []byte) (int, error)
	"(*secretlint.example/wipe.Buffer).Write": "this<a0",
	// func (*wipe.Buffer).WriteByte(c byte) error
	"(*secretlint.example/wipe.Buffer).WriteByte": "this<a0",
	// func (*wipe.Buffer).WriteString(s string) (int, error)
	"(*secretlint.example/wipe.Buffer).WriteString": "this<a0",
	// func (*wipe.Buffer).WriteTo(w io.Writer) (int64, error)
	"(*secretlint.example/wipe.Buffer).WriteTo": "a0<this",
	// func (wipe.Buffer).Format(f fmt.State, _ rune)
	"(secretlint.example/wipe.Buffer).Format": "redact",
	// func (wipe.Secret).Clone() (clone wipe.Secret, err error)
	"(secretlint.example/wipe.Secret).Clone": "r0=key",
	// func (wipe.Secret).Close() error
	"(secretlint.example/wipe.Secret).Close": "this!wipe",
	// func (wipe.Secret).Equal(t wipe.Secret) (equal bool)
	"(secretlint.example/wipe.Secret).Equal": "this!consttime a0!consttime",
	// func (wipe.Secret).Expose(f func(b []byte))
	"(secretlint.example/wipe.Secret).Expose": "",
	// func (wipe.Secret).ExposeErr(f func(b []byte) error) error
	"(secretlint.example/wipe.Secret).ExposeErr": "",
	// func (wipe.Secret).Format(f fmt.State, _ rune)
	"(secretlint.example/wipe.Secret).Format": "redact",
	// func (wipe.Secret).GoString() string
	"(secretlint.example/wipe.Secret).GoString": "redact",
	// func (wipe.Secret).LogValue() slog.Value
	"(secretlint.example/wipe.Secret).LogValue": "redact",
	// func (wipe.Secret).MarshalText() ([]byte, error)
	"(secretlint.example/wipe.Secret).MarshalText": "redact",
	// func (wipe.Secret).String() string
	"(secretlint.example/wipe.Secret).String": "redact",
	// func (*wipe.Secret).UnmarshalText(text []byte) error
	"(*secretlint.example/wipe.Secret).UnmarshalText": "this<a0",

	// github.com/awnumar/memguard: what makes a buffer of bytes wipes them

	// func (*core.Buffer).Data() []byte
	"(*github.com/awnumar/memguard/core.Buffer).Data": "r0=key r0~this",
	// func (*core.Buffer).Destroy()
	"(*github.com/awnumar/memguard/core.Buffer).Destroy": "this!wipe",
	// func (*core.Buffer).Inner() []byte
	"(*github.com/awnumar/memguard/core.Buffer).Inner": "r0=key r0~this",
	// func (*core.Buffer).Scramble()
	"(*github.com/awnumar/memguard/core.Buffer).Scramble": "this!wipe",
	// func (*core.Coffer).View() (*core.Buffer, error)
	"(*github.com/awnumar/memguard/core.Coffer).View": "r0=key",
	// func core.Copy(dst []byte, src []byte)
	"github.com/awnumar/memguard/core.Copy": "a0<a1",
	// func core.Decrypt(ciphertext []byte, key []byte, output []byte) (int, error)
	"github.com/awnumar/memguard/core.Decrypt": "a1!key a2=key",
	// func core.Encrypt(plaintext []byte, key []byte) ([]byte, error)
	"github.com/awnumar/memguard/core.Encrypt": "r0=public a1!key",
	// func core.Equal(x []byte, y []byte) bool
	"github.com/awnumar/memguard/core.Equal": "a0!consttime a1!consttime",
	// func core.Move(dst []byte, src []byte)
	"github.com/awnumar/memguard/core.Move": "a0<a1 a1!wipe",
	// func core.NewBuffer(size int) (*core.Buffer, error)
	"github.com/awnumar/memguard/core.NewBuffer": "r0=key",
	// func core.NewEnclave(buf []byte) (*core.Enclave, error)
	"github.com/awnumar/memguard/core.NewEnclave": "a0!wipe",
	// func core.Open(e *core.Enclave) (*core.Buffer, error)
	"github.com/awnumar/memguard/core.Open": "r0=key",
	// func core.Seal(b *core.Buffer) (*core.Enclave, error)
	"github.com/awnumar/memguard/core.Seal": "a0!wipe",
	// func core.Wipe(buf []byte)
	"github.com/awnumar/memguard/core.Wipe": "a0!wipe",
	// func (*memguard.Enclave).Open() (*memguard.LockedBuffer, error)
	"(*github.com/awnumar/memguard.Enclave).Open": "r0=key",
	// func (*memguard.LockedBuffer).ByteArray16() *[16]byte
	"(*github.com/awnumar/memguard.LockedBuffer).ByteArray16": "r0=key r0~this",
	// func (*memguard.LockedBuffer).ByteArray32() *[32]byte
	"(*github.com/awnumar/memguard.LockedBuffer).ByteArray32": "r0=key r0~this",
	// func (*memguard.LockedBuffer).ByteArray64() *[64]byte
	"(*github.com/awnumar/memguard.LockedBuffer).ByteArray64": "r0=key r0~this",
	// func (*memguard.LockedBuffer).Bytes() []byte
	"(*github.com/awnumar/memguard.LockedBuffer).Bytes": "r0=key r0~this",
	// func (*memguard.LockedBuffer).String() string
	"(*github.com/awnumar/memguard.LockedBuffer).String": "r0=key r0~this",
	// func (*memguard.LockedBuffer).Reader() *bytes.Reader
	"(*github.com/awnumar/memguard.LockedBuffer).Reader": "r0=key r0~this",
	// func (*memguard.LockedBuffer).Copy(src []byte)
	"(*github.com/awnumar/memguard.LockedBuffer).Copy": "this<a0",
	// func (*memguard.LockedBuffer).CopyAt(offset int, src []byte)
	"(*github.com/awnumar/memguard.LockedBuffer).CopyAt": "this<a1",
	// func (*memguard.LockedBuffer).Destroy()
	"(*github.com/awnumar/memguard.LockedBuffer).Destroy": "this!wipe",
	// func (*memguard.LockedBuffer).EqualTo(buf []byte) bool
	"(*github.com/awnumar/memguard.LockedBuffer).EqualTo": "this!consttime a0!consttime",
	// func (*memguard.LockedBuffer).Move(src []byte)
	"(*github.com/awnumar/memguard.LockedBuffer).Move": "this<a0 a0!wipe",
	// func (*memguard.LockedBuffer).MoveAt(offset int, src []byte)
	"(*github.com/awnumar/memguard.LockedBuffer).MoveAt": "this<a1 a1!wipe",
	// func (*memguard.LockedBuffer).Scramble()
	"(*github.com/awnumar/memguard.LockedBuffer).Scramble": "this!wipe",
	// func (*memguard.LockedBuffer).Seal() *memguard.Enclave
	"(*github.com/awnumar/memguard.LockedBuffer).Seal": "this!wipe",
	// func (*memguard.LockedBuffer).Wipe()
	"(*github.com/awnumar/memguard.LockedBuffer).Wipe": "this!wipe",
	// func (*memguard.Stream).Read(buf []byte) (int, error)
	"(*github.com/awnumar/memguard.Stream).Read": "a0=key",
	// func (*memguard.Stream).Write(data []byte) (int, error)
	"(*github.com/awnumar/memguard.Stream).Write": "a0!wipe",
	// func (*memguard.Stream).Next() (*memguard.LockedBuffer, error)
	"(*github.com/awnumar/memguard.Stream).Next": "r0=key",
	// func (*memguard.Stream).Flush() (*memguard.LockedBuffer, error)
	"(*github.com/awnumar/memguard.Stream).Flush": "r0=key",
	// func memguard.NewBufferFromBytes(src []byte) *memguard.LockedBuffer
	"github.com/awnumar/memguard.NewBufferFromBytes": "r0=key a0!wipe",
	// func memguard.NewBufferFromEntireReader(r io.Reader) (*memguard.LockedBuffer, error)
	"github.com/awnumar/memguard.NewBufferFromEntireReader": "r0=key",
	// func memguard.NewBufferFromReader(r io.Reader, size int) (*memguard.LockedBuffer, error)
	"github.com/awnumar/memguard.NewBufferFromReader": "r0=key",
	// func memguard.NewBufferFromReaderUntil(r io.Reader, delim byte) (*memguard.LockedBuffer, error)
	"github.com/awnumar/memguard.NewBufferFromReaderUntil": "r0=key",
	// func memguard.NewBufferRandom(size int) *memguard.LockedBuffer
	"github.com/awnumar/memguard.NewBufferRandom": "r0=key",
	// func memguard.NewEnclave(src []byte) *memguard.Enclave
	"github.com/awnumar/memguard.NewEnclave": "a0!wipe",
	// func memguard.NewEnclaveRandom(size int) *memguard.Enclave
	"github.com/awnumar/memguard.NewEnclaveRandom": "",
	// func memguard.SafeExit(c int)
	"github.com/awnumar/memguard.SafeExit": "noreturn",
	// func memguard.SafePanic(v interface{})
	"github.com/awnumar/memguard.SafePanic": "a0!print noreturn",
	// func memguard.ScrambleBytes(buf []byte)
	"github.com/awnumar/memguard.ScrambleBytes": "a0!wipe",
	// func memguard.WipeBytes(buf []byte)
	"github.com/awnumar/memguard.WipeBytes": "a0!wipe",

	// filippo.io

	// func age.Decrypt(src io.Reader, identities ...age.Identity) (io.Reader, error)
	"filippo.io/age.Decrypt": "r0=key? r0~a0",
	// func age.DecryptReaderAt(src io.ReaderAt, encryptedSize int64, identities ...age.Identity) (io.ReaderAt, int64, error)
	"filippo.io/age.DecryptReaderAt": "r0=key? r0~a0",
	// func age.DecryptHeader(header []byte, identities ...age.Identity) ([]byte, error)
	"filippo.io/age.DecryptHeader": "r0=key",
	// func age.Encrypt(dst io.Writer, recipients ...age.Recipient) (io.WriteCloser, error)
	"filippo.io/age.Encrypt": "r0~a0",
	// func age.EncryptReader(src io.Reader, recipients ...age.Recipient) (io.Reader, error)
	"filippo.io/age.EncryptReader": "r0~a0",
	// func age.GenerateHybridIdentity() (*age.HybridIdentity, error)
	"filippo.io/age.GenerateHybridIdentity": "r0=key",
	// func age.GenerateX25519Identity() (*age.X25519Identity, error)
	"filippo.io/age.GenerateX25519Identity": "r0=key",

	// keeps the key it is given, and Unwrap hands it out

	// func age.NewInjectedFileKeyIdentity(fileKey []byte) age.Identity
	"filippo.io/age.NewInjectedFileKeyIdentity": "r0=key r0~a0 a0!key",
	// func age.NewScryptIdentity(password string) (*age.ScryptIdentity, error)
	"filippo.io/age.NewScryptIdentity": "r0=password a0!key",
	// func age.NewScryptRecipient(password string) (*age.ScryptRecipient, error)
	"filippo.io/age.NewScryptRecipient": "r0=password a0!key",
	// func age.ParseHybridIdentity(s string) (*age.HybridIdentity, error)
	"filippo.io/age.ParseHybridIdentity": "r0=key a0!key",
	// func age.ParseX25519Identity(s string) (*age.X25519Identity, error)
	"filippo.io/age.ParseX25519Identity": "r0=key a0!key",
	// func age.ParseIdentities(f io.Reader) ([]age.Identity, error)
	"filippo.io/age.ParseIdentities": "r0=key",
	// func age.ParseRecipients(f io.Reader) ([]age.Recipient, error)
	"filippo.io/age.ParseRecipients": "r0=public",
	// func age.ParseX25519Recipient(s string) (*age.X25519Recipient, error)
	"filippo.io/age.ParseX25519Recipient": "r0=public",
	// func age.ParseHybridRecipient(s string) (*age.HybridRecipient, error)
	"filippo.io/age.ParseHybridRecipient": "r0=public",
	// func (age.Identity).Unwrap(stanzas []*age.Stanza) (fileKey []byte, err error)
	"(filippo.io/age.Identity).Unwrap": "r0=key r0@this",
	// func (age.Recipient).Wrap(fileKey []byte) ([]*age.Stanza, error)
	"(filippo.io/age.Recipient).Wrap": "a0!key r0=public",
	// func (*age.HybridIdentity).Recipient() *age.HybridRecipient
	"(*filippo.io/age.HybridIdentity).Recipient": "r0=public",
	// func (*age.HybridIdentity).Unwrap(stanzas []*age.Stanza) ([]byte, error)
	"(*filippo.io/age.HybridIdentity).Unwrap": "r0=key",
	// func (*age.HybridIdentity).String() string
	"(*filippo.io/age.HybridIdentity).String": "r0=key",
	// func (*age.HybridRecipient).Wrap(fileKey []byte) ([]*age.Stanza, error)
	"(*filippo.io/age.HybridRecipient).Wrap": "a0!key r0=public",
	// func (*age.ScryptIdentity).Unwrap(stanzas []*age.Stanza) ([]byte, error)
	"(*filippo.io/age.ScryptIdentity).Unwrap": "r0=key",
	// func (*age.ScryptRecipient).Wrap(fileKey []byte) ([]*age.Stanza, error)
	"(*filippo.io/age.ScryptRecipient).Wrap": "a0!key r0=public",
	// func (*age.X25519Identity).Recipient() *age.X25519Recipient
	"(*filippo.io/age.X25519Identity).Recipient": "r0=public",
	// func (*age.X25519Identity).String() string
	"(*filippo.io/age.X25519Identity).String": "r0=key",
	// func (*age.X25519Identity).Unwrap(stanzas []*age.Stanza) ([]byte, error)
	"(*filippo.io/age.X25519Identity).Unwrap": "r0=key",
	// func (*age.X25519Recipient).Wrap(fileKey []byte) ([]*age.Stanza, error)
	"(*filippo.io/age.X25519Recipient).Wrap": "a0!key r0=public",

	// func agessh.NewEd25519Identity(key ed25519.PrivateKey) (*agessh.Ed25519Identity, error)
	"filippo.io/age/agessh.NewEd25519Identity": "r0=key a0!key",
	// func agessh.NewRSAIdentity(key *rsa.PrivateKey) (*agessh.RSAIdentity, error)
	"filippo.io/age/agessh.NewRSAIdentity": "r0=key r0~a0",
	// func agessh.NewEncryptedSSHIdentity(pubKey ssh.PublicKey, pemBytes []byte, passphrase func() ([]byte, error)) (*agessh.EncryptedSSHIdentity, error)
	"filippo.io/age/agessh.NewEncryptedSSHIdentity": "r0=key r0~a1",
	// func agessh.ParseIdentity(pemBytes []byte) (age.Identity, error)
	"filippo.io/age/agessh.ParseIdentity": "r0=key a0!key",
	// func (*agessh.Ed25519Identity).Unwrap(stanzas []*age.Stanza) ([]byte, error)
	"(*filippo.io/age/agessh.Ed25519Identity).Unwrap": "r0=key",
	// func (*agessh.RSAIdentity).Unwrap(stanzas []*age.Stanza) ([]byte, error)
	"(*filippo.io/age/agessh.RSAIdentity).Unwrap": "r0=key",
	// func (*agessh.EncryptedSSHIdentity).Unwrap(stanzas []*age.Stanza) (fileKey []byte, err error)
	"(*filippo.io/age/agessh.EncryptedSSHIdentity).Unwrap": "r0=key",

	// func (*edwards25519.Scalar).Bytes() []byte
	"(*filippo.io/edwards25519.Scalar).Bytes": "r0<this r0=key r0=fresh",
	// func (*edwards25519.Scalar).Equal(t *edwards25519.Scalar) int
	"(*filippo.io/edwards25519.Scalar).Equal": "this!consttime a0!consttime",
	// func (*edwards25519.Scalar).Set(x *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Set": "this<a0 r0~this",
	// func (*edwards25519.Scalar).SetBytesWithClamping(x []byte) (*edwards25519.Scalar, error)
	"(*filippo.io/edwards25519.Scalar).SetBytesWithClamping": "this<a0 r0~this a0!key",
	// func (*edwards25519.Scalar).SetCanonicalBytes(x []byte) (*edwards25519.Scalar, error)
	"(*filippo.io/edwards25519.Scalar).SetCanonicalBytes": "this<a0 r0~this",
	// func (*edwards25519.Scalar).SetUniformBytes(x []byte) (*edwards25519.Scalar, error)
	"(*filippo.io/edwards25519.Scalar).SetUniformBytes": "this<a0 r0~this",
	// func (*edwards25519.Scalar).Add(x *edwards25519.Scalar, y *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Add": "this^a0 this^a1 r0~this",
	// func (*edwards25519.Scalar).Subtract(x *edwards25519.Scalar, y *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Subtract": "this^a0 this^a1 r0~this",
	// func (*edwards25519.Scalar).Multiply(x *edwards25519.Scalar, y *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Multiply": "this^a0 this^a1 r0~this",
	// func (*edwards25519.Scalar).MultiplyAdd(x *edwards25519.Scalar, y *edwards25519.Scalar, z *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).MultiplyAdd": "this^a0 this^a1 this^a2 r0~this",
	// func (*edwards25519.Scalar).Negate(x *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Negate": "this<a0 r0~this",
	// func (*edwards25519.Scalar).Invert(t *edwards25519.Scalar) *edwards25519.Scalar
	"(*filippo.io/edwards25519.Scalar).Invert": "this^a0 r0~this",
	// func (*edwards25519.Point).Bytes() []byte
	"(*filippo.io/edwards25519.Point).Bytes": "r0<this r0=fresh",
	// func (*edwards25519.Point).BytesMontgomery() []byte
	"(*filippo.io/edwards25519.Point).BytesMontgomery": "r0<this r0=fresh",
	// func (*edwards25519.Point).Equal(u *edwards25519.Point) int
	"(*filippo.io/edwards25519.Point).Equal": "this!consttime a0!consttime",
	// func (*edwards25519.Point).Set(u *edwards25519.Point) *edwards25519.Point
	"(*filippo.io/edwards25519.Point).Set": "this<a0 r0~this",
	// func (*edwards25519.Point).SetBytes(x []byte) (*edwards25519.Point, error)
	"(*filippo.io/edwards25519.Point).SetBytes": "this<a0 r0~this",
	// func (*edwards25519.Point).ScalarBaseMult(x *edwards25519.Scalar) *edwards25519.Point
	"(*filippo.io/edwards25519.Point).ScalarBaseMult": "r0~this this=public",
	// func (*edwards25519.Point).ScalarMult(x *edwards25519.Scalar, q *edwards25519.Point) *edwards25519.Point
	"(*filippo.io/edwards25519.Point).ScalarMult": "r0~this",

	// func keygen.ECDSA(c elliptic.Curve, secret []byte) (*ecdsa.PrivateKey, error)
	"filippo.io/keygen.ECDSA": "r0=key a1!key",

	// func (*mldsa.PrivateKey).Bytes() []byte
	"(*filippo.io/mldsa.PrivateKey).Bytes": "r0=key",
	// func (*mldsa.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(*filippo.io/mldsa.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (*mldsa.PrivateKey).Public() crypto.PublicKey
	"(*filippo.io/mldsa.PrivateKey).Public": "r0=public",
	// func (*mldsa.PrivateKey).PublicKey() *mldsa.PublicKey
	"(*filippo.io/mldsa.PrivateKey).PublicKey": "r0=public",
	// func (*mldsa.PrivateKey).Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(*filippo.io/mldsa.PrivateKey).Sign": "r0=public",
	// func (*mldsa.PrivateKey).SignDeterministic(message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(*filippo.io/mldsa.PrivateKey).SignDeterministic": "r0=public",
	// func mldsa.GenerateKey(params mldsa.Parameters) (*mldsa.PrivateKey, error)
	"filippo.io/mldsa.GenerateKey": "r0=key",
	// func mldsa.NewPrivateKey(params mldsa.Parameters, seed []byte) (*mldsa.PrivateKey, error)
	"filippo.io/mldsa.NewPrivateKey": "r0=key a1!key",
	// func mldsa.NewPublicKey(params mldsa.Parameters, encoding []byte) (*mldsa.PublicKey, error)
	"filippo.io/mldsa.NewPublicKey": "r0=public",

	// secp256k1

	// func (*secp256k1.PrivateKey).PubKey() *secp256k1.PublicKey
	"(*github.com/decred/dcrd/dcrec/secp256k1.PrivateKey).PubKey": "r0=public",
	// func (*secp256k1.PrivateKey).ToECDSA() *ecdsa.PrivateKey
	"(*github.com/decred/dcrd/dcrec/secp256k1.PrivateKey).ToECDSA": "r0=key",
	// func (*secp256k1.PrivateKey).Zero()
	"(*github.com/decred/dcrd/dcrec/secp256k1.PrivateKey).Zero": "this!wipe",
	// func (secp256k1.PrivateKey).Serialize() []byte
	"(github.com/decred/dcrd/dcrec/secp256k1.PrivateKey).Serialize": "r0=key",
	// func (*secp256k1.ModNScalar).Zero()
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Zero": "this!wipe",
	// func (*secp256k1.ModNScalar).Bytes() [32]byte
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Bytes": "r0<this",
	// func (*secp256k1.ModNScalar).PutBytes(b *[32]byte)
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).PutBytes": "a0<this",
	// func (*secp256k1.ModNScalar).PutBytesUnchecked(b []byte)
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).PutBytesUnchecked": "a0<this",
	// func (*secp256k1.ModNScalar).Set(val *secp256k1.ModNScalar) *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Set": "this<a0 r0~this",
	// func (*secp256k1.ModNScalar).SetByteSlice(b []byte) bool
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).SetByteSlice": "this<a0",
	// func (*secp256k1.ModNScalar).SetBytes(b *[32]byte) uint32
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).SetBytes": "this<a0",
	// func (*secp256k1.ModNScalar).Add(val *secp256k1.ModNScalar) *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Add": "this^a0 r0~this",
	// func (*secp256k1.ModNScalar).Mul(val *secp256k1.ModNScalar) *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Mul": "this^a0 r0~this",
	// func (*secp256k1.ModNScalar).Negate() *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Negate": "r0~this",
	// func (*secp256k1.ModNScalar).NegateVal(val *secp256k1.ModNScalar) *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).NegateVal": "this<a0 r0~this",
	// func (*secp256k1.ModNScalar).InverseNonConst() *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).InverseNonConst": "r0~this",
	// func (*secp256k1.ModNScalar).InverseValNonConst(val *secp256k1.ModNScalar) *secp256k1.ModNScalar
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).InverseValNonConst": "this<a0 r0~this",
	// func (*secp256k1.ModNScalar).Equals(val *secp256k1.ModNScalar) bool
	"(*github.com/decred/dcrd/dcrec/secp256k1.ModNScalar).Equals": "this!consttime a0!consttime",
	// func secp256k1.GeneratePrivateKey() (*secp256k1.PrivateKey, error)
	"github.com/decred/dcrd/dcrec/secp256k1.GeneratePrivateKey": "r0=key",
	// func secp256k1.GeneratePrivateKeyFromRand(rand io.Reader) (*secp256k1.PrivateKey, error)
	"github.com/decred/dcrd/dcrec/secp256k1.GeneratePrivateKeyFromRand": "r0=key",
	// func secp256k1.GenerateSharedSecret(privkey *secp256k1.PrivateKey, pubkey *secp256k1.PublicKey) []byte
	"github.com/decred/dcrd/dcrec/secp256k1.GenerateSharedSecret": "r0=key",
	// func secp256k1.NewPrivateKey(key *secp256k1.ModNScalar) *secp256k1.PrivateKey
	"github.com/decred/dcrd/dcrec/secp256k1.NewPrivateKey": "r0=key",
	// func secp256k1.NonceRFC6979(privKey []byte, hash []byte, extra []byte, version []byte, extraIterations uint32) *secp256k1.ModNScalar
	"github.com/decred/dcrd/dcrec/secp256k1.NonceRFC6979": "r0=key a0!key",
	// func secp256k1.ParsePubKey(serialized []byte) (key *secp256k1.PublicKey, err error)
	"github.com/decred/dcrd/dcrec/secp256k1.ParsePubKey": "r0=public",
	// func secp256k1.PrivKeyFromBytes(privKeyBytes []byte) *secp256k1.PrivateKey
	"github.com/decred/dcrd/dcrec/secp256k1.PrivKeyFromBytes": "r0=key a0!key",
	// func (secp256k1.PublicKey).SerializeCompressed() []byte
	"(github.com/decred/dcrd/dcrec/secp256k1.PublicKey).SerializeCompressed": "r0=public",
	// func (secp256k1.PublicKey).SerializeUncompressed() []byte
	"(github.com/decred/dcrd/dcrec/secp256k1.PublicKey).SerializeUncompressed": "r0=public",

	// func btcec.GenerateSharedSecret(privkey *btcec.PrivateKey, pubkey *btcec.PublicKey) []byte
	"github.com/btcsuite/btcd/btcec.GenerateSharedSecret": "r0=key",
	// func btcec.NewPrivateKey() (*btcec.PrivateKey, error)
	"github.com/btcsuite/btcd/btcec.NewPrivateKey": "r0=key",
	// func btcec.NonceRFC6979(privKey []byte, hash []byte, extra []byte, version []byte, extraIterations uint32) *btcec.ModNScalar
	"github.com/btcsuite/btcd/btcec.NonceRFC6979": "r0=key a0!key",
	// func btcec.PrivKeyFromBytes(pk []byte) (*btcec.PrivateKey, *btcec.PublicKey)
	"github.com/btcsuite/btcd/btcec.PrivKeyFromBytes": "r0=key r1=public a0!key",
	// func btcec.PrivKeyFromScalar(key *btcec.ModNScalar) *btcec.PrivateKey
	"github.com/btcsuite/btcd/btcec.PrivKeyFromScalar": "r0=key",
	// func btcec.ParsePubKey(pubKeyStr []byte) (*btcec.PublicKey, error)
	"github.com/btcsuite/btcd/btcec.ParsePubKey": "r0=public",
	// func btcec.ToSerialized(pubKey *btcec.PublicKey) btcec.SerializedKey
	"github.com/btcsuite/btcd/btcec.ToSerialized": "r0=public",

	// func (*hdkeychain.ExtendedKey).ChainCode() []byte
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).ChainCode": "r0=key",
	// func (*hdkeychain.ExtendedKey).CloneWithVersion(version []byte) (*hdkeychain.ExtendedKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).CloneWithVersion": "r0~this",
	// func (*hdkeychain.ExtendedKey).Derive(i uint32) (*hdkeychain.ExtendedKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).Derive": "r0=key",
	// func (*hdkeychain.ExtendedKey).DeriveNonStandard(i uint32) (*hdkeychain.ExtendedKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).DeriveNonStandard": "r0=key",
	// func (*hdkeychain.ExtendedKey).ECPrivKey() (*btcec.PrivateKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).ECPrivKey": "r0=key",
	// func (*hdkeychain.ExtendedKey).ECPubKey() (*btcec.PublicKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).ECPubKey": "r0=public",
	// func (*hdkeychain.ExtendedKey).Neuter() (*hdkeychain.ExtendedKey, error)
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).Neuter": "r0=public",
	// func (*hdkeychain.ExtendedKey).String() string
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).String": "r0=key",
	// func (*hdkeychain.ExtendedKey).Zero()
	"(*github.com/btcsuite/btcd/btcutil/hdkeychain.ExtendedKey).Zero": "this!wipe",
	// func hdkeychain.GenerateSeed(length uint8) ([]byte, error)
	"github.com/btcsuite/btcd/btcutil/hdkeychain.GenerateSeed": "r0=key",

	// the fields are the arguments

	// func hdkeychain.NewExtendedKey(version []byte, key []byte, chainCode []byte, parentFP []byte, depth uint8, childNum uint32, isPrivate bool) *hdkeychain.ExtendedKey
	"github.com/btcsuite/btcd/btcutil/hdkeychain.NewExtendedKey": "r0=key r0~a1 r0~a2 r0~a3 a1!key",
	// func hdkeychain.NewKeyFromString(key string) (*hdkeychain.ExtendedKey, error)
	"github.com/btcsuite/btcd/btcutil/hdkeychain.NewKeyFromString": "r0=key a0!key",
	// func hdkeychain.NewMaster(seed []byte, net *chaincfg.Params) (*hdkeychain.ExtendedKey, error)
	"github.com/btcsuite/btcd/btcutil/hdkeychain.NewMaster": "r0=key a0!key",

	// func crypto.FromECDSA(priv *ecdsa.PrivateKey) []byte
	"github.com/ethereum/go-ethereum/crypto.FromECDSA": "r0=key",
	// func crypto.GenerateKey() (*ecdsa.PrivateKey, error)
	"github.com/ethereum/go-ethereum/crypto.GenerateKey": "r0=key",
	// func crypto.HexToECDSA(hexkey string) (*ecdsa.PrivateKey, error)
	"github.com/ethereum/go-ethereum/crypto.HexToECDSA": "r0=key a0!key",
	// func crypto.Keccak256(data ...[]byte) []byte
	"github.com/ethereum/go-ethereum/crypto.Keccak256": "r0^a0 r0=fresh",
	// func crypto.Keccak256Hash(data ...[]byte) (h common.Hash)
	"github.com/ethereum/go-ethereum/crypto.Keccak256Hash": "r0^a0",
	// func crypto.HashData(kh crypto.KeccakState, data []byte) (h common.Hash)
	"github.com/ethereum/go-ethereum/crypto.HashData": "r0^a1",
	// func crypto.LoadECDSA(file string) (*ecdsa.PrivateKey, error)
	"github.com/ethereum/go-ethereum/crypto.LoadECDSA": "r0=key",
	// func crypto.SaveECDSA(file string, key *ecdsa.PrivateKey) error
	"github.com/ethereum/go-ethereum/crypto.SaveECDSA": "",
	// func crypto.Sign(digestHash []byte, prv *ecdsa.PrivateKey) (sig []byte, err error)
	"github.com/ethereum/go-ethereum/crypto.Sign": "r0=public a1!key",
	// func crypto.ToECDSA(d []byte) (*ecdsa.PrivateKey, error)
	"github.com/ethereum/go-ethereum/crypto.ToECDSA": "r0=key a0!key",
	// func crypto.ToECDSAUnsafe(d []byte) *ecdsa.PrivateKey
	"github.com/ethereum/go-ethereum/crypto.ToECDSAUnsafe": "r0=key a0!key",
	// func crypto.PubkeyToAddress(p ecdsa.PublicKey) common.Address
	"github.com/ethereum/go-ethereum/crypto.PubkeyToAddress": "r0=public",
	// func crypto.CompressPubkey(pubkey *ecdsa.PublicKey) []byte
	"github.com/ethereum/go-ethereum/crypto.CompressPubkey": "r0=public",
	// func crypto.FromECDSAPub(pub *ecdsa.PublicKey) []byte
	"github.com/ethereum/go-ethereum/crypto.FromECDSAPub": "r0=public",

	// func (*ecies.PrivateKey).Decrypt(c []byte, s1 []byte, s2 []byte) (m []byte, err error)
	"(*github.com/ethereum/go-ethereum/crypto/ecies.PrivateKey).Decrypt": "r0=key?",
	// func (*ecies.PrivateKey).ExportECDSA() *ecdsa.PrivateKey
	"(*github.com/ethereum/go-ethereum/crypto/ecies.PrivateKey).ExportECDSA": "r0=key r0~this",
	// func (*ecies.PrivateKey).GenerateShared(pub *ecies.PublicKey, skLen int, macLen int) (sk []byte, err error)
	"(*github.com/ethereum/go-ethereum/crypto/ecies.PrivateKey).GenerateShared": "r0=key",
	// func ecies.Encrypt(rand io.Reader, pub *ecies.PublicKey, m []byte, s1 []byte, s2 []byte) (ct []byte, err error)
	"github.com/ethereum/go-ethereum/crypto/ecies.Encrypt": "r0=public",
	// func ecies.GenerateKey(rand io.Reader, curve elliptic.Curve, params *ecies.ECIESParams) (prv *ecies.PrivateKey, err error)
	"github.com/ethereum/go-ethereum/crypto/ecies.GenerateKey": "r0=key",
	// func ecies.ImportECDSA(prv *ecdsa.PrivateKey) *ecies.PrivateKey
	"github.com/ethereum/go-ethereum/crypto/ecies.ImportECDSA": "r0=key r0~a0",

	// func keystore.DecryptDataV3(cryptoJson keystore.CryptoJSON, auth string) ([]byte, error)
	"github.com/ethereum/go-ethereum/accounts/keystore.DecryptDataV3": "r0=key a1!key",
	// func keystore.DecryptKey(keyjson []byte, auth string) (*keystore.Key, error)
	"github.com/ethereum/go-ethereum/accounts/keystore.DecryptKey": "r0=key a1!key",
	// func keystore.EncryptDataV3(data []byte, auth []byte, scryptN int, scryptP int) (keystore.CryptoJSON, error)
	"github.com/ethereum/go-ethereum/accounts/keystore.EncryptDataV3": "a0!key a1!key",
	// func keystore.EncryptKey(key *keystore.Key, auth string, scryptN int, scryptP int) ([]byte, error)
	"github.com/ethereum/go-ethereum/accounts/keystore.EncryptKey": "r0=public a1!key",
	// func (*keystore.Key).MarshalJSON() (j []byte, err error)
	"(*github.com/ethereum/go-ethereum/accounts/keystore.Key).MarshalJSON": "r0=key",
	// func (*keystore.KeyStore).Unlock(a accounts.Account, passphrase string) error
	"(*github.com/ethereum/go-ethereum/accounts/keystore.KeyStore).Unlock": "a1!key",
	// func (*keystore.KeyStore).NewAccount(passphrase string) (accounts.Account, error)
	"(*github.com/ethereum/go-ethereum/accounts/keystore.KeyStore).NewAccount": "a0!key",

	// func bip39.EntropyFromMnemonic(mnemonic string) ([]byte, error)
	"github.com/tyler-smith/go-bip39.EntropyFromMnemonic": "r0=key a0!key",
	// func bip39.MnemonicToByteArray(mnemonic string, raw ...bool) ([]byte, error)
	"github.com/tyler-smith/go-bip39.MnemonicToByteArray": "r0=key a0!key",
	// func bip39.NewEntropy(bitSize int) ([]byte, error)
	"github.com/tyler-smith/go-bip39.NewEntropy": "r0=key",
	// func bip39.NewMnemonic(entropy []byte) (string, error)
	"github.com/tyler-smith/go-bip39.NewMnemonic": "r0=password a0!key",
	// func bip39.NewSeed(mnemonic string, password string) []byte
	"github.com/tyler-smith/go-bip39.NewSeed": "r0=key a0!key a1!key",
	// func bip39.NewSeedWithErrorChecking(mnemonic string, password string) ([]byte, error)
	"github.com/tyler-smith/go-bip39.NewSeedWithErrorChecking": "r0=key a0!key a1!key",

	// github.com/cloudflare/circl

	// func x25519.KeyGen(public *x25519.Key, secret *x25519.Key)
	"github.com/cloudflare/circl/dh/x25519.KeyGen": "a0=public a1!key",
	// func x25519.Shared(shared *x25519.Key, secret *x25519.Key, public *x25519.Key) bool
	"github.com/cloudflare/circl/dh/x25519.Shared": "a0=key a1!key",

	// func x448.KeyGen(public *x448.Key, secret *x448.Key)
	"github.com/cloudflare/circl/dh/x448.KeyGen": "a0=public a1!key",
	// func x448.Shared(shared *x448.Key, secret *x448.Key, public *x448.Key) bool
	"github.com/cloudflare/circl/dh/x448.Shared": "a0=key a1!key",

	// func (group.Group).RandomNonZeroScalar(io.Reader) group.Scalar
	"(github.com/cloudflare/circl/group.Group).RandomNonZeroScalar": "r0=key?",
	// func (group.Group).RandomScalar(rnd io.Reader) group.Scalar
	"(github.com/cloudflare/circl/group.Group).RandomScalar": "r0=key?",

	// func (kem.AuthScheme).AuthDecapsulate(skr kem.PrivateKey, ct []byte, pks kem.PublicKey) ([]byte, error)
	"(github.com/cloudflare/circl/kem.AuthScheme).AuthDecapsulate": "r0=key",
	// func (kem.AuthScheme).AuthEncapsulate(pkr kem.PublicKey, sks kem.PrivateKey) (ct []byte, ss []byte, err error)
	"(github.com/cloudflare/circl/kem.AuthScheme).AuthEncapsulate": "r0=public r1=key",
	// func (kem.AuthScheme).AuthEncapsulateDeterministically(pkr kem.PublicKey, sks kem.PrivateKey, seed []byte) (ct []byte, ss []byte, err error)
	"(github.com/cloudflare/circl/kem.AuthScheme).AuthEncapsulateDeterministically": "r0=public r1=key a2!key",
	// func (kem.Scheme).Decapsulate(sk kem.PrivateKey, ct []byte) ([]byte, error)
	"(github.com/cloudflare/circl/kem.Scheme).Decapsulate": "r0=key",
	// func (kem.Scheme).DeriveKeyPair(seed []byte) (kem.PublicKey, kem.PrivateKey)
	"(github.com/cloudflare/circl/kem.Scheme).DeriveKeyPair": "r0=public r1=key a0!key",
	// func (kem.Scheme).Encapsulate(pk kem.PublicKey) (ct []byte, ss []byte, err error)
	"(github.com/cloudflare/circl/kem.Scheme).Encapsulate": "r0=public r1=key",
	// func (kem.Scheme).EncapsulateDeterministically(pk kem.PublicKey, seed []byte) (ct []byte, ss []byte, err error)
	"(github.com/cloudflare/circl/kem.Scheme).EncapsulateDeterministically": "r0=public r1=key a1!key",
	// func (kem.Scheme).GenerateKeyPair() (kem.PublicKey, kem.PrivateKey, error)
	"(github.com/cloudflare/circl/kem.Scheme).GenerateKeyPair": "r0=public r1=key",
	// func (kem.Scheme).UnmarshalBinaryPrivateKey([]byte) (kem.PrivateKey, error)
	"(github.com/cloudflare/circl/kem.Scheme).UnmarshalBinaryPrivateKey": "r0=key a0!key",
	// func (kem.Scheme).UnmarshalBinaryPublicKey([]byte) (kem.PublicKey, error)
	"(github.com/cloudflare/circl/kem.Scheme).UnmarshalBinaryPublicKey": "r0=public",
	// func (encoding.BinaryMarshaler).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/kem.PrivateKey).MarshalBinary": "r0=key",
	// func (kem.PrivateKey).Public() kem.PublicKey
	"(github.com/cloudflare/circl/kem.PrivateKey).Public": "r0=public",
	// func (kem.PrivateKey).Equal(kem.PrivateKey) bool
	"(github.com/cloudflare/circl/kem.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (encoding.BinaryMarshaler).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/kem.PublicKey).MarshalBinary": "r0=public",

	// func (*mlkem768.PrivateKey).DecapsulateTo(ss []byte, ct []byte)
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PrivateKey).DecapsulateTo": "a0=key",
	// func (*mlkem768.PrivateKey).MarshalBinary() ([]byte, error)
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PrivateKey).MarshalBinary": "r0=key",
	// func (*mlkem768.PrivateKey).Pack(buf []byte)
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PrivateKey).Pack": "a0=key",
	// func (*mlkem768.PrivateKey).Public() kem.PublicKey
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PrivateKey).Public": "r0=public",
	// func (*mlkem768.PrivateKey).Unpack(buf []byte) error
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PrivateKey).Unpack": "this=key a0!key",
	// func (*mlkem768.PublicKey).EncapsulateTo(ct []byte, ss []byte, seed []byte)
	"(*github.com/cloudflare/circl/kem/mlkem/mlkem768.PublicKey).EncapsulateTo": "a0=public a1=key a2!key",
	// func mlkem768.GenerateKeyPair(rand io.Reader) (*mlkem768.PublicKey, *mlkem768.PrivateKey, error)
	"github.com/cloudflare/circl/kem/mlkem/mlkem768.GenerateKeyPair": "r0=public r1=key",
	// func mlkem768.NewKeyFromSeed(seed []byte) (*mlkem768.PublicKey, *mlkem768.PrivateKey)
	"github.com/cloudflare/circl/kem/mlkem/mlkem768.NewKeyFromSeed": "r0=public r1=key a0!key",

	// func (hpke.AEAD).New(key []byte) (cipher.AEAD, error)
	"(github.com/cloudflare/circl/hpke.AEAD).New": "a0!key",
	// func (hpke.KDF).Expand(pseudorandomKey []byte, info []byte, outputLen uint) []byte
	"(github.com/cloudflare/circl/hpke.KDF).Expand": "r0=key a0!key",
	// func (hpke.KDF).Extract(secret []byte, salt []byte) (pseudorandomKey []byte)
	"(github.com/cloudflare/circl/hpke.KDF).Extract": "r0=key a0!key",
	// func (hpke.Context).Export(exporterContext []byte, length uint) []byte
	"(github.com/cloudflare/circl/hpke.Context).Export": "r0=key",
	// func (encoding.BinaryMarshaler).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/hpke.Context).MarshalBinary": "r0=key",
	// func (hpke.Opener).Open(ct []byte, aad []byte) (pt []byte, err error)
	"(github.com/cloudflare/circl/hpke.Opener).Open": "r0=key?",
	// func (hpke.Sealer).Seal(pt []byte, aad []byte) (ct []byte, err error)
	"(github.com/cloudflare/circl/hpke.Sealer).Seal": "r0=public",
	// func hpke.UnmarshalOpener(raw []byte) (hpke.Opener, error)
	"github.com/cloudflare/circl/hpke.UnmarshalOpener": "r0=key a0!key",
	// func hpke.UnmarshalSealer(raw []byte) (hpke.Sealer, error)
	"github.com/cloudflare/circl/hpke.UnmarshalSealer": "r0=key a0!key",
	// func (*hpke.Receiver).SetupPSK(enc []byte, psk []byte, pskID []byte) (hpke.Opener, error)
	"(*github.com/cloudflare/circl/hpke.Receiver).SetupPSK": "a1!key",
	// func (*hpke.Sender).SetupPSK(rnd io.Reader, psk []byte, pskID []byte) (enc []byte, seal hpke.Sealer, err error)
	"(*github.com/cloudflare/circl/hpke.Sender).SetupPSK": "a1!key",

	// func (sign.Scheme).DeriveKey(seed []byte) (sign.PublicKey, sign.PrivateKey)
	"(github.com/cloudflare/circl/sign.Scheme).DeriveKey": "r0=public r1=key a0!key",
	// func (sign.Scheme).GenerateKey() (sign.PublicKey, sign.PrivateKey, error)
	"(github.com/cloudflare/circl/sign.Scheme).GenerateKey": "r0=public r1=key",
	// func (sign.Scheme).Sign(sk sign.PrivateKey, message []byte, opts *sign.SignatureOpts) []byte
	"(github.com/cloudflare/circl/sign.Scheme).Sign": "r0=public",
	// func (sign.Scheme).UnmarshalBinaryPrivateKey([]byte) (sign.PrivateKey, error)
	"(github.com/cloudflare/circl/sign.Scheme).UnmarshalBinaryPrivateKey": "r0=key a0!key",
	// func (sign.Scheme).UnmarshalBinaryPublicKey([]byte) (sign.PublicKey, error)
	"(github.com/cloudflare/circl/sign.Scheme).UnmarshalBinaryPublicKey": "r0=public",
	// func (sign.Seeded).Seed() []byte
	"(github.com/cloudflare/circl/sign.Seeded).Seed": "r0=key r0@this",
	// func (encoding.BinaryMarshaler).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/sign.PrivateKey).MarshalBinary": "r0=key",
	// func (crypto.Signer).Public() crypto.PublicKey
	"(github.com/cloudflare/circl/sign.PrivateKey).Public": "r0=public",

	// func (ed25519.PrivateKey).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/sign/ed25519.PrivateKey).MarshalBinary": "r0=key",
	// func (ed25519.PrivateKey).Public() crypto.PublicKey
	"(github.com/cloudflare/circl/sign/ed25519.PrivateKey).Public": "r0=public",
	// func (ed25519.PrivateKey).Seed() []byte
	"(github.com/cloudflare/circl/sign/ed25519.PrivateKey).Seed": "r0=key",
	// func (ed25519.PrivateKey).Sign(rand io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(github.com/cloudflare/circl/sign/ed25519.PrivateKey).Sign": "r0=public",
	// func (ed25519.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(github.com/cloudflare/circl/sign/ed25519.PrivateKey).Equal": "this!consttime a0!consttime",
	// func ed25519.GenerateKey(rand io.Reader) (ed25519.PublicKey, ed25519.PrivateKey, error)
	"github.com/cloudflare/circl/sign/ed25519.GenerateKey": "r0=public r1=key",
	// func ed25519.NewKeyFromSeed(seed []byte) ed25519.PrivateKey
	"github.com/cloudflare/circl/sign/ed25519.NewKeyFromSeed": "r0=key a0!key",
	// func ed25519.Sign(privateKey ed25519.PrivateKey, message []byte) []byte
	"github.com/cloudflare/circl/sign/ed25519.Sign": "r0=public a0!key",
	// func ed25519.SignPh(privateKey ed25519.PrivateKey, message []byte, ctx string) []byte
	"github.com/cloudflare/circl/sign/ed25519.SignPh": "r0=public a0!key",
	// func ed25519.SignWithCtx(privateKey ed25519.PrivateKey, message []byte, ctx string) []byte
	"github.com/cloudflare/circl/sign/ed25519.SignWithCtx": "r0=public a0!key",

	// func (ed448.PrivateKey).MarshalBinary() (data []byte, err error)
	"(github.com/cloudflare/circl/sign/ed448.PrivateKey).MarshalBinary": "r0=key",
	// func (ed448.PrivateKey).Public() crypto.PublicKey
	"(github.com/cloudflare/circl/sign/ed448.PrivateKey).Public": "r0=public",
	// func (ed448.PrivateKey).Seed() []byte
	"(github.com/cloudflare/circl/sign/ed448.PrivateKey).Seed": "r0=key",
	// func (ed448.PrivateKey).Sign(rand io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(github.com/cloudflare/circl/sign/ed448.PrivateKey).Sign": "r0=public",
	// func (ed448.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(github.com/cloudflare/circl/sign/ed448.PrivateKey).Equal": "this!consttime a0!consttime",
	// func ed448.GenerateKey(rand io.Reader) (ed448.PublicKey, ed448.PrivateKey, error)
	"github.com/cloudflare/circl/sign/ed448.GenerateKey": "r0=public r1=key",
	// func ed448.NewKeyFromSeed(seed []byte) ed448.PrivateKey
	"github.com/cloudflare/circl/sign/ed448.NewKeyFromSeed": "r0=key a0!key",
	// func ed448.Sign(priv ed448.PrivateKey, message []byte, ctx string) []byte
	"github.com/cloudflare/circl/sign/ed448.Sign": "r0=public a0!key",
	// func ed448.SignPh(priv ed448.PrivateKey, message []byte, ctx string) []byte
	"github.com/cloudflare/circl/sign/ed448.SignPh": "r0=public a0!key",

	// func (*mldsa65.PrivateKey).Bytes() []byte
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).Bytes": "r0=key",
	// func (*mldsa65.PrivateKey).MarshalBinary() ([]byte, error)
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).MarshalBinary": "r0=key",
	// func (*mldsa65.PrivateKey).Pack(buf *[4032]byte)
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).Pack": "a0=key",
	// func (*mldsa65.PrivateKey).Public() crypto.PublicKey
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).Public": "r0=public",
	// func (*mldsa65.PrivateKey).Seed() []byte
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).Seed": "r0=key r0@this",
	// func (*mldsa65.PrivateKey).UnmarshalBinary(data []byte) error
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).UnmarshalBinary": "this=key a0!key",
	// func (*mldsa65.PrivateKey).Unpack(buf *[4032]byte)
	"(*github.com/cloudflare/circl/sign/mldsa/mldsa65.PrivateKey).Unpack": "this=key a0!key",
	// func mldsa65.GenerateKey(rand io.Reader) (*mldsa65.PublicKey, *mldsa65.PrivateKey, error)
	"github.com/cloudflare/circl/sign/mldsa/mldsa65.GenerateKey": "r0=public r1=key",
	// func mldsa65.NewKeyFromSeed(seed *[32]byte) (*mldsa65.PublicKey, *mldsa65.PrivateKey)
	"github.com/cloudflare/circl/sign/mldsa/mldsa65.NewKeyFromSeed": "r0=public r1=key a0!key",
	// func mldsa65.SignTo(sk *mldsa65.PrivateKey, msg []byte, ctx []byte, randomized bool, sig []byte) error
	"github.com/cloudflare/circl/sign/mldsa/mldsa65.SignTo": "a4=public",

	// func secretsharing.New(rnd io.Reader, t uint, secret group.Scalar) secretsharing.SecretSharing
	"github.com/cloudflare/circl/secretsharing.New": "r0~a2",
	// func secretsharing.Recover(t uint, shares []secretsharing.Share) (secret group.Scalar, err error)
	"github.com/cloudflare/circl/secretsharing.Recover": "r0=key",
	// func (secretsharing.SecretSharing).Share(n uint) []secretsharing.Share
	"(github.com/cloudflare/circl/secretsharing.SecretSharing).Share": "r0=key",
	// func (secretsharing.SecretSharing).ShareWithID(id group.Scalar) secretsharing.Share
	"(github.com/cloudflare/circl/secretsharing.SecretSharing).ShareWithID": "r0=key",
	// func (secretsharing.SecretSharing).CommitSecret() secretsharing.SecretCommitment
	"(github.com/cloudflare/circl/secretsharing.SecretSharing).CommitSecret": "r0=public",

	// other modules with keys

	// func bcrypt_pbkdf.Key(password, salt []byte, rounds, keyLen int) ([]byte, error)
	"github.com/dchest/bcrypt_pbkdf.Key": "r0=key a0!key",

	// func uuid.GenerateRandomBytes(size int) ([]byte, error)
	"github.com/hashicorp/go-uuid.GenerateRandomBytes": "r0=key?",
	// func uuid.GenerateRandomBytesWithReader(size int, reader io.Reader) ([]byte, error)
	"github.com/hashicorp/go-uuid.GenerateRandomBytesWithReader": "r0=key?",

	// func encrypted.Decrypt(ciphertext []byte, passphrase []byte) ([]byte, error)
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.Decrypt": "r0=key a1!key",
	// func encrypted.Encrypt(plaintext []byte, passphrase []byte) ([]byte, error)
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.Encrypt": "r0=public a1!key",
	// func encrypted.EncryptWithCustomKDFParameters(plaintext []byte, passphrase []byte, kdfLevel encrypted.KDFParameterStrength) ([]byte, error)
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.EncryptWithCustomKDFParameters": "r0=public a1!key",
	// func encrypted.Marshal(v interface{}, passphrase []byte) ([]byte, error)
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.Marshal": "r0=public a1!key",
	// func encrypted.MarshalWithCustomKDFParameters(v interface{}, passphrase []byte, kdfLevel encrypted.KDFParameterStrength) ([]byte, error)
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.MarshalWithCustomKDFParameters": "r0=public a1!key",
	// func encrypted.Unmarshal(data []byte, v interface{}, passphrase []byte) error
	"github.com/secure-systems-lab/go-securesystemslib/encrypted.Unmarshal": "a1=key a2!key",

	// the hash key is kept, the block key goes into a cipher that copies it

	// func securecookie.New(hashKey []byte, blockKey []byte) *securecookie.SecureCookie
	"github.com/gorilla/securecookie.New": "r0=key r0~a0 a0!key a1!key",
	// func securecookie.GenerateRandomKey(length int) []byte
	"github.com/gorilla/securecookie.GenerateRandomKey": "r0=key?",
	// func securecookie.CodecsFromPairs(keyPairs ...[]byte) []securecookie.Codec
	"github.com/gorilla/securecookie.CodecsFromPairs": "r0=key r0~a0 a0!key",
	// func securecookie.DecodeMulti(name string, value string, dst interface{}, codecs ...securecookie.Codec) error
	"github.com/gorilla/securecookie.DecodeMulti": "a2=request",
	// func securecookie.EncodeMulti(name string, value interface{}, codecs ...securecookie.Codec) (string, error)
	"github.com/gorilla/securecookie.EncodeMulti": "r0=public",
	// func (*securecookie.SecureCookie).Decode(name string, value string, dst interface{}) error
	"(*github.com/gorilla/securecookie.SecureCookie).Decode": "a2=request",
	// func (*securecookie.SecureCookie).Encode(name string, value interface{}) (string, error)
	"(*github.com/gorilla/securecookie.SecureCookie).Encode": "r0=public",

	// func sessions.NewCookieStore(keyPairs ...[]byte) *sessions.CookieStore
	"github.com/gorilla/sessions.NewCookieStore": "r0=key r0~a0 a0!key",
	// func sessions.NewFilesystemStore(path string, keyPairs ...[]byte) *sessions.FilesystemStore
	"github.com/gorilla/sessions.NewFilesystemStore": "r0=key r0~a1 a1!key",

	// github.com/tink-crypto/tink-go

	// func (secretdata.Bytes).Data(token insecuresecretdataaccess.Token) []byte
	"(github.com/tink-crypto/tink-go/secretdata.Bytes).Data": "r0=key",
	// func (secretdata.Bytes).Equal(other secretdata.Bytes) bool
	"(github.com/tink-crypto/tink-go/secretdata.Bytes).Equal": "this!consttime a0!consttime",
	// func secretdata.NewBytesFromData(data []byte, token insecuresecretdataaccess.Token) secretdata.Bytes
	"github.com/tink-crypto/tink-go/secretdata.NewBytesFromData": "r0=key a0!key",
	// func secretdata.NewBytesFromRand(size uint32) (secretdata.Bytes, error)
	"github.com/tink-crypto/tink-go/secretdata.NewBytesFromRand": "r0=key",

	// func random.GetRandomBytes(n uint32) []byte
	"github.com/tink-crypto/tink-go/subtle/random.GetRandomBytes": "r0=key?",

	// func keyset.NewHandle(kt *tink_go_proto.KeyTemplate) (*keyset.Handle, error)
	"github.com/tink-crypto/tink-go/keyset.NewHandle": "r0=key",
	// func keyset.Read(reader keyset.Reader, masterKey tink.AEAD) (*keyset.Handle, error)
	"github.com/tink-crypto/tink-go/keyset.Read": "r0=key",
	// func keyset.ReadWithAssociatedData(reader keyset.Reader, masterKey tink.AEAD, associatedData []byte) (*keyset.Handle, error)
	"github.com/tink-crypto/tink-go/keyset.ReadWithAssociatedData": "r0=key",
	// func keyset.NewBinaryReader(r io.Reader) *keyset.BinaryReader
	"github.com/tink-crypto/tink-go/keyset.NewBinaryReader": "r0~a0",
	// func keyset.NewBinaryWriter(w io.Writer) *keyset.BinaryWriter
	"github.com/tink-crypto/tink-go/keyset.NewBinaryWriter": "r0~a0",
	// func keyset.NewJSONReader(r io.Reader) *keyset.JSONReader
	"github.com/tink-crypto/tink-go/keyset.NewJSONReader": "r0~a0",
	// func keyset.NewJSONWriter(w io.Writer) *keyset.JSONWriter
	"github.com/tink-crypto/tink-go/keyset.NewJSONWriter": "r0~a0",
	// func (*keyset.Handle).Public() (*keyset.Handle, error)
	"(*github.com/tink-crypto/tink-go/keyset.Handle).Public": "r0=public",

	// func insecurecleartextkeyset.KeysetMaterial(handle *keyset.Handle) *tink_go_proto.Keyset
	"github.com/tink-crypto/tink-go/insecurecleartextkeyset.KeysetMaterial": "r0=key r0~a0",
	// func insecurecleartextkeyset.Read(r keyset.Reader, opts ...keyset.Option) (*keyset.Handle, error)
	"github.com/tink-crypto/tink-go/insecurecleartextkeyset.Read": "r0=key",
	// func insecurecleartextkeyset.Write(handle *keyset.Handle, w keyset.Writer) error
	"github.com/tink-crypto/tink-go/insecurecleartextkeyset.Write": "a1<a0",

	// func subtle.NewAESCTR(key []byte, ivSize int) (*subtle.AESCTR, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewAESCTR": "a0!key",
	// func subtle.NewAESGCM(key []byte) (*subtle.AESGCM, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewAESGCM": "a0!key",
	// func subtle.NewAESGCMSIV(key []byte) (*subtle.AESGCMSIV, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewAESGCMSIV": "a0!key",
	// func subtle.NewChaCha20Poly1305(key []byte) (*subtle.ChaCha20Poly1305, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewChaCha20Poly1305": "a0!key",
	// func subtle.NewXChaCha20Poly1305(key []byte) (*subtle.XChaCha20Poly1305, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewXChaCha20Poly1305": "a0!key",
	// func subtle.NewPolyval(key []byte) (subtle.Polyval, error)
	"github.com/tink-crypto/tink-go/aead/subtle.NewPolyval": "a0!key",
	// func (*subtle.AESGCM).Decrypt(ciphertext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.AESGCM).Decrypt": "r0=key?",
	// func (*subtle.AESGCM).Encrypt(plaintext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.AESGCM).Encrypt": "r0=public",
	// func (*subtle.ChaCha20Poly1305).Decrypt(ciphertext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.ChaCha20Poly1305).Decrypt": "r0=key?",
	// func (*subtle.ChaCha20Poly1305).Encrypt(plaintext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.ChaCha20Poly1305).Encrypt": "r0=public",
	// func (*subtle.XChaCha20Poly1305).Decrypt(ciphertext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.XChaCha20Poly1305).Decrypt": "r0=key?",
	// func (*subtle.XChaCha20Poly1305).Encrypt(plaintext []byte, associatedData []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/aead/subtle.XChaCha20Poly1305).Encrypt": "r0=public",

	// func subtle.NewAESCMAC(key []byte, tagLength uint32) (*subtle.AESCMAC, error)
	"github.com/tink-crypto/tink-go/mac/subtle.NewAESCMAC": "r0=mac a0!key",
	// func subtle.NewHMAC(hashAlg string, key []byte, tagSize uint32) (*subtle.HMAC, error)
	"github.com/tink-crypto/tink-go/mac/subtle.NewHMAC": "r0=mac r0~a1 a1!key",
	// func (*subtle.HMAC).ComputeMAC(data []byte) ([]byte, error)
	"(*github.com/tink-crypto/tink-go/mac/subtle.HMAC).ComputeMAC": "r0=mac",
	// func (*subtle.HMAC).VerifyMAC(mac []byte, data []byte) error
	"(*github.com/tink-crypto/tink-go/mac/subtle.HMAC).VerifyMAC": "a0!consttime",
	// func (subtle.AESCMAC).ComputeMAC(data []byte) ([]byte, error)
	"(github.com/tink-crypto/tink-go/mac/subtle.AESCMAC).ComputeMAC": "r0=mac",
	// func (subtle.AESCMAC).VerifyMAC(mac []byte, data []byte) error
	"(github.com/tink-crypto/tink-go/mac/subtle.AESCMAC).VerifyMAC": "a0!consttime",

	// JOSE: a []byte key is kept as it is

	// func (jose.Encrypter).Encrypt(plaintext []byte) (*jose.JSONWebEncryption, error)
	"(github.com/go-jose/go-jose.Encrypter).Encrypt": "r0=public",
	// func (jose.Encrypter).EncryptWithAuthData(plaintext []byte, aad []byte) (*jose.JSONWebEncryption, error)
	"(github.com/go-jose/go-jose.Encrypter).EncryptWithAuthData": "r0=public",
	// func (jose.Signer).Sign(payload []byte) (*jose.JSONWebSignature, error)
	"(github.com/go-jose/go-jose.Signer).Sign": "r0=public",
	// func (jose.JSONWebEncryption).Decrypt(decryptionKey interface{}) ([]byte, error)
	"(github.com/go-jose/go-jose.JSONWebEncryption).Decrypt": "r0=key? a0!key",
	// func (jose.JSONWebEncryption).DecryptMulti(decryptionKey interface{}) (int, jose.Header, []byte, error)
	"(github.com/go-jose/go-jose.JSONWebEncryption).DecryptMulti": "r2=key? a0!key",
	// func (jose.JSONWebSignature).CompactSerialize() (string, error)
	"(github.com/go-jose/go-jose.JSONWebSignature).CompactSerialize": "r0=token",
	// func (jose.JSONWebSignature).FullSerialize() string
	"(github.com/go-jose/go-jose.JSONWebSignature).FullSerialize": "r0=token",
	// func (jose.JSONWebSignature).UnsafePayloadWithoutVerification() []byte
	"(github.com/go-jose/go-jose.JSONWebSignature).UnsafePayloadWithoutVerification": "r0~this",
	// func (jose.JSONWebKey).MarshalJSON() ([]byte, error)
	"(github.com/go-jose/go-jose.JSONWebKey).MarshalJSON": "r0=key?",
	// func (*jose.JSONWebKey).Public() jose.JSONWebKey
	"(*github.com/go-jose/go-jose.JSONWebKey).Public": "r0=public",
	// func (*jose.JSONWebKey).Thumbprint(hash crypto.Hash) ([]byte, error)
	"(*github.com/go-jose/go-jose.JSONWebKey).Thumbprint": "r0=public",
	// func (*jose.JSONWebKey).UnmarshalJSON(data []byte) error
	"(*github.com/go-jose/go-jose.JSONWebKey).UnmarshalJSON": "this=key a0!key",
	// func jose.NewEncrypter(enc jose.ContentEncryption, rcpt jose.Recipient, opts *jose.EncrypterOptions) (jose.Encrypter, error)
	"github.com/go-jose/go-jose.NewEncrypter": "r0~a1 a1!key",
	// func jose.NewMultiEncrypter(enc jose.ContentEncryption, rcpts []jose.Recipient, opts *jose.EncrypterOptions) (jose.Encrypter, error)
	"github.com/go-jose/go-jose.NewMultiEncrypter": "r0~a1 a1!key",
	// func jose.NewMultiSigner(sigs []jose.SigningKey, opts *jose.SignerOptions) (jose.Signer, error)
	"github.com/go-jose/go-jose.NewMultiSigner": "r0~a0 a0!key",
	// func jose.NewSigner(sig jose.SigningKey, opts *jose.SignerOptions) (jose.Signer, error)
	"github.com/go-jose/go-jose.NewSigner": "r0~a0 a0!key",
	// func jose.ParseSigned(signature string, signatureAlgorithms []jose.SignatureAlgorithm) (*jose.JSONWebSignature, error)
	"github.com/go-jose/go-jose.ParseSigned": "r0<a0",
	// func jose.ParseEncrypted(input string, keyEncryptionAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption) (*jose.JSONWebEncryption, error)
	"github.com/go-jose/go-jose.ParseEncrypted": "r0<a0",

	// func (jwt.Builder).Serialize() (string, error)
	"(github.com/go-jose/go-jose/jwt.Builder).Serialize": "r0=token",
	// func (jwt.NestedBuilder).Serialize() (string, error)
	"(github.com/go-jose/go-jose/jwt.NestedBuilder).Serialize": "r0=token",
	// func jwt.Signed(sig jose.Signer) jwt.Builder
	"github.com/go-jose/go-jose/jwt.Signed": "r0~a0",
	// func jwt.Encrypted(enc jose.Encrypter) jwt.Builder
	"github.com/go-jose/go-jose/jwt.Encrypted": "r0~a0",

	// func (*jwt.SigningMethodECDSA).Sign(signingString string, key any) ([]byte, error)
	"(*github.com/golang-jwt/jwt.SigningMethodECDSA).Sign": "r0=public a1!key",
	// func (*jwt.SigningMethodEd25519).Sign(signingString string, key any) ([]byte, error)
	"(*github.com/golang-jwt/jwt.SigningMethodEd25519).Sign": "r0=public a1!key",
	// func (*jwt.SigningMethodHMAC).Sign(signingString string, key any) ([]byte, error)
	"(*github.com/golang-jwt/jwt.SigningMethodHMAC).Sign": "r0=mac a1!key",
	// func (*jwt.SigningMethodHMAC).Verify(signingString string, sig []byte, key any) error
	"(*github.com/golang-jwt/jwt.SigningMethodHMAC).Verify": "a1!consttime a2!key",
	// func (*jwt.SigningMethodRSA).Sign(signingString string, key any) ([]byte, error)
	"(*github.com/golang-jwt/jwt.SigningMethodRSA).Sign": "r0=public a1!key",
	// func (*jwt.SigningMethodRSAPSS).Sign(signingString string, key any) ([]byte, error)
	"(*github.com/golang-jwt/jwt.SigningMethodRSAPSS).Sign": "r0=public a1!key",
	// func (jwt.SigningMethod).Sign(signingString string, key any) ([]byte, error)
	"(github.com/golang-jwt/jwt.SigningMethod).Sign": "a1!key",
	// func (*jwt.Token).SignedString(key any) (string, error)
	"(*github.com/golang-jwt/jwt.Token).SignedString": "r0=token a0!key",
	// func (*jwt.Token).SigningString() (string, error)
	"(*github.com/golang-jwt/jwt.Token).SigningString": "",
	// func jwt.NewWithClaims(method jwt.SigningMethod, claims jwt.Claims, opts ...jwt.TokenOption) *jwt.Token
	"github.com/golang-jwt/jwt.NewWithClaims": "r0~a1",
	// func jwt.Parse(tokenString string, keyFunc jwt.Keyfunc, options ...jwt.ParserOption) (*jwt.Token, error)
	"github.com/golang-jwt/jwt.Parse": "",
	// func jwt.ParseWithClaims(tokenString string, claims jwt.Claims, keyFunc jwt.Keyfunc, options ...jwt.ParserOption) (*jwt.Token, error)
	"github.com/golang-jwt/jwt.ParseWithClaims": "",
	// func jwt.ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
	"github.com/golang-jwt/jwt.ParseECPrivateKeyFromPEM": "r0=key a0!key",
	// func jwt.ParseEdPrivateKeyFromPEM(key []byte) (crypto.PrivateKey, error)
	"github.com/golang-jwt/jwt.ParseEdPrivateKeyFromPEM": "r0=key a0!key",
	// func jwt.ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
	"github.com/golang-jwt/jwt.ParseRSAPrivateKeyFromPEM": "r0=key a0!key",
	// func jwt.ParseRSAPrivateKeyFromPEMWithPassword(key []byte, password string) (*rsa.PrivateKey, error)
	"github.com/golang-jwt/jwt.ParseRSAPrivateKeyFromPEMWithPassword": "r0=key a0!key a1!key",
	// func jwt.ParseECPublicKeyFromPEM(key []byte) (*ecdsa.PublicKey, error)
	"github.com/golang-jwt/jwt.ParseECPublicKeyFromPEM": "r0=public",
	// func jwt.ParseEdPublicKeyFromPEM(key []byte) (crypto.PublicKey, error)
	"github.com/golang-jwt/jwt.ParseEdPublicKeyFromPEM": "r0=public",
	// func jwt.ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
	"github.com/golang-jwt/jwt.ParseRSAPublicKeyFromPEM": "r0=public",

	// golang.org/x/oauth2

	// func (*oauth2.Config).AuthCodeURL(state string, opts ...oauth2.AuthCodeOption) string
	"(*golang.org/x/oauth2.Config).AuthCodeURL": "r0<a0",
	// func (*oauth2.Config).Client(ctx context.Context, t *oauth2.Token) *http.Client
	"(*golang.org/x/oauth2.Config).Client": "r0~a1",
	// func (*oauth2.Config).DeviceAccessToken(ctx context.Context, da *oauth2.DeviceAuthResponse, opts ...oauth2.AuthCodeOption) (*oauth2.Token, error)
	"(*golang.org/x/oauth2.Config).DeviceAccessToken": "r0=token",
	// func (*oauth2.Config).Exchange(ctx context.Context, code string, opts ...oauth2.AuthCodeOption) (*oauth2.Token, error)
	"(*golang.org/x/oauth2.Config).Exchange": "r0=token",
	// func (*oauth2.Config).PasswordCredentialsToken(ctx context.Context, username string, password string) (*oauth2.Token, error)
	"(*golang.org/x/oauth2.Config).PasswordCredentialsToken": "r0=token a2!key",
	// func (*oauth2.Config).TokenSource(ctx context.Context, t *oauth2.Token) oauth2.TokenSource
	"(*golang.org/x/oauth2.Config).TokenSource": "r0~this r0~a1",
	// func (*oauth2.Token).Extra(key string) any
	"(*golang.org/x/oauth2.Token).Extra": "r0=token?",
	// func (*oauth2.Token).SetAuthHeader(r *http.Request)
	"(*golang.org/x/oauth2.Token).SetAuthHeader": "a0<this",
	// func (*oauth2.Token).Type() string
	"(*golang.org/x/oauth2.Token).Type": "r0=public",
	// func (oauth2.TokenSource).Token() (*oauth2.Token, error)
	"(golang.org/x/oauth2.TokenSource).Token": "r0=token",
	// func oauth2.GenerateVerifier() string
	"golang.org/x/oauth2.GenerateVerifier": "r0=token",
	// func oauth2.S256ChallengeFromVerifier(verifier string) string
	"golang.org/x/oauth2.S256ChallengeFromVerifier": "r0=public",
	// func oauth2.StaticTokenSource(t *oauth2.Token) oauth2.TokenSource
	"golang.org/x/oauth2.StaticTokenSource": "r0~a0",
	// func oauth2.ReuseTokenSource(t *oauth2.Token, src oauth2.TokenSource) oauth2.TokenSource
	"golang.org/x/oauth2.ReuseTokenSource": "r0~a0 r0~a1",
	// func oauth2.ReuseTokenSourceWithExpiry(t *oauth2.Token, src oauth2.TokenSource, earlyExpiry time.Duration) oauth2.TokenSource
	"golang.org/x/oauth2.ReuseTokenSourceWithExpiry": "r0~a0 r0~a1",

	// func (*clientcredentials.Config).Token(ctx context.Context) (*oauth2.Token, error)
	"(*golang.org/x/oauth2/clientcredentials.Config).Token": "r0=token",
}
