package knowledge

// textFuncs are the rows of encoders that other modules bring, and of those
// that serialise private keys.
var textFuncs = map[string]string{
	// func base58.Encode(b []byte) string
	"github.com/btcsuite/btcd/btcutil/base58.Encode": "r0<a0",
	// func base58.CheckEncode(input []byte, version byte) string
	"github.com/btcsuite/btcd/btcutil/base58.CheckEncode": "r0<a0",
	// func bech32.Encode(hrp string, data []byte) (string, error)
	"github.com/btcsuite/btcd/btcutil/bech32.Encode": "r0<a1",
	// func bech32.EncodeFromBase256(hrp string, data []byte) (string, error)
	"github.com/btcsuite/btcd/btcutil/bech32.EncodeFromBase256": "r0<a1",

	// func (*openpgp.Entity).Serialize(w io.Writer) error
	"(*github.com/ProtonMail/go-crypto/openpgp.Entity).Serialize": "a0=public",
	// The packets are copied out of the reader, which nobody keeps.
	// func openpgp.ReadEntity(packets *packet.Reader) (*openpgp.Entity, error)
	"github.com/ProtonMail/go-crypto/openpgp.ReadEntity": "",
	// func openpgp.ReadKeyRing(r io.Reader) (openpgp.EntityList, error)
	"github.com/ProtonMail/go-crypto/openpgp.ReadKeyRing": "",
	// func openpgp.ReadArmoredKeyRing(r io.Reader) (openpgp.EntityList, error)
	"github.com/ProtonMail/go-crypto/openpgp.ReadArmoredKeyRing": "",
	// func packet.NewReader(r io.Reader) *packet.Reader
	"github.com/ProtonMail/go-crypto/openpgp/packet.NewReader": "r0~a0",
	// func (*openpgp.Entity).Serialize(w io.Writer) error
	"(*golang.org/x/crypto/openpgp.Entity).Serialize": "a0=public",
	// func (*openpgp.Entity).SerializePrivate(w io.Writer, config *packet.Config) error
	"(*github.com/ProtonMail/go-crypto/openpgp.Entity).SerializePrivate": "a0=key a0!grow",
	// func (*openpgp.Entity).SerializePrivateWithoutSigning(w io.Writer, config *packet.Config) error
	"(*github.com/ProtonMail/go-crypto/openpgp.Entity).SerializePrivateWithoutSigning": "a0=key a0!grow",
	// func (*openpgp.Entity).SerializePrivate(w io.Writer, config *packet.Config) error
	"(*golang.org/x/crypto/openpgp.Entity).SerializePrivate": "a0=key a0!grow",
}
