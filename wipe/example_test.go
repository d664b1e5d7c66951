package wipe_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"secretlint.example/wipe"
)

func ExampleBytes() {
	seed := make([]byte, 32)
	defer wipe.Bytes(seed) // right after the array exists, and runs on a panic too
	if _, err := io.ReadFull(rand.Reader, seed); err != nil {
		fmt.Println(err)
		return
	}

	var array [4]byte
	copy(array[:], "key!")
	wipe.Bytes(array[:])
	fmt.Println(array)
	// Output: [0 0 0 0]
}

func ExampleSlice() {
	keys := make([][4]byte, 2)
	copy(keys[0][:], "key!")
	wipe.Slice(keys)
	fmt.Println(keys)
	// Output: [[0 0 0 0] [0 0 0 0]]
}

func ExampleValue() {
	type scalar struct{ low, high uint64 }
	k := scalar{3, 4}
	wipe.Value(&k) // k = scalar{} would emit no code here
	fmt.Println(k)
	// Output: {0 0}
}

func ExampleBigInt() {
	exponent := big.NewInt(65537)
	wipe.BigInt(exponent)
	fmt.Println(exponent)
	// Output: 0
}

func ExampleOpaque() {
	h := sha256.New()
	h.Write([]byte("secret"))
	fmt.Println(wipe.Opaque(h))

	block, _ := aes.NewCipher(make([]byte, 32))
	fmt.Println(wipe.Opaque(block)) // would go on to encrypt, without a key
	// Output:
	// true
	// false
}

func ExampleEqual() {
	want := []byte("expected token")
	fmt.Println(wipe.Equal([]byte("expected token"), want), wipe.Equal([]byte("expected t0ken"), want))
	// Output: true false
}

func ExampleEqualString() {
	fmt.Println(wipe.EqualString("token", "token"))
	// Output: true
}

func ExampleEqualHashed() {
	// Even the length of the password stays secret.
	fmt.Println(wipe.EqualHashed([]byte("guess"), []byte("password")))
	// Output: false
}

func ExampleAppend() {
	k := []byte("key")
	k = wipe.Append(k, []byte(" and salt")...) // the old array is wiped
	defer wipe.Bytes(k)
	fmt.Println(string(k))
	// Output: key and salt
}

func ExampleGrow() {
	k := wipe.Grow([]byte("key"), 100) // the old array is wiped
	defer wipe.Bytes(k)
	fmt.Println(len(k), cap(k)-len(k) >= 100)
	// Output: 3 true
}

func ExampleReadAll() {
	k, err := wipe.ReadAll(strings.NewReader("key"))
	defer wipe.Bytes(k)
	fmt.Println(len(k), err)
	// Output: 3 <nil>
}

func ExampleReadAllLimit() {
	_, err := wipe.ReadAllLimit(strings.NewReader("more than a key"), 8)
	fmt.Println(errors.Is(err, wipe.ErrTooLarge))
	// Output: true
}

func ExampleReadFile() {
	name, remove := exampleFile("key")
	defer remove()
	k, err := wipe.ReadFile(name)
	defer wipe.Bytes(k)
	fmt.Println(len(k), err)
	// Output: 3 <nil>
}

func ExampleBuffer() {
	var b wipe.Buffer
	defer b.Close()
	fmt.Fprintf(&b, "%s:", "user")
	_, _ = b.Write([]byte("password"))
	fmt.Println(b.Len(), &b)
	// Output: 13 [REDACTED]
}

func ExampleNew() {
	key, err := wipe.New(32, func(b []byte) error {
		_, err := io.ReadFull(rand.Reader, b)
		return err
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer key.Close()
	fmt.Println(key.Len(), key)
	// Output: 32 [REDACTED]
}

func ExampleNewLocked() {
	key, err := wipe.NewLocked(32, func(b []byte) error {
		_, err := io.ReadFull(rand.Reader, b)
		return err
	})
	if err != nil {
		fmt.Println("no locked memory:", err) // decide: go on without, or refuse
		return
	}
	defer key.Close()
}

func ExampleTake() {
	b := []byte("password")
	password := wipe.Take(b)
	defer password.Close()
	fmt.Println(b[0], password.Len())
	// Output: 0 8
}

func ExampleSecret_Expose() {
	key := wipe.Take(make([]byte, 32))
	defer key.Close()
	key.Expose(func(k []byte) {
		block, _ := aes.NewCipher(k)
		aead, _ := cipher.NewGCM(block)
		fmt.Println(len(aead.Seal(nil, make([]byte, aead.NonceSize()), []byte("message"), nil)))
	})
	// Output: 23
}

func ExampleSecret_ExposeErr() {
	key := wipe.Take([]byte("not an AES key"))
	err := key.ExposeErr(func(k []byte) error {
		_, err := aes.NewCipher(k)
		return err
	})
	fmt.Println(err)
	_ = key.Close()
	fmt.Println(key.ExposeErr(func([]byte) error { return nil }))
	// Output:
	// crypto/aes: invalid key size 14
	// wipe: use after Close
}

func ExampleSecret_Equal() {
	a, b := wipe.Take([]byte("token")), wipe.Take([]byte("token"))
	defer a.Close()
	defer b.Close()
	fmt.Println(a.Equal(b))
	// Output: true
}

func ExampleSecret_Clone() {
	a := wipe.Take([]byte("token"))
	b, err := a.Clone()
	defer b.Close()
	_ = a.Close()
	fmt.Println(b.Len(), err)
	// Output: 5 <nil>
}

func ExampleSecret_Close() {
	key := wipe.Take([]byte("key"))
	other := key // the same secret
	_ = other.Close()
	fmt.Println(key.Len())
	// Output: 0
}

func ExampleSecret_UnmarshalText() {
	var config struct {
		User     string
		Password wipe.Secret
	}
	err := json.Unmarshal([]byte(`{"User": "ada", "Password": "hunter2"}`), &config)
	defer config.Password.Close()
	fmt.Println(err, config.Password.Len())
	fmt.Printf("%+v\n", config)
	// Output:
	// <nil> 7
	// {User:ada Password:[REDACTED]}
}

func ExampleFromFile() {
	name, remove := exampleFile("key")
	defer remove()
	key, err := wipe.FromFile(name)
	defer key.Close()
	fmt.Println(key.Len(), err)
	// Output: 3 <nil>
}

func ExampleFromFD() {
	// prog --key-fd 3 3<key
	key, err := wipe.FromFD(3)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer key.Close()
}

func ExampleFromReader() {
	token, err := wipe.FromReader(strings.NewReader("token"), 1<<10)
	defer token.Close()
	fmt.Println(token.Len(), err)
	// Output: 5 <nil>
}

func ExampleFromLine() {
	// echo hunter2 | prog --password-stdin
	password, err := wipe.FromLine(strings.NewReader("hunter2\nmore input"), 128)
	defer password.Close()
	fmt.Println(password.Len(), err)
	// Output: 7 <nil>
}

func ExamplePrompt() {
	password, err := wipe.Prompt("Password: ")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer password.Close()
}

func ExampleDisableCoreDumps() {
	if err := wipe.DisableCoreDumps(); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		fmt.Println(err)
	}
}

func ExampleDo() {
	key := wipe.Take(make([]byte, 32))
	defer key.Close()
	sealed := make([]byte, 0, 64) // made outside: it is not to be erased
	wipe.Do(func() {
		key.Expose(func(k []byte) {
			block, _ := aes.NewCipher(k) // cannot be wiped, so it dies in here
			aead, _ := cipher.NewGCM(block)
			sealed = aead.Seal(sealed, make([]byte, aead.NonceSize()), []byte("message"), nil)
		})
	})
	fmt.Println(len(sealed))
	// Output: 23
}

// exampleFile writes text to a file and returns its name, and how to remove it.
func exampleFile(text string) (name string, remove func()) {
	name = filepath.Join(os.TempDir(), fmt.Sprintf("wipe-example-%d", os.Getpid()))
	_ = os.WriteFile(name, []byte(text), 0o600)
	return name, func() { _ = os.Remove(name) }
}
