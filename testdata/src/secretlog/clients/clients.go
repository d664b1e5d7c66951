// Package clients prints commands, configurations and tokens whole.
package clients

import (
	"crypto/tls"
	"log"
	"os/exec"

	"golang.org/x/oauth2"
)

func command(password, host string) {
	cmd := exec.Command("mysql", "-p"+password, host)
	log.Printf("running %s", cmd)          // want `password .*goes to the log`
	log.Printf("running %s", cmd.String()) // want `password .*goes to the log`
	log.Printf("running %v", cmd.Args)     // want `password .*goes to the log`
	log.Printf("running %s", cmd.Path)
	ping := exec.Command("ping", host)
	log.Printf("running %s", ping)
	log.Printf("running %v", ping.Args)
}

func configuration(cfg *tls.Config) {
	log.Printf("dialing with %+v", cfg) // want `cfg goes to the log: the keys of session tickets.*\[secretlog-dump\]`
	log.Printf("dialing %s", cfg.ServerName)
	log.Printf("%T %p", cfg, cfg)
}

// Client holds a token.
type Client struct {
	Name  string
	Token *oauth2.Token
}

func token(t *oauth2.Token, list []oauth2.Token, c Client) {
	log.Printf("token %+v", t) // want `t is printed whole to the log, and with it the token oauth2.Token.AccessToken.*\[secretlog-struct\]`
	log.Println(list)          // want `AccessToken`
	log.Println(t.AccessToken) // want `goes to the log`
	log.Println(t.Type(), t.TokenType)
	log.Printf("%+v", c) // the address of the token
}
