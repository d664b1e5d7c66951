package summary

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// build makes the SSA of the package, and of no other: calls into others end
// at their types. Only the functions of what is imported can be called by
// name; methods of packages further away are made where they are called.
// GlobalDebug keeps the names of values and the assignments that leave no
// other trace (k = nil).
func build(pass *analysis.Pass, noReturn func(*types.Func) bool) *ssa.Package {
	prog := ssa.NewProgram(pass.Fset, ssa.GlobalDebug)
	prog.SetNoReturn(noReturn)
	for _, p := range pass.Pkg.Imports() {
		prog.CreatePackage(p, nil, nil, true)
	}
	pkg := prog.CreatePackage(pass.Pkg, pass.Files, pass.TypesInfo, false)
	pkg.Build()
	return pkg
}

// functions returns the declared functions and methods of the files in source
// order, and the package's initializer, each with the literals inside it.
func functions(pass *analysis.Pass, pkg *ssa.Package) []*ssa.Function {
	var fns []*ssa.Function
	for _, f := range pass.Files {
		for _, decl := range f.Decls {
			decl, ok := decl.(*ast.FuncDecl)
			if !ok || decl.Name.Name == "_" {
				continue
			}
			obj, _ := pass.TypesInfo.Defs[decl.Name].(*types.Func)
			if obj == nil {
				continue
			}
			if fn := pkg.Prog.FuncValue(obj); fn != nil {
				fns = append(fns, fn)
			}
		}
	}
	if init := pkg.Func("init"); init != nil {
		fns = append(fns, init)
	}
	return fns
}
