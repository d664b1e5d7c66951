package knowledge

import (
	"go/types"
	"strings"
)

// Remote reports whether a function of that signature asks another process, as
// the stubs that are generated for gRPC and for the clouds do: the request is
// encoded and not kept, and the response is decoded into a new object. A type
// of their options at the end, which nothing else takes, tells.
func Remote(sig *types.Signature) bool {
	n := sig.Params().Len()
	if !sig.Variadic() || n < 2 || sig.Results().Len() != 2 {
		return false
	}
	result, ok := sig.Results().At(0).Type().Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	if _, ok := result.Elem().Underlying().(*types.Struct); !ok {
		return false
	}
	return isCallOption(sig.Params().At(n - 1).Type().(*types.Slice).Elem())
}

// isCallOption reports whether t is grpc.CallOption, gax.CallOption or, of the
// services of AWS, func(*kms.Options).
func isCallOption(t types.Type) bool {
	if fn, ok := t.Underlying().(*types.Signature); ok && fn.Params().Len() == 1 {
		p, ok := fn.Params().At(0).Type().(*types.Pointer)
		return ok && strings.HasPrefix(typeKey(p.Elem()), "github.com/aws/aws-sdk-go-v2/service/") && strings.HasSuffix(typeKey(p.Elem()), ".Options")
	}
	return typeKey(t) == "google.golang.org/grpc.CallOption" || typeKey(t) == "github.com/googleapis/gax-go/v2.CallOption"
}

// typeKey returns the name of a type with its package's path, or "".
func typeKey(t types.Type) string {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return key(named.Obj())
}
