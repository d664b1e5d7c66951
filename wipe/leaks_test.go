package wipe_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"

	"secretlint.example/wipe"
)

// TestLeaks measures every pattern, and with -write-leaks records the counts.
func TestLeaks(t *testing.T) {
	if len(leaks) < 40 {
		t.Errorf("%d patterns, want 40 at least", len(leaks))
	}
	results := make([]result, len(leaks))
	t.Run("pattern", func(t *testing.T) {
		for i, row := range leaks {
			t.Run(row.name, func(t *testing.T) {
				t.Parallel()
				results[i] = measure(t, "leaks", row)
			})
		}
	})
	if *writeLeaks {
		if err := os.WriteFile("LEAKS.md", []byte(report(leaks, results)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestLeaksDocumented checks that LEAKS.md has a line for each pattern, with the
// claim that the table makes, and that README.md counts them right.
func TestLeaksDocumented(t *testing.T) {
	text, err := os.ReadFile("LEAKS.md")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	helped := 0
	for _, row := range leaks {
		if row.fixed != nil {
			helped++
		}
	}
	for _, claim := range []string{
		fmt.Sprintf("lists %d patterns", len(leaks)), fmt.Sprintf("In the %d that", helped),
	} {
		if !strings.Contains(string(readme), claim) {
			t.Errorf("README.md does not say %q", claim)
		}
	}
	for _, row := range leaks {
		_, line, found := strings.Cut(string(text), "| `"+row.name+"` |")
		line, _, _ = strings.Cut(line, "\n")
		if !found || !strings.Contains(line, row.why) {
			t.Errorf("LEAKS.md lacks %s; run go test -run TestLeaks -write-leaks", row.name)
		}
		if promised := strings.Contains(line, "| **0** |"); promised != (row.fixed != nil) {
			t.Errorf("LEAKS.md: %s: promises 0 copies: %v", row.name, promised)
		}
	}
}

// TestLeakNames checks that a row can be found by its name.
func TestLeakNames(t *testing.T) {
	var seen sync.Map
	for table, rows := range tables {
		for _, row := range rows {
			if _, twice := seen.LoadOrStore(table+row.name, true); twice || strings.Contains(row.name, "/") {
				t.Errorf("bad name %q in %s", row.name, table)
			}
		}
	}
}

// report is the text of LEAKS.md.
func report(rows []leak, results []result) string {
	var b strings.Builder
	b.WriteString(leaksHeader)
	for i, row := range rows {
		fixed, do := "cannot help", "not measured"
		if row.fixed != nil {
			fixed = "**" + strconv.Itoa(results[i].fixed) + "**"
		}
		if wipe.Hardened {
			do = strconv.Itoa(results[i].do)
		}
		b.WriteString("| `" + row.name + "` | " + strconv.Itoa(results[i].leaky) + " | " +
			fixed + " | " + do + " | " + row.why + " |\n")
	}
	return b.String()
}

const leaksHeader = `# Where copies of a secret stay, measured

Each pattern runs in a process of its own, whose memory is searched from outside
for pieces of 16 bytes of a random secret: raw, reversed, hexadecimal, base64.
The first column counts what is left by the code as it is usually written, after
it has cleared every variable that it can name; the second what is left when it
is written with this package (three runs, all equal); the third what the first
form leaves inside ` + "`wipe.Do`" + ` in a build with GOEXPERIMENT=runtimesecret, after
a garbage collection. Measured on linux/amd64. The counts of the first column
move a little with the release of Go; the zeros of the second are a test.

| pattern | without | with | in Do | where the copies are |
|---|---|---|---|---|
`
