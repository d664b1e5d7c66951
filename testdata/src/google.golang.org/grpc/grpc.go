// Package grpc is a stub.
package grpc

// CallOption configures a call.
type CallOption interface{}
