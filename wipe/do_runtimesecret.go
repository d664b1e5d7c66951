//go:build goexperiment.runtimesecret && linux && (amd64 || arm64)

package wipe

import "runtime/secret"

const hardened = true

func do(f func()) { secret.Do(f) }
