// Package zapcore is a stub of go.uber.org/zap/zapcore.
package zapcore

// ObjectEncoder is a stub.
type ObjectEncoder interface {
	AddString(key, value string)
	AddInt(key string, value int)
	AddReflected(key string, value interface{}) error
}

// ObjectMarshaler is a stub.
type ObjectMarshaler interface {
	MarshalLogObject(ObjectEncoder) error
}
