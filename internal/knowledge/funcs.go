package knowledge

// funcs are the rows of functions and methods, by types.Func.FullName, in the
// grammar of effect.Parse.
var funcs = map[string]string{
	// func Key[H hash.Hash](h func() H, secret, salt []byte, info string, keyLength int) ([]byte, error)
	"crypto/hkdf.Key": "r0=key a1!key",
}
