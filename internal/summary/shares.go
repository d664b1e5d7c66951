package summary

import (
	"go/types"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
)

var share = effect.Secret{Kind: effect.Key, Confidence: base.Medium}

// shares records that a function splits a secret into shares, or joins them:
// its body is the arithmetic of a field, which tells nothing.
func (s *summarizer) shares() {
	splits, joins := knowledge.Shares(s.r.pass.Pkg.Name(), s.fn.Name())
	sig := s.fn.Signature
	if !splits && !joins || sig.Results().Len() == 0 || sig.Recv() != nil || len(s.fn.Params) == 0 {
		return
	}
	from, to := s.fn.Params[0].Type(), sig.Results().At(0).Type()
	switch {
	case splits && secrets.IsBytes(from) && isList(to), joins && isList(from) && secrets.IsBytes(to):
		s.f.Params[0].Bits |= effect.UsedAsKey
		s.f.Results[0].Secret = s.f.Results[0].Secret.Join(share)
	}
}

// isList reports whether t is a list of bytes.
func isList(t types.Type) bool {
	list, ok := t.Underlying().(*types.Slice)
	return ok && secrets.IsBytes(list.Elem())
}
