package driver

import (
	"bytes"
	"os"
	"time"
)

// ProgressVar names the file to which the vettool appends the import path of
// each package that it reads. The environment is in no cache key.
const ProgressVar = "SECRETLINT_PROGRESS"

// tick is how often progress is told.
const tick = 200 * time.Millisecond

// watch returns the environment that makes the vettool tell its progress, and
// a function that ends it. Without a listener both are empty.
func (r *runner) watch() (stop func(), env []string) {
	if r.Progress == nil {
		return func() {}, nil
	}
	f, err := os.CreateTemp("", "secretlint-progress-")
	if err != nil {
		return func() {}, nil // the analysis does not depend on it
	}
	f.Close()
	done, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for t := time.NewTicker(tick); ; {
			select {
			case <-done:
				t.Stop()
				return
			case <-t.C:
				r.tell(f.Name())
			}
		}
	}()
	stop = func() {
		close(done)
		<-stopped
		os.Remove(f.Name())
	}
	return stop, []string{ProgressVar + "=" + f.Name()}
}

// tell reports the number of packages read so far and the last of them.
func (r *runner) tell(name string) {
	data, _ := os.ReadFile(name)
	if n := bytes.Count(data, []byte("\n")); n > 0 {
		lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
		r.Progress(n, string(lines[len(lines)-1]))
	}
}
