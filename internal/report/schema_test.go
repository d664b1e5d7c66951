package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"secretlint.example/internal/report"
)

// testdata/sarif-schema-2.1.0.json is the schema of the standard with errata
// 01, © OASIS Open 2023, unmodified. The validator below knows every keyword
// that it uses (JSON Schema draft 4) and fails on one that it does not; of the
// formats it checks none, they are annotations.

// TestSchema validates our SARIF against the schema of the standard.
func TestSchema(t *testing.T) {
	s := readSchema(t)
	for name, r := range map[string]*report.Report{"sample": sample(t), "all": sample(t), "empty": {Sources: report.NewSources()}} {
		r.All = name == "all"
		var buf bytes.Buffer
		if err := r.Write(&buf, "sarif"); err != nil {
			t.Fatal(err)
		}
		var doc any
		if err := json.Unmarshal(buf.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		for _, e := range s.validate(s.root, doc, name) {
			t.Error(e)
		}
	}
}

// TestSchemaBites proves that the validator finds what is wrong.
func TestSchemaBites(t *testing.T) {
	s := readSchema(t)
	var buf bytes.Buffer
	if err := sample(t).Write(&buf, "sarif"); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ old, new string }{
		{`"version": "2.1.0"`, `"version": "2.2"`},
		{`"ruleIndex": 0`, `"ruleIndex": -2`},
		{`"startLine": 10`, `"startLine": 0`},
		{`"startLine": 10`, `"startLine": "10"`},
		{`"startLine": 10`, `"beginLine": 10`},
		{`"text": "compare with hmac.Equal"`, `"id": 3`},
		{`"level": "warning"`, `"level": "warn"`},
		{`"columnKind": "utf16CodeUnits"`, `"columnKind": "bytes"`},
		{`"name": "secretlint",`, ``},
		{`"id": 0,`, `"id": -5,`},
	} {
		text := strings.Replace(buf.String(), test.old, test.new, 1)
		if text == buf.String() {
			t.Fatalf("no %s in the sample", test.old)
		}
		var doc any
		if err := json.Unmarshal([]byte(text), &doc); err != nil {
			t.Fatal(err)
		}
		if len(s.validate(s.root, doc, "")) == 0 {
			t.Errorf("%s passes", test.new)
		}
	}
}

type schema struct {
	root map[string]any
}

func readSchema(t *testing.T) *schema {
	t.Helper()
	data, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	s := new(schema)
	if err := json.Unmarshal(data, &s.root); err != nil {
		t.Fatal(err)
	}
	return s
}

// validate returns what v, at path, lacks to satisfy the node of the schema.
func (s *schema) validate(node map[string]any, v any, path string) []string {
	var errs []string
	bad := func(format string, args ...any) {
		errs = append(errs, path+": "+fmt.Sprintf(format, args...))
	}
	for key, arg := range node {
		switch key {
		case "$schema", "title", "id", "description", "default", "format", "definitions":
		case "$ref":
			name := strings.TrimPrefix(arg.(string), "#/definitions/")
			def := s.root["definitions"].(map[string]any)[name].(map[string]any)
			errs = append(errs, s.validate(def, v, path)...)
		case "type":
			if !hasType(arg, v) {
				bad("%T is not %v", v, arg)
			}
		case "enum":
			if !slices.ContainsFunc(arg.([]any), func(e any) bool { return reflect.DeepEqual(e, v) }) {
				bad("%v is not one of %v", v, arg)
			}
		case "pattern":
			if text, ok := v.(string); ok && !regexp.MustCompile(arg.(string)).MatchString(text) {
				bad("%q does not match %s", text, arg)
			}
		case "minimum", "maximum":
			if n, ok := v.(float64); ok && (key == "minimum" && n < arg.(float64) || key == "maximum" && n > arg.(float64)) {
				bad("%v is past the %s %v", n, key, arg)
			}
		case "anyOf", "oneOf":
			passing := 0
			for _, alt := range arg.([]any) {
				if len(s.validate(alt.(map[string]any), v, path)) == 0 {
					passing++
				}
			}
			if passing == 0 || key == "oneOf" && passing > 1 {
				bad("%d alternatives of %s hold", passing, key)
			}
		case "minItems", "uniqueItems", "items":
			if list, ok := v.([]any); ok {
				errs = append(errs, s.array(key, arg, list, path)...)
			}
		case "required", "properties", "additionalProperties":
			if object, ok := v.(map[string]any); ok {
				errs = append(errs, s.object(key, node, object, path)...)
			}
		default:
			bad("the validator does not know keyword %s", key)
		}
	}
	return errs
}

func hasType(arg, v any) bool {
	if list, ok := arg.([]any); ok {
		return slices.ContainsFunc(list, func(a any) bool { return hasType(a, v) })
	}
	switch v := v.(type) {
	case nil:
		return arg == "null"
	case bool:
		return arg == "boolean"
	case string:
		return arg == "string"
	case float64:
		return arg == "number" || arg == "integer" && v == float64(int64(v))
	case []any:
		return arg == "array"
	}
	return arg == "object"
}

func (s *schema) array(key string, arg any, list []any, path string) (errs []string) {
	switch key {
	case "minItems":
		if float64(len(list)) < arg.(float64) {
			errs = append(errs, fmt.Sprintf("%s: fewer than %v items", path, arg))
		}
	case "uniqueItems":
		for i := range list {
			if arg == true && slices.ContainsFunc(list[:i], func(e any) bool { return reflect.DeepEqual(e, list[i]) }) {
				errs = append(errs, fmt.Sprintf("%s: item %d twice", path, i))
			}
		}
	case "items":
		for i, e := range list {
			errs = append(errs, s.validate(arg.(map[string]any), e, fmt.Sprintf("%s[%d]", path, i))...)
		}
	}
	return errs
}

func (s *schema) object(key string, node, object map[string]any, path string) (errs []string) {
	properties, _ := node["properties"].(map[string]any)
	switch key {
	case "required":
		for _, name := range node["required"].([]any) {
			if _, ok := object[name.(string)]; !ok {
				errs = append(errs, fmt.Sprintf("%s: lacks %s", path, name))
			}
		}
	case "properties":
		for _, name := range slices.Sorted(maps.Keys(object)) {
			if p, ok := properties[name].(map[string]any); ok {
				errs = append(errs, s.validate(p, object[name], path+"."+name)...)
			}
		}
	case "additionalProperties":
		for _, name := range slices.Sorted(maps.Keys(object)) {
			if _, known := properties[name]; known {
				continue
			}
			if more, ok := node[key].(map[string]any); ok {
				errs = append(errs, s.validate(more, object[name], path+"."+name)...)
			} else if node[key] == false {
				errs = append(errs, fmt.Sprintf("%s: unknown %s", path, name))
			}
		}
	}
	return errs
}
