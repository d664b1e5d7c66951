package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"secretlint.example/internal/bundle"
)

// vendorWipe copies package wipe into a directory of the user's module and
// says how fixes are pointed at it.
func vendorWipe(ctx context.Context, w io.Writer, args []string) error {
	if len(args) != 1 || strings.HasPrefix(args[0], "-") {
		return usagef("secretlint vendor-wipe DIR, a directory of the module such as internal/wipe")
	}
	dir, err := filepath.Abs(args[0])
	if err != nil {
		return err
	}
	mod, err := moduleOf(ctx, dir)
	if err != nil {
		return err
	}
	rel, err := filepath.Rel(mod.root, dir)
	if err != nil || rel == "." {
		return usagef("%s is the root of module %s: name a directory in it, such as internal/wipe", args[0], mod.path)
	}
	if err := copyWipe(ctx, dir); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "package wipe is in %s; to use it:\n\n\tsecretlint -fix -fixwith=%s ./...\n\nor \"fixwith\": %[2]q in secretlint.json\n",
		args[0], path.Join(mod.path, filepath.ToSlash(rel)))
	return err
}

// module is where a package belongs.
type module struct{ path, root string }

// moduleOf returns the module that a directory is in, which need not exist. A
// workspace is no obstacle: the nearest go.mod is what counts.
func moduleOf(ctx context.Context, dir string) (*module, error) {
	for {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			break
		}
		dir = filepath.Dir(dir)
	}
	out, err := goOutput(ctx, dir, "env", "GOMOD")
	if err != nil {
		return nil, err
	}
	file := strings.TrimSpace(string(out))
	if file == "" || file == os.DevNull {
		return nil, usagef("%s is in no module", dir)
	}
	if out, err = goOutput(ctx, dir, "mod", "edit", "-json", file); err != nil {
		return nil, err
	}
	var mod struct{ Module struct{ Path string } }
	if err := json.Unmarshal(out, &mod); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &module{mod.Module.Path, filepath.Dir(file)}, nil
}

// goOutput runs the go command in a directory.
func goOutput(ctx context.Context, dir string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		err = fmt.Errorf("go %s: %w\n%s", args[0], err, strings.TrimSpace(stderr.String()))
	}
	return out, err
}

// copyWipe writes the files that are not there yet. A file of the same name
// with another text, or another package, is the user's and stops it before
// anything is written. A copy that does not compile, in a module that speaks
// an older Go, is taken away again.
func copyWipe(ctx context.Context, dir string) error {
	files := bundle.Files()
	ours := make(map[string]bool)
	var missing []bundle.File
	for _, f := range files {
		ours[f.Name] = true
		text, err := os.ReadFile(filepath.Join(dir, f.Name))
		switch {
		case errors.Is(err, os.ErrNotExist):
			missing = append(missing, f)
		case err != nil:
			return err
		case !bytes.Equal(text, f.Text):
			return fmt.Errorf("%s is not the one of this secretlint: remove it first; nothing was written", filepath.Join(dir, f.Name))
		}
	}
	others, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range others {
		if base := filepath.Base(name); !ours[base] && !strings.HasSuffix(base, "_test.go") {
			return fmt.Errorf("%s does not belong to package wipe: name a directory of its own; nothing was written", name)
		}
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	return writeAll(ctx, dir, missing)
}

// writeAll writes the files, and removes them again if they do not compile.
func writeAll(ctx context.Context, dir string, files []bundle.File) (err error) {
	defer func() {
		if err != nil {
			for _, f := range files {
				os.Remove(filepath.Join(dir, f.Name))
			}
			os.Remove(dir) // if it was made for them
		}
	}()
	for _, f := range files {
		if err := writeFile(filepath.Join(dir, f.Name), f.Text); err != nil {
			return err
		}
	}
	if _, err := goOutput(ctx, dir, "build", "."); err != nil {
		return fmt.Errorf("package wipe does not compile in this module, and was removed: %w", err)
	}
	return nil
}
