package knowledge

import (
	"strings"
	"unicode"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
)

// Name returns what an identifier says of the value it names: a kind with
// Medium confidence where the words leave little doubt (privateKey,
// clientSecret), with Low where they are used for much else too (key, token),
// and no kind where a companion word vetoes it (keyID, publicKey).
func Name(ident string) effect.Secret {
	words := split(ident)
	if denied(words) {
		return effect.Secret{}
	}
	var found effect.Secret
	for i := 0; i < len(words); {
		s, n := phrase(words[i:])
		if under[strings.Join(words[i:i+n], " ")] {
			return effect.Secret{}
		}
		if s.Is() && !about(words[i+n:]) {
			found = found.Join(s)
		}
		i += n
	}
	return found
}

// phrase returns what the longest phrase says that words begin with, and how
// many words it has: 1 if they begin with none.
func phrase(words []string) (effect.Secret, int) {
	for n := min(3, len(words)); n >= 1; n-- {
		text := strings.Join(words[:n], " ")
		if harmless[text] {
			return effect.Secret{}, n
		}
		if kind := strong[text]; kind != effect.None {
			return effect.Secret{Kind: kind, Confidence: base.Medium}, n
		}
		if kind := weak[text]; kind != effect.None {
			return effect.Secret{Kind: kind, Confidence: base.Low}, n
		}
	}
	return effect.Secret{}, 1
}

// denied reports whether one of words says that nothing here is a secret in
// the open: public, encrypted, nonce.
func denied(words []string) bool {
	for _, w := range words {
		if never[w] || covered[w] {
			return true
		}
	}
	return false
}

// Inside returns what the name of a ciphertext says is in it: an encryptedKey
// hides a key, encryptedData anything. With what opens it that leaves little
// doubt.
func Inside(ident string) effect.Secret {
	var rest []string
	words := split(ident)
	for _, w := range words {
		if !enclosing[w] {
			rest = append(rest, w)
		}
	}
	if len(rest) == len(words) {
		return effect.Secret{}
	}
	s := Name(strings.Join(rest, "_"))
	if s.Is() {
		s.Confidence = base.Medium
	}
	return s
}

// about reports whether one of the words that follow a secret's name says that
// the value is something about the secret: its id, its path, its length.
func about(words []string) bool {
	for _, w := range words {
		if attributes[w] || derivatives[w] {
			return true
		}
	}
	return false
}

// Vetoed reports whether an identifier says that its value is no secret, so
// that another hint should be doubted too: a public key, an id, a name, a
// path, a length, a nonce. A tag, a hash or a ciphertext is not among them:
// such names have been given to MACs and to what was decrypted in place.
func Vetoed(ident string) bool {
	words := split(ident)
	for i, w := range words {
		last := i == len(words)-1
		if never[w] || last && attributes[w] && weak[w] == effect.None {
			return true
		}
	}
	return false
}

// StoreKey reports whether an identifier ends in what is called a key both in
// cryptography and in stores, which take it as text: a file key, a root key.
func StoreKey(ident string) bool {
	words := split(ident)
	return len(words) > 1 && stored[strings.Join(words[len(words)-2:], " ")]
}

// Benign reports whether tokens and keys of a package are no secrets, such as
// those of a parser.
func Benign(pkgPath string) bool {
	if pkgPath == "go/token" {
		return true
	}
	for elem := range strings.SplitSeq(pkgPath, "/") {
		if benign[elem] {
			return true
		}
	}
	return false
}

// split returns the words of an identifier in lower case and in the spelling
// of the tables. A word ends at an underscore, a digit, a change from lower to
// upper case, and before the last capital of an acronym (APIKey, but IDs).
func split(ident string) []string {
	var words []string
	var word []rune
	end := func() {
		if len(word) > 0 {
			words = append(words, divide(singular(string(word)))...)
		}
		word = word[:0]
	}
	runes := []rune(ident)
	for i, r := range runes {
		if !unicode.IsLetter(r) {
			end()
			continue
		}
		if startsWord(runes, i) {
			end()
		}
		word = append(word, unicode.ToLower(r))
	}
	end()
	return join(words)
}

// startsWord reports whether the letter runes[i] is a capital that begins a
// word.
func startsWord(runes []rune, i int) bool {
	if i == 0 || !unicode.IsUpper(runes[i]) {
		return false
	}
	if !unicode.IsUpper(runes[i-1]) {
		return true
	}
	rest := runes[i+1:]
	if len(rest) == 0 || !unicode.IsLower(rest[0]) {
		return false
	}
	plural := rest[0] == 's' && (len(rest) == 1 || !unicode.IsLower(rest[1]))
	return !plural
}

// singular returns the singular of the nouns that are found in the plural.
func singular(word string) string {
	if one, ok := strings.CutSuffix(word, "s"); ok && nouns[one] {
		return one
	}
	return word
}

// divide returns the words of one that is two written as one.
func divide(word string) []string {
	if two, ok := divided[word]; ok {
		return strings.Fields(two)
	}
	return []string{word}
}

// join writes as one word what is one but is often written as two.
func join(words []string) []string {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		if i+1 < len(words) && joined[words[i]+" "+words[i+1]] {
			out = append(out, words[i]+words[i+1])
			i++
			continue
		}
		out = append(out, words[i])
	}
	return out
}

// Plain reports whether an identifier names bytes that are no secret although
// they may come out of the same call as one: what Vetoed names, a digest, a
// ciphertext, a public key by its usual letters.
func Plain(ident string) bool {
	words := split(ident)
	if len(words) == 0 {
		return false
	}
	for _, w := range words {
		if w == "pub" || w == "public" || w == "pubkey" {
			return true
		}
	}
	last := words[len(words)-1]
	return Vetoed(ident) || derivatives[last] || letters[last]
}

// letters are what specifications call public values (FIPS 203, RFC 9180).
var letters = set("pk", "pks", "ct", "enc", "csalt", "ek")
