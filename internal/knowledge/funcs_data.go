package knowledge

// dataFuncs are the rows of what moves, keeps and compares bytes: packages of
// slices and strings, readers and writers, containers, the process.
var dataFuncs = map[string]string{

	// package bytes: what trims and splits returns slices of its argument

	// func bytes.Clone(b []byte) []byte
	"bytes.Clone": "r0<a0 r0=fresh",
	// func bytes.Compare(a []byte, b []byte) int
	"bytes.Compare": "a0!compare a1!compare",
	// func bytes.Equal(a []byte, b []byte) bool
	"bytes.Equal": "a0!compare a1!compare",
	// func bytes.EqualFold(s []byte, t []byte) bool
	"bytes.EqualFold": "a0!compare a1!compare",
	// func bytes.HasPrefix(s []byte, prefix []byte) bool
	"bytes.HasPrefix": "a0!compare a1!compare",
	// func bytes.HasSuffix(s []byte, suffix []byte) bool
	"bytes.HasSuffix": "a0!compare a1!compare",
	// func bytes.Cut(s []byte, sep []byte) (before []byte, after []byte, found bool)
	"bytes.Cut": "r0~a0 r1~a0",
	// func bytes.CutLast(s []byte, sep []byte) (before []byte, after []byte, found bool)
	"bytes.CutLast": "r0~a0 r1~a0",
	// func bytes.CutPrefix(s []byte, prefix []byte) (after []byte, found bool)
	"bytes.CutPrefix": "r0~a0",
	// func bytes.CutSuffix(s []byte, suffix []byte) (before []byte, found bool)
	"bytes.CutSuffix": "r0~a0",
	// func bytes.Fields(s []byte) [][]byte
	"bytes.Fields": "r0~a0",
	// func bytes.FieldsFunc(s []byte, f func(rune) bool) [][]byte
	"bytes.FieldsFunc": "r0~a0",
	// func bytes.FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte]
	"bytes.FieldsFuncSeq": "r0~a0",
	// func bytes.FieldsSeq(s []byte) iter.Seq[[]byte]
	"bytes.FieldsSeq": "r0~a0",
	// func bytes.Join(s [][]byte, sep []byte) []byte
	"bytes.Join": "r0<a0 r0<a1 r0=fresh",
	// func bytes.Lines(s []byte) iter.Seq[[]byte]
	"bytes.Lines": "r0~a0",
	// func bytes.Map(mapping func(r rune) rune, s []byte) []byte
	"bytes.Map": "r0<a1 r0=fresh",
	// func bytes.NewBuffer(buf []byte) *bytes.Buffer
	"bytes.NewBuffer": "r0~a0",
	// func bytes.NewBufferString(s string) *bytes.Buffer
	"bytes.NewBufferString": "r0<a0",
	// func bytes.NewReader(b []byte) *bytes.Reader
	"bytes.NewReader": "r0~a0",
	// func bytes.Repeat(b []byte, count int) []byte
	"bytes.Repeat": "r0<a0 r0=fresh",
	// func bytes.Replace(s []byte, old []byte, new []byte, n int) []byte
	"bytes.Replace": "r0<a0 r0<a2 r0=fresh",
	// func bytes.ReplaceAll(s []byte, old []byte, new []byte) []byte
	"bytes.ReplaceAll": "r0<a0 r0<a2 r0=fresh",
	// func bytes.Runes(s []byte) []rune
	"bytes.Runes": "r0<a0 r0=fresh",
	// func bytes.Split(s []byte, sep []byte) [][]byte
	"bytes.Split": "r0~a0",
	// func bytes.SplitAfter(s []byte, sep []byte) [][]byte
	"bytes.SplitAfter": "r0~a0",
	// func bytes.SplitAfterN(s []byte, sep []byte, n int) [][]byte
	"bytes.SplitAfterN": "r0~a0",
	// func bytes.SplitAfterSeq(s []byte, sep []byte) iter.Seq[[]byte]
	"bytes.SplitAfterSeq": "r0~a0",
	// func bytes.SplitN(s []byte, sep []byte, n int) [][]byte
	"bytes.SplitN": "r0~a0",
	// func bytes.SplitSeq(s []byte, sep []byte) iter.Seq[[]byte]
	"bytes.SplitSeq": "r0~a0",
	// func bytes.Title(s []byte) []byte
	"bytes.Title": "r0<a0 r0=fresh",
	// func bytes.ToLower(s []byte) []byte
	"bytes.ToLower": "r0<a0 r0=fresh",
	// func bytes.ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte
	"bytes.ToLowerSpecial": "r0<a1 r0=fresh",
	// func bytes.ToTitle(s []byte) []byte
	"bytes.ToTitle": "r0<a0 r0=fresh",
	// func bytes.ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte
	"bytes.ToTitleSpecial": "r0<a1 r0=fresh",
	// func bytes.ToUpper(s []byte) []byte
	"bytes.ToUpper": "r0<a0 r0=fresh",
	// func bytes.ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte
	"bytes.ToUpperSpecial": "r0<a1 r0=fresh",
	// func bytes.ToValidUTF8(s []byte, replacement []byte) []byte
	"bytes.ToValidUTF8": "r0<a0 r0<a1 r0=fresh",
	// func bytes.Trim(s []byte, cutset string) []byte
	"bytes.Trim": "r0~a0",
	// func bytes.TrimFunc(s []byte, f func(r rune) bool) []byte
	"bytes.TrimFunc": "r0~a0",
	// func bytes.TrimLeft(s []byte, cutset string) []byte
	"bytes.TrimLeft": "r0~a0",
	// func bytes.TrimLeftFunc(s []byte, f func(r rune) bool) []byte
	"bytes.TrimLeftFunc": "r0~a0",
	// func bytes.TrimPrefix(s []byte, prefix []byte) []byte
	"bytes.TrimPrefix": "r0~a0",
	// func bytes.TrimRight(s []byte, cutset string) []byte
	"bytes.TrimRight": "r0~a0",
	// func bytes.TrimRightFunc(s []byte, f func(r rune) bool) []byte
	"bytes.TrimRightFunc": "r0~a0",
	// func bytes.TrimSpace(s []byte) []byte
	"bytes.TrimSpace": "r0~a0",
	// func bytes.TrimSuffix(s []byte, suffix []byte) []byte
	"bytes.TrimSuffix": "r0~a0",
	// func (*bytes.Buffer).AvailableBuffer() []byte
	"(*bytes.Buffer).AvailableBuffer": "r0~this",
	// func (*bytes.Buffer).Bytes() []byte
	"(*bytes.Buffer).Bytes": "r0~this",
	// func (*bytes.Buffer).Grow(n int)
	"(*bytes.Buffer).Grow": "this!grow",
	// func (*bytes.Buffer).Next(n int) []byte
	"(*bytes.Buffer).Next": "r0~this",
	// func (*bytes.Buffer).Peek(n int) ([]byte, error)
	"(*bytes.Buffer).Peek": "r0~this",
	// func (*bytes.Buffer).Read(p []byte) (n int, err error)
	"(*bytes.Buffer).Read": "a0<this",
	// func (*bytes.Buffer).ReadByte() (byte, error)
	"(*bytes.Buffer).ReadByte": "r0<this",
	// func (*bytes.Buffer).ReadBytes(delim byte) (line []byte, err error)
	"(*bytes.Buffer).ReadBytes": "r0<this r0=fresh",

	// moves at least once when the end is seen by a read of its own

	// func (*bytes.Buffer).ReadFrom(r io.Reader) (n int64, err error)
	"(*bytes.Buffer).ReadFrom": "this<a0 this!grow",
	// func (*bytes.Buffer).ReadString(delim byte) (line string, err error)
	"(*bytes.Buffer).ReadString": "r0<this",
	// func (*bytes.Buffer).String() string
	"(*bytes.Buffer).String": "r0<this",
	// func (*bytes.Buffer).Write(p []byte) (n int, err error)
	"(*bytes.Buffer).Write": "this<a0 this!grow",
	// func (*bytes.Buffer).WriteByte(c byte) error
	"(*bytes.Buffer).WriteByte": "this<a0 this!grow",
	// func (*bytes.Buffer).WriteRune(r rune) (n int, err error)
	"(*bytes.Buffer).WriteRune": "this<a0 this!grow",
	// func (*bytes.Buffer).WriteString(s string) (n int, err error)
	"(*bytes.Buffer).WriteString": "this<a0 this!grow",
	// func (*bytes.Buffer).WriteTo(w io.Writer) (n int64, err error)
	"(*bytes.Buffer).WriteTo": "a0<this",
	// func (*bytes.Reader).Read(b []byte) (n int, err error)
	"(*bytes.Reader).Read": "a0<this",
	// func (*bytes.Reader).ReadAt(b []byte, off int64) (n int, err error)
	"(*bytes.Reader).ReadAt": "a0<this",
	// func (*bytes.Reader).ReadByte() (byte, error)
	"(*bytes.Reader).ReadByte": "r0<this",
	// func (*bytes.Reader).Reset(b []byte)
	"(*bytes.Reader).Reset": "this~a0",
	// func (*bytes.Reader).WriteTo(w io.Writer) (n int64, err error)
	"(*bytes.Reader).WriteTo": "a0<this",

	// package strings

	// func strings.Clone(s string) string
	"strings.Clone": "r0<a0",
	// func strings.Compare(a string, b string) int
	"strings.Compare": "a0!compare a1!compare",
	// func strings.EqualFold(s string, t string) bool
	"strings.EqualFold": "a0!compare a1!compare",
	// func strings.HasPrefix(s string, prefix string) bool
	"strings.HasPrefix": "a0!compare a1!compare",
	// func strings.HasSuffix(s string, suffix string) bool
	"strings.HasSuffix": "a0!compare a1!compare",
	// func strings.Cut(s string, sep string) (before string, after string, found bool)
	"strings.Cut": "r0~a0 r1~a0",
	// func strings.CutLast(s string, sep string) (before string, after string, found bool)
	"strings.CutLast": "r0~a0 r1~a0",
	// func strings.CutPrefix(s string, prefix string) (after string, found bool)
	"strings.CutPrefix": "r0~a0",
	// func strings.CutSuffix(s string, suffix string) (before string, found bool)
	"strings.CutSuffix": "r0~a0",
	// func strings.Fields(s string) []string
	"strings.Fields": "r0~a0",
	// func strings.FieldsFunc(s string, f func(rune) bool) []string
	"strings.FieldsFunc": "r0~a0",
	// func strings.FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string]
	"strings.FieldsFuncSeq": "r0~a0",
	// func strings.FieldsSeq(s string) iter.Seq[string]
	"strings.FieldsSeq": "r0~a0",
	// func strings.Join(elems []string, sep string) string
	"strings.Join": "r0<a0 r0<a1",
	// func strings.Lines(s string) iter.Seq[string]
	"strings.Lines": "r0~a0",
	// func strings.Map(mapping func(rune) rune, s string) string
	"strings.Map": "r0<a1",
	// func strings.NewReader(s string) *strings.Reader
	"strings.NewReader": "r0~a0",
	// func strings.NewReplacer(oldnew ...string) *strings.Replacer
	"strings.NewReplacer": "r0<a0",
	// func strings.Repeat(s string, count int) string
	"strings.Repeat": "r0<a0",
	// func strings.Replace(s string, old string, new string, n int) string
	"strings.Replace": "r0<a0 r0<a2",
	// func strings.ReplaceAll(s string, old string, new string) string
	"strings.ReplaceAll": "r0<a0 r0<a2",
	// func strings.Split(s string, sep string) []string
	"strings.Split": "r0~a0",
	// func strings.SplitAfter(s string, sep string) []string
	"strings.SplitAfter": "r0~a0",
	// func strings.SplitAfterN(s string, sep string, n int) []string
	"strings.SplitAfterN": "r0~a0",
	// func strings.SplitAfterSeq(s string, sep string) iter.Seq[string]
	"strings.SplitAfterSeq": "r0~a0",
	// func strings.SplitN(s string, sep string, n int) []string
	"strings.SplitN": "r0~a0",
	// func strings.SplitSeq(s string, sep string) iter.Seq[string]
	"strings.SplitSeq": "r0~a0",
	// func strings.Title(s string) string
	"strings.Title": "r0<a0",
	// func strings.ToLower(s string) string
	"strings.ToLower": "r0<a0",
	// func strings.ToLowerSpecial(c unicode.SpecialCase, s string) string
	"strings.ToLowerSpecial": "r0<a1",
	// func strings.ToTitle(s string) string
	"strings.ToTitle": "r0<a0",
	// func strings.ToTitleSpecial(c unicode.SpecialCase, s string) string
	"strings.ToTitleSpecial": "r0<a1",
	// func strings.ToUpper(s string) string
	"strings.ToUpper": "r0<a0",
	// func strings.ToUpperSpecial(c unicode.SpecialCase, s string) string
	"strings.ToUpperSpecial": "r0<a1",
	// func strings.ToValidUTF8(s string, replacement string) string
	"strings.ToValidUTF8": "r0<a0 r0<a1",
	// func strings.Trim(s string, cutset string) string
	"strings.Trim": "r0~a0",
	// func strings.TrimFunc(s string, f func(rune) bool) string
	"strings.TrimFunc": "r0~a0",
	// func strings.TrimLeft(s string, cutset string) string
	"strings.TrimLeft": "r0~a0",
	// func strings.TrimLeftFunc(s string, f func(rune) bool) string
	"strings.TrimLeftFunc": "r0~a0",
	// func strings.TrimPrefix(s string, prefix string) string
	"strings.TrimPrefix": "r0~a0",
	// func strings.TrimRight(s string, cutset string) string
	"strings.TrimRight": "r0~a0",
	// func strings.TrimRightFunc(s string, f func(rune) bool) string
	"strings.TrimRightFunc": "r0~a0",
	// func strings.TrimSpace(s string) string
	"strings.TrimSpace": "r0~a0",
	// func strings.TrimSuffix(s string, suffix string) string
	"strings.TrimSuffix": "r0~a0",
	// func (*strings.Builder).Grow(n int)
	"(*strings.Builder).Grow": "this!grow",
	// func (*strings.Builder).String() string
	"(*strings.Builder).String": "r0~this r0<this",
	// func (*strings.Builder).Write(p []byte) (int, error)
	"(*strings.Builder).Write": "this<a0 this!grow",
	// func (*strings.Builder).WriteByte(c byte) error
	"(*strings.Builder).WriteByte": "this<a0 this!grow",
	// func (*strings.Builder).WriteRune(r rune) (int, error)
	"(*strings.Builder).WriteRune": "this<a0 this!grow",
	// func (*strings.Builder).WriteString(s string) (int, error)
	"(*strings.Builder).WriteString": "this<a0 this!grow",
	// func (*strings.Reader).Read(b []byte) (n int, err error)
	"(*strings.Reader).Read": "a0<this",
	// func (*strings.Reader).ReadAt(b []byte, off int64) (n int, err error)
	"(*strings.Reader).ReadAt": "a0<this",
	// func (*strings.Reader).ReadByte() (byte, error)
	"(*strings.Reader).ReadByte": "r0<this",
	// func (*strings.Reader).Reset(s string)
	"(*strings.Reader).Reset": "this~a0",
	// func (*strings.Reader).WriteTo(w io.Writer) (n int64, err error)
	"(*strings.Reader).WriteTo": "a0<this",
	// func (*strings.Replacer).Replace(s string) string
	"(*strings.Replacer).Replace": "r0<a0 r0<this",
	// func (*strings.Replacer).WriteString(w io.Writer, s string) (n int, err error)
	"(*strings.Replacer).WriteString": "a0<a1 a0<this",

	// package slices

	// func slices.All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]
	"slices.All": "r0~a0",
	// func slices.AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice
	"slices.AppendSeq": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func slices.Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]
	"slices.Backward": "r0~a0",
	// func slices.BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)
	"slices.BinarySearch": "a0!compare a1!compare",
	// func slices.BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)
	"slices.BinarySearchFunc": "",
	// func slices.Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]
	"slices.Chunk": "r0~a0",
	// func slices.Clip[S ~[]E, E any](s S) S
	"slices.Clip": "r0~a0",
	// func slices.Clone[S ~[]E, E any](s S) S
	"slices.Clone": "r0<a0 r0=fresh",
	// func slices.Collect[E any](seq iter.Seq[E]) []E
	"slices.Collect": "r0~a0 r0<a0",
	// func slices.Compact[S ~[]E, E comparable](s S) S
	"slices.Compact": "r0~a0",
	// func slices.CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S
	"slices.CompactFunc": "r0~a0",
	// func slices.Compare[S ~[]E, E cmp.Ordered](s1 S, s2 S) int
	"slices.Compare": "a0!compare a1!compare",
	// func slices.Concat[S ~[]E, E any](slices ...S) S
	"slices.Concat": "r0<a0 r0=fresh",
	// func slices.Contains[S ~[]E, E comparable](s S, v E) bool
	"slices.Contains": "a0!compare a1!compare",
	// func slices.Delete[S ~[]E, E any](s S, i int, j int) S
	"slices.Delete": "r0~a0",
	// func slices.DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S
	"slices.DeleteFunc": "r0~a0",
	// func slices.Equal[S ~[]E, E comparable](s1 S, s2 S) bool
	"slices.Equal": "a0!compare a1!compare",
	// func slices.Grow[S ~[]E, E any](s S, n int) S
	"slices.Grow": "r0~a0 r0<a0 a0!grow",
	// func slices.Index[S ~[]E, E comparable](s S, v E) int
	"slices.Index": "a0!compare a1!compare",
	// func slices.Insert[S ~[]E, E any](s S, i int, v ...E) S
	"slices.Insert": "r0~a0 r0<a0 r0<a2 a0!grow",
	// func slices.Max[S ~[]E, E cmp.Ordered](x S) E
	"slices.Max": "r0<a0",
	// func slices.MaxFunc[S ~[]E, E any](x S, cmp func(a E, b E) int) E
	"slices.MaxFunc": "r0~a0 r0<a0",
	// func slices.MinFunc[S ~[]E, E any](x S, cmp func(a E, b E) int) E
	"slices.MinFunc": "r0~a0 r0<a0",
	// func slices.Min[S ~[]E, E cmp.Ordered](x S) E
	"slices.Min": "r0<a0",
	// func slices.Repeat[S ~[]E, E any](x S, count int) S
	"slices.Repeat": "r0<a0 r0=fresh",
	// func slices.Replace[S ~[]E, E any](s S, i int, j int, v ...E) S
	"slices.Replace": "r0~a0 r0<a0 r0<a3 a0!grow",
	// func slices.Sorted[E cmp.Ordered](seq iter.Seq[E]) []E
	"slices.Sorted": "r0~a0 r0<a0",
	// func slices.SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
	"slices.SortedFunc": "r0~a0 r0<a0",
	// func slices.SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
	"slices.SortedStableFunc": "r0~a0 r0<a0",
	// func slices.Values[Slice ~[]E, E any](s Slice) iter.Seq[E]
	"slices.Values": "r0~a0",

	// func cmp.Compare[T cmp.Ordered](x T, y T) int
	"cmp.Compare": "a0!compare a1!compare",
	// func cmp.Or[T comparable](vals ...T) T
	"cmp.Or": "r0~a0 r0<a0",

	// func maps.All[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]
	"maps.All": "r0~a0",
	// func maps.Clone[M ~map[K]V, K comparable, V any](m M) M
	"maps.Clone": "r0~a0",
	// func maps.Collect[K comparable, V any](seq iter.Seq2[K, V]) map[K]V
	"maps.Collect": "r0~a0",
	// func maps.Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)
	"maps.Copy": "a0~a1",
	// func maps.Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool
	"maps.Equal": "a0!compare a1!compare",
	// func maps.Insert[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])
	"maps.Insert": "a0~a1",
	// func maps.Keys[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K]
	"maps.Keys": "r0~a0",
	// func maps.Values[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V]
	"maps.Values": "r0~a0",

	// func reflect.DeepEqual(x any, y any) bool
	"reflect.DeepEqual": "a0!compare a1!compare",
	// func reflect.Copy(dst reflect.Value, src reflect.Value) int
	"reflect.Copy": "a0<a1",
	// func reflect.Append(s reflect.Value, x ...reflect.Value) reflect.Value
	"reflect.Append": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func reflect.AppendSlice(s reflect.Value, t reflect.Value) reflect.Value
	"reflect.AppendSlice": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func reflect.Indirect(v reflect.Value) reflect.Value
	"reflect.Indirect": "r0~a0",
	// func reflect.ValueOf(i any) reflect.Value
	"reflect.ValueOf": "r0~a0",
	// func reflect.TypeOf(i any) reflect.Type
	"reflect.TypeOf": "",
	// func (reflect.Value).Bytes() []byte
	"(reflect.Value).Bytes": "r0~this",
	// func (reflect.Value).Interface() (i any)
	"(reflect.Value).Interface": "r0~this",
	// func (reflect.Value).String() string
	"(reflect.Value).String": "r0<this",
	// func (reflect.Value).Set(x reflect.Value)
	"(reflect.Value).Set": "this~a0",
	// func (reflect.Value).SetBytes(x []byte)
	"(reflect.Value).SetBytes": "this~a0",
	// func (reflect.Value).SetString(x string)
	"(reflect.Value).SetString": "this~a0",
	// func (reflect.Value).Elem() reflect.Value
	"(reflect.Value).Elem": "r0~this",
	// func (reflect.Value).Field(i int) reflect.Value
	"(reflect.Value).Field": "r0@this",
	// func (reflect.Value).FieldByName(name string) reflect.Value
	"(reflect.Value).FieldByName": "r0@this",
	// func (reflect.Value).Index(i int) reflect.Value
	"(reflect.Value).Index": "r0~this",
	// func (reflect.Value).MapIndex(key reflect.Value) reflect.Value
	"(reflect.Value).MapIndex": "r0@this",
	// func (reflect.Value).Slice(i int, j int) reflect.Value
	"(reflect.Value).Slice": "r0~this",
	// func (reflect.Value).Len() int
	"(reflect.Value).Len": "",
	// func (reflect.Value).Kind() reflect.Kind
	"(reflect.Value).Kind": "",
	// func (reflect.Value).IsNil() bool
	"(reflect.Value).IsNil": "",
	// func (reflect.Value).IsValid() bool
	"(reflect.Value).IsValid": "",
	// func (reflect.Value).Type() reflect.Type
	"(reflect.Value).Type": "",
	// func (reflect.Value).SetZero()
	"(reflect.Value).SetZero": "",

	// package io: an implementation must not retain the slice (io.Reader, io.Writer)

	// func (io.Reader).Read(p []byte) (n int, err error)
	"(io.Reader).Read": "a0<this",
	// func (io.ReaderAt).ReadAt(p []byte, off int64) (n int, err error)
	"(io.ReaderAt).ReadAt": "a0<this",
	// func (io.Writer).Write(p []byte) (n int, err error)
	"(io.Writer).Write": "this<a0",
	// func (io.WriterAt).WriteAt(p []byte, off int64) (n int, err error)
	"(io.WriterAt).WriteAt": "this<a0",
	// func (io.StringWriter).WriteString(s string) (n int, err error)
	"(io.StringWriter).WriteString": "this<a0",
	// func (io.ByteWriter).WriteByte(c byte) error
	"(io.ByteWriter).WriteByte": "this<a0",
	// func (io.ByteReader).ReadByte() (byte, error)
	"(io.ByteReader).ReadByte": "r0<this",
	// func (io.RuneReader).ReadRune() (r rune, size int, err error)
	"(io.RuneReader).ReadRune": "r0<this",
	// func (io.ReaderFrom).ReadFrom(r io.Reader) (n int64, err error)
	"(io.ReaderFrom).ReadFrom": "this<a0",
	// func (io.WriterTo).WriteTo(w io.Writer) (n int64, err error)
	"(io.WriterTo).WriteTo": "a0<this",
	// func (io.Closer).Close() error
	"(io.Closer).Close": "",
	// func (*io.LimitedReader).Read(p []byte) (n int, err error)
	"(*io.LimitedReader).Read": "a0<this",
	// func (*io.OffsetWriter).Write(p []byte) (n int, err error)
	"(*io.OffsetWriter).Write": "this<a0",
	// func (*io.OffsetWriter).WriteAt(p []byte, off int64) (n int, err error)
	"(*io.OffsetWriter).WriteAt": "this<a0",
	// func (*io.PipeReader).Read(data []byte) (n int, err error)
	"(*io.PipeReader).Read": "a0<this",
	// func (*io.PipeReader).CloseWithError(err error) error
	"(*io.PipeReader).CloseWithError": "this~a0",
	// func (*io.PipeWriter).CloseWithError(err error) error
	"(*io.PipeWriter).CloseWithError": "this~a0",
	// func (*io.PipeWriter).Write(data []byte) (n int, err error)
	"(*io.PipeWriter).Write": "this<a0",
	// func (*io.SectionReader).Read(p []byte) (n int, err error)
	"(*io.SectionReader).Read": "a0<this",
	// func (*io.SectionReader).ReadAt(p []byte, off int64) (n int, err error)
	"(*io.SectionReader).ReadAt": "a0<this",
	// func io.Copy(dst io.Writer, src io.Reader) (written int64, err error)
	"io.Copy": "a0<a1",
	// func io.CopyBuffer(dst io.Writer, src io.Reader, buf []byte) (written int64, err error)
	"io.CopyBuffer": "a0<a1 a2<a1",
	// func io.CopyN(dst io.Writer, src io.Reader, n int64) (written int64, err error)
	"io.CopyN": "a0<a1",
	// func io.LimitReader(r io.Reader, n int64) io.Reader
	"io.LimitReader": "r0~a0",
	// func io.MultiReader(readers ...io.Reader) io.Reader
	"io.MultiReader": "r0~a0",
	// func io.MultiWriter(writers ...io.Writer) io.Writer
	"io.MultiWriter": "r0~a0",
	// func io.NewOffsetWriter(w io.WriterAt, off int64) *io.OffsetWriter
	"io.NewOffsetWriter": "r0~a0",
	// func io.NewSectionReader(r io.ReaderAt, off int64, n int64) *io.SectionReader
	"io.NewSectionReader": "r0~a0",
	// func io.NopCloser(r io.Reader) io.ReadCloser
	"io.NopCloser": "r0~a0",

	// one residual copy for every step of growth, from 512 bytes up

	// func io.ReadAll(r io.Reader) ([]byte, error)
	"io.ReadAll": "r0<a0 r0=key? r0=fresh r0!grow",
	// func io.ReadAtLeast(r io.Reader, buf []byte, min int) (n int, err error)
	"io.ReadAtLeast": "a1<a0",
	// func io.ReadFull(r io.Reader, buf []byte) (n int, err error)
	"io.ReadFull": "a1<a0",
	// func io.TeeReader(r io.Reader, w io.Writer) io.Reader
	"io.TeeReader": "r0~a0 r0~a1 a1<a0",
	// func io.WriteString(w io.Writer, s string) (n int, err error)
	"io.WriteString": "a0<a1",

	// func ioutil.NopCloser(r io.Reader) io.ReadCloser
	"io/ioutil.NopCloser": "r0~a0",
	// func ioutil.ReadAll(r io.Reader) ([]byte, error)
	"io/ioutil.ReadAll": "r0<a0 r0=key? r0=fresh r0!grow",
	// func ioutil.ReadFile(filename string) ([]byte, error)
	"io/ioutil.ReadFile": "r0=key? r0=fresh",
	// func ioutil.WriteFile(filename string, data []byte, perm fs.FileMode) error
	"io/ioutil.WriteFile": "",

	// func fs.ReadFile(fsys fs.FS, name string) ([]byte, error)
	"io/fs.ReadFile": "r0=key? r0=fresh",
	// func (fs.ReadFileFS).ReadFile(name string) ([]byte, error)
	"(io/fs.ReadFileFS).ReadFile": "r0=key? r0=fresh",
	// func (fs.File).Read([]byte) (int, error)
	"(io/fs.File).Read": "a0<this",

	// func bufio.NewReadWriter(r *bufio.Reader, w *bufio.Writer) *bufio.ReadWriter
	"bufio.NewReadWriter": "r0~a0 r0~a1",
	// func bufio.NewReader(rd io.Reader) *bufio.Reader
	"bufio.NewReader": "r0~a0",
	// func bufio.NewReaderSize(rd io.Reader, size int) *bufio.Reader
	"bufio.NewReaderSize": "r0~a0",
	// func bufio.NewScanner(r io.Reader) *bufio.Scanner
	"bufio.NewScanner": "r0~a0",
	// func bufio.NewWriter(w io.Writer) *bufio.Writer
	"bufio.NewWriter": "r0~a0",
	// func bufio.NewWriterSize(w io.Writer, size int) *bufio.Writer
	"bufio.NewWriterSize": "r0~a0",
	// func bufio.ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error)
	"bufio.ScanBytes": "r1~a0",
	// func bufio.ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error)
	"bufio.ScanLines": "r1~a0",
	// func bufio.ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error)
	"bufio.ScanRunes": "r1~a0",
	// func bufio.ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error)
	"bufio.ScanWords": "r1~a0",
	// func (*bufio.Reader).Peek(n int) ([]byte, error)
	"(*bufio.Reader).Peek": "r0~this",
	// func (*bufio.Reader).Read(p []byte) (n int, err error)
	"(*bufio.Reader).Read": "a0<this",
	// func (*bufio.Reader).ReadByte() (byte, error)
	"(*bufio.Reader).ReadByte": "r0<this",
	// func (*bufio.Reader).ReadBytes(delim byte) ([]byte, error)
	"(*bufio.Reader).ReadBytes": "r0<this r0=fresh",
	// func (*bufio.Reader).ReadLine() (line []byte, isPrefix bool, err error)
	"(*bufio.Reader).ReadLine": "r0~this",
	// func (*bufio.Reader).ReadRune() (r rune, size int, err error)
	"(*bufio.Reader).ReadRune": "r0<this",
	// func (*bufio.Reader).ReadSlice(delim byte) (line []byte, err error)
	"(*bufio.Reader).ReadSlice": "r0~this",
	// func (*bufio.Reader).ReadString(delim byte) (string, error)
	"(*bufio.Reader).ReadString": "r0<this",
	// func (*bufio.Reader).Reset(r io.Reader)
	"(*bufio.Reader).Reset": "this~a0",
	// func (*bufio.Reader).WriteTo(w io.Writer) (n int64, err error)
	"(*bufio.Reader).WriteTo": "a0<this",
	// func (*bufio.Scanner).Buffer(buf []byte, max int)
	"(*bufio.Scanner).Buffer": "this~a0",
	// func (*bufio.Scanner).Bytes() []byte
	"(*bufio.Scanner).Bytes": "r0~this",
	// func (*bufio.Scanner).Text() string
	"(*bufio.Scanner).Text": "r0<this",
	// func (*bufio.Writer).AvailableBuffer() []byte
	"(*bufio.Writer).AvailableBuffer": "r0~this",
	// func (*bufio.Writer).ReadFrom(r io.Reader) (n int64, err error)
	"(*bufio.Writer).ReadFrom": "this<a0",
	// func (*bufio.Writer).Reset(w io.Writer)
	"(*bufio.Writer).Reset": "this~a0",
	// func (*bufio.Writer).Write(p []byte) (nn int, err error)
	"(*bufio.Writer).Write": "this<a0",
	// func (*bufio.Writer).WriteByte(c byte) error
	"(*bufio.Writer).WriteByte": "this<a0",
	// func (*bufio.Writer).WriteRune(r rune) (size int, err error)
	"(*bufio.Writer).WriteRune": "this<a0",
	// func (*bufio.Writer).WriteString(s string) (int, error)
	"(*bufio.Writer).WriteString": "this<a0",

	// package os: the files, the environment, the ends of a process

	// func os.ReadFile(name string) ([]byte, error)
	"os.ReadFile": "r0=key? r0=fresh",
	// func os.WriteFile(name string, data []byte, perm os.FileMode) error
	"os.WriteFile": "",
	// func os.Getenv(key string) string
	"os.Getenv": "r0=token?",
	// func os.LookupEnv(key string) (string, bool)
	"os.LookupEnv": "r0=token?",

	// the environment holds some secret more often than not

	// func os.Environ() []string
	"os.Environ": "r0=token",
	// func os.Expand(s string, mapping func(string) string) string
	"os.Expand": "r0<a0",
	// func os.ExpandEnv(s string) string
	"os.ExpandEnv": "r0<a0 r0=token?",
	// func os.Setenv(key string, value string) error
	"os.Setenv": "",
	// func os.Exit(code int)
	"os.Exit": "noreturn",
	// func os.NewSyscallError(syscall string, err error) error
	"os.NewSyscallError": "r0~a1",

	// func signal.Notify(c chan<- os.Signal, sig ...os.Signal)
	"os/signal.Notify": "a0!keep",

	// func (*os.File).Read(b []byte) (n int, err error)
	"(*os.File).Read": "a0<this",
	// func (*os.File).ReadAt(b []byte, off int64) (n int, err error)
	"(*os.File).ReadAt": "a0<this",
	// func (*os.File).ReadFrom(r io.Reader) (n int64, err error)
	"(*os.File).ReadFrom": "this<a0",
	// func (*os.File).Write(b []byte) (n int, err error)
	"(*os.File).Write": "this<a0",
	// func (*os.File).WriteAt(b []byte, off int64) (n int, err error)
	"(*os.File).WriteAt": "this<a0",
	// func (*os.File).WriteString(s string) (n int, err error)
	"(*os.File).WriteString": "this<a0",
	// func (*os.File).WriteTo(w io.Writer) (n int64, err error)
	"(*os.File).WriteTo": "a0<this",
	// func (*os.Root).ReadFile(name string) ([]byte, error)
	"(*os.Root).ReadFile": "r0=key? r0=fresh",
	// func (*os.Root).WriteFile(name string, data []byte, perm os.FileMode) error
	"(*os.Root).WriteFile": "",

	// func exec.Command(name string, arg ...string) *exec.Cmd
	"os/exec.Command": "r0<a0 r0<a1",
	// func exec.CommandContext(ctx context.Context, name string, arg ...string) *exec.Cmd
	"os/exec.CommandContext": "r0<a1 r0<a2",
	// func (*exec.Cmd).CombinedOutput() ([]byte, error)
	"(*os/exec.Cmd).CombinedOutput": "r0=key? r0=fresh",
	// func (*exec.Cmd).Output() ([]byte, error)
	"(*os/exec.Cmd).Output": "r0=key? r0=fresh",
	// func (*exec.Cmd).Environ() []string
	"(*os/exec.Cmd).Environ": "r0=token r0<this",
	// func (*exec.Cmd).String() string
	"(*os/exec.Cmd).String": "r0<this",
	// func (*exec.Cmd).StdinPipe() (io.WriteCloser, error)
	"(*os/exec.Cmd).StdinPipe": "r0~this",
	// func (*exec.Cmd).StdoutPipe() (io.ReadCloser, error)
	"(*os/exec.Cmd).StdoutPipe": "r0~this",
	// func (*exec.Cmd).StderrPipe() (io.ReadCloser, error)
	"(*os/exec.Cmd).StderrPipe": "r0~this",

	// func syscall.Exit(code int)
	"syscall.Exit": "noreturn",

	// func runtime.Goexit()
	"runtime.Goexit": "noreturn",
	// func runtime.SetFinalizer(obj any, finalizer any)
	"runtime.SetFinalizer": "a1!keep",
	// func runtime.AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) runtime.Cleanup
	"runtime.AddCleanup": "a1!keep a2!keep",

	// func unique.Make[T comparable](value T) unique.Handle[T]
	"unique.Make": "r0~a0 a0!keep",

	// func weak.Make[T any](ptr *T) weak.Pointer[T]
	"weak.Make": "",

	// func iter.Pull[V any](seq iter.Seq[V]) (next func() (V, bool), stop func())
	"iter.Pull": "r0~a0",
	// func iter.Pull2[K, V any](seq iter.Seq2[K, V]) (next func() (K, V, bool), stop func())
	"iter.Pull2": "r0~a0",

	// containers that keep what they are given

	// func context.WithValue(parent context.Context, key any, val any) context.Context
	"context.WithValue": "a2!keep",
	// func context.AfterFunc(ctx context.Context, f func()) (stop func() bool)
	"context.AfterFunc": "a1!keep",
	// func (context.Context).Value(key any) any
	"(context.Context).Value": "",

	// func (*sync.Map).Store(key any, value any)
	"(*sync.Map).Store": "this~a0 this~a1",
	// func (*sync.Map).Swap(key any, value any) (previous any, loaded bool)
	"(*sync.Map).Swap": "this~a0 this~a1 r0@this",
	// func (*sync.Map).CompareAndSwap(key any, old any, new any) (swapped bool)
	"(*sync.Map).CompareAndSwap": "this~a0 this~a2",
	// func (*sync.Map).Load(key any) (value any, ok bool)
	"(*sync.Map).Load": "r0@this",
	// func (*sync.Map).LoadAndDelete(key any) (value any, loaded bool)
	"(*sync.Map).LoadAndDelete": "r0@this",
	// func (*sync.Map).LoadOrStore(key any, value any) (actual any, loaded bool)
	"(*sync.Map).LoadOrStore": "this~a0 this~a1 r0@this r0~a1",
	// func (*sync.Pool).Put(x any)
	"(*sync.Pool).Put": "a0!keep",
	// func (*sync.Pool).Get() any
	"(*sync.Pool).Get": "",
	// func (*sync.WaitGroup).Go(f func())
	"(*sync.WaitGroup).Go": "a0!keep",
	// func sync.OnceFunc(f func()) func()
	"sync.OnceFunc": "r0~a0",
	// func sync.OnceValue[T any](f func() T) func() T
	"sync.OnceValue": "r0~a0",
	// func sync.OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2)
	"sync.OnceValues": "r0~a0",

	// func (*atomic.Value).Load() (val any)
	"(*sync/atomic.Value).Load": "r0~this",
	// func (*atomic.Value).Store(val any)
	"(*sync/atomic.Value).Store": "this~a0",
	// func (*atomic.Value).Swap(new any) (old any)
	"(*sync/atomic.Value).Swap": "this~a0 r0~this",
	// func (*atomic.Value).CompareAndSwap(old any, new any) (swapped bool)
	"(*sync/atomic.Value).CompareAndSwap": "this~a1",
	// func (*atomic.Pointer[T]).Load() *T
	"(*sync/atomic.Pointer[T]).Load": "r0~this",
	// func (*atomic.Pointer[T]).Store(val *T)
	"(*sync/atomic.Pointer[T]).Store": "this~a0",
	// func (*atomic.Pointer[T]).Swap(new *T) (old *T)
	"(*sync/atomic.Pointer[T]).Swap": "this~a0 r0~this",
	// func (*atomic.Pointer[T]).CompareAndSwap(old *T, new *T) (swapped bool)
	"(*sync/atomic.Pointer[T]).CompareAndSwap": "this~a1",
	// func atomic.LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)
	"sync/atomic.LoadPointer": "r0~a0",
	// func atomic.StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)
	"sync/atomic.StorePointer": "a0~a1",
	// func atomic.SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)
	"sync/atomic.SwapPointer": "a0~a1 r0~a0",
	// func atomic.CompareAndSwapPointer(addr *unsafe.Pointer, old unsafe.Pointer, new unsafe.Pointer) (swapped bool)
	"sync/atomic.CompareAndSwapPointer": "a0~a2",

	// func (*list.List).PushBack(v any) *list.Element
	"(*container/list.List).PushBack": "this~a0 r0~a0",
	// func (*list.List).PushFront(v any) *list.Element
	"(*container/list.List).PushFront": "this~a0 r0~a0",
	// func (*list.List).InsertAfter(v any, mark *list.Element) *list.Element
	"(*container/list.List).InsertAfter": "this~a0 r0~a0",
	// func (*list.List).InsertBefore(v any, mark *list.Element) *list.Element
	"(*container/list.List).InsertBefore": "this~a0 r0~a0",

	// func heap.Push(h heap.Interface, x any)
	"container/heap.Push": "a0~a1",
	// func heap.Pop(h heap.Interface) any
	"container/heap.Pop": "r0@a0",
	// func heap.Remove(h heap.Interface, i int) any
	"container/heap.Remove": "r0@a0",
	// func (heap.Interface).Push(x any)
	"(container/heap.Interface).Push": "this~a0",
	// func (heap.Interface).Pop() any
	"(container/heap.Interface).Pop": "r0@this",

	// func (*list.List).Remove(e *list.Element) any
	"(*container/list.List).Remove": "r0@this",
	// func (*list.List).PushBackList(other *list.List)
	"(*container/list.List).PushBackList": "this~a0",
	// func (*list.List).PushFrontList(other *list.List)
	"(*container/list.List).PushFrontList": "this~a0",

	// compression

	// func gzip.NewReader(r io.Reader) (*gzip.Reader, error)
	"compress/gzip.NewReader": "r0~a0",
	// func gzip.NewWriter(w io.Writer) *gzip.Writer
	"compress/gzip.NewWriter": "r0~a0",
	// func gzip.NewWriterLevel(w io.Writer, level int) (*gzip.Writer, error)
	"compress/gzip.NewWriterLevel": "r0~a0",
	// func (*gzip.Reader).Read(p []byte) (n int, err error)
	"(*compress/gzip.Reader).Read": "a0<this",
	// func (*gzip.Reader).Reset(r io.Reader) error
	"(*compress/gzip.Reader).Reset": "this~a0",
	// func (*gzip.Writer).Write(p []byte) (int, error)
	"(*compress/gzip.Writer).Write": "this<a0",
	// func (*gzip.Writer).Reset(w io.Writer)
	"(*compress/gzip.Writer).Reset": "this~a0",

	// func zlib.NewReader(r io.Reader) (io.ReadCloser, error)
	"compress/zlib.NewReader": "r0~a0",
	// func zlib.NewWriter(w io.Writer) *zlib.Writer
	"compress/zlib.NewWriter": "r0~a0",
	// func zlib.NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error)
	"compress/zlib.NewReaderDict": "r0~a0",
	// func zlib.NewWriterLevel(w io.Writer, level int) (*zlib.Writer, error)
	"compress/zlib.NewWriterLevel": "r0~a0",
	// func zlib.NewWriterLevelDict(w io.Writer, level int, dict []byte) (*zlib.Writer, error)
	"compress/zlib.NewWriterLevelDict": "r0~a0 r0~a2",
	// func (*zlib.Writer).Write(p []byte) (n int, err error)
	"(*compress/zlib.Writer).Write": "this<a0",
	// func (*zlib.Writer).Reset(w io.Writer)
	"(*compress/zlib.Writer).Reset": "this~a0",

	// func flate.NewReader(r io.Reader) io.ReadCloser
	"compress/flate.NewReader": "r0~a0",
	// func flate.NewReaderDict(r io.Reader, dict []byte) io.ReadCloser
	"compress/flate.NewReaderDict": "r0~a0",
	// func flate.NewWriter(w io.Writer, level int) (*flate.Writer, error)
	"compress/flate.NewWriter": "r0~a0",
	// func flate.NewWriterDict(w io.Writer, level int, dict []byte) (*flate.Writer, error)
	"compress/flate.NewWriterDict": "r0~a0",
	// func (*flate.Writer).Write(data []byte) (n int, err error)
	"(*compress/flate.Writer).Write": "this<a0",
	// func (*flate.Writer).Reset(dst io.Writer)
	"(*compress/flate.Writer).Reset": "this~a0",

	// func bzip2.NewReader(r io.Reader) io.Reader
	"compress/bzip2.NewReader": "r0~a0",

	// func lzw.NewReader(r io.Reader, order lzw.Order, litWidth int) io.ReadCloser
	"compress/lzw.NewReader": "r0~a0",
	// func lzw.NewWriter(w io.Writer, order lzw.Order, litWidth int) io.WriteCloser
	"compress/lzw.NewWriter": "r0~a0",
	// func (*lzw.Reader).Read(b []byte) (int, error)
	"(*compress/lzw.Reader).Read": "a0<this",
	// func (*lzw.Reader).Reset(src io.Reader, order lzw.Order, litWidth int)
	"(*compress/lzw.Reader).Reset": "this~a0",
	// func (*lzw.Writer).Reset(dst io.Writer, order lzw.Order, litWidth int)
	"(*compress/lzw.Writer).Reset": "this~a0",
	// func (*lzw.Writer).Write(p []byte) (n int, err error)
	"(*compress/lzw.Writer).Write": "this<a0",

	// func (flate.Resetter).Reset(r io.Reader, dict []byte) error
	"(compress/flate.Resetter).Reset": "this~a0",

	// func (zlib.Resetter).Reset(r io.Reader, dict []byte) error
	"(compress/zlib.Resetter).Reset": "this~a0",

	// func tar.NewReader(r io.Reader) *tar.Reader
	"archive/tar.NewReader": "r0~a0",
	// func tar.NewWriter(w io.Writer) *tar.Writer
	"archive/tar.NewWriter": "r0~a0",
	// func (*tar.Reader).Read(b []byte) (int, error)
	"(*archive/tar.Reader).Read": "a0<this",
	// func (*tar.Writer).Write(b []byte) (int, error)
	"(*archive/tar.Writer).Write": "this<a0",
	// func (*tar.Writer).WriteHeader(hdr *tar.Header) error
	"(*archive/tar.Writer).WriteHeader": "this<a0",

	// func zip.NewReader(r io.ReaderAt, size int64) (*zip.Reader, error)
	"archive/zip.NewReader": "r0~a0",
	// func zip.NewWriter(w io.Writer) *zip.Writer
	"archive/zip.NewWriter": "r0~a0",
	// func (*zip.File).Open() (io.ReadCloser, error)
	"(*archive/zip.File).Open": "r0@this",
	// func (*zip.Writer).Create(name string) (io.Writer, error)
	"(*archive/zip.Writer).Create": "r0~this",
	// func (*zip.Writer).CreateRaw(fh *zip.FileHeader) (io.Writer, error)
	"(*archive/zip.Writer).CreateRaw": "r0~this r0~a0",
	// func (*zip.Writer).RegisterCompressor(method uint16, comp zip.Compressor)
	"(*archive/zip.Writer).RegisterCompressor": "this~a1",
	// func (*zip.Reader).RegisterDecompressor(method uint16, dcomp zip.Decompressor)
	"(*archive/zip.Reader).RegisterDecompressor": "this~a1",
	// func (*zip.Writer).CreateHeader(fh *zip.FileHeader) (io.Writer, error)
	"(*archive/zip.Writer).CreateHeader": "r0~this r0~a0",

	// what is called or read later

	// func time.AfterFunc(d time.Duration, f func()) *time.Timer
	"time.AfterFunc": "a1!keep",

	// func sort.Reverse(data sort.Interface) sort.Interface
	"sort.Reverse": "r0~a0",

	// func rand.New(src rand.Source) *rand.Rand
	"math/rand.New": "r0~a0",

	// func rand.New(src rand.Source) *rand.Rand
	"math/rand/v2.New": "r0~a0",

	// func rand.Read(p []byte) (n int, err error)
	"math/rand.Read": "a0=key?",
}
