#!/usr/bin/env python3
"""CPU seconds of a cold run, beside two floors and go vet.

For each module: our vettool, a vettool whose analyzer does nothing with the
syntax, one whose analyzer does nothing with SSA, and go vet itself. The runs
are interleaved, the median of three is told. CPU seconds are user and system
time of the go command and of all that it starts.

Cold means: no result of vet is in the cache. The build cache is another matter
and is warm: each run gets a copy (by hard links) of one that was filled by
compiling the module and its dependencies and in which nobody has vetted. What
is compiled again costs all four the same.

Peak memory is the largest resident set of any process of the run, the compiler
included, which is why none runs. The bytes of facts are those in the files
that our tool hands on to importers, all of them, and those of the module's own
packages.

	bench/cost/run.py [-n RUNS] [MODULE@VERSION...]
"""
import argparse, os, pathlib, re, resource, shutil, statistics, struct, subprocess, sys, tempfile

MODULES = ["filippo.io/age@latest", "golang.org/x/crypto@latest", "github.com/hashicorp/vault/sdk@latest"]
ROOT = pathlib.Path(__file__).resolve().parents[2]


def go(args, cwd, env=None, **kw):
    e = dict(os.environ, GOFLAGS="-mod=mod", GOWORK="off", **(env or {}))
    return subprocess.run(["go", *args], cwd=cwd, env=e, text=True, capture_output=True, **kw)


def checkout(module, dest):
    """A writable copy of the module, so that go.sum can be completed."""
    with tempfile.TemporaryDirectory() as d:
        out = go(["mod", "download", "-json", module], d, check=True).stdout
    src = re.search(r'"Dir": "([^"]*)"', out)[1]
    shutil.copytree(src, dest)
    for path, _, files in os.walk(dest):
        os.chmod(path, 0o755)
        for f in files:
            os.chmod(os.path.join(path, f), 0o644)


def link(src, dest):
    subprocess.run(["cp", "-al", str(src), str(dest)], check=True)


def facts(cache, since):
    """Bytes of facts in the vetx files that are new in a cache."""
    total = count = 0
    for f in pathlib.Path(cache).rglob("*-d"):
        if f.stat().st_mtime < since:
            continue
        with open(f, "rb") as r:
            head = r.read(12)
            if head[:4] == b"vetx" and len(head) == 12:
                n = struct.unpack("<II", head[4:])[1]
                total, count = total + n, count + (n > 0)
    return total, count


def measure(tool, module, cold, work):
    cache = work / "cache"
    if cache.exists():
        shutil.rmtree(cache)
    link(cold, cache)
    args = ["vet"] + (["-vettool=" + str(tool)] if tool else []) + ["./..."]
    pid = os.fork()
    if pid == 0:  # so that the children counted are those of this run alone
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1), os.dup2(null, 2)
        os.chdir(module)
        os.environ.update(GOCACHE=str(cache), GOFLAGS="-mod=mod", GOWORK="off")
        os._exit(subprocess.run(["go", *args]).returncode and 0 or _report(work))
    os.waitpid(pid, 0)
    cpu, rss = (work / "usage").read_text().split()
    return float(cpu), int(rss) / 1024, cache


def _report(work):
    u = resource.getrusage(resource.RUSAGE_CHILDREN)
    (work / "usage").write_text(f"{u.ru_utime + u.ru_stime} {u.ru_maxrss}")
    return 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("-n", type=int, default=3, help="runs of each")
    p.add_argument("module", nargs="*", default=MODULES)
    a = p.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="cost"))
    try:
        tools = {"go vet": None}
        for name, pkg in {"ours": "./cmd/secretlint", "no-op AST": "./bench/cost/ast", "no-op SSA": "./bench/cost/ssa"}.items():
            tools[name] = work / name.replace(" ", "-")
            subprocess.run(["go", "build", "-o", str(tools[name]), pkg], cwd=ROOT, check=True)
        for module in a.module:
            one(module, tools, a.n, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def one(module, tools, n, work):
    src, cold = work / "src", work / "cold"
    for d in (src, cold):
        shutil.rmtree(d, ignore_errors=True)
    checkout(module, src)
    built = go(["test", "-run", "^$", "-count=1", "-exec", "true", "./..."], src, {"GOCACHE": str(cold)})
    go(["build", "./..."], src, {"GOCACHE": str(cold)})
    if built.returncode:
        print(f"{module}: some packages do not build here: {built.stderr.splitlines()[:1]}", file=sys.stderr)
    cpu, mem = {t: [] for t in tools}, {t: 0 for t in tools}
    told = ""
    for _ in range(n):
        for t, tool in tools.items():
            c, m, cache = measure(tool, src, cold, work)
            cpu[t].append(c)
            mem[t] = max(mem[t], m)
            if t == "ours":
                since = max(f.stat().st_mtime for f in cold.rglob("*-d"))
                total, count = facts(cache, since)
                told = f"{total} bytes of facts in {count} units"
    med = {t: statistics.median(v) for t, v in cpu.items()}
    print(f"{module}: {told}")
    for t in tools:
        print(f"  {t:10} {med[t]:6.1f} s  ({' '.join(f'{x:.1f}' for x in cpu[t])})  {mem[t]:5.0f} MB", end="")
        print(f"  ours is {med['ours'] / med[t]:.2f} of it" if t != "ours" else "")
    sys.stdout.flush()


main()
