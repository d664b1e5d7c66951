// Package plugin makes secretlint a linter of golangci-lint v2, as a module
// plugin: name this package in .custom-gcl.yml and the linter "secretlint" in
// .golangci.yml. Its settings there are those of secretlint.json that change
// findings; what findings mean is golangci-lint's own business.
package plugin

import (
	"encoding/json"
	"fmt"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"secretlint.example"
	"secretlint.example/internal/knowledge"
)

func init() {
	register.Plugin("secretlint", New)
}

// linter holds the settings of one run.
type linter struct{ config secretlint.Config }

// New decodes the settings of a run. An unknown key is an error: a misspelt
// setting would switch off what the user asked for.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[settings](conf)
	if err != nil {
		return nil, fmt.Errorf("secretlint: %w", err)
	}
	if _, err := knowledge.ParseRows(s.Rows); err != nil {
		return nil, fmt.Errorf("secretlint: rows: %w", err)
	}
	return &linter{s.Config}, nil
}

// settings are the settings of analyzers, where rows may also be a list.
type settings struct{ secretlint.Config }

// UnmarshalJSON decodes strictly; the decoder around it cannot, since it does
// not look into a type with a method of its own.
func (s *settings) UnmarshalJSON(data []byte) error {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal(data, &keys); err != nil {
		return err
	}
	var list []string
	if json.Unmarshal(keys["rows"], &list) == nil && list != nil {
		var err error
		if keys["rows"], err = json.Marshal(join(list)); err != nil {
			return err
		}
	}
	text, err := json.Marshal(keys)
	if err != nil {
		return err
	}
	return s.SetSettings(string(text))
}

// join makes rows one text, a row on each line.
func join(rows []string) string {
	text := ""
	for _, r := range rows {
		text += r + "\n"
	}
	return text
}

// BuildAnalyzers returns analyzers that no other run shares.
//
// The numbered way of a secret is left out, since golangci-lint counts each
// step as an issue, and nolint comments are left to it, since it would call
// unused what we swallowed.
func (l *linter) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return secretlint.New(l.config), nil
}

// GetLoadMode asks for types, in this package and in what it imports.
func (l *linter) GetLoadMode() string { return register.LoadModeTypesInfo }
