// Package odd holds what Go allows and hardly anybody writes. No pass has
// anything to say of it.
package odd

import "fmt"

type tree []tree
type pointer *pointer
type table map[string]table
type function func(function) function
type channel chan channel
type rows [2]*rows
type loop struct {
	key  *loop
	keys []loop
}
type self interface{ Key() self }
type node[T any] struct {
	key  *node[T]
	keys []node[T]
	Item T
}
type number interface{ ~int | ~uint }
type constraint[K comparable] interface {
	comparable
	Key() K
}
type empty struct{}
type none [0]byte
type alias[T any] = []alias2[T]
type alias2[T any] []T

func trees(key tree, password pointer, secret table) (tree, pointer, table) {
	fmt.Sprint(key, password, secret)
	key = append(key, key)
	key[0] = key
	return key[0], *password, secret["key"]["key"]
}

func functions(key function, secret channel) function {
	secret <- secret
	return key(key(nil))
}

func loops(key *loop, secret loop, keys rows) bool {
	for key != nil {
		key = key.key.keys[0].key
		fmt.Sprintf("%v %+v", key, secret)
	}
	return keys == *keys[0] && fmt.Sprint(keys) == ""
}

func generic[T number, K constraint[K]](key node[T], secret K) K {
	if key.Item == key.key.Item || secret == secret.Key() {
		return generic(*key.key, secret.Key())
	}
	return secret
}

func aliases(key alias[byte], n none, e empty) ([]byte, bool) {
	return key[0], n == none{} && e == empty{} && string(n[:]) == ""
}

func jumps(key []byte) {
	goto in
out:
	return
in:
	if len(key) > 0 {
		key = key[1:]
		goto in
	}
	goto out
}

func dead(key []byte) (secret []byte) {
	defer func() { secret, _ = recover().([]byte) }()
	panic(key)
	clear(key)
	return key
}

func nested(key []byte) func() func() []byte {
	return func() func() []byte {
		defer func() { func() { clear(key) }() }()
		return func() []byte { return append(key[:0:0], key...) }
	}
}

func ranges(secret func(func([]byte, error) bool)) {
	for key, err := range secret {
		if err != nil {
			continue
		}
		for key := range secret {
			_ = key
			break
		}
		defer clear(key)
		return
	}
}

func _(key []byte) { _, _ = key, [...]string{2: "key"} }

func (empty) _() {}

func init() { var _ = tree(nil) }
func init() {}

func external(key []byte) (secret []byte)

var (
	initialised = func(key []byte) []byte { return key }(secret)
	secret      = []byte("secret")
	_           = [...]func(){func() { clear(secret) }}
)
