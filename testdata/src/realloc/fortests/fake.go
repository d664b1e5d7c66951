package fortests

import "testing"

func fake(t testing.TB, password []byte) string {
	t.Helper()
	return string(password)
}
