// Command commandline has a flag that takes a password.
package main

import (
	"flag"
	"log"
	"os"
	"strings"
)

var password = flag.String("db-password", "", "password of the database")

func main() {
	flag.Parse()
	log.Printf("started as %v", os.Args)                       // want `the command line goes to the log: the value of the flag -db-password can be read there.*\[secretlog-dump\]`
	log.Printf("arguments %s", strings.Join(os.Args[1:], " ")) // want `the command line goes to the log`
	log.Printf("usage: %s [flags]", os.Args[0])
	log.Println(len(os.Args))
}
