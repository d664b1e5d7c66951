// Command secretlint finds how a Go program leaks its secrets: keys left in
// memory, secrets compared in variable time, printed, or left behind when they
// move.
//
//	secretlint [flags] [packages]
//
// It is also a tool for go vet -vettool. Run secretlint help for the rest.
package main

// The rules of what is printed:
//
//   - Findings go to the standard output, everything else to the standard
//     error, which stays empty when there is nothing to say.
//   - The first line of a finding is "file:line:col: message [rule]", as of
//     any compiler, so that every editor finds its way.
//   - Colour and progress are for terminals only. NO_COLOR is respected.
//   - An error is one sentence that names the thing, the place and what to do.
//   - The exit code is 0 if the code is clean, 1 if a finding fails the run,
//     and 2 if the question could not be answered in full: wrong usage, a
//     package that does not compile, an analyzer that failed, an interruption.
//     2 wins over 1.
//   - Files are written whole or not at all.

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

const (
	exitClean    = 0
	exitFindings = 1
	exitError    = 2
)

// errUsage marks errors of the command line.
var errUsage = errors.New("usage")

// usageError is an error of the command line.
type usageError struct{ error }

// Is makes a usageError an errUsage.
func (usageError) Is(target error) bool { return target == errUsage }

// usagef makes an error of the command line.
func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// main serves go vet or runs a command, and is the one place that ends the
// program.
func main() {
	args := os.Args[1:]
	if isVettool(args) {
		vettool(args)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	code, err := command(ctx, args)
	if errors.Is(err, flag.ErrHelp) {
		code, err = exitClean, help(os.Stdout, nil)
	}
	fail(err)
	os.Exit(code)
}

// command runs a subcommand, or the analysis if the first word is none.
func command(ctx context.Context, args []string) (code int, err error) {
	if len(args) == 0 {
		return check(ctx, args)
	}
	switch args[0] {
	case "help":
		return exitClean, help(os.Stdout, args[1:])
	case "rules":
		return exitClean, rules(os.Stdout, args[1:])
	case "version", "-V", "-version", "--version":
		return exitClean, version(os.Stdout)
	case "inventory":
		return takeInventory(ctx, os.Stdout, args[1:])
	case "vendor-wipe":
		return exitClean, vendorWipe(ctx, os.Stdout, args[1:])
	case "config":
		return exitClean, showConfig(ctx, os.Stdout, args[1:])
	}
	return check(ctx, args)
}
