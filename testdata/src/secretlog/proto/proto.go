// Package proto prints protobuf messages.
package proto

import (
	"log"

	"secretlog/proto/pb"
)

// Call holds a message.
type Call struct{ Login *pb.Login }

func calls(l *pb.Login, p *pb.Ping, c Call) {
	log.Printf("login %v", l) // want `l is printed whole to the log, and with it the password pb.Login.PinCode`
	log.Printf("ping %v", p)
	log.Print(l.User)
	log.Print(l.Answer)
	log.Print(l.PinCode)     // want `PinCode.*goes to the log`
	log.Printf("call %v", c) // want `Call.Login.PinCode`
}
