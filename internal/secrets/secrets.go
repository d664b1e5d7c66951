// Package secrets says which types, fields and variables are secret from
// their declarations alone: marks, struct tags, rows of knowledge, types, and
// names in a role that fits. It builds no SSA.
package secrets

import (
	"go/ast"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/directive"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
)

// markFact is what a directive says of a type, a field, a variable or a
// parameter of another package.
type markFact struct {
	Secret effect.Secret
	Public bool
}

// AFact marks it as a fact.
func (*markFact) AFact() {}

// String reads as a word for the wants of a test.
func (f *markFact) String() string {
	if f.Public {
		return "public"
	}
	return "secret(" + f.Secret.String() + ")"
}

// Result answers for the declarations of one package and of all that it
// imports.
type Result struct {
	base.Failure
	// Table is the knowledge that the run uses, a team's own rows included.
	Table *knowledge.Table
	opts  *base.Options
	marks map[types.Object]markFact
	funcs map[*types.Func][]directive.Mark
	// imported asks for the mark of an object of another package.
	imported func(types.Object) (markFact, bool)
	types    map[types.Type]effect.Decl
	owners   map[types.Type]*Owner
}

// Analyzer returns the analyzer that belongs to opts.
func Analyzer(opts *base.Options) *analysis.Analyzer {
	return opts.Analyzer("secrets", func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "secretlintsecrets",
			Doc:        "find which types, fields and variables are secret",
			Requires:   []*analysis.Analyzer{directive.Analyzer(opts)},
			ResultType: reflect.TypeFor[*Result](),
			FactTypes:  []analysis.Fact{new(markFact)},
			Run:        func(pass *analysis.Pass) (any, error) { return run(pass, opts) },
		}
	})
}

func run(pass *analysis.Pass, opts *base.Options) (*Result, error) {
	table, err := knowledge.New(opts.Rows)
	if err != nil {
		return nil, err
	}
	r := &Result{
		Table:  table,
		opts:   opts,
		marks:  make(map[types.Object]markFact),
		funcs:  make(map[*types.Func][]directive.Mark),
		types:  make(map[types.Type]effect.Decl),
		owners: make(map[types.Type]*Owner),
		imported: func(obj types.Object) (markFact, bool) {
			var f markFact
			if obj.Pkg() == nil || obj.Pkg() == pass.Pkg || base.IsStd(obj.Pkg().Path()) {
				return f, false
			}
			return f, pass.ImportObjectFact(obj, &f)
		},
	}
	if base.IsStd(pass.Pkg.Path()) && !opts.Std {
		return r, nil
	}
	dir := pass.ResultOf[directive.Analyzer(opts)].(*directive.Result)
	if dir.HasMarks() {
		r.collect(pass, dir)
	}
	r.redacted(pass)
	for obj, f := range r.marks {
		if obj.Pkg() == pass.Pkg {
			pass.ExportObjectFact(obj, &f)
		}
	}
	return r, nil
}

// collect reads the marks on the declarations of the package.
func (r *Result) collect(pass *analysis.Pass, dir *directive.Result) {
	for _, f := range pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				r.funcMarks(pass, n, dir.Marks(n))
			case *ast.TypeSpec:
				r.mark(pass, dir.Marks(n), n.Name)
			case *ast.ValueSpec:
				r.mark(pass, dir.Marks(n), n.Names...)
			case *ast.Field:
				r.mark(pass, dir.Marks(n), n.Names...)
			}
			return true
		})
	}
}

func (r *Result) mark(pass *analysis.Pass, marks []directive.Mark, names ...*ast.Ident) {
	for _, m := range marks {
		for _, name := range names {
			if obj := pass.TypesInfo.Defs[name]; obj != nil {
				r.set(obj, m.Name)
			}
		}
	}
}

// set records the mark of that name on obj; the kind of a marked secret is
// what its name says, or a key.
func (r *Result) set(obj types.Object, mark string) {
	switch mark {
	case "secret":
		kind := knowledge.Name(obj.Name()).Kind
		if kind == effect.None {
			kind = effect.Key
		}
		r.marks[obj] = markFact{Secret: effect.Secret{Kind: kind, Confidence: base.High}}
	case "public":
		r.marks[obj] = markFact{Public: true}
	}
}

// funcMarks keeps the marks of a function and applies those that name
// parameters.
func (r *Result) funcMarks(pass *analysis.Pass, decl *ast.FuncDecl, marks []directive.Mark) {
	fn, ok := pass.TypesInfo.Defs[decl.Name].(*types.Func)
	if !ok || len(marks) == 0 {
		return
	}
	r.funcs[fn] = marks
	params := fn.Signature().Params()
	for _, m := range marks {
		for i := range params.Len() {
			for _, name := range m.Params {
				if params.At(i).Name() == name {
					r.set(params.At(i), m.Name)
				}
			}
		}
	}
}

// FuncMarks returns the directives on a function of this package.
func (r *Result) FuncMarks(fn *types.Func) []directive.Mark { return r.funcs[fn] }

// marked returns what a directive says of obj, here or where it was declared.
func (r *Result) marked(obj types.Object) (effect.Decl, bool) {
	f, ok := r.marks[obj]
	if !ok {
		f, ok = r.imported(obj)
	}
	return effect.Decl{Secret: f.Secret, Public: f.Public}, ok
}

// Var returns what is declared of a parameter, a local or a package variable.
func (r *Result) Var(v *types.Var) effect.Decl {
	if d, ok := r.marked(v); ok {
		d.What = v.Name()
		return d
	}
	if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		if f := r.Table.Var(v); f != (knowledge.Field{}) {
			return effect.Decl{Secret: f.Secret, Public: f.Public, Request: f.Request, What: v.Pkg().Name() + "." + v.Name()}
		}
	}
	return r.named(v)
}

// named returns what the name of v says, if its type can be that secret.
func (r *Result) named(v *types.Var) effect.Decl {
	if !Textual(v.Type()) || v.Pkg() == nil || knowledge.Benign(v.Pkg().Path()) {
		return effect.Decl{}
	}
	if r.Type(v.Type()).Public || enumLike(v.Type()) {
		return effect.Decl{Public: true}
	}
	s := knowledge.Name(v.Name())
	if isText(v.Type()) && knowledge.StoreKey(v.Name()) {
		s.Confidence = base.Low
	}
	return effect.Decl{Secret: s, What: v.Name()}
}

// Field returns what is declared of field i of t, a struct or a pointer to
// one.
func (r *Result) Field(t types.Type, i int) effect.Decl {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return effect.Decl{}
	}
	v := st.Field(i)
	holder, _ := types.Unalias(t).(*types.Named)
	what := "field " + v.Name()
	if holder != nil {
		what = "field " + holder.Obj().Name() + "." + v.Name()
	}
	d := r.field(v, st.Tag(i), holder)
	if d.Secret.Confidence == base.Medium && (refersTo(st, i, d) || apart(st, i, d)) {
		d = effect.Decl{}
	}
	d.What = what
	return d
}

func (r *Result) field(v *types.Var, tag string, holder *types.Named) effect.Decl {
	if d, ok := r.marked(v); ok {
		return d
	}
	if s, logOnly := knowledge.Tag(tag); s.Is() && !logOnly {
		return effect.Decl{Secret: s}
	}
	if holder == nil {
		return r.named(v)
	}
	obj := holder.Obj()
	if obj.Pkg() != nil {
		if f := r.Table.Field(obj.Pkg().Path(), obj.Name(), v.Name()); f != (knowledge.Field{}) {
			return effect.Decl{Secret: f.Secret, Public: f.Public, Request: f.Request}
		}
	}
	if publicHolder(obj.Name()) {
		return effect.Decl{}
	}
	if d := r.named(v); d.Public || d.Secret.Confidence >= base.Medium || !contents[strings.ToLower(v.Name())] || !IsBytes(v.Type()) {
		return d
	}
	return effect.Decl{Secret: knowledge.Name(obj.Name())}
}

// contents are names of fields that are what their structure is called after:
// EncryptionKey.Value.
var contents = map[string]bool{
	"bytes": true, "data": true, "key": true, "keybytes": true, "keydata": true, "keyvalue": true,
	"material": true, "raw": true, "value": true,
}

// publicHolder reports whether a type is by its name the public half of a
// pair, whose seed, key or d are public too.
func publicHolder(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "public") || strings.HasPrefix(name, "pub") || strings.Contains(name, "pubkey") || strings.Contains(name, "verifier")
}

// PublicHalf reports whether the type is by its name the public key of a pair:
// bytes in it that were cut from a private key are its public half.
func PublicHalf(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	name := strings.ToLower(named.Obj().Name())
	return strings.Contains(name, "publickey") || strings.Contains(name, "pubkey") || strings.Contains(name, "verifykey") || strings.Contains(name, "verifyingkey")
}

// Type returns what a type says of its values.
func (r *Result) Type(t types.Type) effect.Decl {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return effect.Decl{}
	}
	if d, ok := r.types[named]; ok {
		return d
	}
	d := r.typeDecl(named.Origin())
	if d != (effect.Decl{}) {
		d.What = "a value of type " + named.Obj().Name()
	}
	r.types[named] = d
	return d
}

func (r *Result) typeDecl(named *types.Named) effect.Decl {
	obj := named.Obj()
	if d, ok := r.marked(obj); ok {
		return d
	}
	if obj.Pkg() == nil {
		return effect.Decl{}
	}
	if row := r.Table.Type(obj); row != (knowledge.Type{}) {
		return effect.Decl{Secret: row.Secret, Public: row.Public}
	}
	if knowledge.Benign(obj.Pkg().Path()) || base.IsStd(obj.Pkg().Path()) {
		return effect.Decl{}
	}
	if publicHolder(obj.Name()) && Textual(named) {
		return effect.Decl{Public: true}
	}
	if s := knowledge.Name(obj.Name()); s.Confidence >= base.Medium && Textual(named) && !enumLike(named) {
		return effect.Decl{Secret: s}
	}
	return effect.Decl{}
}

// Textual reports whether t is text or bytes: a string, a slice or an array
// of bytes, or a pointer to such an array.
func Textual(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		return isByte(u.Elem())
	case *types.Array:
		return isByte(u.Elem()) && u.Len() > 4
	case *types.Pointer:
		switch e := u.Elem().Underlying().(type) {
		case *types.Array:
			return isByte(e.Elem()) && e.Len() > 4
		case *types.Basic:
			return e.Info()&types.IsString != 0
		}
	}
	return false
}

// IsBytes reports whether t is a slice or an array of bytes, or a pointer to
// such an array: what a wipe can erase.
func IsBytes(t types.Type) bool {
	b, basic := t.Underlying().(*types.Basic)
	if p, ok := t.Underlying().(*types.Pointer); ok {
		b, basic = p.Elem().Underlying().(*types.Basic)
	}
	return !basic && b == nil && Textual(t)
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// enumLike reports whether t is a named string type with constants in its
// package: a value of it is a word from a list, no secret.
func enumLike(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	if b, ok := named.Underlying().(*types.Basic); !ok || b.Info()&types.IsString == 0 {
		return false
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if c, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(c.Type(), named) {
			return true
		}
	}
	return false
}
