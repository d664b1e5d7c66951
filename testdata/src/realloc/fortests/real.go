// Package fortests has a file that is of use to tests alone.
package fortests

func login(password []byte) string {
	return string(password) // want `realloc-string`
}
