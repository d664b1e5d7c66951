// Package decl marks its declarations. A name alone needs no fact: whoever
// sees the declaration sees it too.
package decl

// Material has its bytes marked.
type Material struct {
	Bytes   []byte /* want Bytes:`^secret\(key\)$` */  //secretlint:secret
	hidden  []byte /* want hidden:`^secret\(key\)$` */ //secretlint:secret
	Key     []byte /* want Key:`^public$` */           //secretlint:public
	Private []byte
}

// Token is a secret as a whole.
//
//secretlint:secret
type Token string // want Token:`^secret\(token\)$`

// Seed is a label.
//
//secretlint:public
type Seed []byte // want Seed:`^public$`

// Root is a variable.
//
//secretlint:secret
var Root []byte // want Root:`^secret\(key\)$`

// Open takes a secret.
//
//secretlint:secret params=password
func Open(name, password string) {} // want password:`^secret\(password\)$`

// Label takes what is none.
//
//secretlint:public params=key
func Label(key []byte) {} // want key:`^public$`

type inner struct {
	word string /* want word:`^secret\(key\)$` */ //secretlint:secret
}

// Outer leads to inner.
type Outer struct{ In inner }
