// Package klog is a stub of k8s.io/klog/v2.
package klog

// Info is a stub.
func Info(args ...interface{}) {}

// Infof is a stub.
func Infof(format string, args ...interface{}) {}

// InfoS is a stub.
func InfoS(msg string, keysAndValues ...interface{}) {}
