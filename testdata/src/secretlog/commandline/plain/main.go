// Command plain has flags that take no secret.
package main

import (
	"flag"
	"log"
	"os"
)

var passwordFile = flag.String("password-file", "", "file with the password")

func main() {
	privateKey := flag.String("private-key", "", "key that the request is signed with")
	flag.Parse()
	log.Printf("reading %d bytes", len(*privateKey))
	log.Printf("started as %v", os.Args)
	log.Printf("password in %s", *passwordFile)
}
