// Package shares handles lists of keys, and keys of a remote service.
package shares

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"errors"

	"google.golang.org/grpc"
	"nowipe/shares/shamir"
	"secretlint.example/wipe"
)

var errMissing = errors.New("a share is missing")

// The elements of a list are as secret as what was split.
func seal(master []byte) (n int, err error) {
	parts, err := shamir.Split(master, 3) // want `parts, a key from shamir.Split\(\), is never wiped.*wipe every element of it`
	if err != nil {
		return 0, err
	}
	for _, p := range parts {
		n += len(p)
	}
	return n, nil
}

func sealWiped(master []byte) (n int, err error) {
	parts, err := shamir.Split(master, 3)
	if err != nil {
		return 0, err
	}
	for _, p := range parts {
		n += len(p)
		wipe.Bytes(p)
	}
	return n, nil
}

type holder struct{ share []byte }

// Each element has an owner: that the loop may run no time is no way out.
func distribute(master []byte, holders []*holder) error {
	parts, err := shamir.Split(master, len(holders))
	if err != nil {
		return err
	}
	for i, p := range parts {
		holders[i].share = p
	}
	return nil
}

// What is joined is a key, and so are the shares.
func open(read func(int) byte) (cipher.Block, error) {
	var parts [][]byte
	for i := range 3 {
		part := make([]byte, 32) // silent: what fills it is not known
		part[0] = read(i)
		parts = append(parts, part)
	}
	key, err := shamir.Combine(parts) // want `key, a key from shamir.Combine\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(key)
}

type request struct{ Plaintext []byte }

type response struct{ Plaintext []byte }

type client interface {
	Decrypt(ctx context.Context, in *request, opts ...grpc.CallOption) (*response, error)
	Encrypt(ctx context.Context, in *request, opts ...grpc.CallOption) (*response, error)
}

// The response is the caller's own, whoever sent it.
func unwrap(ctx context.Context, c client, wrapped []byte) (cipher.Block, error) {
	out, err := c.Decrypt(ctx, &request{wrapped}) // want `out.Plaintext, a key from .*Decrypt\(\), is never wiped`
	if err != nil {
		return nil, err
	}
	return aes.NewCipher(out.Plaintext)
}

func unwrapWiped(ctx context.Context, c client, wrapped []byte) (cipher.Block, error) {
	out, err := c.Decrypt(ctx, &request{wrapped})
	if err != nil {
		return nil, err
	}
	defer wipe.Bytes(out.Plaintext)
	return aes.NewCipher(out.Plaintext)
}

// The request is encoded and not kept.
func wrap(ctx context.Context, c client, master []byte) error {
	parts, err := shamir.Split(master, 2) // want `parts, a key from shamir.Split\(\), is never wiped`
	if err != nil {
		return err
	}
	for _, p := range parts {
		if _, err := c.Encrypt(ctx, &request{Plaintext: p}); err != nil {
			return err
		}
	}
	return nil
}

func fetch(ctx context.Context, c client, wrapped []byte) ([]byte, error) {
	out, err := c.Decrypt(ctx, &request{wrapped})
	if err != nil {
		return nil, err
	}
	return out.Plaintext, nil
}

// A list outlives the iteration in which an element is put into it, and the
// only element of a list may be handed over where others are not.
func joined(ctx context.Context, c client, wrapped [][]byte) ([]byte, error) {
	var parts [][]byte
	for _, w := range wrapped {
		part, err := fetch(ctx, c, w) // want `part, a key from shares.fetch\(\), is handed over on another way but dropped unwiped on the way out`
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	var key []byte
	if len(parts) > 1 {
		var err error
		if key, err = shamir.Combine(parts); err != nil {
			return nil, err
		}
	} else {
		key = parts[0]
	}
	return key, nil
}
