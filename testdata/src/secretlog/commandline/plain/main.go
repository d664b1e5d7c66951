// Command plain has flags that take no secret.
package main

import (
	"flag"
	"log"
	"os"
)

var passwordFile = flag.String("password-file", "", "file with the password")

func main() {
	flag.Parse()
	log.Printf("started as %v", os.Args)
	log.Printf("password in %s", *passwordFile)
}
