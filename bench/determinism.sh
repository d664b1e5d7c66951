#!/usr/bin/env bash
# The same findings whoever asks and however often: on ten runs of go vet and
# on ten of the command, these byte for byte, and from go vet, the command and
# the plugin in process. No run is answered from go vet's cache: the text of a
# flag is a part of its keys, and so is the tool, which each run of the command
# is another copy of. The passes of a package run concurrently, so that what
# they remember for each other must not depend on who asked first.
#
#	bench/determinism.sh [MODULE@VERSION...]
#
# RUNS sets how often.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
dir=$(mktemp -d)
trap 'chmod -R u+w "$dir"; rm -rf "$dir"' EXIT
export GOFLAGS=-mod=mod GOWORK=off
(cd "$root" && GOFLAGS= go build -o "$dir/secretlint" ./cmd/secretlint)
status=0

# same PREFIX WHAT compares the files of that prefix and removes them.
same() {
	local different
	different=$(sha256sum "$dir/$1"* | cut -d' ' -f1 | sort -u | wc -l)
	printf '%s: %s %s, %s different outputs of %s runs\n' "$module" "$(grep -c . "$dir/${1}1")" "$2" "$different" "${RUNS:-10}"
	if [ "$different" != 1 ]; then
		for i in $(seq 2 "${RUNS:-10}"); do diff "$dir/${1}1" "$dir/$1$i" || true; done | cut -c1-300 | head -40
		status=1
	fi
	rm -f "$dir/$1"*
}

[ $# -gt 0 ] || set -- filippo.io/age@v1.3.2 golang.org/x/crypto@v0.58.0
for module; do
	src=$(cd "$dir" && go mod download -json "$module" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
	rm -rf "$dir/src"
	cp -r "$src" "$dir/src"
	chmod -R u+w "$dir/src"
	for i in $(seq "${RUNS:-10}"); do
		# One JSON object a package, in the order in which they were done.
		(cd "$dir/src" && go vet -json -vettool="$dir/secretlint" -secretlint.closure="$i-$RANDOM" ./... 2>/dev/null) |
			python3 -c '
import json, sys
text, at, out = sys.stdin.read(), 0, []
while True:
    while at < len(text) and text[at] != "{":
        at = text.find("\n", at) + 1 or len(text)
    if at >= len(text):
        break
    value, at = json.JSONDecoder().raw_decode(text, at)
    out += [f"{p} {json.dumps(v)}" for p, v in value.items() if v]
print("\n".join(sorted(out)))' >"$dir/run$i"
	done
	same run 'packages with findings'
	for i in $(seq "${RUNS:-10}"); do
		cp "$dir/secretlint" "$dir/tool"
		printf %s "$i-$RANDOM" >>"$dir/tool" # what follows an executable is never read
		(cd "$dir/src" && "$dir/tool" ./... 2>"$dir/err") >"$dir/text$i" || [ $? -lt 2 ] || sed "s/^/$module: /" "$dir/err"
	done
	same text 'lines of text'
	# The runs above have completed the go.sum, and no workspace is above the copy.
	if out=$(cd "$root" && env -u GOFLAGS -u GOWORK SECRETLINT_DRIVERS="$dir/src" go test ./plugin -run '^TestDrivers$' -count=1 -v 2>&1); then
		printf '%s: %s from go vet, the command and the plugin\n' "$module" "$(grep -o '[0-9]* findings' <<<"$out")"
	else
		printf '%s\n' "$out" | cut -c1-300 | head -40
		status=1
	fi
done
exit $status
