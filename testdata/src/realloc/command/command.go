// Package command holds secrets that commands print, and their twins.
package command

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"os/exec"
	"strings"

	"secretlint.example/wipe"
)

type account struct{ User, Password string }

func (a *account) login() error {
	cmd := exec.Command("pass", a.User)
	var out bytes.Buffer
	cmd.Stdout = &out // want `the command prints field account.Password \(a password\) to out, which moves.*\[realloc-readfrom\]`
	if err := cmd.Run(); err != nil {
		return err
	}
	a.Password = strings.TrimSpace(out.String())
	return nil
}

func (a *account) whoami() error {
	cmd := exec.Command("whoami")
	var out bytes.Buffer
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		return err
	}
	a.User = strings.TrimSpace(out.String())
	return nil
}

// By use.
func block(cmd *exec.Cmd) (cipher.Block, error) {
	var out bytes.Buffer
	cmd.Stdout = &out // want `the command prints .* to out`
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return aes.NewCipher(out.Bytes())
}

func getPassphrase(cmd *exec.Cmd) (string, error) {
	var out strings.Builder
	cmd.Stdout = &out // want `the command prints the password from getPassphrase\(\) to out`
	err := cmd.Run()
	return strings.TrimSuffix(out.String(), "\n"), err
}

// A hash is no password.
func hashPassword(cmd *exec.Cmd) (string, error) {
	var out strings.Builder
	cmd.Stdout = &out
	err := cmd.Run()
	return out.String(), err
}

func output(name string) (string, error) {
	b, err := exec.Command("pass", name).Output() // want `exec.Cmd.Output reads b \(a password.*\) into a buffer that moves.*\[realloc-readfrom\]`
	if err != nil {
		return "", err
	}
	password := strings.TrimSpace(string(b))
	return password, nil
}

func version(name string) (string, error) {
	b, err := exec.Command(name, "--version").Output()
	return strings.TrimSpace(string(b)), err
}

// The command decrypts.
type dataKey struct{ encryptedKey string }

func (k *dataKey) decrypt() ([]byte, error) {
	var out bytes.Buffer
	cmd := exec.Command("gpg", "-d")
	cmd.Stdin = strings.NewReader(k.encryptedKey)
	cmd.Stdout = &out // want `the command prints what the command decrypts \(a key\) to out`
	err := cmd.Run()
	return out.Bytes(), err
}

// The runtime's buffer wipes what it leaves.
func (k *dataKey) decryptWiping(use func([]byte)) error {
	var out wipe.Buffer
	defer out.Close()
	cmd := exec.Command("gpg", "-d")
	cmd.Stdin = strings.NewReader(k.encryptedKey)
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		return err
	}
	use(out.Bytes())
	return nil
}
