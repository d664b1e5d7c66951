package realloc_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"secretlint.example"
	"secretlint.example/internal/passtest"
)

func TestRealloc(t *testing.T) {
	passtest.Run(t, secretlint.Config{}, "realloc",
		"realloc/grow", "realloc/buffer", "realloc/read", "realloc/text", "realloc/elements", "realloc/message", "realloc/sealed", "realloc/command", "realloc/fortests")
}

func TestStrict(t *testing.T) {
	var cfg secretlint.Config
	cfg.Realloc.Strict = true
	passtest.Run(t, cfg, "realloc", "realloc/strict")
}

func TestFixes(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{}, "realloc", "realloc/fixes", "realloc/twins", "realloc/local")
}

// Room is made without package wipe; where it cannot be, wipe.Append is all
// there is.
func TestMakeRoom(t *testing.T) {
	passtest.RunFixes(t, secretlint.Config{FixWith: "std"}, "realloc", "realloc/room")
}

// No golden file: a fix would be an error.
func TestNoFix(t *testing.T) {
	for _, pkg := range []string{"realloc/nofix", "realloc/lastuse"} {
		for _, r := range analysistest.RunWithSuggestedFixes(t, passtest.Dir(), passtest.Analyzer(t, secretlint.Config{}, "realloc"), pkg) {
			for _, d := range r.Diagnostics {
				if len(d.SuggestedFixes) > 0 {
					t.Errorf("%s: a fix is offered", r.Pass.Fset.Position(d.Pos))
				}
			}
		}
	}
}

// The standard library alone has nothing to put in place of append.
func TestStandardLibrary(t *testing.T) {
	for _, r := range analysistest.Run(t, passtest.Dir(), passtest.Analyzer(t, secretlint.Config{FixWith: "std"}, "realloc"), "realloc/fixes") {
		for _, d := range r.Diagnostics {
			if len(d.SuggestedFixes) > 0 {
				t.Errorf("%s: a fix is offered", r.Pass.Fset.Position(d.Pos))
			}
		}
	}
}
