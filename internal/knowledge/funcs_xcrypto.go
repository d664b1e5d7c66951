package knowledge

// xcryptoFuncs are the rows of golang.org/x/crypto and golang.org/x/term.
var xcryptoFuncs = map[string]string{
	// func argon2.IDKey(password []byte, salt []byte, time uint32, memory uint32, threads uint8, keyLen uint32) []byte
	"golang.org/x/crypto/argon2.IDKey": "r0=key a0!key",
	// func argon2.Key(password []byte, salt []byte, time uint32, memory uint32, threads uint8, keyLen uint32) []byte
	"golang.org/x/crypto/argon2.Key": "r0=key a0!key",

	// func scrypt.Key(password []byte, salt []byte, N int, r int, p int, keyLen int) ([]byte, error)
	"golang.org/x/crypto/scrypt.Key": "r0=key a0!key",

	// func pbkdf2.Key(password []byte, salt []byte, iter int, keyLen int, h func() hash.Hash) []byte
	"golang.org/x/crypto/pbkdf2.Key": "r0=key a0!key",

	// func bcrypt.GenerateFromPassword(password []byte, cost int) ([]byte, error)
	"golang.org/x/crypto/bcrypt.GenerateFromPassword": "a0!key r0=public",
	// func bcrypt.CompareHashAndPassword(hashedPassword []byte, password []byte) error
	"golang.org/x/crypto/bcrypt.CompareHashAndPassword": "a0!consttime a1!consttime a1!key",

	// func hkdf.New(hash func() hash.Hash, secret []byte, salt []byte, info []byte) io.Reader
	"golang.org/x/crypto/hkdf.New": "r0=key a1!key r0~a3",
	// func hkdf.Expand(hash func() hash.Hash, pseudorandomKey []byte, info []byte) io.Reader
	"golang.org/x/crypto/hkdf.Expand": "r0=key a1!key r0~a2",
	// func hkdf.Extract(hash func() hash.Hash, secret []byte, salt []byte) []byte
	"golang.org/x/crypto/hkdf.Extract": "r0=key a1!key",

	// func blake2b.New(size int, key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2b.New": "r0=mac a1!key",
	// func blake2b.New256(key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2b.New256": "r0=mac a0!key",
	// func blake2b.New384(key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2b.New384": "r0=mac a0!key",
	// func blake2b.New512(key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2b.New512": "r0=mac a0!key",
	// func blake2b.NewXOF(size uint32, key []byte) (blake2b.XOF, error)
	"golang.org/x/crypto/blake2b.NewXOF": "r0=mac a1!key",
	// func blake2b.Sum256(data []byte) [32]byte
	"golang.org/x/crypto/blake2b.Sum256": "r0^a0",
	// func blake2b.Sum384(data []byte) [48]byte
	"golang.org/x/crypto/blake2b.Sum384": "r0^a0",
	// func blake2b.Sum512(data []byte) [64]byte
	"golang.org/x/crypto/blake2b.Sum512": "r0^a0",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(golang.org/x/crypto/blake2b.XOF).Write": "this^a0",
	// func (io.Reader).Read(p []byte) (n int, err error)
	"(golang.org/x/crypto/blake2b.XOF).Read": "a0<this",
	// func (blake2b.XOF).Clone() blake2b.XOF
	"(golang.org/x/crypto/blake2b.XOF).Clone": "r0<this",

	// func blake2s.New128(key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2s.New128": "r0=mac a0!key",
	// func blake2s.New256(key []byte) (hash.Hash, error)
	"golang.org/x/crypto/blake2s.New256": "r0=mac a0!key",
	// func blake2s.NewXOF(size uint16, key []byte) (blake2s.XOF, error)
	"golang.org/x/crypto/blake2s.NewXOF": "r0=mac a1!key",
	// func blake2s.Sum256(data []byte) [32]byte
	"golang.org/x/crypto/blake2s.Sum256": "r0^a0",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(golang.org/x/crypto/blake2s.XOF).Write": "this^a0",
	// func (io.Reader).Read(p []byte) (n int, err error)
	"(golang.org/x/crypto/blake2s.XOF).Read": "a0<this",
	// func (blake2s.XOF).Clone() blake2s.XOF
	"(golang.org/x/crypto/blake2s.XOF).Clone": "r0<this",

	// func (io.Writer).Write(p []byte) (n int, err error)
	"(golang.org/x/crypto/sha3.ShakeHash).Write": "this^a0",
	// func (io.Reader).Read(p []byte) (n int, err error)
	"(golang.org/x/crypto/sha3.ShakeHash).Read": "a0<this",
	// func (hash.Hash).Sum(b []byte) []byte
	"(golang.org/x/crypto/sha3.ShakeHash).Sum": "r0<this r0~a0 r0<a0",
	// func (sha3.ShakeHash).Clone() sha3.ShakeHash
	"(golang.org/x/crypto/sha3.ShakeHash).Clone": "r0<this",
	// func sha3.ShakeSum128(hash []byte, data []byte)
	"golang.org/x/crypto/sha3.ShakeSum128": "a0^a1",
	// func sha3.ShakeSum256(hash []byte, data []byte)
	"golang.org/x/crypto/sha3.ShakeSum256": "a0^a1",
	// func sha3.Sum224(data []byte) [28]byte
	"golang.org/x/crypto/sha3.Sum224": "r0^a0",
	// func sha3.Sum256(data []byte) [32]byte
	"golang.org/x/crypto/sha3.Sum256": "r0^a0",
	// func sha3.Sum384(data []byte) [48]byte
	"golang.org/x/crypto/sha3.Sum384": "r0^a0",
	// func sha3.Sum512(data []byte) [64]byte
	"golang.org/x/crypto/sha3.Sum512": "r0^a0",

	// func blowfish.NewCipher(key []byte) (*blowfish.Cipher, error)
	"golang.org/x/crypto/blowfish.NewCipher": "a0!key",
	// func blowfish.NewSaltedCipher(key []byte, salt []byte) (*blowfish.Cipher, error)
	"golang.org/x/crypto/blowfish.NewSaltedCipher": "a0!key",
	// func blowfish.ExpandKey(key []byte, c *blowfish.Cipher)
	"golang.org/x/crypto/blowfish.ExpandKey": "a0!key",
	// func (*blowfish.Cipher).Decrypt(dst []byte, src []byte)
	"(*golang.org/x/crypto/blowfish.Cipher).Decrypt": "a0=key?",

	// func cast5.NewCipher(key []byte) (c *cast5.Cipher, err error)
	"golang.org/x/crypto/cast5.NewCipher": "a0!key",
	// func (*cast5.Cipher).Decrypt(dst []byte, src []byte)
	"(*golang.org/x/crypto/cast5.Cipher).Decrypt": "a0=key?",

	// func tea.NewCipher(key []byte) (cipher.Block, error)
	"golang.org/x/crypto/tea.NewCipher": "a0!key",
	// func tea.NewCipherWithRounds(key []byte, rounds int) (cipher.Block, error)
	"golang.org/x/crypto/tea.NewCipherWithRounds": "a0!key",

	// func twofish.NewCipher(key []byte) (*twofish.Cipher, error)
	"golang.org/x/crypto/twofish.NewCipher": "a0!key",
	// func (*twofish.Cipher).Decrypt(dst []byte, src []byte)
	"(*golang.org/x/crypto/twofish.Cipher).Decrypt": "a0=key?",

	// func xtea.NewCipher(key []byte) (*xtea.Cipher, error)
	"golang.org/x/crypto/xtea.NewCipher": "a0!key",
	// func (*xtea.Cipher).Decrypt(dst []byte, src []byte)
	"(*golang.org/x/crypto/xtea.Cipher).Decrypt": "a0=key?",

	// func xts.NewCipher(cipherFunc func([]byte) (cipher.Block, error), key []byte) (c *xts.Cipher, err error)
	"golang.org/x/crypto/xts.NewCipher": "a1!key",
	// func (*xts.Cipher).Decrypt(plaintext []byte, ciphertext []byte, sectorNum uint64)
	"(*golang.org/x/crypto/xts.Cipher).Decrypt": "a0=key?",

	// func chacha20.HChaCha20(key []byte, nonce []byte) ([]byte, error)
	"golang.org/x/crypto/chacha20.HChaCha20": "r0=key a0!key",
	// func chacha20.NewUnauthenticatedCipher(key []byte, nonce []byte) (*chacha20.Cipher, error)
	"golang.org/x/crypto/chacha20.NewUnauthenticatedCipher": "a0!key",
	// func (*chacha20.Cipher).XORKeyStream(dst []byte, src []byte)
	"(*golang.org/x/crypto/chacha20.Cipher).XORKeyStream": "a0=key?",

	// func chacha20poly1305.New(key []byte) (cipher.AEAD, error)
	"golang.org/x/crypto/chacha20poly1305.New": "a0!key",
	// func chacha20poly1305.NewX(key []byte) (cipher.AEAD, error)
	"golang.org/x/crypto/chacha20poly1305.NewX": "a0!key",

	// func salsa20.XORKeyStream(out []byte, in []byte, nonce []byte, key *[32]byte)
	"golang.org/x/crypto/salsa20.XORKeyStream": "a0=key? a3!key",

	// func salsa.HSalsa20(out *[32]byte, in *[16]byte, k *[32]byte, c *[16]byte)
	"golang.org/x/crypto/salsa20/salsa.HSalsa20": "a0=key a2!key",
	// func salsa.XORKeyStream(out []byte, in []byte, counter *[16]byte, key *[32]byte)
	"golang.org/x/crypto/salsa20/salsa.XORKeyStream": "a0=key? a3!key",

	// func curve25519.ScalarBaseMult(dst *[32]byte, scalar *[32]byte)
	"golang.org/x/crypto/curve25519.ScalarBaseMult": "a0=public a1!key",
	// func curve25519.ScalarMult(dst *[32]byte, scalar *[32]byte, point *[32]byte)
	"golang.org/x/crypto/curve25519.ScalarMult": "a0=key a1!key",

	// public where the point is the generator

	// func curve25519.X25519(scalar []byte, point []byte) ([]byte, error)
	"golang.org/x/crypto/curve25519.X25519": "r0=key a0!key unless:a1=golang.org/x/crypto/curve25519.Basepoint",

	// func ed25519.GenerateKey(rand io.Reader) (ed25519.PublicKey, ed25519.PrivateKey, error)
	"golang.org/x/crypto/ed25519.GenerateKey": "r0=public r1=key",
	// func ed25519.NewKeyFromSeed(seed []byte) ed25519.PrivateKey
	"golang.org/x/crypto/ed25519.NewKeyFromSeed": "r0=key a0!key",
	// func ed25519.Sign(privateKey ed25519.PrivateKey, message []byte) []byte
	"golang.org/x/crypto/ed25519.Sign": "a0!key r0=public",

	// func auth.Sum(m []byte, key *[32]byte) *[32]byte
	"golang.org/x/crypto/nacl/auth.Sum": "r0=mac a1!key",
	// func auth.Verify(digest []byte, m []byte, key *[32]byte) bool
	"golang.org/x/crypto/nacl/auth.Verify": "a0!consttime a2!key",

	// func box.GenerateKey(rand io.Reader) (publicKey *[32]byte, privateKey *[32]byte, err error)
	"golang.org/x/crypto/nacl/box.GenerateKey": "r0=public r1=key",
	// func box.Open(out []byte, box []byte, nonce *[24]byte, peersPublicKey *[32]byte, privateKey *[32]byte) ([]byte, bool)
	"golang.org/x/crypto/nacl/box.Open": "r0~a0 r0=key? a4!key",
	// func box.OpenAfterPrecomputation(out []byte, box []byte, nonce *[24]byte, sharedKey *[32]byte) ([]byte, bool)
	"golang.org/x/crypto/nacl/box.OpenAfterPrecomputation": "r0~a0 r0=key? a3!key",
	// func box.OpenAnonymous(out []byte, box []byte, publicKey *[32]byte, privateKey *[32]byte) (message []byte, ok bool)
	"golang.org/x/crypto/nacl/box.OpenAnonymous": "r0~a0 r0=key? a3!key",
	// func box.Precompute(sharedKey *[32]byte, peersPublicKey *[32]byte, privateKey *[32]byte)
	"golang.org/x/crypto/nacl/box.Precompute": "a0=key a2!key",
	// func box.Seal(out []byte, message []byte, nonce *[24]byte, peersPublicKey *[32]byte, privateKey *[32]byte) []byte
	"golang.org/x/crypto/nacl/box.Seal": "r0~a0 r0=public a4!key",
	// func box.SealAfterPrecomputation(out []byte, message []byte, nonce *[24]byte, sharedKey *[32]byte) []byte
	"golang.org/x/crypto/nacl/box.SealAfterPrecomputation": "r0~a0 r0=public a3!key",
	// func box.SealAnonymous(out []byte, message []byte, recipient *[32]byte, rand io.Reader) ([]byte, error)
	"golang.org/x/crypto/nacl/box.SealAnonymous": "r0~a0 r0=public",

	// func secretbox.Open(out []byte, box []byte, nonce *[24]byte, key *[32]byte) ([]byte, bool)
	"golang.org/x/crypto/nacl/secretbox.Open": "r0~a0 r0=key? a3!key",
	// func secretbox.Seal(out []byte, message []byte, nonce *[24]byte, key *[32]byte) []byte
	"golang.org/x/crypto/nacl/secretbox.Seal": "r0~a0 r0=public a3!key",

	// func sign.GenerateKey(rand io.Reader) (publicKey *[32]byte, privateKey *[64]byte, err error)
	"golang.org/x/crypto/nacl/sign.GenerateKey": "r0=public r1=key",
	// func sign.Open(out []byte, signedMessage []byte, publicKey *[32]byte) ([]byte, bool)
	"golang.org/x/crypto/nacl/sign.Open": "r0~a0 r0<a1",
	// func sign.Sign(out []byte, message []byte, privateKey *[64]byte) []byte
	"golang.org/x/crypto/nacl/sign.Sign": "r0~a0 r0<a1 a2!key",

	// func (*otr.Conversation).Authenticate(question string, mutualSecret []byte) (toSend [][]byte, err error)
	"(*golang.org/x/crypto/otr.Conversation).Authenticate": "a1!key",
	// func (*otr.PrivateKey).Generate(rand io.Reader)
	"(*golang.org/x/crypto/otr.PrivateKey).Generate": "this=key",
	// func (*otr.PrivateKey).Import(in []byte) bool
	"(*golang.org/x/crypto/otr.PrivateKey).Import": "this=key a0!key",
	// func (*otr.PrivateKey).Parse(in []byte) ([]byte, bool)
	"(*golang.org/x/crypto/otr.PrivateKey).Parse": "this=key a0!key r0~a0",
	// func (*otr.PrivateKey).Serialize(in []byte) []byte
	"(*golang.org/x/crypto/otr.PrivateKey).Serialize": "r0=key r0~a0 r0<a0",

	// func pkcs12.Decode(pfxData []byte, password string) (privateKey interface{}, certificate *x509.Certificate, err error)
	"golang.org/x/crypto/pkcs12.Decode": "r0=key a1!key",
	// func pkcs12.ToPEM(pfxData []byte, password string) ([]*pem.Block, error)
	"golang.org/x/crypto/pkcs12.ToPEM": "r0=key a1!key",

	// func poly1305.New(key *[32]byte) *poly1305.MAC
	"golang.org/x/crypto/poly1305.New": "r0=mac a0!key",
	// func poly1305.Sum(out *[16]byte, m []byte, key *[32]byte)
	"golang.org/x/crypto/poly1305.Sum": "a0=mac a2!key",
	// func poly1305.Verify(mac *[16]byte, m []byte, key *[32]byte) bool
	"golang.org/x/crypto/poly1305.Verify": "a0!consttime a2!key",
	// func (*poly1305.MAC).Sum(b []byte) []byte
	"(*golang.org/x/crypto/poly1305.MAC).Sum": "r0=mac r0~a0 r0<a0",
	// func (*poly1305.MAC).Verify(expected []byte) bool
	"(*golang.org/x/crypto/poly1305.MAC).Verify": "a0!consttime",
	// func (*poly1305.MAC).Write(p []byte) (n int, err error)
	"(*golang.org/x/crypto/poly1305.MAC).Write": "this^a0",

	// cryptobyte.String is the slice itself; what is read from it is a slice of it

	// func (*cryptobyte.String).CopyBytes(out []byte) bool
	"(*golang.org/x/crypto/cryptobyte.String).CopyBytes": "a0<this",
	// func (*cryptobyte.String).ReadASN1(out *cryptobyte.String, tag asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1": "a0~this",
	// func (*cryptobyte.String).ReadASN1BitString(out *asn1.BitString) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1BitString": "a0~this",
	// func (*cryptobyte.String).ReadASN1BitStringAsBytes(out *[]byte) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1BitStringAsBytes": "a0~this",
	// func (*cryptobyte.String).ReadASN1Bytes(out *[]byte, tag asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1Bytes": "a0~this",
	// func (*cryptobyte.String).ReadASN1Element(out *cryptobyte.String, tag asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1Element": "a0~this",
	// func (*cryptobyte.String).ReadASN1Integer(out interface{}) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadASN1Integer": "a0~this",
	// func (*cryptobyte.String).ReadAnyASN1(out *cryptobyte.String, outTag *asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadAnyASN1": "a0~this",
	// func (*cryptobyte.String).ReadAnyASN1Element(out *cryptobyte.String, outTag *asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadAnyASN1Element": "a0~this",
	// func (*cryptobyte.String).ReadBytes(out *[]byte, n int) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadBytes": "a0~this",
	// func (*cryptobyte.String).ReadOptionalASN1(out *cryptobyte.String, outPresent *bool, tag asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadOptionalASN1": "a0~this",
	// func (*cryptobyte.String).ReadOptionalASN1Integer(out interface{}, tag asn1.Tag, defaultValue interface{}) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadOptionalASN1Integer": "a0~this",
	// func (*cryptobyte.String).ReadOptionalASN1OctetString(out *[]byte, outPresent *bool, tag asn1.Tag) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadOptionalASN1OctetString": "a0~this",
	// func (*cryptobyte.String).ReadUint16LengthPrefixed(out *cryptobyte.String) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadUint16LengthPrefixed": "a0~this",
	// func (*cryptobyte.String).ReadUint24LengthPrefixed(out *cryptobyte.String) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadUint24LengthPrefixed": "a0~this",
	// func (*cryptobyte.String).ReadUint8LengthPrefixed(out *cryptobyte.String) bool
	"(*golang.org/x/crypto/cryptobyte.String).ReadUint8LengthPrefixed": "a0~this",
	// func cryptobyte.NewBuilder(buffer []byte) *cryptobyte.Builder
	"golang.org/x/crypto/cryptobyte.NewBuilder": "r0~a0",
	// func cryptobyte.NewFixedBuilder(buffer []byte) *cryptobyte.Builder
	"golang.org/x/crypto/cryptobyte.NewFixedBuilder": "r0~a0",
	// func (*cryptobyte.Builder).AddASN1BigInt(n *big.Int)
	"(*golang.org/x/crypto/cryptobyte.Builder).AddASN1BigInt": "this<a0 this!grow",
	// func (*cryptobyte.Builder).AddASN1BitString(data []byte)
	"(*golang.org/x/crypto/cryptobyte.Builder).AddASN1BitString": "this<a0 this!grow",
	// func (*cryptobyte.Builder).AddASN1OctetString(bytes []byte)
	"(*golang.org/x/crypto/cryptobyte.Builder).AddASN1OctetString": "this<a0 this!grow",
	// func (*cryptobyte.Builder).AddBytes(v []byte)
	"(*golang.org/x/crypto/cryptobyte.Builder).AddBytes": "this<a0 this!grow",
	// func (*cryptobyte.Builder).AddValue(v cryptobyte.MarshalingValue)
	"(*golang.org/x/crypto/cryptobyte.Builder).AddValue": "this<a0 this!grow",
	// func (*cryptobyte.Builder).MarshalASN1(v interface{})
	"(*golang.org/x/crypto/cryptobyte.Builder).MarshalASN1": "this<a0 this!grow",
	// func (*cryptobyte.Builder).Bytes() ([]byte, error)
	"(*golang.org/x/crypto/cryptobyte.Builder).Bytes": "r0~this",
	// func (*cryptobyte.Builder).BytesOrPanic() []byte
	"(*golang.org/x/crypto/cryptobyte.Builder).BytesOrPanic": "r0~this",
	// func (cryptobyte.MarshalingValue).Marshal(b *cryptobyte.Builder) error
	"(golang.org/x/crypto/cryptobyte.MarshalingValue).Marshal": "a0<this",

	// the signers hold the private key

	// func ssh.NewSignerFromKey(key interface{}) (ssh.Signer, error)
	"golang.org/x/crypto/ssh.NewSignerFromKey": "a0!key r0=key r0~a0",
	// func ssh.NewSignerFromSigner(signer crypto.Signer) (ssh.Signer, error)
	"golang.org/x/crypto/ssh.NewSignerFromSigner": "r0=key r0~a0",
	// func ssh.NewSignerWithAlgorithms(signer ssh.AlgorithmSigner, algorithms []string) (ssh.MultiAlgorithmSigner, error)
	"golang.org/x/crypto/ssh.NewSignerWithAlgorithms": "r0=key r0~a0",
	// func ssh.NewCertSigner(cert *ssh.Certificate, signer ssh.Signer) (ssh.Signer, error)
	"golang.org/x/crypto/ssh.NewCertSigner": "r0=key r0~a1",
	// func ssh.ParsePrivateKey(pemBytes []byte) (ssh.Signer, error)
	"golang.org/x/crypto/ssh.ParsePrivateKey": "r0=key a0!key",
	// func ssh.ParsePrivateKeyWithPassphrase(pemBytes []byte, passphrase []byte) (ssh.Signer, error)
	"golang.org/x/crypto/ssh.ParsePrivateKeyWithPassphrase": "r0=key a1!key",
	// func ssh.ParseRawPrivateKey(pemBytes []byte) (interface{}, error)
	"golang.org/x/crypto/ssh.ParseRawPrivateKey": "r0=key a0!key",
	// func ssh.ParseRawPrivateKeyWithPassphrase(pemBytes []byte, passphrase []byte) (interface{}, error)
	"golang.org/x/crypto/ssh.ParseRawPrivateKeyWithPassphrase": "r0=key a1!key",
	// func ssh.ParseDSAPrivateKey(der []byte) (*dsa.PrivateKey, error)
	"golang.org/x/crypto/ssh.ParseDSAPrivateKey": "r0=key a0!key",
	// func ssh.MarshalPrivateKey(key crypto.PrivateKey, comment string) (*pem.Block, error)
	"golang.org/x/crypto/ssh.MarshalPrivateKey": "r0=key",
	// func ssh.MarshalPrivateKeyWithPassphrase(key crypto.PrivateKey, comment string, passphrase []byte) (*pem.Block, error)
	"golang.org/x/crypto/ssh.MarshalPrivateKeyWithPassphrase": "r0=public a2!key",
	// func ssh.Password(secret string) ssh.AuthMethod
	"golang.org/x/crypto/ssh.Password": "r0=password r0~a0 a0!key",
	// func ssh.PublicKeys(signers ...ssh.Signer) ssh.AuthMethod
	"golang.org/x/crypto/ssh.PublicKeys": "r0~a0",
	// func ssh.Marshal(msg interface{}) []byte
	"golang.org/x/crypto/ssh.Marshal": "r0<a0 r0=fresh",
	// func ssh.Unmarshal(data []byte, out interface{}) error
	"golang.org/x/crypto/ssh.Unmarshal": "a1~a0",
	// func ssh.MarshalAuthorizedKey(key ssh.PublicKey) []byte
	"golang.org/x/crypto/ssh.MarshalAuthorizedKey": "r0=public",
	// func ssh.NewPublicKey(key interface{}) (ssh.PublicKey, error)
	"golang.org/x/crypto/ssh.NewPublicKey": "r0=public",
	// func ssh.ParsePublicKey(in []byte) (out ssh.PublicKey, err error)
	"golang.org/x/crypto/ssh.ParsePublicKey": "r0=public r0~a0",
	// func ssh.ParseAuthorizedKey(in []byte) (out ssh.PublicKey, comment string, options []string, rest []byte, err error)
	"golang.org/x/crypto/ssh.ParseAuthorizedKey": "r0=public r3~a0",
	// func ssh.FingerprintSHA256(pubKey ssh.PublicKey) string
	"golang.org/x/crypto/ssh.FingerprintSHA256": "r0=public",
	// func ssh.FingerprintLegacyMD5(pubKey ssh.PublicKey) string
	"golang.org/x/crypto/ssh.FingerprintLegacyMD5": "r0=public",
	// func (ssh.PublicKey).Marshal() []byte
	"(golang.org/x/crypto/ssh.PublicKey).Marshal": "r0=public",
	// func (ssh.Signer).PublicKey() ssh.PublicKey
	"(golang.org/x/crypto/ssh.Signer).PublicKey": "r0=public",
	// func (ssh.Signer).Sign(rand io.Reader, data []byte) (*ssh.Signature, error)
	"(golang.org/x/crypto/ssh.Signer).Sign": "r0=public",
	// func (ssh.AlgorithmSigner).SignWithAlgorithm(rand io.Reader, data []byte, algorithm string) (*ssh.Signature, error)
	"(golang.org/x/crypto/ssh.AlgorithmSigner).SignWithAlgorithm": "r0=public",
	// func (ssh.ConnMetadata).User() string
	"(golang.org/x/crypto/ssh.ConnMetadata).User": "r0=request",
	// func (ssh.ConnMetadata).SessionID() []byte
	"(golang.org/x/crypto/ssh.ConnMetadata).SessionID": "r0=public",
	// func (ssh.NewChannel).ExtraData() []byte
	"(golang.org/x/crypto/ssh.NewChannel).ExtraData": "r0=request",
	// func (ssh.Channel).Read(data []byte) (int, error)
	"(golang.org/x/crypto/ssh.Channel).Read": "a0=request",
	// func (ssh.Channel).Write(data []byte) (int, error)
	"(golang.org/x/crypto/ssh.Channel).Write": "",
	// func (ssh.Channel).SendRequest(name string, wantReply bool, payload []byte) (bool, error)
	"(golang.org/x/crypto/ssh.Channel).SendRequest": "",
	// func (ssh.Conn).SendRequest(name string, wantReply bool, payload []byte) (bool, []byte, error)
	"(golang.org/x/crypto/ssh.Conn).SendRequest": "",
	// func (ssh.Conn).OpenChannel(name string, data []byte) (ssh.Channel, <-chan *ssh.Request, error)
	"(golang.org/x/crypto/ssh.Conn).OpenChannel": "",
	// func (*ssh.ServerConfig).AddHostKey(key ssh.Signer)
	"(*golang.org/x/crypto/ssh.ServerConfig).AddHostKey": "this~a0",
	// func ssh.Dial(network string, addr string, config *ssh.ClientConfig) (*ssh.Client, error)
	"golang.org/x/crypto/ssh.Dial": "r0~a2",
	// func ssh.NewClientConn(c net.Conn, addr string, config *ssh.ClientConfig) (ssh.Conn, <-chan ssh.NewChannel, <-chan *ssh.Request, error)
	"golang.org/x/crypto/ssh.NewClientConn": "r0~a0 r0~a2",
	// func ssh.NewServerConn(c net.Conn, config *ssh.ServerConfig) (*ssh.ServerConn, <-chan ssh.NewChannel, <-chan *ssh.Request, error)
	"golang.org/x/crypto/ssh.NewServerConn": "r0~a0 r0~a1",
	// func ssh.NewClient(c ssh.Conn, chans <-chan ssh.NewChannel, reqs <-chan *ssh.Request) *ssh.Client
	"golang.org/x/crypto/ssh.NewClient": "r0~a0",

	// the keyring keeps the key and the passphrase as they are (ssh/agent/keyring.go)

	// func (agent.Agent).Add(key agent.AddedKey) error
	"(golang.org/x/crypto/ssh/agent.Agent).Add": "this~a0 a0!keep",
	// func (agent.Agent).Lock(passphrase []byte) error
	"(golang.org/x/crypto/ssh/agent.Agent).Lock": "this~a0 a0!keep",
	// func (agent.Agent).Unlock(passphrase []byte) error
	"(golang.org/x/crypto/ssh/agent.Agent).Unlock": "",
	// func (agent.Agent).Sign(key ssh.PublicKey, data []byte) (*ssh.Signature, error)
	"(golang.org/x/crypto/ssh/agent.Agent).Sign": "r0=public",
	// func agent.NewClient(rw io.ReadWriter) agent.ExtendedAgent
	"golang.org/x/crypto/ssh/agent.NewClient": "r0~a0",

	// func term.ReadPassword(fd int) ([]byte, error)
	"golang.org/x/term.ReadPassword": "r0=password",

	// func terminal.ReadPassword(fd int) ([]byte, error)
	"golang.org/x/crypto/ssh/terminal.ReadPassword": "r0=password",

	// func (*term.Terminal).ReadPassword(prompt string) (line string, err error)
	"(*golang.org/x/term.Terminal).ReadPassword": "r0=password",
	// func (*term.Terminal).ReadLine() (line string, err error)
	"(*golang.org/x/term.Terminal).ReadLine": "r0=password?",
	// func (*term.Terminal).Write(buf []byte) (n int, err error)
	"(*golang.org/x/term.Terminal).Write": "a0!print",
	// func term.NewTerminal(c io.ReadWriter, prompt string) *term.Terminal
	"golang.org/x/term.NewTerminal": "r0~a0",

	// func terminal.NewTerminal(c io.ReadWriter, prompt string) *terminal.Terminal
	"golang.org/x/crypto/ssh/terminal.NewTerminal": "r0~a0",

	// func (*packet.PrivateKey).Decrypt(passphrase []byte) error
	"(*golang.org/x/crypto/openpgp/packet.PrivateKey).Decrypt": "this=key a0!key",
	// func (*packet.PrivateKey).Serialize(w io.Writer) (err error)
	"(*golang.org/x/crypto/openpgp/packet.PrivateKey).Serialize": "a0<this",
	// func packet.NewRSAPrivateKey(creationTime time.Time, priv *rsa.PrivateKey) *packet.PrivateKey
	"golang.org/x/crypto/openpgp/packet.NewRSAPrivateKey": "r0=key r0~a1",
	// func packet.NewSignerPrivateKey(creationTime time.Time, signer crypto.Signer) *packet.PrivateKey
	"golang.org/x/crypto/openpgp/packet.NewSignerPrivateKey": "r0=key r0~a1",

	// func openpgp.NewEntity(name string, comment string, email string, config *packet.Config) (*openpgp.Entity, error)
	"golang.org/x/crypto/openpgp.NewEntity": "r0=key",
	// func openpgp.SymmetricallyEncrypt(ciphertext io.Writer, passphrase []byte, hints *openpgp.FileHints, config *packet.Config) (plaintext io.WriteCloser, err error)
	"golang.org/x/crypto/openpgp.SymmetricallyEncrypt": "r0~a0 a1!key",

	// func packet.SerializeSymmetricKeyEncrypted(w io.Writer, passphrase []byte, config *packet.Config) (key []byte, err error)
	"golang.org/x/crypto/openpgp/packet.SerializeSymmetricKeyEncrypted": "r0=key a1!key",
	// func (*packet.SymmetricKeyEncrypted).Decrypt(passphrase []byte) ([]byte, packet.CipherFunction, error)
	"(*golang.org/x/crypto/openpgp/packet.SymmetricKeyEncrypted).Decrypt": "r0=key a0!key",
	// func (*packet.SymmetricallyEncrypted).Decrypt(c packet.CipherFunction, key []byte) (io.ReadCloser, error)
	"(*golang.org/x/crypto/openpgp/packet.SymmetricallyEncrypted).Decrypt": "a1!key",

	// func s2k.Simple(out []byte, h hash.Hash, in []byte)
	"golang.org/x/crypto/openpgp/s2k.Simple": "a0=key a2!key",
	// func s2k.Salted(out []byte, h hash.Hash, in []byte, salt []byte)
	"golang.org/x/crypto/openpgp/s2k.Salted": "a0=key a2!key",
	// func s2k.Iterated(out []byte, h hash.Hash, in []byte, salt []byte, count int)
	"golang.org/x/crypto/openpgp/s2k.Iterated": "a0=key a2!key",
	// func s2k.Serialize(w io.Writer, key []byte, rand io.Reader, passphrase []byte, c *s2k.Config) error
	"golang.org/x/crypto/openpgp/s2k.Serialize": "a1=key a3!key",

	// func elgamal.Decrypt(priv *elgamal.PrivateKey, c1 *big.Int, c2 *big.Int) (msg []byte, err error)
	"golang.org/x/crypto/openpgp/elgamal.Decrypt": "r0=key? a0!key",
	// func elgamal.Encrypt(random io.Reader, pub *elgamal.PublicKey, msg []byte) (c1 *big.Int, c2 *big.Int, err error)
	"golang.org/x/crypto/openpgp/elgamal.Encrypt": "r0=public r1=public",
}
