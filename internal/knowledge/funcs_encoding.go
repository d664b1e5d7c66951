package knowledge

// encodingFuncs are the rows of what turns bytes into text and back.
var encodingFuncs = map[string]string{

	// package encoding/hex and its like: both the text and the bytes tell the secret

	// func hex.AppendDecode(dst []byte, src []byte) ([]byte, error)
	"encoding/hex.AppendDecode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func hex.AppendEncode(dst []byte, src []byte) []byte
	"encoding/hex.AppendEncode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func hex.Decode(dst []byte, src []byte) (int, error)
	"encoding/hex.Decode": "a0<a1 a0=key?",
	// func hex.DecodeString(s string) ([]byte, error)
	"encoding/hex.DecodeString": "r0<a0 r0=key? r0=fresh",
	// func hex.Dump(data []byte) string
	"encoding/hex.Dump": "r0<a0",
	// func hex.Dumper(w io.Writer) io.WriteCloser
	"encoding/hex.Dumper": "r0~a0",
	// func hex.Encode(dst []byte, src []byte) int
	"encoding/hex.Encode": "a0<a1",
	// func hex.EncodeToString(src []byte) string
	"encoding/hex.EncodeToString": "r0<a0",
	// func hex.NewDecoder(r io.Reader) io.Reader
	"encoding/hex.NewDecoder": "r0~a0",
	// func hex.NewEncoder(w io.Writer) io.Writer
	"encoding/hex.NewEncoder": "r0~a0",

	// func (*base64.Encoding).AppendDecode(dst []byte, src []byte) ([]byte, error)
	"(*encoding/base64.Encoding).AppendDecode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func (*base64.Encoding).AppendEncode(dst []byte, src []byte) []byte
	"(*encoding/base64.Encoding).AppendEncode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func (*base64.Encoding).Decode(dst []byte, src []byte) (n int, err error)
	"(*encoding/base64.Encoding).Decode": "a0<a1 a0=key?",
	// func (*base64.Encoding).DecodeString(s string) ([]byte, error)
	"(*encoding/base64.Encoding).DecodeString": "r0<a0 r0=key? r0=fresh",
	// func (*base64.Encoding).Encode(dst []byte, src []byte)
	"(*encoding/base64.Encoding).Encode": "a0<a1",
	// func (*base64.Encoding).EncodeToString(src []byte) string
	"(*encoding/base64.Encoding).EncodeToString": "r0<a0",
	// func base64.NewDecoder(enc *base64.Encoding, r io.Reader) io.Reader
	"encoding/base64.NewDecoder": "r0~a1",
	// func base64.NewEncoder(enc *base64.Encoding, w io.Writer) io.WriteCloser
	"encoding/base64.NewEncoder": "r0~a1",

	// func (*base32.Encoding).AppendDecode(dst []byte, src []byte) ([]byte, error)
	"(*encoding/base32.Encoding).AppendDecode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func (*base32.Encoding).AppendEncode(dst []byte, src []byte) []byte
	"(*encoding/base32.Encoding).AppendEncode": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func (*base32.Encoding).Decode(dst []byte, src []byte) (n int, err error)
	"(*encoding/base32.Encoding).Decode": "a0<a1 a0=key?",
	// func (*base32.Encoding).DecodeString(s string) ([]byte, error)
	"(*encoding/base32.Encoding).DecodeString": "r0<a0 r0=key? r0=fresh",
	// func (*base32.Encoding).Encode(dst []byte, src []byte)
	"(*encoding/base32.Encoding).Encode": "a0<a1",
	// func (*base32.Encoding).EncodeToString(src []byte) string
	"(*encoding/base32.Encoding).EncodeToString": "r0<a0",
	// func base32.NewDecoder(enc *base32.Encoding, r io.Reader) io.Reader
	"encoding/base32.NewDecoder": "r0~a1",
	// func base32.NewEncoder(enc *base32.Encoding, w io.Writer) io.WriteCloser
	"encoding/base32.NewEncoder": "r0~a1",

	// func ascii85.Decode(dst []byte, src []byte, flush bool) (ndst int, nsrc int, err error)
	"encoding/ascii85.Decode": "a0<a1",
	// func ascii85.Encode(dst []byte, src []byte) int
	"encoding/ascii85.Encode": "a0<a1",
	// func ascii85.NewDecoder(r io.Reader) io.Reader
	"encoding/ascii85.NewDecoder": "r0~a0",
	// func ascii85.NewEncoder(w io.Writer) io.WriteCloser
	"encoding/ascii85.NewEncoder": "r0~a0",

	// func (binary.AppendByteOrder).AppendUint16([]byte, uint16) []byte
	"(encoding/binary.AppendByteOrder).AppendUint16": "r0~a0 r0<a0 a0!grow",
	// func (binary.AppendByteOrder).AppendUint32([]byte, uint32) []byte
	"(encoding/binary.AppendByteOrder).AppendUint32": "r0~a0 r0<a0 a0!grow",
	// func (binary.AppendByteOrder).AppendUint64([]byte, uint64) []byte
	"(encoding/binary.AppendByteOrder).AppendUint64": "r0~a0 r0<a0 a0!grow",
	// func binary.Append(buf []byte, order binary.ByteOrder, data any) ([]byte, error)
	"encoding/binary.Append": "r0~a0 r0<a0 r0<a2 a0!grow",
	// func binary.AppendUvarint(buf []byte, x uint64) []byte
	"encoding/binary.AppendUvarint": "r0~a0 r0<a0 a0!grow",
	// func binary.AppendVarint(buf []byte, x int64) []byte
	"encoding/binary.AppendVarint": "r0~a0 r0<a0 a0!grow",
	// func binary.Decode(buf []byte, order binary.ByteOrder, data any) (int, error)
	"encoding/binary.Decode": "a2<a0",
	// func binary.Encode(buf []byte, order binary.ByteOrder, data any) (int, error)
	"encoding/binary.Encode": "a0<a2",
	// func binary.Read(r io.Reader, order binary.ByteOrder, data any) error
	"encoding/binary.Read": "a2<a0",
	// func binary.Write(w io.Writer, order binary.ByteOrder, data any) error
	"encoding/binary.Write": "a0<a2",

	// func pem.Decode(data []byte) (p *pem.Block, rest []byte)
	"encoding/pem.Decode": "r0<a0 r0=key? r1~a0",
	// func pem.Encode(out io.Writer, b *pem.Block) error
	"encoding/pem.Encode": "a0<a1",
	// func pem.EncodeToMemory(b *pem.Block) []byte
	"encoding/pem.EncodeToMemory": "r0<a0 r0=fresh",

	// a []byte is copied, a RawValue and the rest are slices of the input

	// func asn1.Unmarshal(b []byte, val any) (rest []byte, err error)
	"encoding/asn1.Unmarshal": "a1~a0 a1<a0 r0~a0",
	// func asn1.UnmarshalWithParams(b []byte, val any, params string) (rest []byte, err error)
	"encoding/asn1.UnmarshalWithParams": "a1~a0 a1<a0 r0~a0",
	// func asn1.Marshal(val any) ([]byte, error)
	"encoding/asn1.Marshal": "r0<a0 r0=fresh",
	// func asn1.MarshalWithParams(val any, params string) ([]byte, error)
	"encoding/asn1.MarshalWithParams": "r0<a0 r0=fresh",
	// func (asn1.BitString).RightAlign() []byte
	"(encoding/asn1.BitString).RightAlign": "r0~this",

	// a RawMessage is copied too

	// func json.Unmarshal(data []byte, v any) error
	"encoding/json.Unmarshal": "a1<a0",
	// func json.Marshal(v any) ([]byte, error)
	"encoding/json.Marshal": "r0<a0 r0=fresh",
	// func json.MarshalIndent(v any, prefix string, indent string) ([]byte, error)
	"encoding/json.MarshalIndent": "r0<a0 r0=fresh",
	// func json.Compact(dst *bytes.Buffer, src []byte) error
	"encoding/json.Compact": "a0<a1",
	// func json.Indent(dst *bytes.Buffer, src []byte, prefix string, indent string) error
	"encoding/json.Indent": "a0<a1",
	// func json.HTMLEscape(dst *bytes.Buffer, src []byte)
	"encoding/json.HTMLEscape": "a0<a1",
	// func json.NewDecoder(r io.Reader) *json.Decoder
	"encoding/json.NewDecoder": "r0~a0",
	// func json.NewEncoder(w io.Writer) *json.Encoder
	"encoding/json.NewEncoder": "r0~a0",
	// func (*json.Decoder).Buffered() io.Reader
	"(*encoding/json.Decoder).Buffered": "r0~this",
	// func (*json.Decoder).Decode(v any) error
	"(*encoding/json.Decoder).Decode": "a0<this",
	// func (*json.Decoder).Token() (json.Token, error)
	"(*encoding/json.Decoder).Token": "r0<this",
	// func (*json.Encoder).Encode(v any) error
	"(*encoding/json.Encoder).Encode": "this<a0",
	// func (*jsontext.Value).UnmarshalJSON(b []byte) error
	"(*encoding/json.RawMessage).UnmarshalJSON": "this<a0",
	// func (jsontext.Value).MarshalJSON() ([]byte, error)
	"(encoding/json.RawMessage).MarshalJSON": "r0~this",

	// func (*jsontext.Value).UnmarshalJSON(b []byte) error
	"(*encoding/json/jsontext.Value).UnmarshalJSON": "this<a0",

	// func (json.Marshaler).MarshalJSON() ([]byte, error)
	"(encoding/json.Marshaler).MarshalJSON": "r0<this",
	// func (json.Unmarshaler).UnmarshalJSON([]byte) error
	"(encoding/json.Unmarshaler).UnmarshalJSON": "this<a0",
	// func (json.Number).String() string
	"(encoding/json.Number).String": "r0<this",

	// func json.Marshal(in any, opts ...json.Options) (out []byte, err error)
	"encoding/json/v2.Marshal": "r0<a0 r0=fresh",
	// func json.MarshalEncode(out *jsontext.Encoder, in any, opts ...json.Options) (err error)
	"encoding/json/v2.MarshalEncode": "a0<a1",
	// func json.MarshalWrite(out io.Writer, in any, opts ...json.Options) (err error)
	"encoding/json/v2.MarshalWrite": "a0<a1",
	// func json.Unmarshal(in []byte, out any, opts ...json.Options) (err error)
	"encoding/json/v2.Unmarshal": "a1<a0",
	// func json.UnmarshalDecode(in *jsontext.Decoder, out any, opts ...json.Options) (err error)
	"encoding/json/v2.UnmarshalDecode": "a1<a0",
	// func json.UnmarshalRead(in io.Reader, out any, opts ...json.Options) (err error)
	"encoding/json/v2.UnmarshalRead": "a1<a0",

	// func jsontext.NewDecoder(r io.Reader, opts ...jsontext.Options) *jsontext.Decoder
	"encoding/json/jsontext.NewDecoder": "r0~a0",
	// func jsontext.NewEncoder(w io.Writer, opts ...jsontext.Options) *jsontext.Encoder
	"encoding/json/jsontext.NewEncoder": "r0~a0",
	// func (*jsontext.Decoder).ReadToken() (jsontext.Token, error)
	"(*encoding/json/jsontext.Decoder).ReadToken": "r0~this",
	// func (*jsontext.Decoder).ReadValue() (jsontext.Value, error)
	"(*encoding/json/jsontext.Decoder).ReadValue": "r0~this",
	// func (*jsontext.Decoder).UnreadBuffer() []byte
	"(*encoding/json/jsontext.Decoder).UnreadBuffer": "r0~this",
	// func (*jsontext.Decoder).Reset(r io.Reader, opts ...jsontext.Options)
	"(*encoding/json/jsontext.Decoder).Reset": "this~a0",
	// func (*jsontext.Encoder).WriteToken(t jsontext.Token) error
	"(*encoding/json/jsontext.Encoder).WriteToken": "this<a0",
	// func (*jsontext.Encoder).WriteValue(v jsontext.Value) error
	"(*encoding/json/jsontext.Encoder).WriteValue": "this<a0",
	// func (*jsontext.Encoder).Reset(w io.Writer, opts ...jsontext.Options)
	"(*encoding/json/jsontext.Encoder).Reset": "this~a0",
	// func (jsontext.Token).Clone() jsontext.Token
	"(encoding/json/jsontext.Token).Clone": "r0<this",
	// func (jsontext.Token).String() string
	"(encoding/json/jsontext.Token).String": "r0<this",
	// func (jsontext.Value).Clone() jsontext.Value
	"(encoding/json/jsontext.Value).Clone": "r0<this r0=fresh",
	// func (jsontext.Value).String() string
	"(encoding/json/jsontext.Value).String": "r0<this",
	// func (jsontext.Value).MarshalJSON() ([]byte, error)
	"(encoding/json/jsontext.Value).MarshalJSON": "r0~this",
	// func jsontext.String(s string) jsontext.Token
	"encoding/json/jsontext.String": "r0~a0",
	// func jsontext.AppendQuote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error)
	"encoding/json/jsontext.AppendQuote": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func jsontext.AppendUnquote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error)
	"encoding/json/jsontext.AppendUnquote": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func jsontext.AppendFormat[Bytes ~[]byte | ~string](dst []byte, src Bytes, opts ...jsontext.Options) ([]byte, error)
	"encoding/json/jsontext.AppendFormat": "r0~a0 r0<a0 r0<a1 a0!grow",

	// func xml.Marshal(v any) ([]byte, error)
	"encoding/xml.Marshal": "r0<a0 r0=fresh",
	// func xml.MarshalIndent(v any, prefix string, indent string) ([]byte, error)
	"encoding/xml.MarshalIndent": "r0<a0 r0=fresh",
	// func xml.Unmarshal(data []byte, v any) error
	"encoding/xml.Unmarshal": "a1<a0",
	// func xml.NewDecoder(r io.Reader) *xml.Decoder
	"encoding/xml.NewDecoder": "r0~a0",
	// func xml.NewEncoder(w io.Writer) *xml.Encoder
	"encoding/xml.NewEncoder": "r0~a0",
	// func xml.NewTokenDecoder(t xml.TokenReader) *xml.Decoder
	"encoding/xml.NewTokenDecoder": "r0~a0",
	// func xml.Escape(w io.Writer, s []byte)
	"encoding/xml.Escape": "a0<a1",
	// func xml.EscapeText(w io.Writer, s []byte) error
	"encoding/xml.EscapeText": "a0<a1",
	// func xml.CopyToken(t xml.Token) xml.Token
	"encoding/xml.CopyToken": "r0<a0",
	// func (*xml.Decoder).Decode(v any) error
	"(*encoding/xml.Decoder).Decode": "a0<this",
	// func (*xml.Decoder).DecodeElement(v any, start *xml.StartElement) error
	"(*encoding/xml.Decoder).DecodeElement": "a0<this",
	// func (*xml.Decoder).Token() (xml.Token, error)
	"(*encoding/xml.Decoder).Token": "r0~this",
	// func (*xml.Decoder).RawToken() (xml.Token, error)
	"(*encoding/xml.Decoder).RawToken": "r0~this",
	// func (*xml.Encoder).Encode(v any) error
	"(*encoding/xml.Encoder).Encode": "this<a0",
	// func (*xml.Encoder).EncodeElement(v any, start xml.StartElement) error
	"(*encoding/xml.Encoder).EncodeElement": "this<a0",
	// func (*xml.Encoder).EncodeToken(t xml.Token) error
	"(*encoding/xml.Encoder).EncodeToken": "this<a0",
	// func (xml.CharData).Copy() xml.CharData
	"(encoding/xml.CharData).Copy": "r0<this r0=fresh",

	// func gob.NewDecoder(r io.Reader) *gob.Decoder
	"encoding/gob.NewDecoder": "r0~a0",
	// func gob.NewEncoder(w io.Writer) *gob.Encoder
	"encoding/gob.NewEncoder": "r0~a0",
	// func (*gob.Decoder).Decode(e any) error
	"(*encoding/gob.Decoder).Decode": "a0<this",
	// func (*gob.Encoder).Encode(e any) error
	"(*encoding/gob.Encoder).Encode": "this<a0",

	// func csv.NewReader(r io.Reader) *csv.Reader
	"encoding/csv.NewReader": "r0~a0",
	// func csv.NewWriter(w io.Writer) *csv.Writer
	"encoding/csv.NewWriter": "r0~a0",
	// func (*csv.Reader).Read() (record []string, err error)
	"(*encoding/csv.Reader).Read": "r0<this",
	// func (*csv.Reader).ReadAll() (records [][]string, err error)
	"(*encoding/csv.Reader).ReadAll": "r0<this",
	// func (*csv.Writer).Write(record []string) error
	"(*encoding/csv.Writer).Write": "this<a0",
	// func (*csv.Writer).WriteAll(records [][]string) error
	"(*encoding/csv.Writer).WriteAll": "this<a0",

	// func (encoding.BinaryAppender).AppendBinary(b []byte) ([]byte, error)
	"(encoding.BinaryAppender).AppendBinary": "r0~a0 r0<a0 r0<this a0!grow",
	// func (encoding.BinaryMarshaler).MarshalBinary() (data []byte, err error)
	"(encoding.BinaryMarshaler).MarshalBinary": "r0<this",
	// func (encoding.BinaryUnmarshaler).UnmarshalBinary(data []byte) error
	"(encoding.BinaryUnmarshaler).UnmarshalBinary": "this<a0",
	// func (encoding.TextAppender).AppendText(b []byte) ([]byte, error)
	"(encoding.TextAppender).AppendText": "r0~a0 r0<a0 r0<this a0!grow",
	// func (encoding.TextMarshaler).MarshalText() (text []byte, err error)
	"(encoding.TextMarshaler).MarshalText": "r0<this",
	// func (encoding.TextUnmarshaler).UnmarshalText(text []byte) error
	"(encoding.TextUnmarshaler).UnmarshalText": "this<a0",

	// package strconv: an error repeats the text that did not parse

	// func strconv.AppendQuote(dst []byte, s string) []byte
	"strconv.AppendQuote": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func strconv.AppendQuoteToASCII(dst []byte, s string) []byte
	"strconv.AppendQuoteToASCII": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func strconv.AppendQuoteToGraphic(dst []byte, s string) []byte
	"strconv.AppendQuoteToGraphic": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func strconv.AppendInt(dst []byte, i int64, base int) []byte
	"strconv.AppendInt": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendUint(dst []byte, i uint64, base int) []byte
	"strconv.AppendUint": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendBool(dst []byte, b bool) []byte
	"strconv.AppendBool": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendFloat(dst []byte, f float64, fmt byte, prec int, bitSize int) []byte
	"strconv.AppendFloat": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendQuoteRune(dst []byte, r rune) []byte
	"strconv.AppendQuoteRune": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendQuoteRuneToASCII(dst []byte, r rune) []byte
	"strconv.AppendQuoteRuneToASCII": "r0~a0 r0<a0 a0!grow",
	// func strconv.AppendQuoteRuneToGraphic(dst []byte, r rune) []byte
	"strconv.AppendQuoteRuneToGraphic": "r0~a0 r0<a0 a0!grow",
	// func strconv.Atoi(s string) (int, error)
	"strconv.Atoi": "r0<a0 r1<a0",
	// func strconv.ParseBool(str string) (bool, error)
	"strconv.ParseBool": "r1<a0",
	// func strconv.ParseFloat(s string, bitSize int) (float64, error)
	"strconv.ParseFloat": "r0<a0 r1<a0",
	// func strconv.ParseInt(s string, base int, bitSize int) (i int64, err error)
	"strconv.ParseInt": "r0<a0 r1<a0",
	// func strconv.ParseUint(s string, base int, bitSize int) (uint64, error)
	"strconv.ParseUint": "r0<a0 r1<a0",
	// func strconv.Itoa(i int) string
	"strconv.Itoa": "r0<a0",
	// func strconv.FormatInt(i int64, base int) string
	"strconv.FormatInt": "r0<a0",
	// func strconv.FormatUint(i uint64, base int) string
	"strconv.FormatUint": "r0<a0",
	// func strconv.Quote(s string) string
	"strconv.Quote": "r0<a0",
	// func strconv.QuoteToASCII(s string) string
	"strconv.QuoteToASCII": "r0<a0",
	// func strconv.QuoteToGraphic(s string) string
	"strconv.QuoteToGraphic": "r0<a0",
	// func strconv.QuotedPrefix(s string) (string, error)
	"strconv.QuotedPrefix": "r0~a0",
	// func strconv.Unquote(s string) (string, error)
	"strconv.Unquote": "r0~a0 r0<a0",
	// func strconv.UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error)
	"strconv.UnquoteChar": "r2~a0",

	// func utf8.AppendRune(p []byte, r rune) []byte
	"unicode/utf8.AppendRune": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func utf8.EncodeRune(p []byte, r rune) int
	"unicode/utf8.EncodeRune": "a0<a1",

	// func utf16.AppendRune(a []uint16, r rune) []uint16
	"unicode/utf16.AppendRune": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func utf16.Encode(s []rune) []uint16
	"unicode/utf16.Encode": "r0<a0 r0=fresh",
	// func utf16.Decode(s []uint16) []rune
	"unicode/utf16.Decode": "r0<a0 r0=fresh",

	// func html.EscapeString(s string) string
	"html.EscapeString": "r0<a0",
	// func html.UnescapeString(s string) string
	"html.UnescapeString": "r0<a0",

	// func template.HTMLEscape(w io.Writer, b []byte)
	"text/template.HTMLEscape": "a0<a1",
	// func template.HTMLEscapeString(s string) string
	"text/template.HTMLEscapeString": "r0<a0",
	// func template.HTMLEscaper(args ...any) string
	"text/template.HTMLEscaper": "r0<a0",
	// func template.JSEscape(w io.Writer, b []byte)
	"text/template.JSEscape": "a0<a1",
	// func template.JSEscapeString(s string) string
	"text/template.JSEscapeString": "r0<a0",
	// func template.JSEscaper(args ...any) string
	"text/template.JSEscaper": "r0<a0",
	// func template.URLQueryEscaper(args ...any) string
	"text/template.URLQueryEscaper": "r0<a0",
	// func template.Must(t *template.Template, err error) *template.Template
	"text/template.Must": "r0~a0",
	// func (*template.Template).Execute(wr io.Writer, data any) error
	"(*text/template.Template).Execute": "a0<a1",
	// func (*template.Template).ExecuteTemplate(wr io.Writer, name string, data any) error
	"(*text/template.Template).ExecuteTemplate": "a0<a2",
	// func (*template.Template).Parse(text string) (*template.Template, error)
	"(*text/template.Template).Parse": "r0~this this<a0",
	// func (*template.Template).Funcs(funcMap template.FuncMap) *template.Template
	"(*text/template.Template).Funcs": "this~a0 r0~this",

	// func template.HTMLEscape(w io.Writer, b []byte)
	"html/template.HTMLEscape": "a0<a1",
	// func template.HTMLEscapeString(s string) string
	"html/template.HTMLEscapeString": "r0<a0",
	// func template.HTMLEscaper(args ...any) string
	"html/template.HTMLEscaper": "r0<a0",
	// func template.JSEscape(w io.Writer, b []byte)
	"html/template.JSEscape": "a0<a1",
	// func template.JSEscapeString(s string) string
	"html/template.JSEscapeString": "r0<a0",
	// func template.JSEscaper(args ...any) string
	"html/template.JSEscaper": "r0<a0",
	// func template.URLQueryEscaper(args ...any) string
	"html/template.URLQueryEscaper": "r0<a0",
	// func template.Must(t *template.Template, err error) *template.Template
	"html/template.Must": "r0~a0",
	// func (*template.Template).Execute(wr io.Writer, data any) error
	"(*html/template.Template).Execute": "a0<a1",
	// func (*template.Template).ExecuteTemplate(wr io.Writer, name string, data any) error
	"(*html/template.Template).ExecuteTemplate": "a0<a2",
	// func (*template.Template).Parse(text string) (*template.Template, error)
	"(*html/template.Template).Parse": "r0~this this<a0",
	// func (*template.Template).Funcs(funcMap template.FuncMap) *template.Template
	"(*html/template.Template).Funcs": "this~a0 r0~this",

	// func tabwriter.NewWriter(output io.Writer, minwidth int, tabwidth int, padding int, padchar byte, flags uint) *tabwriter.Writer
	"text/tabwriter.NewWriter": "r0~a0",
	// func (*tabwriter.Writer).Init(output io.Writer, minwidth int, tabwidth int, padding int, padchar byte, flags uint) *tabwriter.Writer
	"(*text/tabwriter.Writer).Init": "this~a0 r0~this",
	// func (*tabwriter.Writer).Write(buf []byte) (n int, err error)
	"(*text/tabwriter.Writer).Write": "this<a0",

	// package regexp: the slices found are slices of the argument

	// func (*regexp.Regexp).Find(b []byte) []byte
	"(*regexp.Regexp).Find": "r0~a0",
	// func (*regexp.Regexp).FindAll(b []byte, n int) [][]byte
	"(*regexp.Regexp).FindAll": "r0~a0",
	// func (*regexp.Regexp).FindAllString(s string, n int) []string
	"(*regexp.Regexp).FindAllString": "r0~a0",
	// func (*regexp.Regexp).FindAllStringSubmatch(s string, n int) [][]string
	"(*regexp.Regexp).FindAllStringSubmatch": "r0~a0",
	// func (*regexp.Regexp).FindAllSubmatch(b []byte, n int) [][][]byte
	"(*regexp.Regexp).FindAllSubmatch": "r0~a0",
	// func (*regexp.Regexp).FindString(s string) string
	"(*regexp.Regexp).FindString": "r0~a0",
	// func (*regexp.Regexp).FindStringSubmatch(s string) []string
	"(*regexp.Regexp).FindStringSubmatch": "r0~a0",
	// func (*regexp.Regexp).FindSubmatch(b []byte) [][]byte
	"(*regexp.Regexp).FindSubmatch": "r0~a0",
	// func (*regexp.Regexp).ReplaceAll(src []byte, repl []byte) []byte
	"(*regexp.Regexp).ReplaceAll": "r0<a0 r0<a1",
	// func (*regexp.Regexp).ReplaceAllLiteral(src []byte, repl []byte) []byte
	"(*regexp.Regexp).ReplaceAllLiteral": "r0<a0 r0<a1",
	// func (*regexp.Regexp).ReplaceAllLiteralString(src string, repl string) string
	"(*regexp.Regexp).ReplaceAllLiteralString": "r0<a0 r0<a1",
	// func (*regexp.Regexp).ReplaceAllString(src string, repl string) string
	"(*regexp.Regexp).ReplaceAllString": "r0<a0 r0<a1",
	// func (*regexp.Regexp).ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte
	"(*regexp.Regexp).ReplaceAllFunc": "r0<a0",
	// func (*regexp.Regexp).ReplaceAllStringFunc(src string, repl func(string) string) string
	"(*regexp.Regexp).ReplaceAllStringFunc": "r0<a0",
	// func (*regexp.Regexp).Split(s string, n int) []string
	"(*regexp.Regexp).Split": "r0~a0",
	// func (*regexp.Regexp).Expand(dst []byte, template []byte, src []byte, match []int) []byte
	"(*regexp.Regexp).Expand": "r0~a0 r0<a0 r0<a1 r0<a2 a0!grow",
	// func (*regexp.Regexp).ExpandString(dst []byte, template string, src string, match []int) []byte
	"(*regexp.Regexp).ExpandString": "r0~a0 r0<a0 r0<a1 r0<a2 a0!grow",
	// func regexp.QuoteMeta(s string) string
	"regexp.QuoteMeta": "r0<a0",
	// func regexp.Compile(expr string) (*regexp.Regexp, error)
	"regexp.Compile": "r0<a0 r1<a0",
	// func regexp.MustCompile(str string) *regexp.Regexp
	"regexp.MustCompile": "r0<a0",
	// func (*regexp.Regexp).String() string
	"(*regexp.Regexp).String": "r0<this",

	// func path.Join(elem ...string) string
	"path.Join": "r0<a0",

	// func filepath.Join(elem ...string) string
	"path/filepath.Join": "r0<a0",

	// func path.Base(path string) string
	"path.Base": "r0~a0",

	// func filepath.Base(path string) string
	"path/filepath.Base": "r0~a0",

	// package math/big: arithmetic works in the receiver and returns it

	// func (*big.Int).Abs(x *big.Int) *big.Int
	"(*math/big.Int).Abs": "this<a0 r0~this",
	// func (*big.Int).Add(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Add": "this^a0 this^a1 r0~this",
	// func (*big.Int).And(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).And": "this^a0 this^a1 r0~this",
	// func (*big.Int).AndNot(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).AndNot": "this^a0 this^a1 r0~this",
	// func (*big.Int).Append(buf []byte, base int) []byte
	"(*math/big.Int).Append": "r0~a0 r0<a0 r0<this a0!grow",
	// func (*big.Int).AppendText(b []byte) (text []byte, err error)
	"(*math/big.Int).AppendText": "r0~a0 r0<a0 r0<this a0!grow",
	// func (*big.Int).Binomial(n int64, k int64) *big.Int
	"(*math/big.Int).Binomial": "r0~this",
	// func (*big.Int).Bits() []big.Word
	"(*math/big.Int).Bits": "r0~this",
	// func (*big.Int).Bytes() []byte
	"(*math/big.Int).Bytes": "r0<this r0=fresh",
	// func (*big.Int).Cmp(y *big.Int) (r int)
	"(*math/big.Int).Cmp": "this!compare a0!compare",
	// func (*big.Int).CmpAbs(y *big.Int) int
	"(*math/big.Int).CmpAbs": "this!compare a0!compare",
	// func (*big.Int).Div(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Div": "this^a0 this^a1 r0~this",
	// func (*big.Int).DivMod(x *big.Int, y *big.Int, m *big.Int) (*big.Int, *big.Int)
	"(*math/big.Int).DivMod": "this^a0 a2^a0 r0~this r1~a2",
	// func (*big.Int).Divide(x *big.Int, y *big.Int, r *big.Int, mode big.RoundingMode) (*big.Int, *big.Int)
	"(*math/big.Int).Divide": "this^a0",
	// func (*big.Int).Exp(x *big.Int, y *big.Int, m *big.Int) *big.Int
	"(*math/big.Int).Exp": "this^a0 this^a1 r0~this",
	// func (*big.Int).FillBytes(buf []byte) []byte
	"(*math/big.Int).FillBytes": "r0~a0 a0<this",
	// func (*big.Int).Format(s fmt.State, ch rune)
	"(*math/big.Int).Format": "a0<this",
	// func (*big.Int).GCD(x *big.Int, y *big.Int, a *big.Int, b *big.Int) *big.Int
	"(*math/big.Int).GCD": "this^a2 this^a3 r0~this",
	// func (*big.Int).GobDecode(buf []byte) error
	"(*math/big.Int).GobDecode": "this<a0",
	// func (*big.Int).GobEncode() ([]byte, error)
	"(*math/big.Int).GobEncode": "r0<this r0=fresh",
	// func (*big.Int).Int64() int64
	"(*math/big.Int).Int64": "r0<this",
	// func (*big.Int).Uint64() uint64
	"(*math/big.Int).Uint64": "r0<this",
	// func (*big.Int).Lsh(x *big.Int, n uint) *big.Int
	"(*math/big.Int).Lsh": "this<a0 r0~this",
	// func (*big.Int).MarshalJSON() ([]byte, error)
	"(*math/big.Int).MarshalJSON": "r0<this r0=fresh",
	// func (*big.Int).MarshalText() (text []byte, err error)
	"(*math/big.Int).MarshalText": "r0<this r0=fresh",
	// func (*big.Int).Mod(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Mod": "this<a0 r0~this",
	// func (*big.Int).ModInverse(g *big.Int, n *big.Int) *big.Int
	"(*math/big.Int).ModInverse": "this^a0 r0~this",
	// func (*big.Int).ModSqrt(x *big.Int, p *big.Int) *big.Int
	"(*math/big.Int).ModSqrt": "this^a0 r0~this",
	// func (*big.Int).Mul(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Mul": "this^a0 this^a1 r0~this",
	// func (*big.Int).MulRange(a int64, b int64) *big.Int
	"(*math/big.Int).MulRange": "r0~this",
	// func (*big.Int).Neg(x *big.Int) *big.Int
	"(*math/big.Int).Neg": "this<a0 r0~this",
	// func (*big.Int).Not(x *big.Int) *big.Int
	"(*math/big.Int).Not": "this<a0 r0~this",
	// func (*big.Int).Or(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Or": "this^a0 this^a1 r0~this",
	// func (*big.Int).Quo(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Quo": "this^a0 this^a1 r0~this",
	// func (*big.Int).QuoRem(x *big.Int, y *big.Int, r *big.Int) (*big.Int, *big.Int)
	"(*math/big.Int).QuoRem": "this^a0 a2^a0 r0~this r1~a2",
	// func (*big.Int).Rand(rnd *rand.Rand, n *big.Int) *big.Int
	"(*math/big.Int).Rand": "r0~this",
	// func (*big.Int).Rem(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Rem": "this<a0 r0~this",
	// func (*big.Int).Rsh(x *big.Int, n uint) *big.Int
	"(*math/big.Int).Rsh": "this<a0 r0~this",
	// func (*big.Int).Scan(s fmt.ScanState, ch rune) error
	"(*math/big.Int).Scan": "this<a0",
	// func (*big.Int).Set(x *big.Int) *big.Int
	"(*math/big.Int).Set": "this<a0 r0~this",
	// func (*big.Int).SetBit(x *big.Int, i int, b uint) *big.Int
	"(*math/big.Int).SetBit": "this<a0 r0~this",
	// func (*big.Int).SetBits(abs []big.Word) *big.Int
	"(*math/big.Int).SetBits": "this~a0 r0~this",
	// func (*big.Int).SetBytes(buf []byte) *big.Int
	"(*math/big.Int).SetBytes": "this<a0 r0~this",

	// keeps the limbs of the old value

	// func (*big.Int).SetInt64(x int64) *big.Int
	"(*math/big.Int).SetInt64": "r0~this",
	// func (*big.Int).SetString(s string, base int) (*big.Int, bool)
	"(*math/big.Int).SetString": "this<a0 r0~this",
	// func (*big.Int).SetUint64(x uint64) *big.Int
	"(*math/big.Int).SetUint64": "r0~this",
	// func (*big.Int).Sqrt(x *big.Int) *big.Int
	"(*math/big.Int).Sqrt": "this^a0 r0~this",
	// func (*big.Int).String() string
	"(*math/big.Int).String": "r0<this",
	// func (*big.Int).Sub(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Sub": "this^a0 this^a1 r0~this",
	// func (*big.Int).Text(base int) string
	"(*math/big.Int).Text": "r0<this",
	// func (*big.Int).UnmarshalJSON(text []byte) error
	"(*math/big.Int).UnmarshalJSON": "this<a0",
	// func (*big.Int).UnmarshalText(text []byte) error
	"(*math/big.Int).UnmarshalText": "this<a0",
	// func (*big.Int).Xor(x *big.Int, y *big.Int) *big.Int
	"(*math/big.Int).Xor": "this^a0 this^a1 r0~this",
	// func big.NewInt(x int64) *big.Int
	"math/big.NewInt": "r0=fresh",
	// func (*big.Rat).SetInt(x *big.Int) *big.Rat
	"(*math/big.Rat).SetInt": "this<a0 r0~this",
	// func (*big.Rat).Num() *big.Int
	"(*math/big.Rat).Num": "r0~this",
	// func (*big.Rat).Denom() *big.Int
	"(*math/big.Rat).Denom": "r0~this",
	// func (*big.Rat).SetFrac(a *big.Int, b *big.Int) *big.Rat
	"(*math/big.Rat).SetFrac": "this^a0 this^a1 r0~this",

	// func (xml.Marshaler).MarshalXML(e *xml.Encoder, start xml.StartElement) error
	"(encoding/xml.Marshaler).MarshalXML": "a0<this",
	// func (xml.Unmarshaler).UnmarshalXML(d *xml.Decoder, start xml.StartElement) error
	"(encoding/xml.Unmarshaler).UnmarshalXML": "this<a0",

	// func (gob.GobDecoder).GobDecode([]byte) error
	"(encoding/gob.GobDecoder).GobDecode": "this<a0",
	// func (gob.GobEncoder).GobEncode() ([]byte, error)
	"(encoding/gob.GobEncoder).GobEncode": "r0<this",

	// func (json.MarshalerTo).MarshalJSONTo(*jsontext.Encoder) error
	"(encoding/json/v2.MarshalerTo).MarshalJSONTo": "a0<this",
	// func (json.UnmarshalerFrom).UnmarshalJSONFrom(*jsontext.Decoder) error
	"(encoding/json/v2.UnmarshalerFrom).UnmarshalJSONFrom": "this<a0",
	// func json.MarshalFunc[T any](fn func(T) ([]byte, error)) *json.Marshalers
	"encoding/json/v2.MarshalFunc": "r0~a0",
	// func json.MarshalToFunc[T any](fn func(*jsontext.Encoder, T) error) *json.Marshalers
	"encoding/json/v2.MarshalToFunc": "r0~a0",
	// func json.UnmarshalFunc[T any](fn func([]byte, T) error) *json.Unmarshalers
	"encoding/json/v2.UnmarshalFunc": "r0~a0",
	// func json.UnmarshalFromFunc[T any](fn func(*jsontext.Decoder, T) error) *json.Unmarshalers
	"encoding/json/v2.UnmarshalFromFunc": "r0~a0",
	// func json.JoinMarshalers(ms ...*json.Marshalers) *json.Marshalers
	"encoding/json/v2.JoinMarshalers": "r0~a0",
	// func json.JoinUnmarshalers(us ...*json.Unmarshalers) *json.Unmarshalers
	"encoding/json/v2.JoinUnmarshalers": "r0~a0",
	// func json.WithMarshalers(v *json.Marshalers) json.Options
	"encoding/json/v2.WithMarshalers": "r0~a0",
	// func json.WithUnmarshalers(v *json.Unmarshalers) json.Options
	"encoding/json/v2.WithUnmarshalers": "r0~a0",

	// func (*regexp.Regexp).AppendText(b []byte) ([]byte, error)
	"(*regexp.Regexp).AppendText": "r0~a0 r0<a0 a0!grow",

	// func (netip.Addr).AppendTo(b []byte) []byte
	"(net/netip.Addr).AppendTo": "r0~a0 r0<a0 a0!grow",
	// func (netip.AddrPort).AppendTo(b []byte) []byte
	"(net/netip.AddrPort).AppendTo": "r0~a0 r0<a0 a0!grow",
	// func (netip.Prefix).AppendTo(b []byte) []byte
	"(net/netip.Prefix).AppendTo": "r0~a0 r0<a0 a0!grow",
	// func (netip.Addr).AppendText(b []byte) ([]byte, error)
	"(net/netip.Addr).AppendText": "r0~a0 r0<a0 a0!grow",
	// func (netip.Addr).AppendBinary(b []byte) ([]byte, error)
	"(net/netip.Addr).AppendBinary": "r0~a0 r0<a0 a0!grow",

	// func (time.Time).AppendFormat(b []byte, layout string) []byte
	"(time.Time).AppendFormat": "r0~a0 r0<a0 a0!grow",

	// func (uuid.UUID).AppendText(b []byte) ([]byte, error)
	"(uuid.UUID).AppendText": "r0~a0 r0<a0 a0!grow",

	// func (*template.Template).AddParseTree(name string, tree *parse.Tree) (*template.Template, error)
	"(*text/template.Template).AddParseTree": "r0~this this~a1",

	// func (*template.Template).AddParseTree(name string, tree *parse.Tree) (*template.Template, error)
	"(*html/template.Template).AddParseTree": "r0~this this~a1",

	// func quotedprintable.NewReader(r io.Reader) *quotedprintable.Reader
	"mime/quotedprintable.NewReader": "r0~a0",
	// func quotedprintable.NewWriter(w io.Writer) *quotedprintable.Writer
	"mime/quotedprintable.NewWriter": "r0~a0",
	// func (*quotedprintable.Reader).Read(p []byte) (n int, err error)
	"(*mime/quotedprintable.Reader).Read": "a0<this",
	// func (*quotedprintable.Writer).Write(p []byte) (n int, err error)
	"(*mime/quotedprintable.Writer).Write": "this<a0",
}
