// Package lastuse would have an import too many if its reads were replaced.
package lastuse

import (
	"crypto/x509"
	"io"
	"os"
)

func read(f *os.File) (any, error) {
	contents, err := io.ReadAll(f) // want `realloc-readall`
	if err != nil {
		return nil, err
	}
	return x509.ParsePKCS8PrivateKey(contents)
}
