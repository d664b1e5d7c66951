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
	// Private keys of the standard library. Those that keep their bytes behind
	// unexported pointers cannot be wiped.
	"crypto/ecdh.PrivateKey":            "key opaque",
	"crypto/ecdsa.PrivateKey":           "key opaque",
	"crypto/ed25519.PrivateKey":         "key",
	"crypto/rsa.PrivateKey":             "key opaque",
	"crypto/rsa.CRTValue":               "key opaque",
	"crypto/rsa.PrecomputedValues":      "key opaque",
	"crypto/dsa.PrivateKey":             "key opaque",
	"crypto/mlkem.DecapsulationKey768":  "key opaque",
	"crypto/mlkem.DecapsulationKey1024": "key opaque",
	"crypto/mldsa.PrivateKey":           "key opaque",
	"crypto/hpke.PrivateKey":            "key opaque",
	"crypto/tls.SessionState":           "key opaque",
	"crypto/tls.ClientSessionState":     "key opaque",
	"crypto/tls.Certificate":            "dump:key",
	"crypto/tls.Config":                 "dump:key",
	"crypto.PrivateKey":                 "key opaque",

	// What is no secret, whatever it is called.
	"crypto.PublicKey":                        "public",
	"crypto.Hash":                             "public",
	"crypto/ecdh.PublicKey":                   "public",
	"crypto/ecdsa.PublicKey":                  "public",
	"crypto/ed25519.PublicKey":                "public",
	"crypto/rsa.PublicKey":                    "public",
	"crypto/dsa.PublicKey":                    "public",
	"crypto/dsa.Parameters":                   "public",
	"crypto/hpke.PublicKey":                   "public",
	"crypto/mldsa.PublicKey":                  "public",
	"crypto/mldsa.Parameters":                 "public",
	"crypto/mlkem.EncapsulationKey768":        "public",
	"crypto/mlkem.EncapsulationKey1024":       "public",
	"crypto/x509.Certificate":                 "public",
	"crypto/x509.CertificateRequest":          "public",
	"crypto/x509.RevocationList":              "public",
	"crypto/x509.CertPool":                    "public",
	"crypto/x509.PublicKeyAlgorithm":          "public",
	"crypto/x509.SignatureAlgorithm":          "public",
	"crypto/x509.KeyUsage":                    "public",
	"crypto/x509.ExtKeyUsage":                 "public",
	"crypto/x509.OID":                         "public",
	"crypto/elliptic.CurveParams":             "public",
	"crypto/tls.CurveID":                      "public",
	"crypto/tls.SignatureScheme":              "public",
	"crypto/tls.CertificateVerificationError": "public",
	"encoding/asn1.ObjectIdentifier":          "public",
	"encoding/json.Token":                     "public",
	"encoding/xml.Token":                      "public",
	"go/token.Token":                          "public",
	"go/token.Pos":                            "public",
	"go/token.Position":                       "public",
	"hash/maphash.Seed":                       "public",
	"io/fs.FileMode":                          "public",
	"net.IP":                                  "public",
	"net.IPMask":                              "public",
	"net.HardwareAddr":                        "public",
	"net/netip.Addr":                          "public",
	"reflect.Type":                            "public",
	"reflect.Kind":                            "public",
	"time.Duration":                           "public",
	"time.Time":                               "public",
	"unicode.RangeTable":                      "public",
	"uuid.UUID":                               "public",
	"os.File":                                 "public",
	"sync.Mutex":                              "public",
	"sync.RWMutex":                            "public",

	// What prints its secrets when it is printed whole. A url.URL masks its
	// password only in Redacted; fmt calls String.
	"net/http.Header":          "dump:token",
	"net/http.Request":         "dump:token",
	"net/http.Response":        "dump:token",
	"net/http.Cookie":          "dump:token",
	"net/textproto.MIMEHeader": "dump:token",
	"net/url.URL":              "dump:password",
	"net/url.Userinfo":         "dump:password",
	"net/url.Values":           "dump:token",
	"os/exec.Cmd":              "dump:token",

	// golang.org/x/crypto and its neighbours.
	"golang.org/x/crypto/otr.PrivateKey":              "key opaque",
	"golang.org/x/crypto/otr.PublicKey":               "public",
	"golang.org/x/crypto/openpgp/packet.PrivateKey":   "key opaque",
	"golang.org/x/crypto/openpgp/packet.PublicKey":    "public",
	"golang.org/x/crypto/openpgp/elgamal.PrivateKey":  "key opaque",
	"golang.org/x/crypto/openpgp/elgamal.PublicKey":   "public",
	"golang.org/x/crypto/ssh.PublicKey":               "public",
	"golang.org/x/crypto/ssh.Certificate":             "public",
	"golang.org/x/crypto/ssh.Signature":               "public",
	"golang.org/x/crypto/ssh.Signer":                  "key opaque redacts",
	"golang.org/x/crypto/ssh/agent.Key":               "public",
	"golang.org/x/crypto/ssh/agent.AddedKey":          "dump:key",
	"golang.org/x/crypto/acme.Client":                 "dump:key",
	"golang.org/x/crypto/ssh/knownhosts.KnownKey":     "public",
	"golang.org/x/crypto/acme.ExternalAccountBinding": "dump:key",
}
