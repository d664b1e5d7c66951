package knowledge

// fieldRows say what a field of an imported struct is, by
// "import/path.Type.Field": a kind of secret, "public", or "request" for what
// a remote party sets.
var fieldRows = map[string]string{
	"net/http.Request.Header":        "request",
	"net/http.Request.Trailer":       "request",
	"net/http.Request.Body":          "request",
	"net/http.Request.Form":          "request",
	"net/http.Request.PostForm":      "request",
	"net/http.Request.MultipartForm": "request",
	"net/http.Request.URL":           "request",
	"net/http.Request.Host":          "request",
	"net/http.Request.RequestURI":    "request",
	"net/http.Request.RemoteAddr":    "request",
	"net/http.Request.Method":        "request",
	"net/http.Cookie.Value":          "request",
	"net/url.URL.User":               "password",
	"net/url.URL.RawQuery":           "request",
	"net/url.URL.Path":               "public",
	"net/url.URL.Host":               "public",
	"net/url.URL.Scheme":             "public",
	"mime/multipart.Form.Value":      "request",
	"mime/multipart.Form.File":       "request",

	"crypto/dsa.PrivateKey.X":              "key",
	"crypto/ecdsa.PrivateKey.D":            "key",
	"crypto/ecdsa.PrivateKey.PublicKey":    "public",
	"crypto/rsa.PrivateKey.D":              "key",
	"crypto/rsa.PrivateKey.Primes":         "key",
	"crypto/rsa.PrivateKey.Precomputed":    "key",
	"crypto/rsa.PrivateKey.PublicKey":      "public",
	"crypto/dsa.PrivateKey.PublicKey":      "public",
	"crypto/tls.Certificate.PrivateKey":    "key",
	"crypto/tls.Certificate.Certificate":   "public",
	"crypto/tls.Certificate.Leaf":          "public",
	"crypto/tls.Config.SessionTicketKey":   "key",
	"crypto/tls.Config.KeyLogWriter":       "public",
	"crypto/tls.ConnectionState.TLSUnique": "public",
	"encoding/pem.Block.Bytes":             "key?",
	"encoding/pem.Block.Type":              "public",
	"encoding/pem.Block.Headers":           "public",

	"os/exec.Cmd.Env":  "token",
	"os/exec.Cmd.Args": "token?",
	"os/exec.Cmd.Path": "public",

	// The community is the password of SNMP v1 and v2c.
	"github.com/gosnmp/gosnmp.GoSNMP.Community":     "password",
	"github.com/gosnmp/gosnmp.SnmpPacket.Community": "password",

	"golang.org/x/crypto/ssh/agent.AddedKey.PrivateKey":        "key",
	"golang.org/x/crypto/acme.Client.Key":                      "key",
	"golang.org/x/crypto/acme.ExternalAccountBinding.Key":      "key",
	"golang.org/x/crypto/acme.ExternalAccountBinding.KID":      "public",
	"golang.org/x/crypto/openpgp/elgamal.PrivateKey.X":         "key",
	"golang.org/x/crypto/openpgp/packet.PrivateKey.PrivateKey": "key",

	"k8s.io/api/core/v1.Secret.Data":       "token",
	"k8s.io/api/core/v1.Secret.StringData": "token",
	"k8s.io/api/core/v1.Secret.Type":       "public",

	"golang.org/x/oauth2.Token.AccessToken":                            "token",
	"golang.org/x/oauth2.Token.RefreshToken":                           "token",
	"golang.org/x/oauth2.Token.TokenType":                              "public",
	"golang.org/x/oauth2.Config.ClientSecret":                          "token",
	"golang.org/x/oauth2.Config.ClientID":                              "public",
	"golang.org/x/oauth2.DeviceAuthResponse.DeviceCode":                "token",
	"golang.org/x/oauth2/clientcredentials.Config.ClientSecret":        "token",
	"github.com/go-jose/go-jose.JSONWebKey.Key":                        "key",
	"github.com/go-jose/go-jose.JSONWebKey.KeyID":                      "public",
	"github.com/go-jose/go-jose.SigningKey.Key":                        "key",
	"github.com/go-jose/go-jose.Recipient.Key":                         "key",
	"github.com/go-jose/go-jose.Recipient.KeyID":                       "public",
	"github.com/golang-jwt/jwt.Token.Raw":                              "token",
	"github.com/golang-jwt/jwt.Token.Header":                           "public",
	"github.com/ethereum/go-ethereum/accounts/keystore.Key.PrivateKey": "key",
	"github.com/ethereum/go-ethereum/accounts/keystore.Key.Address":    "public",
	"github.com/ethereum/go-ethereum/crypto/ecies.PrivateKey.D":        "key",
	"github.com/decred/dcrd/dcrec/secp256k1.PrivateKey.Key":            "key",
}

// varRows say the same of package variables, by "import/path.Name"; "printer"
// is one to which what is written is printed.
var varRows = map[string]string{
	// What is read from it is a key if its name or use says so.
	"crypto/rand.Reader": "key?",
	"os.Stdout":          "printer",
	"os.Stderr":          "printer",
	"os.Stdin":           "password?",
	"os.Args":            "token?",
	"golang.org/x/crypto/curve25519.Basepoint": "public",
}
