package nowipe

import "golang.org/x/tools/go/ssa"

// insideDo reports whether fn runs inside of wipe.Do or runtime/secret.Do,
// which erase what fn leaves behind.
func (p *checker) insideDo(fn *ssa.Function) bool {
	for ; fn.Parent() != nil; fn = fn.Parent() {
		refs := fn.Referrers()
		if refs == nil {
			continue
		}
		for _, ref := range *refs {
			if p.erases(ref) {
				return true
			}
			mc, ok := ref.(*ssa.MakeClosure)
			if !ok {
				continue
			}
			for _, user := range *mc.Referrers() {
				if p.erases(user) {
					return true
				}
			}
		}
	}
	return false
}

func (p *checker) erases(user ssa.Instruction) bool {
	call, ok := user.(*ssa.Call)
	return ok && p.Erases(&call.Call)
}
