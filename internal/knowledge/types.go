package knowledge

// typeRows say what values of a named type are, by "import/path.Name". A row
// is a list of words:
//
//	key, password, token, mac   a value of the type is such a secret
//	public                      never a secret, whatever its name
//	opaque                      a secret that no caller can wipe
//	wiper:Name                  method Name wipes it
//	redacts                     prints nothing secret under any verb
//	dump:key (or another kind)  holds secrets in the open: printing it whole
//	                            prints them, selecting from it does not
var typeRows = map[string]string{
	"crypto/ecdh.PrivateKey": "key opaque",
}

// fieldRows say what a field of an imported struct is, by
// "import/path.Type.Field": a kind of secret, "public", or "request" for what
// a remote party sets.
var fieldRows = map[string]string{
	"net/http.Request.Header": "request",
}

// varRows say the same of package variables, by "import/path.Name".
var varRows = map[string]string{
	"golang.org/x/crypto/curve25519.Basepoint": "public",
}
