package knowledge_test

import (
	"go/types"
	"maps"
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

func TestNoFunctionIsInTwoTables(t *testing.T) {
	seen := make(map[string]bool)
	for _, table := range knowledge.FuncTables {
		for name := range table {
			if seen[name] {
				t.Errorf("%s is in two tables", name)
			}
			seen[name] = true
		}
	}
}

func TestParseRows(t *testing.T) {
	got, err := knowledge.ParseRows(`
		# a team's own rows
		example.com/kms.Unwrap: r0=key   a0!key  # fresh
		(*example.com/kms/v2.Key).Destroy: this!wipe; type example.com/kms.Key: key wiper:Destroy
		field example.com/conf.DB.DSN: password; var example.com/conf.Default: public
	`)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"example.com/kms.Unwrap":            "r0=key a0!key",
		"(*example.com/kms/v2.Key).Destroy": "this!wipe",
		"type example.com/kms.Key":          "key wiper:Destroy",
		"field example.com/conf.DB.DSN":     "password",
		"var example.com/conf.Default":      "public",
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestParseRowsErrors(t *testing.T) {
	for row, want := range map[string]string{
		"example.com/a.F":                                    "a colon with a space",
		"example.com/a.F: ":                                  "a colon with a space",
		"example.com/a.F: r0=kee":                            `unknown word "kee"`,
		"example.com/a.F: this!wipe":                         "a function has no receiver",
		"example.com/a.F: r0#a0":                             "no operator",
		"F: r0=key":                                          "the whole import path",
		"(*example.com/a.T)Close: this!wipe":                 "(*import/path.Type).Method",
		"(*example.com/a.T).: this!wipe":                     "(*import/path.Type).Method",
		"kind example.com/a.T: key":                          `unknown sort "kind"`,
		"type example.com/a.T: kee":                          `unknown word "kee"`,
		"type example.com/a.T: wiper:":                       `unknown word "wiper:"`,
		"field example.com/a.F: key":                         "import/path.Type.Field",
		"field example.com/a.T.F: kee":                       `unknown word "kee"`,
		"example.com/a.F: redact; example.com/a.F: noreturn": "has two rows",
	} {
		_, err := knowledge.ParseRows(row)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseRows(%q): error %v, want one with %q", row, err, want)
		} else if !strings.HasPrefix(err.Error(), "row \"") {
			t.Errorf("ParseRows(%q): error %v does not name the row", row, err)
		}
	}
}

func FuzzParseRows(f *testing.F) {
	f.Add("example.com/a.F: r0=key a1!wipe")
	f.Add("(*a/b.T).M: this~a0; type a/b.T: key wiper:M\n# c")
	f.Add("field a/b.T.F: token;var a.b: public")
	f.Add("(: )\n(a).b: x")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := knowledge.ParseRows(text)
		if err != nil {
			return
		}
		// What was read can be written and read again.
		var again strings.Builder
		for name, row := range rows {
			again.WriteString(name + ": " + row + "\n")
			rowtest.Split(name)
		}
		got, err := knowledge.ParseRows(again.String())
		if err != nil || !maps.Equal(got, rows) {
			t.Errorf("%q reads as %v, then as %v, %v", text, rows, got, err)
		}
	})
}

// lookup returns the object called name of package path.
func lookup(t *testing.T, path, name string) types.Object {
	t.Helper()
	pkgs, err := rowtest.Load(".", []string{path})
	if err != nil {
		t.Fatal(err)
	}
	obj := pkgs[path].Scope().Lookup(name)
	if obj == nil {
		t.Fatalf("no %s in %s", name, path)
	}
	return obj
}

func TestTableFunc(t *testing.T) {
	table, err := knowledge.New("crypto/rand.Text: r0=password; field net/http.Request.Host: public; type crypto/ecdh.PublicKey: key; var os.Args: password")
	if err != nil {
		t.Fatal(err)
	}
	key := table.Func(lookup(t, "crypto/hkdf", "Key").(*types.Func))
	if r := key.Result(0); r.Secret != (effect.Secret{Kind: effect.Key, Confidence: base.High}) {
		t.Errorf("hkdf.Key: result %v", r.Secret)
	}
	if key.Param(1).Bits&effect.UsedAsKey == 0 || key.Param(2) != (effect.Operand{}) {
		t.Errorf("hkdf.Key: %v", key)
	}
	if own := table.Func(lookup(t, "crypto/rand", "Text").(*types.Func)); own.Result(0).Secret.Kind != effect.Password {
		t.Errorf("own row of rand.Text: %v", own)
	}
	if quiet := table.Func(lookup(t, "strings", "Count").(*types.Func)); quiet == nil || !quiet.Known || !quiet.IsZero() {
		t.Errorf("strings.Count: %v, want a known zero effect", quiet)
	}
	if unknown := table.Func(lookup(t, "net/http", "ListenAndServe").(*types.Func)); unknown != nil {
		t.Errorf("http.ListenAndServe: %v, want unknown", unknown)
	}
	if f := table.Field("net/http", "Request", "Host"); f != (knowledge.Field{Public: true}) {
		t.Errorf("own field row: %+v", f)
	}
	if f := table.Field("net/http", "Request", "Body"); !f.Request {
		t.Errorf("Request.Body: %+v", f)
	}
	if ty := table.Type(lookup(t, "crypto/ecdh", "PublicKey").(*types.TypeName)); ty.Secret.Kind != effect.Key || ty.Public {
		t.Errorf("own type row: %+v", ty)
	}
	if ty := table.Type(lookup(t, "crypto/ecdh", "PrivateKey").(*types.TypeName)); ty.Secret.Kind != effect.Key || !ty.Opaque {
		t.Errorf("ecdh.PrivateKey: %+v", ty)
	}
	if v := table.Var(lookup(t, "os", "Args").(*types.Var)); v.Secret.Kind != effect.Password {
		t.Errorf("own var row: %+v", v)
	}
	if v := table.Var(lookup(t, "os", "Stderr").(*types.Var)); !v.Printer {
		t.Errorf("os.Stderr: %+v", v)
	}
}

// TestTableMethod: what Write does is known better of a hash.Hash than of an
// io.Writer, although both have the one method object.
func TestTableMethod(t *testing.T) {
	table, _ := knowledge.New("")
	hash := lookup(t, "hash", "Hash").Type()
	obj, _, _ := types.LookupFieldOrMethod(hash, true, nil, "Write")
	write := obj.(*types.Func)
	if got := table.Func(write).Param(0).From(1); got != effect.Copied {
		t.Errorf("io.Writer: Write relates its argument as %d, want a copy", got)
	}
	for range 2 {
		if got := table.Method(hash, write).Param(0).From(1); got != effect.Derived {
			t.Errorf("hash.Hash: Write relates its argument as %d, want derived", got)
		}
	}
	if got := table.Method(types.Typ[types.Int], write); got != table.Func(write) {
		t.Errorf("without a named type: %v", got)
	}
}

func TestMajorVersions(t *testing.T) {
	table, err := knowledge.New("example.com/kms.Unwrap: r0=key; example.com/kms/v3.Unwrap: r0=token; gopkg.in/x/jose.Sign: r0=mac; example.com/kms/sub.F: r0=mac")
	if err != nil {
		t.Fatal(err)
	}
	for full, want := range map[string]effect.Kind{
		"example.com/kms.Unwrap":       effect.Key,
		"example.com/kms/v2.Unwrap":    effect.Key,
		"example.com/kms/v3.Unwrap":    effect.Token,
		"example.com/kms/v10/sub.F":    effect.MAC,
		"gopkg.in/x/jose.v2.Sign":      effect.MAC,
		"example.com/kms/vault.Unwrap": effect.None,
		"example.com/kms/v2x.Unwrap":   effect.None,
	} {
		i := strings.LastIndex(full, ".")
		pkg := types.NewPackage(full[:i], "p")
		result := types.NewTuple(types.NewVar(0, pkg, "", types.NewSlice(types.Typ[types.Byte])))
		fn := types.NewFunc(0, pkg, full[i+1:], types.NewSignatureType(nil, nil, nil, nil, result, false))
		var got effect.Kind
		if f := table.Func(fn); f != nil {
			got = f.Result(0).Secret.Kind
		}
		if got != want {
			t.Errorf("%s: kind %q, want %q", full, got, want)
		}
	}
}

func TestNewKeepsBuiltinRowsOnError(t *testing.T) {
	table, err := knowledge.New("nonsense")
	if err == nil || table == nil || table.Func(lookup(t, "bytes", "Equal").(*types.Func)) == nil {
		t.Errorf("New of nonsense: table %v, error %v", table, err)
	}
}

func TestTag(t *testing.T) {
	for tag, want := range map[string]string{
		`datapolicy:"token"`:                 "token",
		`json:"x" datapolicy:"security-key"`: "key",
		`datapolicy:"secret-key,password"`:   "key",
		`datapolicy:"password"`:              "password",
		`levee:"source"`:                     "token",
		`masq:"secret"`:                      "token",
		`sensitive:"true"`:                   "token",
		`redact:"true"`:                      "token log only",
		`redact:"false" json:"sensitive"`:    "",
		`datapolicy:"none"`:                  "",
		"":                                   "",
		`broken`:                             "",
	} {
		s, logOnly := knowledge.Tag(tag)
		got := s.String()
		if logOnly {
			got += " log only"
		}
		if got != want || s.Is() && s.Confidence != base.High {
			t.Errorf("Tag(%s) = %s with confidence %v, want %s", tag, got, s.Confidence, want)
		}
	}
}
