// Package text holds secrets that become text, and their twins.
package text

import (
	"bytes"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"

	"github.com/ProtonMail/gopenpgp/v3/armor"
	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/scrypt"
	"golang.org/x/term"

	"secretlint.example/wipe"
)

func derive(secret []byte) []byte {
	k, err := hkdf.Key(sha256.New, secret, nil, "info", 32)
	if err != nil {
		panic(err)
	}
	return k
}

func enter(string) {}

func fromTerminal() {
	b, _ := term.ReadPassword(0)
	enter(string(b)) // want `the conversion copies b \(a password from term.ReadPassword\(\)\) into a string, which nobody can wipe.*\[realloc-string\]`
}

func bytesOf(passphrase string) []byte {
	return []byte(passphrase) // want `the conversion makes a second copy of passphrase \(a password\)`
}

// The copy is handled with care.
func bytesWiped(passphrase string) {
	b := []byte(passphrase)
	defer wipe.Bytes(b)
	fmt.Println(len(b))
}

// No copy is made for these.
func free(password []byte, known map[string]bool) (int, bool) {
	n := 0
	for range string(password) {
		n++
	}
	switch string(password) {
	case "", "admin":
		return n, false
	}
	return n + len(string(password)), string(password) == "secret" || known[string(password)]
}

func compared(password, given string) bool {
	return subtle.ConstantTimeCompare([]byte(password), []byte(given)) == 1 ||
		hmac.Equal([]byte(password), []byte(given)) || bytes.Equal([]byte(password), []byte(given))
}

// A hash is too long to be inlined, so that its argument is copied.
func hashed(password string) [32]byte {
	return sha256.Sum256([]byte(password)) // want `the conversion makes a second copy of password`
}

func public(publicKey []byte) string { return string(publicKey) }

func ciphertext(encryptedKey []byte) string { return string(encryptedKey) }

func concatenated(password []byte) string {
	return "PASS " + string(password) + "\r\n" // want `the concatenation copies password \(a password\) into a string.*\[realloc-concat\]`
}

func added(password []byte) string {
	s := "PASS "
	s += string(password) // want `realloc-concat`
	return s
}

func formatted(secret []byte) string {
	return fmt.Sprintf("key=%x", derive(secret)) // want `fmt.Sprintf copies the key from text.derive\(\) into a string.*\[realloc-concat\]`
}

// A string cannot be wiped as it is.
func dsn(user, password string) string { return fmt.Sprintf("%s:%s@tcp", user, password) }

func lengths(secret []byte) string { return fmt.Sprintf("%d bytes", len(derive(secret))) }

func encoded(privateKey []byte) string {
	return hex.EncodeToString(privateKey) // want `hex.EncodeToString copies privateKey \(a key\) into a string.*\[realloc-encode\]`
}

func encodedWiped(privateKey []byte, use func([]byte)) {
	text := make([]byte, hex.EncodedLen(len(privateKey)))
	defer wipe.Bytes(text)
	hex.Encode(text, privateKey)
	use(text)
}

func publicEncoded(publicKey []byte) string { return base64.StdEncoding.EncodeToString(publicKey) }

// A hash of it is not it.
func fingerprint(privateKey []byte) string {
	sum := sha256.Sum256(privateKey)
	return hex.EncodeToString(sum[:])
}

func pemOf(key any) ([]byte, error) {
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), nil // want `pem.EncodeToMemory encodes .* in a buffer that grows.*\[realloc-encode\]`
}

func pemOfCertificate(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

// A helper that does not know what it is given: its callers do.
func hexOf(b []byte) string { return hex.EncodeToString(b) }

func viaHelper(privateKey, publicKey []byte) (string, string) {
	public := hexOf(publicKey)
	return hexOf(privateKey), public // want `text.hexOf copies privateKey`
}

// A helper that knows: it is reported there, once.
func hexOfKey(privateKey []byte) string {
	return hex.EncodeToString(privateKey) // want `realloc-encode`
}

func viaKnowing(secret []byte) string { return hexOfKey(derive(secret)) }

// A weak name in a role that fits.
func weak(pass string) []byte { return []byte(pass) } // want `realloc-string`

// No copy: append reads the string where it is.
func appended(header []byte, passphrase string) []byte {
	return append(header, []byte(passphrase)...)
}

// The text around a password is another matter: it was a string before.
func inText(user, password string) []byte { return []byte(user + ":" + password) }

// A store of keys and values decodes its keys too.
func storeKey(text string) string {
	key, err := hex.DecodeString(text)
	if err != nil {
		return ""
	}
	return string(key)
}

func seal([]byte) {}

// One type serves for both halves of a pair.
func halves(k, accountPub *hdkeychain.ExtendedKey) {
	half, _ := k.Neuter()
	seal([]byte(half.String()))
	seal([]byte(accountPub.String()))
	seal([]byte(k.String())) // want `the conversion makes a second copy of the key from hdkeychain.ExtendedKey.String\(\)`
}

type webhook struct{ secret string }

// A key that is set as text stays where it is.
func (w *webhook) verify(body, tag []byte) bool {
	mac := hmac.New(sha256.New, []byte(w.secret))
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), tag)
}

// The label says what the bytes are.
func labelled(header map[string]string, der, encrypted []byte) [][]byte {
	return [][]byte{
		pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der}), // want `pem.EncodeToMemory encodes der \(a key\) in a buffer that grows`
		pem.EncodeToMemory(&pem.Block{Type: "EC PUBLIC KEY", Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "ENCRYPTED PRIVATE KEY", Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Headers: header, Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: encrypted}),
	}
}

func armored(serialized []byte, private bool) (string, error) {
	if private {
		return armor.ArmorWithType(serialized, "PGP PRIVATE KEY BLOCK") // want `armor.ArmorWithType copies serialized \(a key\) into a string`
	}
	return armor.ArmorWithType(serialized, "PGP PUBLIC KEY BLOCK")
}

// A constant is no secret, whatever the variable is called.
func constant() []byte {
	password := []byte("weakpassword")
	return password
}

// A derived key next to its salt is a password hash.
func stored(password, salt []byte) (string, error) {
	dk, err := scrypt.Key(password, salt, 1<<15, 8, 1, 32)
	return fmt.Sprintf("%x$%x", salt, dk), err
}

func shown(password, salt []byte) (string, error) {
	dk, err := scrypt.Key(password, salt, 1<<15, 8, 1, 32)
	return fmt.Sprintf("%x", dk), err // want `fmt.Sprintf copies dk`
}

// A key log is meant to tell.
func writeKeyLog(w io.Writer, masterSecret []byte) error {
	_, err := io.WriteString(w, fmt.Sprintf("CLIENT_RANDOM %x", masterSecret))
	return err
}

// The session key is encrypted, the key is one for encryption.
func encrypted(encSessionKey, encKey []byte) (string, string) {
	return hex.EncodeToString(encSessionKey), hex.EncodeToString(encKey) // want `copies encKey`
}

// A phrase that gives the reason.
func reason(b []byte) string {
	reasonPhrase := make([]byte, len(b))
	copy(reasonPhrase, b)
	return string(reasonPhrase)
}

type keyFile struct {
	Name       string
	PrivateKey []byte
	Password   string
}

func keyJSON(privateKey []byte) ([]byte, error) {
	return json.Marshal(keyFile{Name: "k", PrivateKey: privateKey}) // want `json.Marshal encodes .* in a buffer that grows.*realloc-encode`
}

func keyText(f *keyFile) (string, error) {
	b, err := json.MarshalIndent(f, "", " ") // want `realloc-encode`
	return string(b), err
}

// What was put in is told by the type of the field alone.
type envelope struct {
	Name    string
	Content []byte
}

func wrapped(secret []byte) ([]byte, error) {
	return json.Marshal(&envelope{Name: "k", Content: derive(secret)}) // want `realloc-encode`
}

func plain(content []byte) ([]byte, error) {
	return json.Marshal(&envelope{Name: "k", Content: content})
}

type hiddenKey struct {
	Name       string
	PrivateKey []byte `json:"-"`
}

func publicJSON(k *hiddenKey) ([]byte, error) { return json.Marshal(k) }

// A hash that is called after the password.
func hashedPassword(password []byte) (string, error) {
	hashedPassword, err := bcrypt.GenerateFromPassword(password, 10)
	passwordBytes := hashedPassword
	return string(passwordBytes), err
}

func digest(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

func digested(password []byte) string {
	passwordBytes := digest(password)
	return string(passwordBytes)
}

// What is exported to bind a channel is sent in it; what is exported for else is a key.
func bound(state *tls.ConnectionState) (string, string) {
	binding, _ := state.ExportKeyingMaterial("EXPORTER-Channel-Binding", nil, 32)
	other, _ := state.ExportKeyingMaterial("EXPORTER-other", nil, 32)
	return hex.EncodeToString(binding), hex.EncodeToString(other) // want `copies other`
}

// The password is text already.
func login(name, password string) ([]byte, error) {
	return json.Marshal(keyFile{Name: name, Password: password})
}
