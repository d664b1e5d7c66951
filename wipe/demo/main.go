// Command demo shows how secrets stay behind in the memory of a Go program, and
// how package wipe keeps them from it. Each scene runs a few lines as they are
// usually written, searches the whole memory of the process for the secret, and
// does the same with package wipe.
//
//	go run secretlint.example/wipe/demo            all scenes
//	go run secretlint.example/wipe/demo stack      some of them
//	go run secretlint.example/wipe/demo -json      for scripts
//
// Memory can be searched on linux only; the scene timing runs everywhere.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

// outcome is what a scene shows; it is the format of -json.
type outcome struct {
	Scene   string   `json:"scene"`
	Title   string   `json:"title"`
	Without side     `json:"without"`
	With    side     `json:"with"`
	lesson  string   // the sentence below the two sides
	plot    []string // lines, where a picture says more
}

// side is one of the two ways to write the same thing.
type side struct {
	Code   string `json:"code"`
	Copies *int   `json:"copies,omitempty"` // of the secret, left in memory
	// Timing is the median time of a comparison, in nanoseconds, by the number
	// of leading bytes that are right.
	Timing []sample `json:"timing,omitempty"`
}

// run plays the scenes named by args.
func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("demo", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print the outcomes as a JSON array")
	if err := flags.Parse(args); err != nil {
		return err
	}
	chosen, err := choose(flags.Args())
	if err != nil {
		return err
	}
	outcomes := []outcome{}
	for _, play := range chosen {
		o, err := play()
		if err != nil {
			return err
		}
		outcomes = append(outcomes, o)
		if !*asJSON {
			show(out, o)
		}
	}
	if *asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		return encoder.Encode(outcomes)
	}
	return nil
}

// choose returns the scenes of the given names, all of them without any.
func choose(names []string) ([]func() (outcome, error), error) {
	var chosen []func() (outcome, error)
	known := []string{"timing"}
	for _, s := range scenes {
		known = append(known, s.name)
		if len(names) == 0 || slices.Contains(names, s.name) {
			chosen = append(chosen, s.play)
		}
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("no scene %q; there are %s", name, strings.Join(known, ", "))
		}
	}
	if len(names) == 0 || slices.Contains(names, "timing") {
		chosen = append(chosen, timing)
	}
	return chosen, nil
}

// show prints one outcome for people.
func show(out io.Writer, o outcome) {
	fmt.Fprintf(out, "%s: %s\n\n", strings.ToUpper(o.Scene), o.Title)
	for _, s := range []struct {
		label string
		side
	}{{"without wipe", o.Without}, {"with wipe", o.With}} {
		fmt.Fprintf(out, "  %s\n", s.label)
		for line := range strings.Lines(s.Code) {
			fmt.Fprintf(out, "      %s\n", strings.TrimRight(line, "\n"))
		}
		if s.Copies != nil {
			fmt.Fprintf(out, "    -> %s\n", verdict(*s.Copies))
		}
	}
	for _, line := range o.plot {
		fmt.Fprintf(out, "  %s\n", line)
	}
	fmt.Fprintf(out, "\n  %s\n\n", o.lesson)
}

// verdict says in words how many copies were found.
func verdict(copies int) string {
	switch copies {
	case 0:
		return "no copy of the secret is left in memory"
	case 1:
		return "1 copy of the secret is left in memory   " + strings.Repeat("#", 1)
	}
	return fmt.Sprintf("%d copies of the secret are left in memory   %s", copies, strings.Repeat("#", copies))
}
