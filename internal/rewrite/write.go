package rewrite

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"secretlint.example/internal/report"
)

// Overlay writes the changed files below dir, and the file that tells the go
// command to read them in place of the others, whose name it returns.
//
// The copies begin with a //line comment. Positions are then those of the
// files that they stand for; and their text, which enters go vet's cache, is
// another than what will be written, so that no later run is answered with
// the names of files that are gone.
func (t *Tree) Overlay(dir string) (overlay string, err error) {
	var replace struct{ Replace map[string]string }
	replace.Replace = make(map[string]string)
	for i, name := range t.Changed() {
		// The base name stays: it may end in _test.go or _linux.go.
		copied := filepath.Join(dir, strconv.Itoa(i), filepath.Base(name))
		if err := os.MkdirAll(filepath.Dir(copied), 0o700); err != nil {
			return "", err
		}
		if err := os.WriteFile(copied, append([]byte(header(name)), t.now[name]...), 0o600); err != nil {
			return "", err
		}
		replace.Replace[name] = copied
	}
	text, err := json.Marshal(replace)
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(dir, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o600)
}

func header(name string) string { return "//line " + name + ":1:1\n" }

// Restore makes the fix of a finding in a copy one of the file that it stands
// for. All edits of a fix are in the file of its finding.
func Restore(f *report.Finding) {
	if f.Fix == nil {
		return
	}
	for i := range f.Fix.Edits {
		if e := &f.Fix.Edits[i]; e.File != f.Pos.File {
			n := len(header(f.Pos.File))
			*e = report.Edit{File: f.Pos.File, Start: e.Start - n, End: e.End - n, New: e.New}
		}
	}
}

// staged is a file that is written and not yet in its place.
type staged struct{ name, temp string }

// Write puts the changed files with these names on disk, all of them or none.
// Each is written beside its place and then renamed, so that an interruption
// leaves whole files only. A file that is no longer what was read is left as it
// is, with its companions.
func (t *Tree) Write(names []string) (err error) {
	var list []staged
	defer func() {
		for _, s := range list {
			os.Remove(s.temp) // gone already if all went well
		}
	}()
	for _, name := range names {
		s, err := t.stage(name)
		if s.temp != "" {
			list = append(list, s)
		}
		if err != nil {
			return fmt.Errorf("cannot write %s: %w", name, err)
		}
	}
	for i, s := range list {
		if err := os.Rename(s.temp, s.name); err != nil {
			return t.undo(names, list[:i], fmt.Errorf("cannot write %s: %w", s.name, err))
		}
	}
	return nil
}

// stage writes a changed file beside its place, which for a symbolic link is
// that of the file it leads to.
func (t *Tree) stage(name string) (staged, error) {
	place, err := filepath.EvalSymlinks(name)
	if err != nil {
		return staged{}, err
	}
	if text, err := os.ReadFile(place); err != nil {
		return staged{}, err
	} else if !bytes.Equal(text, t.disk[name]) {
		return staged{}, fmt.Errorf("it was changed meanwhile: run again")
	}
	info, err := os.Stat(place)
	if err != nil {
		return staged{}, err
	}
	return beside(place, t.now[name], info.Mode().Perm())
}

// beside writes a text beside the place that it is to have.
func beside(place string, text []byte, mode os.FileMode) (staged, error) {
	f, err := os.CreateTemp(filepath.Dir(place), ".secretlint-")
	if err != nil {
		return staged{}, err
	}
	s := staged{place, f.Name()}
	if _, err := f.Write(text); err != nil {
		f.Close()
		return s, err
	}
	if err := f.Close(); err != nil {
		return s, err
	}
	return s, os.Chmod(s.temp, mode)
}

// undo puts back, whole as well, what was on disk after a rename failed for
// err.
func (t *Tree) undo(names []string, list []staged, err error) error {
	for i, s := range list {
		if uerr := putBack(s.name, t.disk[names[i]]); uerr != nil {
			err = fmt.Errorf("%w; and %s could not be put back: %v", err, names[i], uerr)
		}
	}
	return err
}

func putBack(place string, text []byte) error {
	info, err := os.Stat(place)
	if err != nil {
		return err
	}
	s, err := beside(place, text, info.Mode().Perm())
	if err == nil {
		err = os.Rename(s.temp, place)
	}
	if err != nil && s.temp != "" {
		os.Remove(s.temp)
	}
	return err
}
