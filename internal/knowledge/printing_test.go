package knowledge_test

import (
	"slices"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/knowledge/rowtest"
)

// Names of the standard library; those of other modules are resolved where
// they can be imported.
func TestPrintingResolves(t *testing.T) {
	var names, paths []string
	for _, name := range knowledge.Printing() {
		if p := rowtest.Split(name).Path; base.IsStd(p) {
			names, paths = append(names, name), append(paths, p)
		}
	}
	slices.Sort(paths)
	pkgs, err := rowtest.Load(".", slices.Compact(paths))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if err := rowtest.Resolve(pkgs[rowtest.Split(name).Path], name, ""); err != nil {
			t.Error(err)
		}
	}
	if len(names) < 30 {
		t.Errorf("only %d names", len(names))
	}
}

// A function goes by the same name in every major version of its module.
func TestConnects(t *testing.T) {
	for _, name := range []string{"database/sql.Open", "net/url.Parse", "github.com/jackc/pgx/v5.Connect", "github.com/redis/go-redis/v9.ParseURL"} {
		if _, ok := knowledge.Connects(name); !ok {
			t.Errorf("Connects(%q) knows nothing", name)
		}
	}
	if _, ok := knowledge.Connects("strings.Join"); ok {
		t.Error("strings.Join connects")
	}
}
