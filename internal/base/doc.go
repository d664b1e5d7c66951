package base

import "strings"

// Doc returns the text of an analyzer's documentation from the source of its
// doc.go: what follows "# Analyzer NAME" in the package comment. One text is
// then the pkg.go.dev page, Analyzer.Doc and `secretlint help`.
func Doc(source string) string {
	var b strings.Builder
	on := false
	for line := range strings.Lines(source) {
		if strings.HasPrefix(line, "package ") {
			break
		}
		text := strings.TrimPrefix(strings.TrimPrefix(line, "//"), " ")
		if on {
			b.WriteString(text)
		}
		on = on || strings.HasPrefix(text, "# Analyzer ")
	}
	return strings.TrimSpace(b.String())
}
