package summary

import "golang.org/x/tools/go/ssa"

// InsideDo reports whether fn runs inside of wipe.Do or runtime/secret.Do,
// which erase what fn leaves behind.
func (r *Result) InsideDo(fn *ssa.Function) bool {
	for ; fn.Parent() != nil; fn = fn.Parent() {
		refs := fn.Referrers()
		if refs == nil {
			continue
		}
		for _, ref := range *refs {
			if r.erasing(ref) {
				return true
			}
			mc, ok := ref.(*ssa.MakeClosure)
			if !ok {
				continue
			}
			for _, user := range *mc.Referrers() {
				if r.erasing(user) {
					return true
				}
			}
		}
	}
	return false
}

func (r *Result) erasing(user ssa.Instruction) bool {
	call, ok := user.(*ssa.Call)
	return ok && r.Erases(&call.Call)
}
