#!/usr/bin/env bash
# The same findings, byte for byte, on ten runs over two modules, none of them
# answered from go vet's cache: the text of a flag is a part of its keys. The
# passes of a package run concurrently, so that what they remember for each
# other must not depend on who asked first.
#
#	bench/determinism.sh [MODULE@VERSION...]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
dir=$(mktemp -d)
trap 'chmod -R u+w "$dir"; rm -rf "$dir"' EXIT
export GOFLAGS=-mod=mod GOWORK=off
(cd "$root" && GOFLAGS= go build -o "$dir/secretlint" ./cmd/secretlint)
status=0
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
	different=$(sha256sum "$dir"/run* | cut -d' ' -f1 | sort -u | wc -l)
	printf '%s: %s packages with findings, %s different outputs of %s runs\n' "$module" "$(grep -c . "$dir/run1")" "$different" "${RUNS:-10}"
	if [ "$different" != 1 ]; then
		for i in $(seq 2 "${RUNS:-10}"); do diff "$dir/run1" "$dir/run$i" || true; done | cut -c1-300 | head -40
		status=1
	fi
	rm -f "$dir"/run*
done
exit $status
