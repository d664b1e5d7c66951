package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"secretlint.example"
	"secretlint.example/internal/config"
	"secretlint.example/internal/driver"
	"secretlint.example/internal/unit"
)

// isVettool reports whether the arguments are those of go vet's protocol.
func isVettool(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg")
}

// vettool serves go vet. It does not return.
//
// What is set in secretlint.json is the default of the flags. Both ways into
// go vet's cache key are needed: it holds the flags' text, and the answer to
// -V=full, which the file enters.
func vettool(args []string) {
	if args[0] == "-V=full" {
		fail(printVersion())
		os.Exit(exitClean)
	}
	cfg := secretlint.Config{Related: true, NoLint: true, Guard: new(unit.Guard).Enter}
	if name := args[len(args)-1]; strings.HasSuffix(name, ".cfg") {
		fail(prepare(name, &cfg, hasSettings(args)))
	}
	unitchecker.Main(secretlint.New(cfg)...)
}

// prepare reads the description of the unit and sets what depends on it. It
// exits after a unit of the standard library.
func prepare(name string, cfg *secretlint.Config, given bool) error {
	unit.Pace()
	u, err := unit.Read(name)
	if err != nil {
		return err
	}
	if err := unit.CheckGo(runtime.Version(), u.GoVersion); err != nil {
		return err
	}
	progress(u.ImportPath)
	if u.WriteStd(os.Getenv("GOROOT")) {
		os.Exit(exitClean)
	}
	cfg.FactsOnly = u.VetxOnly
	if given || !u.InMainModule() {
		return nil
	}
	c, err := config.Find(u.Dir)
	if err != nil || c == nil {
		return err
	}
	return cfg.SetSettings(c.Options.Settings())
}

// hasSettings reports whether the flags already hold all settings.
func hasSettings(args []string) bool {
	for _, a := range args {
		if strings.HasPrefix(strings.TrimLeft(a, "-"), "secretlint.settings") {
			return true
		}
	}
	return false
}

// progress tells the command which package is being read. The file is in no
// cache key, and a line that is lost does no harm.
func progress(path string) {
	name := os.Getenv(driver.ProgressVar)
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return
	}
	io.WriteString(f, path+"\n")
	f.Close()
}

// printVersion answers -V=full. go vet takes the last word for the identity
// of the tool: this executable, and the settings of the modules it works on.
func printVersion() error {
	name, err := os.Executable()
	if err != nil {
		return err
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	for _, root := range config.MainModules(dir, os.Getenv("GOWORK")) {
		c, err := config.Find(root)
		if err != nil {
			return err
		}
		if c != nil {
			fmt.Fprintf(h, "%s\x00", c.Options.Settings())
		}
	}
	fmt.Printf("secretlint version devel buildID=%x\n", h.Sum(nil))
	return nil
}

// fail ends the program if err is not nil, without a stack and in one line.
func fail(err error) {
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "secretlint: "+strings.TrimPrefix(err.Error(), "secretlint "))
	if errors.Is(err, errUsage) {
		fmt.Fprintln(os.Stderr, "Run secretlint help for the flags.")
	}
	os.Exit(exitError)
}
