// Package inventory lists the secrets of a package: what is declared secret,
// where secrets are made, wiped and handed out, which exported functions take
// or return raw key bytes, and whether the key types of dependencies can be
// wiped at all.
package inventory

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/secrets"
	"secretlint.example/internal/summary"
)

// Category is the category of the diagnostics whose message is an Item.
const Category = "inventory"

// Kinds are the values of Item.Kind, in the order of the table.
var Kinds = []string{"type", "field", "variable", "dependency", "api", "producer", "wipe", "expose"}

// Item is one line of the inventory.
type Item struct {
	// Kind is one of Kinds.
	Kind string `json:"kind"`
	// Name is the declaration, the function that is called, or the type.
	Name string `json:"name"`
	// Secret is "key", "password", "token" or "mac".
	Secret string `json:"secret,omitempty"`
	// Wiped says how values of a type are wiped: a method, "by hand" for
	// bytes, or "never" where no caller can.
	Wiped string `json:"wiped,omitempty"`
	// In is the function that a call stands in.
	In string `json:"in,omitempty"`
}

// lister collects the items of a package.
type lister struct {
	pass *analysis.Pass
	sum  *summary.Result
	path string // of a copy of package wipe
	seen map[*types.Named]bool
}

// Report reports the inventory of a package as diagnostics of Category.
func Report(pass *analysis.Pass, opts *base.Options) {
	sum := pass.ResultOf[summary.Analyzer(opts)].(*summary.Result)
	l := &lister{pass, sum, opts.FixWith, make(map[*types.Named]bool)}
	scope := pass.Pkg.Scope()
	for _, name := range scope.Names() {
		l.declared(scope.Lookup(name))
	}
	for _, fn := range sum.Funcs {
		l.function(fn)
	}
	l.exposed()
}

// item reports an item. Diagnostics are all that drivers hand on.
func (l *lister) item(pos token.Pos, i Item) {
	text, err := json.Marshal(i)
	if err != nil {
		panic(err) // texts only
	}
	l.pass.Report(analysis.Diagnostic{Pos: pos, Category: Category, Message: string(text)})
}

// declared lists an object of the package block.
func (l *lister) declared(obj types.Object) {
	switch obj := obj.(type) {
	case *types.Var:
		if s := l.sum.Var(obj).Secret; s.Confidence >= base.Medium && s.Is() {
			l.item(obj.Pos(), Item{Kind: "variable", Name: obj.Name(), Secret: s.Kind.String(), Wiped: l.wiped(obj.Type())})
		}
		l.dependency(obj.Pos(), obj.Type())
	case *types.TypeName:
		if s := l.sum.Type(obj.Type()).Secret; s.Is() && !obj.IsAlias() {
			l.item(obj.Pos(), Item{Kind: "type", Name: obj.Name(), Secret: s.Kind.String(), Wiped: l.wiped(obj.Type())})
		}
		l.fields(obj)
	}
}

// fields lists the secret fields of a struct type. A method of the struct that
// wipes it wipes its fields.
func (l *lister) fields(obj *types.TypeName) {
	st, ok := obj.Type().Underlying().(*types.Struct)
	if !ok || obj.IsAlias() {
		return
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		if s := l.sum.Field(obj.Type(), i).Secret; s.Is() && s.Confidence >= base.Medium {
			wiped := l.sum.Wiper(obj.Type())
			if wiped == "" {
				wiped = l.wiped(f.Type())
			}
			l.item(f.Pos(), Item{Kind: "field", Name: obj.Name() + "." + f.Name(), Secret: s.Kind.String(), Wiped: wiped})
		}
		l.dependency(f.Pos(), f.Type())
	}
}

// dependency lists a secret type of another package, once.
func (l *lister) dependency(pos token.Pos, t types.Type) {
	named := namedOf(t)
	if named == nil || named.Obj().Pkg() == nil || named.Obj().Pkg() == l.pass.Pkg || l.seen[named] {
		return
	}
	if s := l.sum.Type(named).Secret; s.Is() {
		l.seen[named] = true
		l.item(pos, Item{Kind: "dependency", Name: types.TypeString(named, nil), Secret: s.Kind.String(), Wiped: l.wiped(named)})
	}
}

// namedOf returns the named type that t is, or points to, or lists.
func namedOf(t types.Type) *types.Named {
	for {
		switch u := types.Unalias(t).(type) {
		case *types.Named:
			return u
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		default:
			return nil
		}
	}
}

// wiped says how a value of type t is wiped.
func (l *lister) wiped(t types.Type) string {
	if name := l.sum.Wiper(t); name != "" {
		return name
	}
	named := namedOf(t)
	if named != nil && l.sum.Table.Type(named.Obj()).Opaque {
		return "never"
	}
	switch {
	case secrets.IsBytes(t):
		return "by hand"
	case secrets.Textual(t): // a string
		return "never"
	}
	return ""
}

// function lists the calls of a function, and the function itself if its
// callers handle raw key bytes.
func (l *lister) function(fn *ssa.Function) {
	obj, _ := fn.Object().(*types.Func)
	if obj != nil && obj.Exported() && l.raw(fn, obj) {
		l.item(obj.Pos(), Item{Kind: "api", Name: obj.FullName()})
	}
	for _, f := range enclosed(fn) {
		for _, b := range f.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					l.call(fn, call)
				}
			}
		}
	}
}

// enclosed returns fn and the function literals in it.
func enclosed(fn *ssa.Function) []*ssa.Function {
	list := []*ssa.Function{fn}
	for _, f := range fn.AnonFuncs {
		list = append(list, enclosed(f)...)
	}
	return list
}

// raw reports whether fn takes or returns bytes that are secret.
func (l *lister) raw(fn *ssa.Function, obj *types.Func) bool {
	sig := obj.Signature()
	for v := range sig.Params().Variables() {
		if s := l.sum.Var(v).Secret; secrets.IsBytes(v.Type()) && s.Is() && s.Confidence >= base.Medium {
			return true
		}
	}
	does := l.sum.EffectOf(fn)
	for i := range sig.Results().Len() {
		if does != nil && does.Result(i).Secret.Is() && secrets.IsBytes(sig.Results().At(i).Type()) {
			return true
		}
	}
	return false
}

// call lists a call that makes a secret or wipes an operand.
func (l *lister) call(fn *ssa.Function, instr ssa.CallInstruction) {
	call := instr.Common()
	callee := summary.Callee(call)
	does := l.sum.Effect(call)
	for v := range call.Signature().Results().Variables() {
		l.dependency(instr.Pos(), v.Type())
	}
	if callee == nil || does == nil {
		return
	}
	item := Item{Name: callee.FullName(), In: fn.Name()}
	for _, r := range does.Results {
		if r.Secret.Is() && r.Secret.Confidence >= base.Medium {
			item.Kind, item.Secret = "producer", r.Secret.Kind.String()
		}
	}
	if slices.ContainsFunc(does.Params, func(o effect.Operand) bool { return o.Bits&effect.Wipes != 0 }) {
		item.Kind = "wipe"
	}
	if item.Kind != "" {
		l.item(instr.Pos(), item)
	}
}

// exposed lists the calls that see the bytes of a wipe.Secret.
func (l *lister) exposed() {
	Exposed(l.pass, l.path, func(sel *ast.SelectorExpr, fn *types.Func) {
		l.item(sel.Sel.Pos(), Item{Kind: "expose", Name: types.ExprString(sel.X) + "." + fn.Name()})
	})
}

// Exposed calls visit for every use of Secret.Expose or ExposeErr of package
// wipe, or of its copy at path.
func Exposed(pass *analysis.Pass, path string, visit func(*ast.SelectorExpr, *types.Func)) {
	for _, f := range pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if fn, ok := pass.TypesInfo.Uses[sel.Sel].(*types.Func); ok && exposes(fn, path) {
					visit(sel, fn)
				}
			}
			return true
		})
	}
}

// exposes reports whether fn is one of the two methods.
func exposes(fn *types.Func, path string) bool {
	if fn.Name() != "Expose" && fn.Name() != "ExposeErr" || fn.Pkg() == nil {
		return false
	}
	recv := fn.Signature().Recv()
	if recv == nil || fn.Pkg().Path() != knowledge.WipePath && fn.Pkg().Path() != path {
		return false
	}
	named := namedOf(recv.Type())
	return named != nil && named.Obj().Name() == "Secret"
}
