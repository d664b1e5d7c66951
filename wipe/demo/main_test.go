package main

import (
	"bytes"
	"encoding/json"
	"runtime"
	"strings"
	"testing"

	"secretlint.example/wipe/leaktest"
)

// Every scene shows what it claims: a leak, and its absence.
func TestScenes(t *testing.T) {
	if !leaktest.Supported {
		t.Skipf("memory can be scanned on linux only, this is %s", runtime.GOOS)
	}
	var out bytes.Buffer
	if err := run([]string{"-json", "stack", "moved", "heap", "growth", "format"}, &out); err != nil {
		t.Fatal(err)
	}
	var outcomes []outcome
	if err := json.Unmarshal(out.Bytes(), &outcomes); err != nil {
		t.Fatal(err)
	}
	if len(outcomes) != len(scenes) {
		t.Fatalf("%d outcomes of %d scenes", len(outcomes), len(scenes))
	}
	for _, o := range outcomes {
		if *o.Without.Copies == 0 || *o.With.Copies != 0 {
			t.Errorf("%s: %d copies without, %d with", o.Scene, *o.Without.Copies, *o.With.Copies)
		}
	}
}

// The curve of bytes.Equal rises, that of wipe.Equal much less.
func TestTiming(t *testing.T) {
	o, err := timing()
	if err != nil {
		t.Fatal(err)
	}
	rise := func(points []sample) float64 { return points[len(points)-1].Nanos / points[0].Nanos }
	if bad, good := rise(o.Without.Timing), rise(o.With.Timing); bad < 2*good && !instrumented {
		t.Errorf("the time rises %.2f times without, %.2f times with", bad, good)
	}
	var out strings.Builder
	show(&out, o)
	if !strings.Contains(out.String(), "4095 bytes right") {
		t.Errorf("no plot:\n%s", out.String())
	}
}

func TestUnknownScene(t *testing.T) {
	for _, args := range [][]string{{"nonsense"}, {"-nonsense"}, {"stack", "stuck"}} {
		if err := run(args, new(bytes.Buffer)); err == nil {
			t.Errorf("%v gave no error", args)
		}
	}
}
