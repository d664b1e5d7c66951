package knowledge

// cryptoFuncs are the rows of the cryptography of the standard library.
var cryptoFuncs = map[string]string{

	// ciphers

	// func aes.NewCipher(key []byte) (cipher.Block, error)
	"crypto/aes.NewCipher": "a0!key",

	// func des.NewCipher(key []byte) (cipher.Block, error)
	"crypto/des.NewCipher": "a0!key",
	// func des.NewTripleDESCipher(key []byte) (cipher.Block, error)
	"crypto/des.NewTripleDESCipher": "a0!key",

	// func rc4.NewCipher(key []byte) (*rc4.Cipher, error)
	"crypto/rc4.NewCipher": "a0!key",
	// func (*rc4.Cipher).XORKeyStream(dst []byte, src []byte)
	"(*crypto/rc4.Cipher).XORKeyStream": "a0=key?",
	// func (*rc4.Cipher).Reset()
	"(*crypto/rc4.Cipher).Reset": "",

	// func (cipher.Block).Encrypt(dst []byte, src []byte)
	"(crypto/cipher.Block).Encrypt": "",
	// func (cipher.Block).Decrypt(dst []byte, src []byte)
	"(crypto/cipher.Block).Decrypt": "a0=key?",
	// func (cipher.BlockMode).CryptBlocks(dst []byte, src []byte)
	"(crypto/cipher.BlockMode).CryptBlocks": "a0=key?",
	// func (cipher.Stream).XORKeyStream(dst []byte, src []byte)
	"(crypto/cipher.Stream).XORKeyStream": "a0=key?",
	// func (cipher.AEAD).Seal(dst []byte, nonce []byte, plaintext []byte, additionalData []byte) []byte
	"(crypto/cipher.AEAD).Seal": "r0~a0 r0=public",
	// func (cipher.AEAD).Open(dst []byte, nonce []byte, ciphertext []byte, additionalData []byte) ([]byte, error)
	"(crypto/cipher.AEAD).Open": "r0~a0 r0=key? a0=key?",
	// func cipher.NewCBCDecrypter(b cipher.Block, iv []byte) cipher.BlockMode
	"crypto/cipher.NewCBCDecrypter": "r0~a0",
	// func cipher.NewCBCEncrypter(b cipher.Block, iv []byte) cipher.BlockMode
	"crypto/cipher.NewCBCEncrypter": "r0~a0",
	// func cipher.NewCFBDecrypter(block cipher.Block, iv []byte) cipher.Stream
	"crypto/cipher.NewCFBDecrypter": "r0~a0",
	// func cipher.NewCFBEncrypter(block cipher.Block, iv []byte) cipher.Stream
	"crypto/cipher.NewCFBEncrypter": "r0~a0",
	// func cipher.NewCTR(block cipher.Block, iv []byte) cipher.Stream
	"crypto/cipher.NewCTR": "r0~a0",
	// func cipher.NewGCM(cipher cipher.Block) (cipher.AEAD, error)
	"crypto/cipher.NewGCM": "r0~a0",
	// func cipher.NewGCMWithNonceSize(cipher cipher.Block, size int) (cipher.AEAD, error)
	"crypto/cipher.NewGCMWithNonceSize": "r0~a0",
	// func cipher.NewGCMWithRandomNonce(cipher cipher.Block) (cipher.AEAD, error)
	"crypto/cipher.NewGCMWithRandomNonce": "r0~a0",
	// func cipher.NewGCMWithTagSize(cipher cipher.Block, tagSize int) (cipher.AEAD, error)
	"crypto/cipher.NewGCMWithTagSize": "r0~a0",
	// func cipher.NewOFB(b cipher.Block, iv []byte) cipher.Stream
	"crypto/cipher.NewOFB": "r0~a0",
	// func (cipher.StreamReader).Read(dst []byte) (n int, err error)
	"(crypto/cipher.StreamReader).Read": "a0=key?",
	// func (cipher.StreamWriter).Write(src []byte) (n int, err error)
	"(crypto/cipher.StreamWriter).Write": "",
	// func (cipher.StreamWriter).Close() error
	"(crypto/cipher.StreamWriter).Close": "",

	// asymmetric

	// func (crypto.Decapsulator).Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
	"(crypto.Decapsulator).Decapsulate": "r0=key",
	// func (crypto.Encapsulator).Encapsulate() (sharedKey []byte, ciphertext []byte)
	"(crypto.Encapsulator).Encapsulate": "r0=key r1=public",
	// func (crypto.Encapsulator).Bytes() []byte
	"(crypto.Encapsulator).Bytes": "r0=public",
	// func (crypto.Decrypter).Decrypt(rand io.Reader, msg []byte, opts crypto.DecrypterOpts) (plaintext []byte, err error)
	"(crypto.Decrypter).Decrypt": "r0=key?",
	// func (crypto.Decrypter).Public() crypto.PublicKey
	"(crypto.Decrypter).Public": "r0=public",
	// func (crypto.Signer).Public() crypto.PublicKey
	"(crypto.Signer).Public": "r0=public",
	// func (crypto.Signer).Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(crypto.Signer).Sign": "r0=public",
	// func (crypto.MessageSigner).SignMessage(rand io.Reader, msg []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(crypto.MessageSigner).SignMessage": "r0=public",
	// func crypto.SignMessage(signer crypto.Signer, rand io.Reader, msg []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"crypto.SignMessage": "r0=public",
	// func (crypto.Hash).New() hash.Hash
	"(crypto.Hash).New": "",

	// func dsa.GenerateKey(priv *dsa.PrivateKey, rand io.Reader) error
	"crypto/dsa.GenerateKey": "a0=key",
	// func dsa.Sign(random io.Reader, priv *dsa.PrivateKey, hash []byte) (r *big.Int, s *big.Int, err error)
	"crypto/dsa.Sign": "a1!key r0=public r1=public",

	// func (*ecdh.PrivateKey).Bytes() []byte
	"(*crypto/ecdh.PrivateKey).Bytes": "r0=key",
	// func (*ecdh.PrivateKey).ECDH(remote *ecdh.PublicKey) ([]byte, error)
	"(*crypto/ecdh.PrivateKey).ECDH": "r0=key this!key",
	// func (*ecdh.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(*crypto/ecdh.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (*ecdh.PrivateKey).Public() crypto.PublicKey
	"(*crypto/ecdh.PrivateKey).Public": "r0=public",
	// func (*ecdh.PrivateKey).PublicKey() *ecdh.PublicKey
	"(*crypto/ecdh.PrivateKey).PublicKey": "r0=public",
	// func (*ecdh.PublicKey).Bytes() []byte
	"(*crypto/ecdh.PublicKey).Bytes": "r0=public",
	// func (*ecdh.PublicKey).Equal(x crypto.PublicKey) bool
	"(*crypto/ecdh.PublicKey).Equal": "",
	// func (ecdh.Curve).GenerateKey(rand io.Reader) (*ecdh.PrivateKey, error)
	"(crypto/ecdh.Curve).GenerateKey": "r0=key",
	// func (ecdh.Curve).NewPrivateKey(key []byte) (*ecdh.PrivateKey, error)
	"(crypto/ecdh.Curve).NewPrivateKey": "r0=key a0!key",
	// func (ecdh.Curve).NewPublicKey(key []byte) (*ecdh.PublicKey, error)
	"(crypto/ecdh.Curve).NewPublicKey": "r0=public",
	// func (ecdh.KeyExchanger).ECDH(*ecdh.PublicKey) ([]byte, error)
	"(crypto/ecdh.KeyExchanger).ECDH": "r0=key",
	// func (ecdh.KeyExchanger).PublicKey() *ecdh.PublicKey
	"(crypto/ecdh.KeyExchanger).PublicKey": "r0=public",

	// func (*elliptic.CurveParams).ScalarBaseMult(k []byte) (*big.Int, *big.Int)
	"(*crypto/elliptic.CurveParams).ScalarBaseMult": "a0!key r0=public r1=public",
	// func (*elliptic.CurveParams).ScalarMult(Bx *big.Int, By *big.Int, k []byte) (*big.Int, *big.Int)
	"(*crypto/elliptic.CurveParams).ScalarMult": "a2!key r0=key r1=key?",
	// func (elliptic.Curve).ScalarBaseMult(k []byte) (x *big.Int, y *big.Int)
	"(crypto/elliptic.Curve).ScalarBaseMult": "a0!key r0=public r1=public",
	// func (elliptic.Curve).ScalarMult(x1 *big.Int, y1 *big.Int, k []byte) (x *big.Int, y *big.Int)
	"(crypto/elliptic.Curve).ScalarMult": "a2!key r0=key r1=key?",
	// func elliptic.GenerateKey(curve elliptic.Curve, rand io.Reader) (priv []byte, x *big.Int, y *big.Int, err error)
	"crypto/elliptic.GenerateKey": "r0=key r1=public r2=public",
	// func elliptic.Marshal(curve elliptic.Curve, x *big.Int, y *big.Int) []byte
	"crypto/elliptic.Marshal": "r0<a1 r0<a2 r0=fresh",
	// func elliptic.MarshalCompressed(curve elliptic.Curve, x *big.Int, y *big.Int) []byte
	"crypto/elliptic.MarshalCompressed": "r0<a1 r0<a2 r0=fresh",

	// func (*ecdsa.PrivateKey).Bytes() ([]byte, error)
	"(*crypto/ecdsa.PrivateKey).Bytes": "r0=key",
	// func (*ecdsa.PrivateKey).ECDH() (*ecdh.PrivateKey, error)
	"(*crypto/ecdsa.PrivateKey).ECDH": "r0=key",
	// func (*ecdsa.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(*crypto/ecdsa.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (*ecdsa.PrivateKey).Public() crypto.PublicKey
	"(*crypto/ecdsa.PrivateKey).Public": "r0=public",
	// func (*ecdsa.PrivateKey).Sign(random io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error)
	"(*crypto/ecdsa.PrivateKey).Sign": "this!key r0=public",
	// func (*ecdsa.PublicKey).Bytes() ([]byte, error)
	"(*crypto/ecdsa.PublicKey).Bytes": "r0=public",
	// func (*ecdsa.PublicKey).ECDH() (*ecdh.PublicKey, error)
	"(*crypto/ecdsa.PublicKey).ECDH": "r0=public",
	// func ecdsa.GenerateKey(c elliptic.Curve, r io.Reader) (*ecdsa.PrivateKey, error)
	"crypto/ecdsa.GenerateKey": "r0=key",
	// func ecdsa.ParseRawPrivateKey(curve elliptic.Curve, data []byte) (*ecdsa.PrivateKey, error)
	"crypto/ecdsa.ParseRawPrivateKey": "r0=key a1!key",
	// func ecdsa.ParseUncompressedPublicKey(curve elliptic.Curve, data []byte) (*ecdsa.PublicKey, error)
	"crypto/ecdsa.ParseUncompressedPublicKey": "r0=public",
	// func ecdsa.Sign(rand io.Reader, priv *ecdsa.PrivateKey, hash []byte) (r *big.Int, s *big.Int, err error)
	"crypto/ecdsa.Sign": "a1!key r0=public r1=public",
	// func ecdsa.SignASN1(r io.Reader, priv *ecdsa.PrivateKey, hash []byte) ([]byte, error)
	"crypto/ecdsa.SignASN1": "a1!key r0=public",

	// func (ed25519.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(crypto/ed25519.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (ed25519.PrivateKey).Public() crypto.PublicKey
	"(crypto/ed25519.PrivateKey).Public": "r0=public",
	// func (ed25519.PrivateKey).Seed() []byte
	"(crypto/ed25519.PrivateKey).Seed": "r0=key",
	// func (ed25519.PrivateKey).Sign(rand io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(crypto/ed25519.PrivateKey).Sign": "this!key r0=public",
	// func ed25519.GenerateKey(random io.Reader) (ed25519.PublicKey, ed25519.PrivateKey, error)
	"crypto/ed25519.GenerateKey": "r0=public r1=key",
	// func ed25519.NewKeyFromSeed(seed []byte) ed25519.PrivateKey
	"crypto/ed25519.NewKeyFromSeed": "r0=key a0!key",
	// func ed25519.Sign(privateKey ed25519.PrivateKey, message []byte) []byte
	"crypto/ed25519.Sign": "a0!key r0=public",

	// func (*rsa.PrivateKey).Decrypt(rand io.Reader, ciphertext []byte, opts crypto.DecrypterOpts) (plaintext []byte, err error)
	"(*crypto/rsa.PrivateKey).Decrypt": "r0=key?",
	// func (*rsa.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(*crypto/rsa.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (*rsa.PrivateKey).Public() crypto.PublicKey
	"(*crypto/rsa.PrivateKey).Public": "r0=public",
	// func (*rsa.PrivateKey).Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error)
	"(*crypto/rsa.PrivateKey).Sign": "this!key r0=public",
	// func rsa.DecryptOAEP(hash hash.Hash, random io.Reader, priv *rsa.PrivateKey, ciphertext []byte, label []byte) ([]byte, error)
	"crypto/rsa.DecryptOAEP": "r0=key? a2!key",
	// func rsa.DecryptPKCS1v15(random io.Reader, priv *rsa.PrivateKey, ciphertext []byte) ([]byte, error)
	"crypto/rsa.DecryptPKCS1v15": "r0=key? a1!key",
	// func rsa.DecryptPKCS1v15SessionKey(random io.Reader, priv *rsa.PrivateKey, ciphertext []byte, key []byte) error
	"crypto/rsa.DecryptPKCS1v15SessionKey": "a3=key a1!key",
	// func rsa.EncryptOAEP(hash hash.Hash, random io.Reader, pub *rsa.PublicKey, msg []byte, label []byte) ([]byte, error)
	"crypto/rsa.EncryptOAEP": "r0=public",
	// func rsa.EncryptOAEPWithOptions(random io.Reader, pub *rsa.PublicKey, msg []byte, opts *rsa.OAEPOptions) ([]byte, error)
	"crypto/rsa.EncryptOAEPWithOptions": "r0=public",
	// func rsa.EncryptPKCS1v15(random io.Reader, pub *rsa.PublicKey, msg []byte) ([]byte, error)
	"crypto/rsa.EncryptPKCS1v15": "r0=public",
	// func rsa.GenerateKey(random io.Reader, bits int) (*rsa.PrivateKey, error)
	"crypto/rsa.GenerateKey": "r0=key",
	// func rsa.GenerateMultiPrimeKey(random io.Reader, nprimes int, bits int) (*rsa.PrivateKey, error)
	"crypto/rsa.GenerateMultiPrimeKey": "r0=key",
	// func rsa.SignPKCS1v15(random io.Reader, priv *rsa.PrivateKey, hash crypto.Hash, hashed []byte) ([]byte, error)
	"crypto/rsa.SignPKCS1v15": "a1!key r0=public",
	// func rsa.SignPSS(random io.Reader, priv *rsa.PrivateKey, hash crypto.Hash, digest []byte, opts *rsa.PSSOptions) ([]byte, error)
	"crypto/rsa.SignPSS": "a1!key r0=public",

	// post-quantum and hybrid

	// func (*mlkem.DecapsulationKey1024).Bytes() []byte
	"(*crypto/mlkem.DecapsulationKey1024).Bytes": "r0=key",
	// func (*mlkem.DecapsulationKey1024).Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
	"(*crypto/mlkem.DecapsulationKey1024).Decapsulate": "r0=key",
	// func (*mlkem.DecapsulationKey1024).EncapsulationKey() *mlkem.EncapsulationKey1024
	"(*crypto/mlkem.DecapsulationKey1024).EncapsulationKey": "r0=public",
	// func (*mlkem.DecapsulationKey1024).Encapsulator() crypto.Encapsulator
	"(*crypto/mlkem.DecapsulationKey1024).Encapsulator": "r0=public",
	// func (*mlkem.DecapsulationKey768).Bytes() []byte
	"(*crypto/mlkem.DecapsulationKey768).Bytes": "r0=key",
	// func (*mlkem.DecapsulationKey768).Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
	"(*crypto/mlkem.DecapsulationKey768).Decapsulate": "r0=key",
	// func (*mlkem.DecapsulationKey768).EncapsulationKey() *mlkem.EncapsulationKey768
	"(*crypto/mlkem.DecapsulationKey768).EncapsulationKey": "r0=public",
	// func (*mlkem.DecapsulationKey768).Encapsulator() crypto.Encapsulator
	"(*crypto/mlkem.DecapsulationKey768).Encapsulator": "r0=public",
	// func (*mlkem.EncapsulationKey1024).Bytes() []byte
	"(*crypto/mlkem.EncapsulationKey1024).Bytes": "r0=public",
	// func (*mlkem.EncapsulationKey1024).Encapsulate() (sharedKey []byte, ciphertext []byte)
	"(*crypto/mlkem.EncapsulationKey1024).Encapsulate": "r0=key r1=public",
	// func (*mlkem.EncapsulationKey768).Bytes() []byte
	"(*crypto/mlkem.EncapsulationKey768).Bytes": "r0=public",
	// func (*mlkem.EncapsulationKey768).Encapsulate() (sharedKey []byte, ciphertext []byte)
	"(*crypto/mlkem.EncapsulationKey768).Encapsulate": "r0=key r1=public",
	// func mlkem.GenerateKey1024() (*mlkem.DecapsulationKey1024, error)
	"crypto/mlkem.GenerateKey1024": "r0=key",
	// func mlkem.GenerateKey768() (*mlkem.DecapsulationKey768, error)
	"crypto/mlkem.GenerateKey768": "r0=key",
	// func mlkem.NewDecapsulationKey1024(seed []byte) (*mlkem.DecapsulationKey1024, error)
	"crypto/mlkem.NewDecapsulationKey1024": "r0=key a0!key",
	// func mlkem.NewDecapsulationKey768(seed []byte) (*mlkem.DecapsulationKey768, error)
	"crypto/mlkem.NewDecapsulationKey768": "r0=key a0!key",
	// func mlkem.NewEncapsulationKey1024(encapsulationKey []byte) (*mlkem.EncapsulationKey1024, error)
	"crypto/mlkem.NewEncapsulationKey1024": "r0=public",
	// func mlkem.NewEncapsulationKey768(encapsulationKey []byte) (*mlkem.EncapsulationKey768, error)
	"crypto/mlkem.NewEncapsulationKey768": "r0=public",

	// func mlkemtest.Encapsulate1024(ek *mlkem.EncapsulationKey1024, random []byte) (sharedKey []byte, ciphertext []byte, err error)
	"crypto/mlkem/mlkemtest.Encapsulate1024": "r0=key r1=public",
	// func mlkemtest.Encapsulate768(ek *mlkem.EncapsulationKey768, random []byte) (sharedKey []byte, ciphertext []byte, err error)
	"crypto/mlkem/mlkemtest.Encapsulate768": "r0=key r1=public",

	// func (*mldsa.PrivateKey).Bytes() []byte
	"(*crypto/mldsa.PrivateKey).Bytes": "r0=key",
	// func (*mldsa.PrivateKey).Equal(x crypto.PrivateKey) bool
	"(*crypto/mldsa.PrivateKey).Equal": "this!consttime a0!consttime",
	// func (*mldsa.PrivateKey).Public() crypto.PublicKey
	"(*crypto/mldsa.PrivateKey).Public": "r0=public",
	// func (*mldsa.PrivateKey).PublicKey() *mldsa.PublicKey
	"(*crypto/mldsa.PrivateKey).PublicKey": "r0=public",
	// func (*mldsa.PrivateKey).Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(*crypto/mldsa.PrivateKey).Sign": "this!key r0=public",
	// func (*mldsa.PrivateKey).SignDeterministic(message []byte, opts crypto.SignerOpts) (signature []byte, err error)
	"(*crypto/mldsa.PrivateKey).SignDeterministic": "this!key r0=public",
	// func (*mldsa.PublicKey).Bytes() []byte
	"(*crypto/mldsa.PublicKey).Bytes": "r0=public",
	// func mldsa.GenerateKey(params mldsa.Parameters) (*mldsa.PrivateKey, error)
	"crypto/mldsa.GenerateKey": "r0=key",
	// func mldsa.NewPrivateKey(params mldsa.Parameters, seed []byte) (*mldsa.PrivateKey, error)
	"crypto/mldsa.NewPrivateKey": "r0=key a1!key",
	// func mldsa.NewPublicKey(params mldsa.Parameters, encoding []byte) (*mldsa.PublicKey, error)
	"crypto/mldsa.NewPublicKey": "r0=public",

	// func (*hpke.Recipient).Export(exporterContext string, length int) ([]byte, error)
	"(*crypto/hpke.Recipient).Export": "r0=key",
	// func (*hpke.Recipient).Open(aad []byte, ciphertext []byte) ([]byte, error)
	"(*crypto/hpke.Recipient).Open": "r0=key?",
	// func (*hpke.Sender).Export(exporterContext string, length int) ([]byte, error)
	"(*crypto/hpke.Sender).Export": "r0=key",
	// func (*hpke.Sender).Seal(aad []byte, plaintext []byte) ([]byte, error)
	"(*crypto/hpke.Sender).Seal": "r0=public",
	// func (hpke.KEM).DeriveKeyPair(ikm []byte) (hpke.PrivateKey, error)
	"(crypto/hpke.KEM).DeriveKeyPair": "r0=key a0!key",
	// func (hpke.KEM).GenerateKey() (hpke.PrivateKey, error)
	"(crypto/hpke.KEM).GenerateKey": "r0=key",
	// func (hpke.KEM).NewPrivateKey([]byte) (hpke.PrivateKey, error)
	"(crypto/hpke.KEM).NewPrivateKey": "r0=key a0!key",
	// func (hpke.KEM).NewPublicKey([]byte) (hpke.PublicKey, error)
	"(crypto/hpke.KEM).NewPublicKey": "r0=public",

	// the hybrid implementation returns its own seed (crypto/hpke/pq.go, Bytes)

	// func (hpke.PrivateKey).Bytes() ([]byte, error)
	"(crypto/hpke.PrivateKey).Bytes": "r0=key r0@this",
	// func (hpke.PrivateKey).PublicKey() hpke.PublicKey
	"(crypto/hpke.PrivateKey).PublicKey": "r0=public",
	// func (hpke.PublicKey).Bytes() []byte
	"(crypto/hpke.PublicKey).Bytes": "r0=public",
	// func hpke.NewDHKEMPrivateKey(priv ecdh.KeyExchanger) (hpke.PrivateKey, error)
	"crypto/hpke.NewDHKEMPrivateKey": "r0=key r0~a0",
	// func hpke.NewDHKEMPublicKey(pub *ecdh.PublicKey) (hpke.PublicKey, error)
	"crypto/hpke.NewDHKEMPublicKey": "r0=public",
	// func hpke.NewHybridPrivateKey(pq crypto.Decapsulator, t ecdh.KeyExchanger) (hpke.PrivateKey, error)
	"crypto/hpke.NewHybridPrivateKey": "r0=key r0~a0 r0~a1",
	// func hpke.NewHybridPublicKey(pq crypto.Encapsulator, t *ecdh.PublicKey) (hpke.PublicKey, error)
	"crypto/hpke.NewHybridPublicKey": "r0=public",
	// func hpke.NewMLKEMPrivateKey(priv crypto.Decapsulator) (hpke.PrivateKey, error)
	"crypto/hpke.NewMLKEMPrivateKey": "r0=key r0~a0",
	// func hpke.NewMLKEMPublicKey(pub crypto.Encapsulator) (hpke.PublicKey, error)
	"crypto/hpke.NewMLKEMPublicKey": "r0=public",
	// func hpke.NewSender(pk hpke.PublicKey, kdf hpke.KDF, aead hpke.AEAD, info []byte) (enc []byte, s *hpke.Sender, err error)
	"crypto/hpke.NewSender": "r0=public",
	// func hpke.Open(k hpke.PrivateKey, kdf hpke.KDF, aead hpke.AEAD, info []byte, ciphertext []byte) ([]byte, error)
	"crypto/hpke.Open": "r0=key?",
	// func hpke.Seal(pk hpke.PublicKey, kdf hpke.KDF, aead hpke.AEAD, info []byte, plaintext []byte) ([]byte, error)
	"crypto/hpke.Seal": "r0=public",

	// derivation

	// func hkdf.Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error)
	"crypto/hkdf.Expand": "r0=key a1!key",
	// func hkdf.Extract[H hash.Hash](h func() H, secret []byte, salt []byte) ([]byte, error)
	"crypto/hkdf.Extract": "r0=key a1!key",
	// func hkdf.Key[Hash hash.Hash](h func() Hash, secret []byte, salt []byte, info string, keyLength int) ([]byte, error)
	"crypto/hkdf.Key": "r0=key a1!key",

	// func pbkdf2.Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter int, keyLength int) ([]byte, error)
	"crypto/pbkdf2.Key": "r0=key a1!key",

	// random bytes are a key if their name or use says so

	// func rand.Read(b []byte) (n int, err error)
	"crypto/rand.Read": "a0=key?",
	// func rand.Text() string
	"crypto/rand.Text": "r0=token?",
	// func rand.Int(rand io.Reader, max *big.Int) (n *big.Int, err error)
	"crypto/rand.Int": "r0=key?",
	// func rand.Prime(r io.Reader, bits int) (*big.Int, error)
	"crypto/rand.Prime": "r0=key?",

	// hashes and MACs; the object carries what was written to it

	// func hmac.New(h func() hash.Hash, key []byte) hash.Hash
	"crypto/hmac.New": "r0=mac a1!key",
	// func hmac.Equal(mac1 []byte, mac2 []byte) bool
	"crypto/hmac.Equal": "a0!consttime a1!consttime",

	// func subtle.ConstantTimeByteEq(x uint8, y uint8) int
	"crypto/subtle.ConstantTimeByteEq": "a0!consttime a1!consttime",
	// func subtle.ConstantTimeCompare(x []byte, y []byte) int
	"crypto/subtle.ConstantTimeCompare": "a0!consttime a1!consttime",
	// func subtle.ConstantTimeEq(x int32, y int32) int
	"crypto/subtle.ConstantTimeEq": "a0!consttime a1!consttime",
	// func subtle.ConstantTimeLessOrEq(x int, y int) int
	"crypto/subtle.ConstantTimeLessOrEq": "a0!consttime a1!consttime",
	// func subtle.ConstantTimeCopy(v int, x []byte, y []byte)
	"crypto/subtle.ConstantTimeCopy": "a1<a2",
	// func subtle.XORBytes(dst []byte, x []byte, y []byte) int
	"crypto/subtle.XORBytes": "a0^a1 a0^a2",

	// func (io.Writer).Write(p []byte) (n int, err error)
	"(hash.Hash).Write": "this^a0",
	// func (hash.Hash).Sum(b []byte) []byte
	"(hash.Hash).Sum": "r0<this r0~a0 r0<a0",
	// func (hash.Hash).Reset()
	"(hash.Hash).Reset": "",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(hash.Hash32).Write": "this^a0",
	// func (hash.Hash).Sum(b []byte) []byte
	"(hash.Hash32).Sum": "r0<this r0~a0 r0<a0",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(hash.Hash64).Write": "this^a0",
	// func (hash.Hash).Sum(b []byte) []byte
	"(hash.Hash64).Sum": "r0<this r0~a0 r0<a0",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(hash.XOF).Write": "this^a0",
	// func (io.Reader).Read(p []byte) (n int, err error)
	"(hash.XOF).Read": "a0<this",
	// func (hash.Cloner).Clone() (hash.Cloner, error)
	"(hash.Cloner).Clone": "r0<this",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(hash.Cloner).Write": "this^a0",
	// func (hash.Hash).Sum(b []byte) []byte
	"(hash.Cloner).Sum": "r0<this r0~a0 r0<a0",

	// func (*sha3.SHA3).Write(p []byte) (n int, err error)
	"(*crypto/sha3.SHA3).Write": "this^a0",
	// func (*sha3.SHA3).Sum(b []byte) []byte
	"(*crypto/sha3.SHA3).Sum": "r0<this r0~a0 r0<a0",
	// func (*sha3.SHA3).Clone() (hash.Cloner, error)
	"(*crypto/sha3.SHA3).Clone": "r0<this",
	// func (*sha3.SHA3).MarshalBinary() ([]byte, error)
	"(*crypto/sha3.SHA3).MarshalBinary": "r0^this r0=fresh",
	// func (*sha3.SHA3).AppendBinary(p []byte) ([]byte, error)
	"(*crypto/sha3.SHA3).AppendBinary": "r0^this r0~a0 r0<a0",
	// func (*sha3.SHAKE).Write(p []byte) (n int, err error)
	"(*crypto/sha3.SHAKE).Write": "this^a0",
	// func (*sha3.SHAKE).Read(p []byte) (n int, err error)
	"(*crypto/sha3.SHAKE).Read": "a0<this",
	// func (*sha3.SHAKE).MarshalBinary() ([]byte, error)
	"(*crypto/sha3.SHAKE).MarshalBinary": "r0^this r0=fresh",
	// func (*sha3.SHAKE).AppendBinary(p []byte) ([]byte, error)
	"(*crypto/sha3.SHAKE).AppendBinary": "r0^this r0~a0 r0<a0",
	// func sha3.Sum224(data []byte) [28]byte
	"crypto/sha3.Sum224": "r0^a0",
	// func sha3.Sum256(data []byte) [32]byte
	"crypto/sha3.Sum256": "r0^a0",
	// func sha3.Sum384(data []byte) [48]byte
	"crypto/sha3.Sum384": "r0^a0",
	// func sha3.Sum512(data []byte) [64]byte
	"crypto/sha3.Sum512": "r0^a0",
	// func sha3.SumSHAKE128(data []byte, length int) []byte
	"crypto/sha3.SumSHAKE128": "r0^a0 r0=fresh",
	// func sha3.SumSHAKE256(data []byte, length int) []byte
	"crypto/sha3.SumSHAKE256": "r0^a0 r0=fresh",

	// func sha512.Sum384(data []byte) [48]byte
	"crypto/sha512.Sum384": "r0^a0",
	// func sha512.Sum512(data []byte) [64]byte
	"crypto/sha512.Sum512": "r0^a0",
	// func sha512.Sum512_224(data []byte) [28]byte
	"crypto/sha512.Sum512_224": "r0^a0",
	// func sha512.Sum512_256(data []byte) [32]byte
	"crypto/sha512.Sum512_256": "r0^a0",

	// func sha256.Sum224(data []byte) [28]byte
	"crypto/sha256.Sum224": "r0^a0",
	// func sha256.Sum256(data []byte) [32]byte
	"crypto/sha256.Sum256": "r0^a0",

	// func sha1.Sum(data []byte) [20]byte
	"crypto/sha1.Sum": "r0^a0",

	// func md5.Sum(data []byte) [16]byte
	"crypto/md5.Sum": "r0^a0",

	// func crc32.Checksum(data []byte, tab *crc32.Table) uint32
	"hash/crc32.Checksum": "r0^a0",
	// func crc32.ChecksumIEEE(data []byte) uint32
	"hash/crc32.ChecksumIEEE": "r0^a0",

	// func maphash.Bytes(seed maphash.Seed, b []byte) uint64
	"hash/maphash.Bytes": "r0^a1",
	// func maphash.String(seed maphash.Seed, s string) uint64
	"hash/maphash.String": "r0^a1",
	// func (*maphash.Hash).Write(b []byte) (int, error)
	"(*hash/maphash.Hash).Write": "this^a0",
	// func (*maphash.Hash).WriteString(s string) (int, error)
	"(*hash/maphash.Hash).WriteString": "this^a0",
	// func (*maphash.Hash).Sum(b []byte) []byte
	"(*hash/maphash.Hash).Sum": "r0<this r0~a0 r0<a0",

	// certificates, encodings of keys

	// func x509.DecryptPEMBlock(b *pem.Block, password []byte) ([]byte, error)
	"crypto/x509.DecryptPEMBlock": "r0=key a1!key",
	// func x509.EncryptPEMBlock(rand io.Reader, blockType string, data []byte, password []byte, alg x509.PEMCipher) (*pem.Block, error)
	"crypto/x509.EncryptPEMBlock": "a3!key r0=public",
	// func x509.MarshalECPrivateKey(key *ecdsa.PrivateKey) ([]byte, error)
	"crypto/x509.MarshalECPrivateKey": "r0=key",
	// func x509.MarshalPKCS1PrivateKey(key *rsa.PrivateKey) []byte
	"crypto/x509.MarshalPKCS1PrivateKey": "r0=key",
	// func x509.MarshalPKCS8PrivateKey(key any) ([]byte, error)
	"crypto/x509.MarshalPKCS8PrivateKey": "r0=key",
	// func x509.MarshalPKCS1PublicKey(key *rsa.PublicKey) []byte
	"crypto/x509.MarshalPKCS1PublicKey": "r0=public",
	// func x509.MarshalPKIXPublicKey(pub any) ([]byte, error)
	"crypto/x509.MarshalPKIXPublicKey": "r0=public",
	// func x509.ParseECPrivateKey(der []byte) (*ecdsa.PrivateKey, error)
	"crypto/x509.ParseECPrivateKey": "r0=key a0!key",
	// func x509.ParsePKCS1PrivateKey(der []byte) (*rsa.PrivateKey, error)
	"crypto/x509.ParsePKCS1PrivateKey": "r0=key a0!key",
	// func x509.ParsePKCS8PrivateKey(der []byte) (key any, err error)
	"crypto/x509.ParsePKCS8PrivateKey": "r0=key a0!key",
	// func x509.ParsePKCS1PublicKey(der []byte) (*rsa.PublicKey, error)
	"crypto/x509.ParsePKCS1PublicKey": "r0=public",
	// func x509.ParsePKIXPublicKey(derBytes []byte) (pub any, err error)
	"crypto/x509.ParsePKIXPublicKey": "r0=public",

	// Raw and its like are slices of der (crypto/x509/parser.go)

	// func x509.ParseCertificate(der []byte) (*x509.Certificate, error)
	"crypto/x509.ParseCertificate": "r0=public r0~a0",
	// func x509.ParseCertificates(der []byte) ([]*x509.Certificate, error)
	"crypto/x509.ParseCertificates": "r0=public r0~a0",
	// func x509.ParseCertificateRequest(asn1Data []byte) (*x509.CertificateRequest, error)
	"crypto/x509.ParseCertificateRequest": "r0=public r0~a0",
	// func x509.ParseRevocationList(der []byte) (*x509.RevocationList, error)
	"crypto/x509.ParseRevocationList": "r0=public r0~a0",
	// func x509.CreateCertificate(rand io.Reader, template *x509.Certificate, parent *x509.Certificate, pub any, priv any) ([]byte, error)
	"crypto/x509.CreateCertificate": "r0=public",
	// func x509.CreateCertificateRequest(rand io.Reader, template *x509.CertificateRequest, priv any) (csr []byte, err error)
	"crypto/x509.CreateCertificateRequest": "r0=public",
	// func x509.CreateRevocationList(rand io.Reader, template *x509.RevocationList, issuer *x509.Certificate, priv crypto.Signer) ([]byte, error)
	"crypto/x509.CreateRevocationList": "r0=public",
	// func (*x509.CertPool).AddCert(cert *x509.Certificate)
	"(*crypto/x509.CertPool).AddCert": "this~a0",
	// func (*x509.CertPool).AppendCertsFromPEM(pemCerts []byte) (ok bool)
	"(*crypto/x509.CertPool).AppendCertsFromPEM": "",

	// func tls.X509KeyPair(certPEMBlock []byte, keyPEMBlock []byte) (tls.Certificate, error)
	"crypto/tls.X509KeyPair": "r0=key a1!key",
	// func tls.LoadX509KeyPair(certFile string, keyFile string) (tls.Certificate, error)
	"crypto/tls.LoadX509KeyPair": "r0=key",
	// func (*tls.ConnectionState).ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)
	"(*crypto/tls.ConnectionState).ExportKeyingMaterial": "r0=key",
	// func (*tls.SessionState).Bytes() ([]byte, error)
	"(*crypto/tls.SessionState).Bytes": "r0=key",

	// its secret is a slice of the data (crypto/tls/ticket.go)

	// func tls.ParseSessionState(data []byte) (*tls.SessionState, error)
	"crypto/tls.ParseSessionState": "r0=key r0~a0 a0!key",
	// func (*tls.ClientSessionState).ResumptionState() (ticket []byte, state *tls.SessionState, err error)
	"(*crypto/tls.ClientSessionState).ResumptionState": "r0=public r1=key",
	// func tls.NewResumptionState(ticket []byte, state *tls.SessionState) (*tls.ClientSessionState, error)
	"crypto/tls.NewResumptionState": "r0=key r0~a0 r0~a1",
	// func (*tls.Config).SetSessionTicketKeys(keys [][32]byte)
	"(*crypto/tls.Config).SetSessionTicketKeys": "a0!key this<a0",
	// func (*tls.Config).Clone() *tls.Config
	"(*crypto/tls.Config).Clone": "r0~this",
	// func (*tls.Config).DecryptTicket(identity []byte, cs tls.ConnectionState) (*tls.SessionState, error)
	"(*crypto/tls.Config).DecryptTicket": "r0=key",
	// func (*tls.Config).EncryptTicket(cs tls.ConnectionState, ss *tls.SessionState) ([]byte, error)
	"(*crypto/tls.Config).EncryptTicket": "r0=public",
	// func (*tls.Conn).Read(b []byte) (int, error)
	"(*crypto/tls.Conn).Read": "a0=request",
	// func (*tls.Conn).Write(b []byte) (int, error)
	"(*crypto/tls.Conn).Write": "",
	// func tls.Client(conn net.Conn, config *tls.Config) *tls.Conn
	"crypto/tls.Client": "r0~a0 r0~a1",
	// func tls.Server(conn net.Conn, config *tls.Config) *tls.Conn
	"crypto/tls.Server": "r0~a0 r0~a1",
	// func tls.NewListener(inner net.Listener, config *tls.Config) net.Listener
	"crypto/tls.NewListener": "r0~a0 r0~a1",
	// func tls.Listen(network string, laddr string, config *tls.Config) (net.Listener, error)
	"crypto/tls.Listen": "r0~a2",
	// func tls.Dial(network string, addr string, config *tls.Config) (*tls.Conn, error)
	"crypto/tls.Dial": "r0~a2",
	// func tls.DialWithDialer(dialer *net.Dialer, network string, addr string, config *tls.Config) (*tls.Conn, error)
	"crypto/tls.DialWithDialer": "r0~a3",
	// func (tls.ClientSessionCache).Put(sessionKey string, cs *tls.ClientSessionState)
	"(crypto/tls.ClientSessionCache).Put": "this~a1",
	// func (tls.ClientSessionCache).Get(sessionKey string) (session *tls.ClientSessionState, ok bool)
	"(crypto/tls.ClientSessionCache).Get": "r0@this",
	// func (*tls.Conn).NetConn() net.Conn
	"(*crypto/tls.Conn).NetConn": "r0@this",
	// func tls.QUICClient(config *tls.QUICConfig) *tls.QUICConn
	"crypto/tls.QUICClient": "r0~a0",
	// func tls.QUICServer(config *tls.QUICConfig) *tls.QUICConn
	"crypto/tls.QUICServer": "r0~a0",
	// func (*tls.QUICConn).StoreSession(session *tls.SessionState) error
	"(*crypto/tls.QUICConn).StoreSession": "a0!keep",

	// func crypto.RegisterHash(h crypto.Hash, f func() hash.Hash)
	"crypto.RegisterHash": "a1!keep",
}
