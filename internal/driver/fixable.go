package driver

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// What a fix needs to know of the files around it.

// Dirty returns those of the files that git would not bring back: they differ
// from the last commit, or git does not know them. A file that is in no
// repository is nobody's business.
func Dirty(ctx context.Context, files []string) ([]string, error) {
	var dirty []string
	for _, name := range files {
		status, err := git(ctx, filepath.Dir(name), "status", "--porcelain", "--", filepath.Base(name))
		if ctx.Err() != nil {
			return nil, err
		}
		if err == nil && status != "" {
			dirty = append(dirty, name)
		}
	}
	return dirty, nil
}

// Foreign returns those of the files that belong to the Go installation or to
// the cache of modules, which are not the user's to change.
func Foreign(ctx context.Context, files []string) ([]string, error) {
	stdout, _, err := output(ctx, (&runner{Request: new(Request)}).command(ctx, "env", "GOROOT", "GOMODCACHE"))
	if err != nil {
		return nil, err
	}
	roots := strings.Split(strings.TrimSpace(string(stdout)), "\n")
	return slices.DeleteFunc(slices.Clone(files), func(name string) bool {
		return !slices.ContainsFunc(roots, func(root string) bool {
			return strings.HasPrefix(name, root+string(os.PathSeparator))
		})
	}), nil
}

// Missing says why code in dir cannot import a package and what to do, or ""
// if it can.
func (req *Request) Missing(ctx context.Context, dir, path string) (advice string, err error) {
	r := &runner{Request: req}
	list := r.command(ctx, "list", "--", path)
	list.Dir = dir
	if _, _, err := output(ctx, list); err == nil || ctx.Err() != nil {
		return "", err
	}
	env := r.command(ctx, "env", "GOMOD", "GOWORK")
	env.Args = append([]string{"go"}, "env", "GOMOD", "GOWORK") // env takes no build flags
	env.Dir = dir
	stdout, _, err := output(ctx, env)
	if err != nil {
		return "", err
	}
	mod, work, _ := strings.Cut(string(stdout), "\n")
	root := filepath.Dir(mod)
	get := "go get " + path
	switch _, vendored := os.Stat(filepath.Join(root, "vendor", "modules.txt")); {
	case strings.TrimSpace(work) != "":
		get += " (the workspace then finds it, and so does GOWORK=off)"
	case vendored == nil:
		get += " && go mod vendor"
	case slices.Contains(req.BuildFlags, "-mod=readonly"):
		get += " (-mod=readonly forbids that secretlint does)"
	}
	return fmt.Sprintf("in %s: %s", root, get), nil
}
