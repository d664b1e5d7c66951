package thirdparty_test

import (
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// unresolved are the rows that no test resolves.
var unresolved = map[string]string{
	"github.com/dchest/bcrypt_pbkdf.Key": "not served as a module; the signature is that of its copy, golang.org/x/crypto/ssh/internal/bcrypt_pbkdf",
}

// versions returns the import paths with a major version of the modules that
// have one, by the path without it.
func versions(t *testing.T) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Path}}", "all").Output()
	if err != nil {
		t.Fatal(err)
	}
	m := make(map[string]string)
	for p := range strings.FieldsSeq(string(out)) {
		switch base := path.Base(p); {
		case strings.HasPrefix(p, "gopkg.in/"):
			m[strings.TrimSuffix(p, path.Ext(p))] = p
		case len(base) > 1 && base[0] == 'v' && strings.Trim(base[1:], "0123456789") == "":
			m[path.Dir(p)] = p
		}
	}
	return m
}

// actual returns the path that a row's path has in this module.
func actual(versions map[string]string, p string) string {
	for base := p; base != "."; base = path.Dir(base) {
		if v, ok := versions[base]; ok {
			return v + strings.TrimPrefix(p, base)
		}
	}
	return p
}

func TestRowsResolve(t *testing.T) {
	versions := versions(t)
	rows := knowledge.Builtin()
	var paths []string
	for name := range rows {
		if p := rowtest.Split(name).Path; p != "" && !base.IsStd(p) {
			paths = append(paths, actual(versions, p))
		}
	}
	slices.Sort(paths)
	pkgs, err := rowtest.Load(".", slices.Compact(paths))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for name, row := range rows {
		p := rowtest.Split(name).Path
		if p == "" || base.IsStd(p) {
			continue
		}
		err := rowtest.Resolve(pkgs[actual(versions, p)], name, row)
		if _, listed := unresolved[name]; listed != (err != nil) {
			t.Errorf("%s: error %v, listed as unresolved: %v", name, err, listed)
		}
		count++
	}
	if count < 1200 {
		t.Errorf("only %d rows of other modules", count)
	}
}
