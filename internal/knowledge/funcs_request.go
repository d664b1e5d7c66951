package knowledge

// requestFuncs are the rows of what comes from a remote party or goes to one.
var requestFuncs = map[string]string{

	// reading one entry tells nothing of the others

	// func (http.Header).Get(key string) string
	"(net/http.Header).Get": "r0=request",
	// func (http.Header).Values(key string) []string
	"(net/http.Header).Values": "r0=request r0@this",
	// func (http.Header).Add(key string, value string)
	"(net/http.Header).Add": "this<a1",
	// func (http.Header).Set(key string, value string)
	"(net/http.Header).Set": "this<a1",
	// func (http.Header).Clone() http.Header
	"(net/http.Header).Clone": "r0<this",
	// func (http.Header).Write(w io.Writer) error
	"(net/http.Header).Write": "a0<this",
	// func (http.Header).WriteSubset(w io.Writer, exclude map[string]bool) error
	"(net/http.Header).WriteSubset": "a0<this",

	// func (textproto.MIMEHeader).Get(key string) string
	"(net/textproto.MIMEHeader).Get": "r0=request",
	// func (textproto.MIMEHeader).Values(key string) []string
	"(net/textproto.MIMEHeader).Values": "r0=request r0@this",
	// func (textproto.MIMEHeader).Add(key string, value string)
	"(net/textproto.MIMEHeader).Add": "this<a1",
	// func (textproto.MIMEHeader).Set(key string, value string)
	"(net/textproto.MIMEHeader).Set": "this<a1",
	// func (*textproto.Reader).ReadLine() (string, error)
	"(*net/textproto.Reader).ReadLine": "r0=request r0<this",
	// func (*textproto.Reader).ReadLineBytes() ([]byte, error)
	"(*net/textproto.Reader).ReadLineBytes": "r0=request r0<this",
	// func (*textproto.Reader).ReadMIMEHeader() (textproto.MIMEHeader, error)
	"(*net/textproto.Reader).ReadMIMEHeader": "r0=request",

	// func (*http.Request).AddCookie(c *http.Cookie)
	"(*net/http.Request).AddCookie": "this<a0",
	// func (*http.Request).BasicAuth() (username string, password string, ok bool)
	"(*net/http.Request).BasicAuth": "r0=request r1=password r1=request",
	// func (*http.Request).Clone(ctx context.Context) *http.Request
	"(*net/http.Request).Clone": "r0~this",
	// func (*http.Request).WithContext(ctx context.Context) *http.Request
	"(*net/http.Request).WithContext": "r0~this",
	// func (*http.Request).Context() context.Context
	"(*net/http.Request).Context": "",
	// func (*http.Request).Cookie(name string) (*http.Cookie, error)
	"(*net/http.Request).Cookie": "r0=request",
	// func (*http.Request).Cookies() []*http.Cookie
	"(*net/http.Request).Cookies": "r0=request",
	// func (*http.Request).CookiesNamed(name string) []*http.Cookie
	"(*net/http.Request).CookiesNamed": "r0=request",
	// func (*http.Request).FormFile(key string) (multipart.File, *multipart.FileHeader, error)
	"(*net/http.Request).FormFile": "r0=request r1=request",
	// func (*http.Request).FormValue(key string) string
	"(*net/http.Request).FormValue": "r0=request",
	// func (*http.Request).MultipartReader() (*multipart.Reader, error)
	"(*net/http.Request).MultipartReader": "r0=request",
	// func (*http.Request).ParseForm() error
	"(*net/http.Request).ParseForm": "",
	// func (*http.Request).ParseMultipartForm(maxMemory int64) error
	"(*net/http.Request).ParseMultipartForm": "",
	// func (*http.Request).PathValue(name string) string
	"(*net/http.Request).PathValue": "r0=request",
	// func (*http.Request).PostFormValue(key string) string
	"(*net/http.Request).PostFormValue": "r0=request",
	// func (*http.Request).Referer() string
	"(*net/http.Request).Referer": "r0=request",
	// func (*http.Request).UserAgent() string
	"(*net/http.Request).UserAgent": "r0=request",
	// func (*http.Request).SetBasicAuth(username string, password string)
	"(*net/http.Request).SetBasicAuth": "this<a0 this<a1",
	// func (*http.Request).Write(w io.Writer) error
	"(*net/http.Request).Write": "a0<this",
	// func (*http.Response).Cookies() []*http.Cookie
	"(*net/http.Response).Cookies": "r0@this",
	// func (*http.Response).Write(w io.Writer) error
	"(*net/http.Response).Write": "a0<this",
	// func (*http.Cookie).String() string
	"(*net/http.Cookie).String": "r0<this",
	// func (http.ResponseWriter).Write([]byte) (int, error)
	"(net/http.ResponseWriter).Write": "",
	// func (http.ResponseWriter).Header() http.Header
	"(net/http.ResponseWriter).Header": "",
	// func (http.ResponseWriter).WriteHeader(statusCode int)
	"(net/http.ResponseWriter).WriteHeader": "",
	// func http.Error(w http.ResponseWriter, error string, code int)
	"net/http.Error": "",
	// func http.SetCookie(w http.ResponseWriter, cookie *http.Cookie)
	"net/http.SetCookie": "",
	// func http.ReadRequest(b *bufio.Reader) (*http.Request, error)
	"net/http.ReadRequest": "r0=request r0~a0",
	// func http.ReadResponse(r *bufio.Reader, req *http.Request) (*http.Response, error)
	"net/http.ReadResponse": "r0~a0",
	// func http.MaxBytesReader(w http.ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser
	"net/http.MaxBytesReader": "r0~a1",
	// func http.NewRequest(method string, url string, body io.Reader) (*http.Request, error)
	"net/http.NewRequest": "r0<a1 r0~a2",
	// func http.NewRequestWithContext(ctx context.Context, method string, url string, body io.Reader) (*http.Request, error)
	"net/http.NewRequestWithContext": "r0<a2 r0~a3",

	// the response points back at its request

	// func http.Get(url string) (resp *http.Response, err error)
	"net/http.Get": "",
	// func http.Post(url string, contentType string, body io.Reader) (resp *http.Response, err error)
	"net/http.Post": "",
	// func http.PostForm(url string, data url.Values) (resp *http.Response, err error)
	"net/http.PostForm": "",
	// func (*http.Client).Do(req *http.Request) (*http.Response, error)
	"(*net/http.Client).Do": "r0@a0",
	// func (*http.Client).Get(url string) (resp *http.Response, err error)
	"(*net/http.Client).Get": "",
	// func (*http.Client).Head(url string) (resp *http.Response, err error)
	"(*net/http.Client).Head": "",
	// func (*http.Client).Post(url string, contentType string, body io.Reader) (resp *http.Response, err error)
	"(*net/http.Client).Post": "",
	// func (*http.Client).PostForm(url string, data url.Values) (resp *http.Response, err error)
	"(*net/http.Client).PostForm": "",
	// func (*http.Transport).RoundTrip(req *http.Request) (*http.Response, error)
	"(*net/http.Transport).RoundTrip": "r0~a0",
	// func (http.RoundTripper).RoundTrip(*http.Request) (*http.Response, error)
	"(net/http.RoundTripper).RoundTrip": "r0@a0",

	// func httptest.NewRequest(method string, target string, body io.Reader) *http.Request
	"net/http/httptest.NewRequest": "r0~a2",

	// a dump holds the Authorization and Cookie headers

	// func httputil.DumpRequest(req *http.Request, body bool) ([]byte, error)
	"net/http/httputil.DumpRequest": "r0=token r0<a0",
	// func httputil.DumpRequestOut(req *http.Request, body bool) ([]byte, error)
	"net/http/httputil.DumpRequestOut": "r0=token r0<a0",
	// func httputil.DumpResponse(resp *http.Response, body bool) ([]byte, error)
	"net/http/httputil.DumpResponse": "r0=token? r0=request",

	// func (*multipart.Part).Read(d []byte) (n int, err error)
	"(*mime/multipart.Part).Read": "a0=request",
	// func (*multipart.Part).FileName() string
	"(*mime/multipart.Part).FileName": "r0=request",
	// func (*multipart.Part).FormName() string
	"(*mime/multipart.Part).FormName": "r0=request",
	// func (*multipart.Reader).NextPart() (*multipart.Part, error)
	"(*mime/multipart.Reader).NextPart": "r0=request",
	// func (*multipart.Reader).NextRawPart() (*multipart.Part, error)
	"(*mime/multipart.Reader).NextRawPart": "r0=request",
	// func (*multipart.Reader).ReadForm(maxMemory int64) (*multipart.Form, error)
	"(*mime/multipart.Reader).ReadForm": "r0=request",
	// func (*multipart.Writer).WriteField(fieldname string, value string) error
	"(*mime/multipart.Writer).WriteField": "this<a1",
	// func multipart.NewReader(r io.Reader, boundary string) *multipart.Reader
	"mime/multipart.NewReader": "r0~a0",
	// func multipart.NewWriter(w io.Writer) *multipart.Writer
	"mime/multipart.NewWriter": "r0~a0",

	// func mime.ParseMediaType(v string) (mediatype string, params map[string]string, err error)
	"mime.ParseMediaType": "r1<a0",
	// func mime.FormatMediaType(t string, param map[string]string) string
	"mime.FormatMediaType": "r0<a1",

	// func (net.Conn).Read(b []byte) (n int, err error)
	"(net.Conn).Read": "a0=request a0<this",
	// func (net.Conn).Write(b []byte) (n int, err error)
	"(net.Conn).Write": "",
	// func (net.Conn).Close() error
	"(net.Conn).Close": "",
	// func (net.PacketConn).ReadFrom(p []byte) (n int, addr net.Addr, err error)
	"(net.PacketConn).ReadFrom": "a0=request",
	// func (net.PacketConn).WriteTo(p []byte, addr net.Addr) (n int, err error)
	"(net.PacketConn).WriteTo": "",
	// func (*net.UDPConn).ReadFrom(b []byte) (int, net.Addr, error)
	"(*net.UDPConn).ReadFrom": "a0=request",
	// func (*net.UDPConn).ReadFromUDP(b []byte) (n int, addr *net.UDPAddr, err error)
	"(*net.UDPConn).ReadFromUDP": "a0=request",
	// func (*net.UDPConn).ReadFromUDPAddrPort(b []byte) (n int, addr netip.AddrPort, err error)
	"(*net.UDPConn).ReadFromUDPAddrPort": "a0=request",
	// func (*net.UDPConn).ReadMsgUDP(b []byte, oob []byte) (n int, oobn int, flags int, addr *net.UDPAddr, err error)
	"(*net.UDPConn).ReadMsgUDP": "a0=request a1=request",
	// func (*net.UDPConn).WriteTo(b []byte, addr net.Addr) (int, error)
	"(*net.UDPConn).WriteTo": "",
	// func (*net.UDPConn).WriteToUDP(b []byte, addr *net.UDPAddr) (int, error)
	"(*net.UDPConn).WriteToUDP": "",
	// func (*net.conn).Read(b []byte) (int, error)
	"(*net.conn).Read": "a0=request",
	// func (*net.conn).Write(b []byte) (int, error)
	"(*net.conn).Write": "",
	// func net.JoinHostPort(host string, port string) string
	"net.JoinHostPort": "r0<a0 r0<a1",

	// func (*url.URL).AppendBinary(b []byte) ([]byte, error)
	"(*net/url.URL).AppendBinary": "r0~a0 r0<a0 r0<this a0!grow",
	// func (*url.URL).Clone() *url.URL
	"(*net/url.URL).Clone": "r0<this",
	// func (*url.URL).JoinPath(elem ...string) *url.URL
	"(*net/url.URL).JoinPath": "r0<this r0<a0",
	// func (*url.URL).MarshalBinary() (text []byte, err error)
	"(*net/url.URL).MarshalBinary": "r0<this r0=fresh",
	// func (*url.URL).Parse(ref string) (*url.URL, error)
	"(*net/url.URL).Parse": "r0<this r0<a0 r1<a0",
	// func (*url.URL).Query() url.Values
	"(*net/url.URL).Query": "r0=request r0<this",
	// func (*url.URL).Redacted() string
	"(*net/url.URL).Redacted": "redact r0=public",
	// func (*url.URL).RequestURI() string
	"(*net/url.URL).RequestURI": "r0<this",
	// func (*url.URL).ResolveReference(ref *url.URL) *url.URL
	"(*net/url.URL).ResolveReference": "r0<this r0<a0",
	// func (*url.URL).String() string
	"(*net/url.URL).String": "r0<this",
	// func (*url.URL).UnmarshalBinary(text []byte) error
	"(*net/url.URL).UnmarshalBinary": "this<a0",
	// func (*url.URL).Hostname() string
	"(*net/url.URL).Hostname": "r0=public",
	// func (*url.URL).Port() string
	"(*net/url.URL).Port": "r0=public",
	// func (*url.Userinfo).Password() (string, bool)
	"(*net/url.Userinfo).Password": "r0=password",
	// func (*url.Userinfo).String() string
	"(*net/url.Userinfo).String": "r0=password",
	// func (*url.Userinfo).Username() string
	"(*net/url.Userinfo).Username": "r0=public",
	// func (url.Values).Add(key string, value string)
	"(net/url.Values).Add": "this<a1",
	// func (url.Values).Encode() string
	"(net/url.Values).Encode": "r0<this",
	// func (url.Values).Get(key string) string
	"(net/url.Values).Get": "r0=request",
	// func (url.Values).Set(key string, value string)
	"(net/url.Values).Set": "this<a1",
	// func url.JoinPath(base string, elem ...string) (result string, err error)
	"net/url.JoinPath": "r0<a0 r0<a1 r1<a0",
	// func url.Parse(rawURL string) (*url.URL, error)
	"net/url.Parse": "r0<a0 r1<a0",
	// func url.ParseQuery(query string) (url.Values, error)
	"net/url.ParseQuery": "r0<a0 r1<a0",
	// func url.ParseRequestURI(rawURL string) (*url.URL, error)
	"net/url.ParseRequestURI": "r0<a0 r1<a0",
	// func url.PathEscape(s string) string
	"net/url.PathEscape": "r0<a0",
	// func url.PathUnescape(s string) (string, error)
	"net/url.PathUnescape": "r0<a0 r1<a0",
	// func url.QueryEscape(s string) string
	"net/url.QueryEscape": "r0<a0",
	// func url.QueryUnescape(s string) (string, error)
	"net/url.QueryUnescape": "r0<a0 r1<a0",
	// func url.User(username string) *url.Userinfo
	"net/url.User": "r0=public",
	// func url.UserPassword(username string, password string) *url.Userinfo
	"net/url.UserPassword": "r0=password r0<a1",

	// func smtp.PlainAuth(identity string, username string, password string, host string) smtp.Auth
	"net/smtp.PlainAuth": "r0=password a2!key",
	// func smtp.CRAMMD5Auth(username string, secret string) smtp.Auth
	"net/smtp.CRAMMD5Auth": "r0=password a1!key",

	// func sql.Open(driverName string, dataSourceName string) (*sql.DB, error)
	"database/sql.Open": "",
	// func sql.Named(name string, value any) sql.NamedArg
	"database/sql.Named": "r0~a1",
	// func (*sql.DB).Exec(query string, args ...any) (sql.Result, error)
	"(*database/sql.DB).Exec": "",
	// func (*sql.DB).ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	"(*database/sql.DB).ExecContext": "",
	// func (*sql.DB).Query(query string, args ...any) (*sql.Rows, error)
	"(*database/sql.DB).Query": "",
	// func (*sql.DB).QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	"(*database/sql.DB).QueryContext": "",
	// func (*sql.DB).QueryRow(query string, args ...any) *sql.Row
	"(*database/sql.DB).QueryRow": "",
	// func (*sql.DB).QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	"(*database/sql.DB).QueryRowContext": "",
	// func (*sql.Tx).Exec(query string, args ...any) (sql.Result, error)
	"(*database/sql.Tx).Exec": "",
	// func (*sql.Tx).ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	"(*database/sql.Tx).ExecContext": "",
	// func (*sql.Tx).Query(query string, args ...any) (*sql.Rows, error)
	"(*database/sql.Tx).Query": "",
	// func (*sql.Tx).QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	"(*database/sql.Tx).QueryContext": "",
	// func (*sql.Tx).QueryRow(query string, args ...any) *sql.Row
	"(*database/sql.Tx).QueryRow": "",
	// func (*sql.Tx).QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	"(*database/sql.Tx).QueryRowContext": "",
	// func (*sql.Stmt).Exec(args ...any) (sql.Result, error)
	"(*database/sql.Stmt).Exec": "",
	// func (*sql.Stmt).ExecContext(ctx context.Context, args ...any) (sql.Result, error)
	"(*database/sql.Stmt).ExecContext": "",
	// func (*sql.Row).Scan(dest ...any) error
	"(*database/sql.Row).Scan": "",
	// func (*sql.Rows).Scan(dest ...any) error
	"(*database/sql.Rows).Scan": "",
	// func (*sql.NullString).Scan(value any) error
	"(*database/sql.NullString).Scan": "this<a0",

	// func textproto.NewReader(r *bufio.Reader) *textproto.Reader
	"net/textproto.NewReader": "r0~a0",
	// func textproto.NewWriter(w *bufio.Writer) *textproto.Writer
	"net/textproto.NewWriter": "r0~a0",
	// func textproto.NewConn(conn io.ReadWriteCloser) *textproto.Conn
	"net/textproto.NewConn": "r0~a0",
	// func textproto.TrimBytes(b []byte) []byte
	"net/textproto.TrimBytes": "r0~a0",
	// func textproto.TrimString(s string) string
	"net/textproto.TrimString": "r0~a0",
	// func (*textproto.Writer).PrintfLine(format string, args ...any) error
	"(*net/textproto.Writer).PrintfLine": "this<a0 this<a1",
	// func (*textproto.Conn).Cmd(format string, args ...any) (id uint, err error)
	"(*net/textproto.Conn).Cmd": "this<a0 this<a1",
	// func (*textproto.Writer).DotWriter() io.WriteCloser
	"(*net/textproto.Writer).DotWriter": "r0~this",
	// func (*textproto.Reader).DotReader() io.Reader
	"(*net/textproto.Reader).DotReader": "r0~this",

	// func mail.ReadMessage(r io.Reader) (msg *mail.Message, err error)
	"net/mail.ReadMessage": "r0~a0",

	// func (*multipart.Writer).CreatePart(header textproto.MIMEHeader) (io.Writer, error)
	"(*mime/multipart.Writer).CreatePart": "r0~this",
	// func (*multipart.Writer).CreateFormField(fieldname string) (io.Writer, error)
	"(*mime/multipart.Writer).CreateFormField": "r0~this",
	// func (*multipart.Writer).CreateFormFile(fieldname string, filename string) (io.Writer, error)
	"(*mime/multipart.Writer).CreateFormFile": "r0~this",
}
