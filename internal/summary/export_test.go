package summary

import "go/types"

// HandedOn returns what importers are told of obj, a function, a method or a
// field: what its package wrote, read back.
func (r *Result) HandedOn(obj types.Object) string {
	switch obj := obj.(type) {
	case *types.Func:
		var fact tableFact
		if !r.pass.ImportPackageFact(r.pass.Pkg, &fact) {
			return ""
		}
		f := fact.table()[tableName(obj)]
		switch {
		case f == nil:
			return ""
		case !f.Known:
			return "unknown"
		}
		return f.String()
	case *types.Var:
		var fact fieldFact
		if obj.IsField() && r.pass.ImportObjectFact(obj.Origin(), &fact) {
			return fact.String()
		}
	}
	return ""
}
