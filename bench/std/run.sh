#!/usr/bin/env bash
# Runs all passes, every rule on, over the standard library of Go 1.26 and of
# Go 1.27, or over the packages named as arguments. What they find there is of
# no interest: fails if a pass panics, returns an error, or reports "internal".
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export GOFLAGS= GOWORK=off
(cd "$root" && GOTOOLCHAIN=${NEWEST:-go1.27.3} go build -o "$dir/std" ./bench/std)
cd "$dir"
printf 'module m\n\ngo 1.26\n' >go.mod
status=0
for go in ${TOOLCHAINS:-go1.26.8 go1.27.3}; do
	GOTOOLCHAIN=$go go vet -vettool="$dir/std" "${@:-std}" 2>"$dir/log" || true
	# The package before each failure, and the failure itself.
	bad=$(awk '/^# /{pkg = $2} /\[internal\]$|^panic:|^fatal error:|internal error/{print pkg ": " $0}' "$dir/log")
	printf '%s: %d findings, %d failures\n' "$go" "$(grep -c '\]$' "$dir/log" || true)" "$(printf '%s' "$bad" | grep -c . || true)"
	if [ -n "$bad" ]; then
		printf '%s\n' "$bad"
		status=1
	fi
done
exit $status
