//go:build !unix

package wipe

// limitCoreFiles has no limit to set here; disableCoreDumps reports so.
func limitCoreFiles() error { return nil }
