package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"secretlint.example/internal/inventory"
	"secretlint.example/internal/report"
)

// line is an item with its place.
type line struct {
	inventory.Item
	Package string `json:"package"`
	Posn    string `json:"posn"`

	pos report.Position
}

// takeInventory lists the secrets of packages as a table or as JSON.
func takeInventory(ctx context.Context, w io.Writer, args []string) (int, error) {
	inv, err := parse(args)
	if err != nil {
		return exitError, err
	}
	if inv.format != "text" && inv.format != "json" && inv.format != defaultFormat() {
		return exitError, usagef("the inventory comes as text or json, not as %s", inv.format)
	}
	inv.request.Inventory = true
	out, err := inv.analyse(ctx)
	if err != nil {
		return exitError, err
	}
	lines, err := readInventory(out.Findings)
	if err != nil {
		return exitError, err
	}
	if inv.format == "json" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		err = enc.Encode(lines)
	} else {
		err = printInventory(w, lines)
	}
	printBroken(out)
	if err != nil || out.Incomplete() || out.Failed() {
		return exitError, err
	}
	return exitClean, nil
}

// readInventory takes the items out of what the analysis came to, those of a
// kind together.
func readInventory(findings []*report.Finding) ([]line, error) {
	lines := []line{}
	for _, f := range findings {
		if f.Rule != inventory.Category {
			continue
		}
		l := line{Package: f.Package, Posn: f.Pos.String(), pos: f.Pos}
		if err := json.Unmarshal([]byte(f.Message), &l.Item); err != nil {
			return nil, fmt.Errorf("%s: inventory: %w", f.Pos, err)
		}
		lines = append(lines, l)
	}
	slices.SortStableFunc(lines, func(a, b line) int {
		return cmp.Compare(slices.Index(inventory.Kinds, a.Kind), slices.Index(inventory.Kinds, b.Kind))
	})
	return lines, nil
}

// printInventory prints a table.
func printInventory(w io.Writer, lines []line) error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
	fmt.Fprintln(tw, "KIND\tNAME\tSECRET\tWIPED\tWHERE")
	for _, l := range lines {
		place := fmt.Sprintf("%s:%d", report.Rel(dir, l.pos.File), l.pos.Line)
		if l.In != "" {
			place += " in " + l.In
		}
		fmt.Fprintln(tw, strings.Join([]string{l.Kind, l.Name, cmp.Or(l.Secret, "-"), cmp.Or(l.Wiped, "-"), place}, "\t"))
	}
	return tw.Flush()
}
