package wipe_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"secretlint.example/wipe"
)

// The shapes in which a program may hold a Secret. In those without an exported
// name fmt cannot call a method.
type (
	exported   struct{ Key wipe.Secret }
	unexported struct{ key wipe.Secret }
	pointed    struct{ key *wipe.Secret }
	embedded   struct{ wipe.Secret }
	deepest    struct {
		Outer struct{ inner []unexported }
		m     map[string]pointed
		any   any
		buf   *wipe.Buffer
		plain wipe.Buffer
	}
)

// shapes returns s in every nesting.
func shapes(s wipe.Secret) []any {
	buf := wipe.NewBuffer(64)
	s.Expose(func(b []byte) { _, _ = buf.Write(b) })
	d := deepest{m: map[string]pointed{"k": {&s}}, any: unexported{s}, buf: buf, plain: *buf}
	d.Outer.inner = []unexported{{s}}
	return []any{
		s, &s, exported{s}, &exported{s}, unexported{s}, &unexported{s}, pointed{&s}, embedded{s},
		&embedded{s}, d, &d, []wipe.Secret{s}, map[string]wipe.Secret{"k": s}, [1]any{s},
		[]any{unexported{s}, &s}, struct{ a, b any }{s, &s}, buf, *buf, struct{ b wipe.Buffer }{*buf},
	}
}

// needle has no byte that the output of a printer would hold by chance in a row.
const needle = "\x01Zq~\xf3needle`|^"

// leaked reports whether text holds four bytes of the needle in a row, as they
// are, in hexadecimal or in decimal.
func leaked(text, needle string) bool {
	for i := 0; i+4 <= len(needle); i++ {
		part := needle[i : i+4]
		for _, form := range []string{
			part, fmt.Sprintf("%x", part), fmt.Sprintf("%X", part), fmt.Sprintf("% x", part),
			strings.Trim(fmt.Sprint([]byte(part)), "[]"), fmt.Sprintf("%#v", []byte(part))[7:],
		} {
			if strings.Contains(text, strings.TrimRight(form, "}")) {
				return true
			}
		}
	}
	return false
}

func TestLeakedSees(t *testing.T) {
	for _, format := range []string{"%s", "%x", "%X", "% x", "%v", "%#v", "%d"} {
		if text := fmt.Sprintf(format, []byte(needle)); !leaked(text, needle) {
			t.Errorf("%s of the needle not seen: %s", format, text)
		}
	}
}

func FuzzSecretPrint(f *testing.F) {
	for _, verb := range "vsqxXdobcUtpTgeGw" {
		f.Add(string(verb), "")
		f.Add(string(verb), "+")
		f.Add(string(verb), "#")
		f.Add(string(verb), " 020.3")
	}
	f.Fuzz(func(t *testing.T, verb, flags string) {
		s := wipe.Take([]byte(needle))
		defer s.Close()
		for _, shape := range shapes(s) {
			if text := fmt.Sprintf("%"+flags+verb, shape); leaked(text, needle) {
				t.Errorf("%%%s%s of %T prints %q", flags, verb, shape, text)
			}
		}
	})
}

func TestRedacts(t *testing.T) {
	s := wipe.Take([]byte(needle))
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%t", "%20v"} {
		for _, v := range []any{s, &s, *wipe.NewBuffer(1), wipe.NewBuffer(1)} {
			if got := fmt.Sprintf(format, v); got != "[REDACTED]" {
				t.Errorf("%s of %T = %s", format, v, got)
			}
		}
	}
	if s.GoString() != "[REDACTED]" || s.LogValue().String() != "[REDACTED]" {
		t.Error("GoString or LogValue")
	}
}

func TestEncoders(t *testing.T) {
	s := wipe.Take([]byte(needle))
	for _, shape := range shapes(s) {
		text, _ := json.Marshal(shape)
		markup, _ := xml.Marshal(shape)
		var binary, logged bytes.Buffer
		_ = gob.NewEncoder(&binary).Encode(shape)
		slog.New(slog.NewTextHandler(&logged, nil)).Info("m", "k", shape)
		slog.New(slog.NewJSONHandler(&logged, nil)).Info("m", "k", shape)
		for _, out := range []string{string(text), string(markup), binary.String(), logged.String()} {
			if leaked(out, needle) {
				t.Errorf("%T encoded as %q", shape, out)
			}
		}
	}
	text, err := json.Marshal(exported{s})
	if string(text) != `{"Key":"[REDACTED]"}` || err != nil {
		t.Errorf("json: %s, %v", text, err)
	}
	markup, err := xml.Marshal(exported{s})
	if string(markup) != `<exported><Key>[REDACTED]</Key></exported>` || err != nil {
		t.Errorf("xml: %s, %v", markup, err)
	}
	if err := gob.NewEncoder(new(bytes.Buffer)).Encode(exported{s}); !errors.Is(err, wipe.ErrNotEncodable) {
		t.Errorf("gob: %v", err)
	}
	if _, err := s.MarshalBinary(); !errors.Is(err, wipe.ErrNotEncodable) {
		t.Errorf("MarshalBinary: %v", err)
	}
	if err := s.GobDecode(nil); !errors.Is(err, wipe.ErrNotEncodable) {
		t.Errorf("GobDecode: %v", err)
	}
}

func TestDecode(t *testing.T) {
	var c exported
	if err := json.Unmarshal([]byte(`{"Key":"pass\"word"}`), &c); err != nil || string(content(c.Key)) != `pass"word` {
		t.Errorf("json: %v", err)
	}
	if err := xml.Unmarshal([]byte(`<exported><Key>other</Key></exported>`), &c); err != nil || string(content(c.Key)) != "other" {
		t.Errorf("xml: %v", err)
	}
	text, _ := json.Marshal(c)
	if err := json.Unmarshal(text, &c); !errors.Is(err, wipe.ErrRedacted) {
		t.Errorf("the marker: %v", err)
	}
	if string(content(c.Key)) != "other" {
		t.Error("a refused text changed the Secret")
	}
	input := []byte("text")
	if err := c.Key.UnmarshalText(input); err != nil || string(input) != "text" {
		t.Errorf("UnmarshalText: %v, left %q", err, input)
	}
	var z struct {
		Key wipe.Secret `json:",omitzero"`
	}
	if text, _ := json.Marshal(z); string(text) != "{}" {
		t.Errorf("omitzero: %s", text)
	}
}
