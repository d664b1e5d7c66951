// Package owner has types that own secrets: their own, and those of package
// decl, which says so in facts.
package owner

import (
	"crypto/ecdh"

	"engine/decl"
)

// Tags of other tools are honoured.
type tagged struct { // want `^tagged owns a key at A$`
	A []byte `datapolicy:"security-key"` // want `^field tagged\.A is key$`
	B string `datapolicy:"password"`     // want `^field tagged\.B is password$`
	C string `levee:"source"`            // want `^field tagged\.C is token$`
	D string `masq:"secret"`             // want `^field tagged\.D is token$`
	E string `sensitive:"true"`          // want `^field tagged\.E is token$`
	F string `sensitive:"false"`
	G string `json:"password"`
	H string `datapolicy:"other"`
}

// Names decide where the role fits: text or bytes.
type named struct { // want `^named owns a password at Password$`
	Password    string // want `^field named\.Password is password$`
	privateKey  []byte // want `^field named\.privateKey is key$`
	clientID    string
	secretName  string
	publicKey   []byte
	Key         []byte
	passwordLen int
	hasPassword bool
	masterKey   *[32]byte // want `^field named\.masterKey is key$`
	sharedTag   [4]byte
	tokenCount  int
}

// A type that is a private key is one wherever it stands.
type keyed struct { // want `^keyed owns a key at priv$`
	name string
	priv *ecdh.PrivateKey
	pub  *ecdh.PublicKey
}

// Through structs by value and by pointer, slices and arrays.
type byValue struct{ In named }      // want `^byValue owns a password at In\.Password$`
type byPointer struct{ In *named }   // want `^byPointer owns a password at In\.Password$`
type bySlice struct{ In []*named }   // want `^bySlice owns a password at In\.Password$`
type byArray struct{ In [2]byValue } // want `^byArray owns a password at In\.In\.Password$`

// Not through maps, interfaces, functions and channels.
type byMap struct{ In map[string]named }
type byInterface struct{ In any }
type byFunc struct{ In func() named }

// What is marked elsewhere.
type imported struct{ M decl.Material }   // want `^imported owns a key at M\.Bytes$`
type importedDeep struct{ O *decl.Outer } // want `^importedDeep owns a key at O\.In\.word$`
type importedType struct{ T decl.Token }  // want `^importedType owns a token at T$`
type importedPublic struct{ S decl.Seed }

// Types that contain each other own what the other owns, whoever is asked
// first.
type ping struct { // want `^ping owns a password at next\.token\.Password$`
	next *pong
}

type pong struct { // want `^pong owns a password at token\.Password$`
	back  *ping
	token named
}

type list struct{ next *list }

type holder[T any] struct { // want `^holder owns a key at secretKey$`
	secretKey []byte // want `^field holder\.secretKey is key$`
	Other     T
}

type instance struct{ h holder[int] } // want `^instance owns a key at h\.secretKey$`

// A word from a list is no secret.
type tokenType string

const access tokenType = "access"

func params(password string, key []byte, apiKey string, token tokenType, seed decl.Seed, passwordFile string) { // want `^apiKey is token$` `^token is public$` `^password is password$` `^key is key\?$` `^seed is public$`
}
