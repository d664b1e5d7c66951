package wipe_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDisassembly compiles this package and a program that uses it, optimised,
// for three architectures, and looks for the wipe in the machine code.
func TestDisassembly(t *testing.T) {
	if _, err := exec.LookPath("go"); errors.Is(err, exec.ErrNotFound) {
		t.Skip("no go command to compile with")
	}
	for _, target := range []struct {
		os, arch string
		store    string // of zero through a pointer in a register, as a regular expression
	}{
		{"linux", "amd64", `MOVUPS\tX15, \([A-Z]+\)`},
		{"linux", "arm64", `(STP\t\(ZR, ZR\)|MOVD\tZR), \(R[0-9]+\)`},
		{"js", "wasm", `I64Const\t\$0\n.*I64Store\t\$0\n`},
	} {
		t.Run(target.arch, func(t *testing.T) {
			own := listing(t, target.os, target.arch, ".")
			// The function that erases does erase. The compiler clears a slice
			// of bytes by this call on every architecture.
			if body := function(own, "wipe.zero"); !strings.Contains(body, "runtime.memclrNoHeapPointers") {
				t.Errorf("no store in zero:\n%s", body)
			}
			user := listing(t, target.os, target.arch, "./testdata/disasm")
			for caller, callee := range map[string]string{
				"main.wipeStack":               "wipe.zero(",
				"main.wipeHeap":                "wipe.zero(",
				"main.wipeDeferred.deferwrap1": "wipe.zero(",
				"main.wipeRegisters":           "wipe.zeroValue[",
				"main.wipeSlice":               "wipe.zeroElements[",
			} {
				if body := function(user, caller); !strings.Contains(body, "secretlint.example/"+callee) {
					t.Errorf("%s does not call %s:\n%s", caller, callee, body)
				}
			}
			// The bodies of the generic ones are compiled into the user.
			body := function(user, "wipe.zeroElements[")
			if !strings.Contains(body, "runtime.memclrNoHeapPointers") {
				t.Errorf("no store in zeroElements:\n%s", body)
			}
			body = function(user, "wipe.zeroValue[")
			if !regexp.MustCompile(target.store).MatchString(body) {
				t.Errorf("no store in zeroValue:\n%s", body)
			}
		})
	}
}

// TestDisassemblySees checks the search itself: in a function that does not wipe
// it finds no wipe.
func TestDisassemblySees(t *testing.T) {
	if _, err := exec.LookPath("go"); errors.Is(err, exec.ErrNotFound) {
		t.Skip("no go command to compile with")
	}
	user := listing(t, "linux", "amd64", "./testdata/disasm")
	body := function(user, "main.wipeNothing")
	if body == "" || strings.Contains(body, "wipe.zero") {
		t.Errorf("a wipe in wipeNothing:\n%s", body)
	}
}

// listing compiles a package and returns its assembly. The go command repeats
// the listing from its cache.
func listing(t *testing.T, os_, arch, pkg string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	cmd := exec.Command("go", "build", "-gcflags=-S", "-o", out, pkg)
	cmd.Env = append(os.Environ(), "GOOS="+os_, "GOARCH="+arch, "CGO_ENABLED=0", "GOFLAGS=-buildvcs=false")
	text, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return string(text)
}

// function returns the part of a listing that belongs to the function of that
// name; for one that ends in a bracket, to its first instance.
func function(listing, name string) string {
	var body strings.Builder
	in := false
	for line := range strings.Lines(listing) {
		if header := !strings.HasPrefix(line, "\t") && strings.Contains(line, " STEXT "); header {
			if in {
				break
			}
			symbol, _, _ := strings.Cut(line, " STEXT ")
			symbol = strings.TrimPrefix(symbol, "secretlint.example/")
			in = symbol == name || strings.HasSuffix(name, "[") && strings.HasPrefix(symbol, name)
		}
		if in {
			body.WriteString(line)
		}
	}
	return body.String()
}
