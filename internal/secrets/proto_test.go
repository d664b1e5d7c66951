package secrets

import "testing"

// TestCamel compares with names that protoc-gen-go makes.
func TestCamel(t *testing.T) {
	for in, want := range map[string]string{
		"user": "User", "pin_code": "PinCode", "_x": "XX", "a_1": "A_1", "api_v2_key": "ApiV2Key",
		"HTTPToken": "HTTPToken", "x509": "X509", "oauth2token": "Oauth2Token",
	} {
		if got := camel(in); got != want {
			t.Errorf("camel(%q) = %q, want %q", in, got, want)
		}
	}
}

// FuzzEachField proves that no descriptor, however broken, breaks the walk,
// and that no value lies outside of it.
func FuzzEachField(f *testing.F) {
	f.Add([]byte("\x12\x0f\n\bpin_codeB\x03\x80\x01\x01"))
	f.Add([]byte("\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		total := 0
		eachField(data, func(_ int, value []byte) { total += len(value) })
		if total > len(data) {
			t.Errorf("%d bytes of values in %d", total, len(data))
		}
		isRedacted(data)
	})
}
