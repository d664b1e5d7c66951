package secrets_test

import (
	"go/types"
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"secretlint.example/internal/base"
	"secretlint.example/internal/passtest"
	"secretlint.example/internal/secrets"
)

// TestMarks checks what the directives hand on to importers.
func TestMarks(t *testing.T) {
	analysistest.Run(t, passtest.Dir(), secrets.Analyzer(&base.Options{}), "engine/decl")
}

// TestDeclared asks, one package away, what each field and variable is, and
// what the types own.
func TestDeclared(t *testing.T) {
	analysistest.Run(t, passtest.Dir(), declared(), "engine/owner")
}

// declared returns an analyzer that reports what is declared of the fields,
// parameters and variables of a package, and the way to what its types own.
func declared() *analysis.Analyzer {
	sec := secrets.Analyzer(&base.Options{})
	return &analysis.Analyzer{
		Name: "declared", Doc: "report what is declared", Requires: []*analysis.Analyzer{sec}, ResultType: reflect.TypeFor[int](),
		Run: func(pass *analysis.Pass) (any, error) {
			r := pass.ResultOf[sec].(*secrets.Result)
			for id, obj := range pass.TypesInfo.Defs {
				switch obj := obj.(type) {
				case *types.Var:
					if d := r.Var(obj); !obj.IsField() && (d.Secret.Is() || d.Public) {
						pass.Reportf(id.Pos(), "%s is %s", id.Name, word(d.Secret.String(), d.Public))
					}
				case *types.TypeName:
					owner(pass, r, obj)
				}
			}
			return 0, nil
		},
	}
}

func owner(pass *analysis.Pass, r *secrets.Result, obj *types.TypeName) {
	if d := r.Type(obj.Type()); d.Secret.Is() || d.Public {
		pass.Reportf(obj.Pos(), "type %s is %s", obj.Name(), word(d.Secret.String(), d.Public))
	}
	if o := r.Owns(obj.Type()); o != nil {
		pass.Reportf(obj.Pos(), "%s owns a %s at %s", obj.Name(), o.Secret, o.Path)
	}
	st, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i := range st.NumFields() {
		if d := r.Field(obj.Type(), i); d.Secret.Is() || d.Public {
			pass.Reportf(st.Field(i).Pos(), "%s is %s", d.What, word(d.Secret.String(), d.Public))
		}
	}
}

func word(secret string, public bool) string {
	if public {
		return "public"
	}
	return secret
}
