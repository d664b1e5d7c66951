// Package wipe erases secrets from memory.
package wipe
