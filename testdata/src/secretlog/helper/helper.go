// Package helper starts a server for the tests of other modules.
package helper

import (
	"log"
	"os"
	"testing"
)

func start(t *testing.T) {
	token := os.Getenv("SERVER_TOKEN")
	log.Printf("started with %s", token) // want `goes to the log`
	t.Logf("started with %s", token)
}
