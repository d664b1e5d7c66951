package knowledge

import (
	"fmt"
	"strings"

	"secretlint.example/internal/effect"
)

// ParseRows reads a team's own rows: one a line or several with semicolons
// between them, '#' begins a comment.
//
//	import/path.Func: r0=key a1!wipe           what a function does
//	(*import/path.Type).Method: this!wipe      what a method does
//	type import/path.Name: key wiper:Destroy   what values of a type are
//	field import/path.Type.Field: token        what a field is
//	var import/path.Name: public               what a package variable is
//
// What a function does is in the grammar of effect.Parse, what the others are
// in those of Type and Field. The result maps what stands before the colon to
// what stands after it. The error names the row.
func ParseRows(text string) (map[string]string, error) {
	rows := make(map[string]string)
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		for row := range strings.SplitSeq(line, ";") {
			if strings.TrimSpace(row) == "" {
				continue
			}
			name, does, err := parseRow(row)
			if err == nil && rows[name] != "" && rows[name] != does {
				err = fmt.Errorf("%s has two rows: join them into one", name)
			}
			if err != nil {
				return nil, fmt.Errorf("row %q: %w", strings.TrimSpace(row), err)
			}
			rows[name] = does
		}
	}
	return rows, nil
}

func parseRow(row string) (name, does string, err error) {
	name, does, ok := strings.Cut(row, ": ")
	name, does = strings.Join(strings.Fields(name), " "), strings.Join(strings.Fields(does), " ")
	if !ok || name == "" || does == "" {
		return "", "", fmt.Errorf("write the name, a colon with a space after it, and what it does, as in %q", "import/path.Func: r0=key")
	}
	sort, rest, found := strings.Cut(name, " ")
	if !found {
		sort, rest = "func", name
	}
	switch sort {
	case "type":
		_, err = parseType(does)
	case "field", "var":
		_, err = parseField(does)
	case "func":
		name = rest
		_, err = effect.Parse(does, strings.HasPrefix(rest, "("))
	default:
		return "", "", fmt.Errorf("unknown sort %q: want type, field, var, or a function's full name alone", sort)
	}
	if err != nil {
		return "", "", err
	}
	return name, does, checkName(sort, rest)
}

// checkName reports what is wrong with the shape of a full name.
func checkName(sort, name string) error {
	path, method := name, ""
	if sort == "func" && strings.HasPrefix(name, "(") {
		i := strings.LastIndex(name, ").")
		if i < 0 {
			return fmt.Errorf("write a method as (*import/path.Type).Method")
		}
		path, method = strings.TrimPrefix(name[1:i], "*"), name[i+2:]
		if method == "" || strings.ContainsAny(method, "/. ") {
			return fmt.Errorf("write a method as (*import/path.Type).Method")
		}
	}
	base := path[strings.LastIndex(path, "/")+1:]
	dots, want := 1, "import/path.Name"
	if sort == "field" {
		dots, want = 2, "import/path.Type.Field"
	}
	if strings.ContainsAny(path, " ()*\"") || strings.Count(base, ".") < dots || strings.HasSuffix(base, ".") {
		return fmt.Errorf("write the whole import path, as in %s", want)
	}
	return nil
}
