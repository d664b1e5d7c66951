// Package redact prints what is left of a secret.
package redact

import (
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"strings"
)

func fingerprint(password string) string {
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func redactToken(s string) string {
	if len(s) < 8 {
		return "***"
	}
	return s[:2] + "***"
}

// maskNothing is named after what it does not do.
func maskNothing(s string) string { return s }

// Conn holds a password.
type Conn struct{ Host, Password string }

// RedactedString is named after what it does not do.
func (c Conn) RedactedString() string { return c.Host + " " + c.Password }

func prints(password string, c Conn) {
	log.Print(fingerprint(password))
	log.Print(redactToken(password))
	log.Print(maskNothing(password)) // want `goes to the log`
	log.Print(c.RedactedString())    // want `goes to the log`
	log.Print(password[:4])
	log.Print(strings.ReplaceAll("connecting to "+c.Host+password, password, "***"))
}

// hashPassword makes what a file of users holds.
func hashPassword(password, salt []byte) string {
	key, _ := pbkdf2.Key(sha256.New, string(password), salt, 1<<16, 32)
	return fmt.Sprintf("$pbkdf2$%x$%x", salt, key)
}

// derive makes a key.
func derive(password, salt []byte) string {
	key, _ := pbkdf2.Key(sha256.New, string(password), salt, 1<<16, 32)
	return fmt.Sprintf("%x", key)
}

func derived(password, salt []byte) {
	log.Print(hashPassword(password, salt))
	log.Print(derive(password, salt)) // want `goes to the log`
}
