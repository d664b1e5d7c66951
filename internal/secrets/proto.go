package secrets

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"secretlint.example/internal/base"
	"secretlint.example/internal/effect"
	"secretlint.example/internal/knowledge"
)

// A field of a protobuf message that is marked debug_redact carries no tag in
// the generated code: the option is only in the descriptor of the file, a
// string constant called file_…_rawDesc, in the wire format of protobuf. Go's
// String ignores the option and prints the field.

// Numbers of the fields of google.protobuf.FileDescriptorProto and below.
const (
	fileMessage    = 4
	messageName    = 1
	messageField   = 2
	messageNested  = 3
	fieldName      = 1
	fieldOptions   = 8
	optionRedacted = 16
)

// redacted marks the fields of the package's messages that are debug_redact.
func (r *Result) redacted(pass *analysis.Pass) {
	scope := pass.Pkg.Scope()
	for _, name := range scope.Names() {
		c, ok := scope.Lookup(name).(*types.Const)
		if !ok || !strings.HasSuffix(name, "_rawDesc") || c.Val().Kind() != constant.String {
			continue
		}
		eachField([]byte(constant.StringVal(c.Val())), func(num int, message []byte) {
			if num == fileMessage {
				r.message(scope, "", message)
			}
		})
	}
}

// message marks the fields of one message, whose type is prefix_Name.
func (r *Result) message(scope *types.Scope, prefix string, message []byte) {
	name := prefix + camel(nameOf(message))
	eachField(message, func(num int, value []byte) {
		switch num {
		case messageNested:
			r.message(scope, name+"_", value)
		case messageField:
			if obj, ok := scope.Lookup(name).(*types.TypeName); ok && isRedacted(value) {
				r.markField(obj, camel(nameOf(value)))
			}
		}
	})
}

func (r *Result) markField(obj *types.TypeName, field string) {
	st, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return
	}
	for v := range st.Fields() {
		if v.Name() == field {
			kind := knowledge.Name(field).Kind
			if kind == effect.None {
				kind = effect.Token
			}
			r.marks[v] = markFact{Secret: effect.Secret{Kind: kind, Confidence: base.High}}
		}
	}
}

// nameOf returns the name in a descriptor of a message or a field.
func nameOf(descriptor []byte) string {
	var name string
	eachField(descriptor, func(num int, value []byte) {
		if num == messageName {
			name = string(value)
		}
	})
	return name
}

// isRedacted reports whether the descriptor of a field sets debug_redact.
func isRedacted(field []byte) bool {
	found := false
	eachField(field, func(num int, value []byte) {
		if num == fieldOptions {
			eachField(value, func(num int, value []byte) {
				found = found || num == optionRedacted && len(value) == 1 && value[0] == 1
			})
		}
	})
	return found
}

// eachField calls visit for the fields of a message in the wire format; the
// value of a number is its bytes. It stops where the format is broken.
func eachField(data []byte, visit func(num int, value []byte)) {
	for len(data) > 0 {
		tag, n := varint(data)
		if n == 0 {
			return
		}
		data = data[n:]
		size := 0
		switch tag & 7 {
		case 0:
			_, size = varint(data)
		case 1:
			size = 8
		case 2:
			length, n := varint(data)
			if n == 0 || length > uint64(len(data)-n) {
				return
			}
			data, size = data[n:], int(length)
		case 5:
			size = 4
		default:
			return
		}
		if size > len(data) || size == 0 && tag&7 != 2 {
			return
		}
		visit(int(tag>>3), data[:size])
		data = data[size:]
	}
}

// varint reads a number of variable length; n is 0 if there is none.
func varint(data []byte) (x uint64, n int) {
	for i, b := range data {
		if i == 10 {
			break
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

// camel returns the Go name of a protobuf name, as the generator makes it:
// an underscore before a small letter goes, one elsewhere stays.
func camel(name string) string {
	var b strings.Builder
	up := true
	for i, c := range []byte(name) {
		lower := 'a' <= c && c <= 'z'
		switch {
		case c == '_' && i == 0:
			b.WriteByte('X')
			continue
		case c == '_' && i+1 < len(name) && 'a' <= name[i+1] && name[i+1] <= 'z':
			up = true
			continue
		case lower && up:
			c -= 'a' - 'A'
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
		up = '0' <= c && c <= '9'
	}
	return b.String()
}
