// Package pb is shaped like generated code.
package pb

// Login has a field that is marked debug_redact.
type Login struct {
	User    string
	PinCode string
	Answer  string
	Next    *Login
}

// ProtoMessage marks a message.
func (*Login) ProtoMessage() {}

func (x *Login) String() string { return text(x) }

// Ping has none.
type Ping struct{ User string }

// ProtoMessage marks a message.
func (*Ping) ProtoMessage() {}

func (x *Ping) String() string { return text(x) }

func text(any) string { return "" }

const file_pb_proto_rawDesc = "" +
	"\n\bpb.proto\x12\x02pb" +
	"\"\x20" +
	"\n\x05Login" +
	"\x12\x06\n\x04user" +
	"\x12\x0f\n\bpin_codeB\x03\x80\x01\x01"

var _ = file_pb_proto_rawDesc
