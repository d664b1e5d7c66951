// Package oauth2 is a stub of golang.org/x/oauth2.
package oauth2

// Token is a stub.
type Token struct {
	AccessToken  string
	TokenType    string
	RefreshToken string
}

// Type is a stub.
func (t *Token) Type() string { return t.TokenType }
