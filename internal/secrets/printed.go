package secrets

import (
	"go/types"
	"reflect"
	"strings"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
)

// Style is how a printer turns a value into text.
type Style struct {
	// JSON: exported fields only, pointers are followed, MarshalJSON and
	// MarshalText are called. Otherwise as package fmt does: unexported fields
	// too, a pointer only where it is the printed value itself.
	JSON bool
	// Verb and Sharp are the verb of package fmt: only %#v calls GoString, only
	// text verbs and %v call Error and String.
	Verb  rune
	Sharp bool
	// LogValue: the printer calls LogValue first, as package slog does.
	LogValue bool
}

// Leak is a secret that is in the text of a value.
type Leak struct {
	Secret effect.Secret
	// Path is the way from the value to the secret: "DB.Password". It is empty
	// if the value itself is the secret or Method tells it.
	Path string
	// What names the thing: "field Config.Password".
	What string
	// Method is the method that lets the secret out, or nil if the printer
	// reads the fields itself.
	Method *types.Func
}

// Printer walks over the types of printed values.
type Printer struct {
	*Result
	Style
	// Declared returns what is known of a field.
	Declared func(t types.Type, i int) effect.Decl
	// Tells returns the secret that the text of a method's result tells; known
	// is false for a method of which nothing is known.
	Tells func(m *types.Func) (s effect.Secret, known bool)
}

// Leak returns the first secret in the text of a value of type t, or nil.
// What is not known to leak is silent: a method of which nothing is known
// is taken to mask.
func (p *Printer) Leak(t types.Type) *Leak {
	w := walk{Printer: p, seen: make(map[types.Type]bool)}
	return w.value(t, 0, true)
}

// Method returns the method that the printer calls for a value of type t, or
// nil if it reads the value itself.
func (p *Printer) Method(t types.Type) *types.Func {
	return (&walk{Printer: p}).method(t, true)
}

type walk struct {
	*Printer
	seen map[types.Type]bool
}

// value visits a value of type t, that many steps inside of the printed one.
// open tells whether the printer may call its methods: it calls none of what
// lies in an unexported field.
func (w *walk) value(t types.Type, depth int, open bool) *Leak {
	if depth > 6 || w.seen[t] || w.masked(t) {
		return nil
	}
	w.seen[t] = true
	defer delete(w.seen, t)
	if m := w.method(t, open); m != nil && IsMessage(t) {
		return w.message(t, depth)
	} else if m != nil {
		if s, known := w.Tells(m); known && s.Is() {
			return &Leak{Secret: s, Method: m, What: m.Name()}
		}
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok && depth > 0 && !w.JSON || ok && isBasic(p.Elem()) {
		return nil // its address
	}
	if d := w.Type(t); d.Secret.Confidence >= base.Medium {
		return &Leak{Secret: d.Secret, What: d.What}
	}
	return w.parts(t, depth, open)
}

// IsMessage reports whether t is a protobuf message, whose String prints all
// exported fields by reflection.
func IsMessage(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, false, nil, "ProtoMessage")
	fn, ok := obj.(*types.Func)
	return ok && fn.Signature().Params().Len() == 0
}

// message visits the fields of a protobuf message as JSON would, which is what
// its text format shows.
func (w *walk) message(t types.Type, depth int) *Leak {
	p := *w.Printer
	p.JSON = true
	inner := &walk{Printer: &p, seen: w.seen}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return inner.parts(t, depth, true)
}

func isBasic(t types.Type) bool { _, ok := t.Underlying().(*types.Basic); return ok }

// masked reports whether a type is known to print nothing secret.
func (w *walk) masked(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if w.Type(t).Public {
		return true
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && w.Table.Type(named.Obj()).Redacts
}

// parts visits what a composite value is made of.
func (w *walk) parts(t types.Type, depth int, open bool) *Leak {
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return w.value(u.Elem(), depth+1, open)
	case *types.Slice:
		return w.value(u.Elem(), depth+1, open)
	case *types.Array:
		return w.value(u.Elem(), depth+1, open)
	case *types.Map:
		return w.value(u.Elem(), depth+1, open)
	case *types.Struct:
		if foreign(t) {
			return nil
		}
		for i := range u.NumFields() {
			if l := w.field(t, u, i, depth, open); l != nil {
				return l
			}
		}
	}
	return nil
}

// foreign reports whether t is of the standard library, whose fields are not
// looked at: rows say which of its types are secret.
func foreign(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && base.IsStd(named.Obj().Pkg().Path())
}

func (w *walk) field(t types.Type, st *types.Struct, i, depth int, open bool) *Leak {
	f := st.Field(i)
	if w.JSON && hidden(f, st.Tag(i)) {
		return nil
	}
	d := w.Declared(t, i)
	if d.Public {
		return nil
	}
	if kind := content(t, f); kind != effect.None {
		return &Leak{Secret: effect.Secret{Kind: kind, Confidence: base.Medium}, Path: f.Name(), What: d.What}
	}
	open = open && f.Exported()
	if d.Secret.Confidence >= base.Medium && d.Secret.Kind != effect.MAC && (Shown(f.Type()) || w.JSON && textPointer(f.Type())) {
		if w.masked(f.Type()) {
			return nil
		}
		if m := w.method(f.Type(), open); m != nil && !copies(w.Tells, m) {
			return nil
		}
		return &Leak{Secret: d.Secret, Path: f.Name(), What: d.What}
	}
	if l := w.value(f.Type(), depth+1, open); l != nil {
		l.Path = strings.TrimSuffix(f.Name()+"."+l.Path, ".")
		if l.What == "" || l.Method != nil {
			l.What = d.What
		}
		return l
	}
	return nil
}

// content returns what sort of secret the map f of a structure t is, if t is
// called a secret and f is its data: what is under a secret's name lies there.
// One entry taken out of it may be anything, so that only the whole counts.
func content(t types.Type, f *types.Var) effect.Kind {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || !strings.HasSuffix(named.Obj().Name(), "Secret") || !strings.HasSuffix(strings.ToLower(f.Name()), "data") {
		return effect.None
	}
	m, ok := f.Type().Underlying().(*types.Map)
	if !ok || !isText(m.Key()) || !types.IsInterface(m.Elem()) && !Textual(m.Elem()) {
		return effect.None
	}
	if s := knowledge.Name(named.Obj().Name()); s.Confidence >= base.Medium {
		return s.Kind
	}
	return effect.None
}

// textPointer reports whether t points to text.
func textPointer(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	return ok && isBasic(p.Elem()) && Textual(p.Elem())
}

// copies reports whether a method is known to tell its receiver.
func copies(tells func(*types.Func) (effect.Secret, bool), m *types.Func) bool {
	s, known := tells(m)
	return known && s.Is()
}

// hidden reports whether package json leaves a field out.
func hidden(f *types.Var, tag string) bool {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	return name == "-" || !f.Exported() && !f.Embedded()
}

// Shown reports whether the text of a value of type t inside of another is
// made of its bytes: text, bytes, and lists of them.
func Shown(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return Textual(t) || Textual(u.Elem())
	case *types.Array:
		return Textual(t) || Textual(u.Elem())
	case *types.Map:
		list, ok := u.Elem().Underlying().(*types.Slice)
		return Textual(u.Elem()) || ok && isText(list.Elem())
	case *types.Basic:
		return u.Info()&types.IsString != 0
	}
	return false
}

// method returns the method that the printer calls for a value of type t, or
// nil if it reads the value itself.
func (w *walk) method(t types.Type, open bool) *types.Func {
	if !open {
		return nil
	}
	for _, name := range w.methods() {
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, name)
		if fn, ok := obj.(*types.Func); ok && prints(fn) {
			return fn
		}
	}
	return nil
}

// methods returns the names of the methods that the printer looks for, in its
// order.
func (s Style) methods() []string {
	names := []string{}
	if s.LogValue {
		names = append(names, "LogValue")
	}
	switch {
	case s.JSON:
		// The first two are those of the loggers that print as JSON.
		return append(names, "MarshalLogObject", "MarshalZerologObject", "MarshalJSON", "MarshalText")
	case s.Sharp && s.Verb == 'v':
		return append(names, "Format", "GoString")
	case strings.ContainsRune("vsxXq", s.Verb):
		return append(names, "Format", "Error", "String")
	}
	return append(names, "Format")
}

// prints reports whether fn has the signature of the printing method of its
// name.
func prints(fn *types.Func) bool {
	sig := fn.Signature()
	switch fn.Name() {
	case "Format":
		return sig.Params().Len() == 2 && sig.Results().Len() == 0
	case "MarshalLogObject", "MarshalZerologObject":
		return sig.Params().Len() == 1
	}
	if sig.Params().Len() > 0 || sig.Results().Len() == 0 {
		return false
	}
	switch fn.Name() {
	case "MarshalJSON", "MarshalText":
		return sig.Results().Len() == 2
	case "LogValue":
		return true
	}
	return types.Identical(sig.Results().At(0).Type(), types.Typ[types.String])
}
