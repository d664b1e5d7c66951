// Package shapes prints secrets in the ways that programs do.
package shapes

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
)

// Config owns a secret below two others.
type Config struct {
	Name string
	DB   DB
}

// DB is in between.
type DB struct {
	Host string
	Auth Auth
}

// Auth holds it.
type Auth struct{ User, Password string }

func texts(user, password, host string, apiKey []byte) {
	log.Print(fmt.Sprintf("postgres://%s:%s@%s", user, password, host)) // want `password.* goes to the log`
	log.Printf("%s", []byte(password))                                  // want `password.* goes to the log`
	log.Print(base64.StdEncoding.EncodeToString([]byte(password)))      // want `goes to the log`
	log.Printf("%x", apiKey)                                            // want `apiKey goes to the log`
	log.Print(hex.EncodeToString(apiKey))                               // want `goes to the log`
	log.Print(map[string]string{"user": user, "password": password})    // want `password goes to the log`
	log.Print(map[string]string{"user": user})
	println(password)                         // want `password goes to`
	fmt.Fprintln(os.Stdout, password)         // want `password goes to the terminal`
	io.WriteString(os.Stderr, password)       // want `password goes to the terminal`
	os.Stderr.WriteString("x" + password)     // want `password.* goes to the terminal`
	log.Printf("%[2]s %[1]s", password, host) // want `password goes to the log`
	log.Printf("%[2]s %[1]T", password, host)
	log.Printf("%*d", len(password), 1)
}

func values(user, password string) {
	form := url.Values{}
	form.Set("password", password)
	form.Set("user", user)
	log.Print(form.Encode())                    // want `password.* goes to the log`
	log.Print(form)                             // want `password.* goes to the log`
	log.Print(url.UserPassword(user, password)) // want `password`
}

func keys(r *rsa.PrivateKey, e *ecdsa.PrivateKey, ed ed25519.PrivateKey) {
	log.Print(r)            // want `key`
	log.Print(e.D.String()) // want `key`
	log.Print(ed)           // want `key`
	log.Print(r.PublicKey.N)
	log.Print(ed.Public())
	der := x509.MarshalPKCS1PrivateKey(r)
	text := pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: der})
	log.Print(string(text)) // want `key`
}

func requests(r *http.Request) {
	log.Print(r.Header.Get("Authorization")) // want `Authorization.* goes to the log`
	log.Print(r.Header["Authorization"])     // want `Authorization.* goes to the log`
	log.Print(r.Header.Get("Accept"))
	log.Print(r.FormValue("password")) // want `password.* goes to the log`
	log.Print(r.FormValue("name"))
	_, pass, _ := r.BasicAuth()
	log.Print(pass) // want `goes to the log`
	for name, value := range r.Header {
		log.Print(name, value) // want `goes to the log`
	}
	for name := range r.Header {
		log.Print(name)
	}
	for name, value := range r.Header {
		if name != "Authorization" {
			log.Print(name, value)
		}
	}
}

func environment(cmd *exec.Cmd) {
	log.Print(os.Getenv("DB_PASSWORD")) // want `DB_PASSWORD.* goes to the log`
	log.Print(os.Getenv("HOME"))
	log.Print(os.Getenv("DB_PASSWORD_FILE"))
	log.Print(strings.Join(os.Environ(), "\n")) // want `os.Environ\(\) goes to the log`
	log.Print(cmd.Environ())                    // want `goes to the log`
	for _, v := range os.Environ() {
		log.Print(v) // want `goes to the log`
	}
}

func whole(ctx context.Context, cfg *Config, list []*Config) {
	slog.InfoContext(ctx, "start", "cfg", cfg)                         // want `Config.DB.Auth.Password`
	slog.LogAttrs(ctx, slog.LevelInfo, "start", slog.Any("cfg", *cfg)) // want `Config.DB.Auth.Password`
	slog.Default().WithGroup("g").With(slog.Any("cfg", cfg)).Info("x") // want `Config.DB.Auth.Password`
	text, _ := json.MarshalIndent(list, "", " ")
	log.Print(string(text)) // want `Config.DB.Auth.Password`
	log.Print(list)         // addresses
	log.Print(cfg.DB)       // want `DB.Auth.Password`
	log.Print(cfg.DB.Host, cfg.DB.Auth.User)
	json.NewEncoder(os.Stdout).Encode(cfg) // what the command is for
	if cfg.Name == "" {
		panic(cfg) // want `Config.DB.Auth.Password`
	}
	if cfg.DB.Host == "" {
		panic(fmt.Sprintf("%v", cfg)) // want `Config.DB.Auth.Password`
	}
	panic(fmt.Errorf("config %v", cfg)) // want `Config.DB.Auth.Password`
}
