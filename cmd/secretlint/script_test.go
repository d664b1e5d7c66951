package main_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
)

// The scripts in testdata are archives: the comment at the top is the script,
// the files are its directory. A line is
//
//	[!|N] NAME ARGS...    run a program; it must succeed, fail, or exit with N
//	stdout|stderr RE      what the last program printed matches
//	!stdout|!stderr RE    it does not; with RE "." it printed nothing
//	cmp stdout|FILE FILE  two texts are equal, with the directory as $WORK; !cmp
//	save FILE             keeps what was printed
//	grep RE FILE          a file matches; !grep
//	exists FILE           a file exists; !exists
//	cp, mv, rm, mkdir     as ever; append FILE TEXT adds a line
//	env NAME=VALUE        for all that follows
//	cd DIR
//
// Words are split at spaces; 'single quotes' keep them.

// bin is the directory of the programs under test. TestMain sets it.
var bin string

// The scripts run against the real programs, built once.
func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "secretlint-test-")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		bin = dir
		build(dir, "secretlint", ".")
		return m.Run()
	}())
}

func build(dir, name, pkg string) {
	cmd := exec.Command("go", "build", "-o", filepath.Join(dir, name), pkg)
	if out, err := cmd.CombinedOutput(); err != nil {
		panic(fmt.Sprintf("go build %s: %v\n%s", pkg, err, out))
	}
}

func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no scripts", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			s := newScript(t, ar)
			for i, line := range strings.Split(string(ar.Comment), "\n") {
				if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
					continue
				}
				if err := s.line(line); err != nil {
					t.Fatalf("%s:%d: %s: %v\nstdout:\n%s\nstderr:\n%s", file, i+1, line, err, s.stdout, s.stderr)
				}
			}
		})
	}
}

type script struct {
	work, dir      string
	env            []string
	stdout, stderr string
}

func newScript(t *testing.T, ar *txtar.Archive) *script {
	work, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range ar.Files {
		name := filepath.Join(work, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return &script{work: work, dir: work, env: append(clean(os.Environ()),
		"PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"), "WORK="+work, "BIN="+bin, "HOME="+work,
		"GOCACHE="+goEnv("GOCACHE"), "GOPATH="+goEnv("GOPATH"), "GOFLAGS=", "GOPROXY=off",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com",
		"GIT_CONFIG_NOSYSTEM=1")}
}

// clean leaves out what would change the answers.
func clean(env []string) []string {
	return slices.DeleteFunc(env, func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return slices.Contains([]string{"GITHUB_ACTIONS", "NO_COLOR", "GOWORK", "GOOS", "GOARCH", "GOGC"}, name) || strings.HasPrefix(name, "GIT_")
	})
}

func goEnv(name string) string {
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		panic(err)
	}
	return strings.TrimSpace(string(out))
}

func (s *script) line(line string) error {
	words := s.words(line)
	verb, args := words[0], words[1:]
	verb, not := strings.CutPrefix(verb, "!")
	if verb == "" {
		return s.run(args, "!")
	}
	if verb[0] >= '0' && verb[0] <= '9' {
		return s.run(args, verb)
	}
	switch verb {
	case "stdout", "stderr", "grep", "exists":
		return s.check(verb, args, not)
	case "cmp":
		if err := s.cmp(args[0], args[1]); (err != nil) != not {
			return fmt.Errorf("equal: %v\n%v", err == nil, err)
		}
		return nil
	case "env":
		s.env = append(s.env, args...)
		return nil
	case "save":
		return os.WriteFile(filepath.Join(s.work, args[0]), []byte(s.stdout), 0o666)
	case "cd":
		s.dir = filepath.Join(s.work, args[0])
		return nil
	case "append":
		f, err := os.OpenFile(filepath.Join(s.dir, args[0]), os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = f.WriteString(args[1] + "\n")
		return err
	}
	return s.run(words, "0")
}

// words splits a line and expands $WORK and $BIN.
func (s *script) words(line string) []string {
	line = strings.NewReplacer("$WORK", s.work, "$BIN", bin).Replace(line)
	var words []string
	for line != "" {
		if rest, ok := strings.CutPrefix(line, "'"); ok {
			word, after, _ := strings.Cut(rest, "'")
			words, line = append(words, word), strings.TrimLeft(after, " ")
			continue
		}
		word, after, _ := strings.Cut(line, " ")
		words, line = append(words, word), strings.TrimLeft(after, " ")
	}
	return words
}

func (s *script) run(args []string, want string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	path := args[0]
	if p := filepath.Join(bin, args[0]); exists(p) {
		path = p
	}
	cmd := exec.CommandContext(ctx, path, args[1:]...)
	cmd.Dir, cmd.Env = s.dir, append(s.env, "PWD="+s.dir)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	s.stdout, s.stderr = stdout.String(), stderr.String()
	if cmd.ProcessState == nil {
		return err
	}
	if code := fmt.Sprint(cmd.ProcessState.ExitCode()); want == "!" && code == "0" || want != "!" && code != want {
		return fmt.Errorf("exit code %s, want %s", code, want)
	}
	return nil
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// text returns what the last program printed, or a file.
func (s *script) text(name string) (string, error) {
	switch name {
	case "stdout":
		return s.stdout, nil
	case "stderr":
		return s.stderr, nil
	}
	data, err := os.ReadFile(filepath.Join(s.work, name))
	return string(data), err
}

func (s *script) check(verb string, args []string, not bool) error {
	if verb == "exists" {
		if exists(filepath.Join(s.work, args[0])) == not {
			return fmt.Errorf("want it to exist: %v", !not)
		}
		return nil
	}
	name := verb
	if verb == "grep" {
		name = args[1]
	}
	text, err := s.text(name)
	if err != nil {
		return err
	}
	re, err := regexp.Compile("(?m)" + args[0])
	if err != nil {
		return err
	}
	if re.MatchString(text) == not {
		return fmt.Errorf("want a match: %v", !not)
	}
	return nil
}

func (s *script) cmp(a, b string) error {
	x, err := s.text(a)
	if err != nil {
		return err
	}
	y, err := s.text(b)
	if err != nil {
		return err
	}
	if x = strings.ReplaceAll(x, s.work, "$WORK"); x != y {
		return fmt.Errorf("%s differs from %s:\n%s", a, b, x)
	}
	return nil
}
