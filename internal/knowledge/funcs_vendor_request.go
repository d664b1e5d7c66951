package knowledge

// vendorRequestFuncs are the rows of what comes from a remote party, and of
// encodings.
var vendorRequestFuncs = map[string]string{
	// func mux.Vars(r *http.Request) map[string]string
	"github.com/gorilla/mux.Vars": "r0=request",
	// func mux.SetURLVars(r *http.Request, val map[string]string) *http.Request
	"github.com/gorilla/mux.SetURLVars": "r0~a0",

	// it reads the passwd database, which holds no password

	// func homedir.Dir() (string, error)
	"github.com/mitchellh/go-homedir.Dir": "r0=public",
	// func homedir.Expand(path string) (string, error)
	"github.com/mitchellh/go-homedir.Expand": "r0=public",

	// func (metadata.MD).Get(k string) []string
	"(google.golang.org/grpc/metadata.MD).Get": "r0=request r0@this",
	// func (metadata.MD).Set(k string, vals ...string)
	"(google.golang.org/grpc/metadata.MD).Set": "this<a1",
	// func (metadata.MD).Append(k string, vals ...string)
	"(google.golang.org/grpc/metadata.MD).Append": "this<a1",
	// func (metadata.MD).Copy() metadata.MD
	"(google.golang.org/grpc/metadata.MD).Copy": "r0<this",
	// func (metadata.MD).String() string
	"(google.golang.org/grpc/metadata.MD).String": "redact",
	// func metadata.FromIncomingContext(ctx context.Context) (metadata.MD, bool)
	"google.golang.org/grpc/metadata.FromIncomingContext": "r0=request",
	// func metadata.ValueFromIncomingContext(ctx context.Context, key string) []string
	"google.golang.org/grpc/metadata.ValueFromIncomingContext": "r0=request",
	// func metadata.FromOutgoingContext(ctx context.Context) (metadata.MD, bool)
	"google.golang.org/grpc/metadata.FromOutgoingContext": "",
	// func metadata.AppendToOutgoingContext(ctx context.Context, kv ...string) context.Context
	"google.golang.org/grpc/metadata.AppendToOutgoingContext": "a1!keep",
	// func metadata.NewOutgoingContext(ctx context.Context, md metadata.MD) context.Context
	"google.golang.org/grpc/metadata.NewOutgoingContext": "a1!keep",
	// func metadata.NewIncomingContext(ctx context.Context, md metadata.MD) context.Context
	"google.golang.org/grpc/metadata.NewIncomingContext": "a1!keep",
	// func metadata.Join(mds ...metadata.MD) metadata.MD
	"google.golang.org/grpc/metadata.Join": "r0<a0",
	// func metadata.New(m map[string]string) metadata.MD
	"google.golang.org/grpc/metadata.New": "r0<a0",
	// func metadata.Pairs(kv ...string) metadata.MD
	"google.golang.org/grpc/metadata.Pairs": "r0<a0",

	// func proto.Marshal(m proto.Message) ([]byte, error)
	"google.golang.org/protobuf/proto.Marshal": "r0<a0 r0=fresh",
	// func proto.Unmarshal(b []byte, m proto.Message) error
	"google.golang.org/protobuf/proto.Unmarshal": "a1<a0",
	// func proto.Clone(m proto.Message) proto.Message
	"google.golang.org/protobuf/proto.Clone": "r0<a0",
	// func proto.Equal(x proto.Message, y proto.Message) bool
	"google.golang.org/protobuf/proto.Equal": "a0!compare a1!compare",

	// func cmp.Equal(x interface{}, y interface{}, opts ...cmp.Option) bool
	"github.com/google/go-cmp/cmp.Equal": "a0!compare a1!compare",

	// func yaml.Marshal(in interface{}) (out []byte, err error)
	"gopkg.in/yaml.Marshal": "r0<a0 r0=fresh",
	// func yaml.Unmarshal(in []byte, out interface{}) (err error)
	"gopkg.in/yaml.Unmarshal": "a1<a0",
	// func (*yaml.Decoder).Decode(v interface{}) (err error)
	"(*gopkg.in/yaml.Decoder).Decode": "a0<this",
	// func (*yaml.Encoder).Encode(v interface{}) (err error)
	"(*gopkg.in/yaml.Encoder).Encode": "this<a0",
	// func yaml.NewDecoder(r io.Reader) *yaml.Decoder
	"gopkg.in/yaml.NewDecoder": "r0~a0",
	// func yaml.NewEncoder(w io.Writer) *yaml.Encoder
	"gopkg.in/yaml.NewEncoder": "r0~a0",

	// func (*gin.Context).Bind(obj any) error
	"(*github.com/gin-gonic/gin.Context).Bind": "a0=request",
	// func (*gin.Context).BindHeader(obj any) error
	"(*github.com/gin-gonic/gin.Context).BindHeader": "a0=request",
	// func (*gin.Context).BindJSON(obj any) error
	"(*github.com/gin-gonic/gin.Context).BindJSON": "a0=request",
	// func (*gin.Context).BindQuery(obj any) error
	"(*github.com/gin-gonic/gin.Context).BindQuery": "a0=request",
	// func (*gin.Context).BindUri(obj any) error
	"(*github.com/gin-gonic/gin.Context).BindUri": "a0=request",
	// func (*gin.Context).BindWith(obj any, b binding.Binding) error
	"(*github.com/gin-gonic/gin.Context).BindWith": "a0=request",
	// func (*gin.Context).ShouldBind(obj any) error
	"(*github.com/gin-gonic/gin.Context).ShouldBind": "a0=request",
	// func (*gin.Context).ShouldBindHeader(obj any) error
	"(*github.com/gin-gonic/gin.Context).ShouldBindHeader": "a0=request",
	// func (*gin.Context).ShouldBindJSON(obj any) error
	"(*github.com/gin-gonic/gin.Context).ShouldBindJSON": "a0=request",
	// func (*gin.Context).ShouldBindQuery(obj any) error
	"(*github.com/gin-gonic/gin.Context).ShouldBindQuery": "a0=request",
	// func (*gin.Context).ShouldBindUri(obj any) error
	"(*github.com/gin-gonic/gin.Context).ShouldBindUri": "a0=request",
	// func (*gin.Context).ShouldBindWith(obj any, b binding.Binding) error
	"(*github.com/gin-gonic/gin.Context).ShouldBindWith": "a0=request",
	// func (*gin.Context).Cookie(name string) (string, error)
	"(*github.com/gin-gonic/gin.Context).Cookie": "r0=request",
	// func (*gin.Context).DefaultPostForm(key string, defaultValue string) string
	"(*github.com/gin-gonic/gin.Context).DefaultPostForm": "r0=request",
	// func (*gin.Context).DefaultQuery(key string, defaultValue string) string
	"(*github.com/gin-gonic/gin.Context).DefaultQuery": "r0=request",
	// func (*gin.Context).FormFile(name string) (*multipart.FileHeader, error)
	"(*github.com/gin-gonic/gin.Context).FormFile": "r0=request",
	// func (*gin.Context).GetHeader(key string) string
	"(*github.com/gin-gonic/gin.Context).GetHeader": "r0=request",
	// func (*gin.Context).GetPostForm(key string) (string, bool)
	"(*github.com/gin-gonic/gin.Context).GetPostForm": "r0=request",
	// func (*gin.Context).GetPostFormArray(key string) (values []string, ok bool)
	"(*github.com/gin-gonic/gin.Context).GetPostFormArray": "r0=request",
	// func (*gin.Context).GetPostFormMap(key string) (map[string]string, bool)
	"(*github.com/gin-gonic/gin.Context).GetPostFormMap": "r0=request",
	// func (*gin.Context).GetQuery(key string) (string, bool)
	"(*github.com/gin-gonic/gin.Context).GetQuery": "r0=request",
	// func (*gin.Context).GetQueryArray(key string) (values []string, ok bool)
	"(*github.com/gin-gonic/gin.Context).GetQueryArray": "r0=request",
	// func (*gin.Context).GetQueryMap(key string) (map[string]string, bool)
	"(*github.com/gin-gonic/gin.Context).GetQueryMap": "r0=request",
	// func (*gin.Context).GetRawData() ([]byte, error)
	"(*github.com/gin-gonic/gin.Context).GetRawData": "r0=request",
	// func (*gin.Context).MultipartForm() (*multipart.Form, error)
	"(*github.com/gin-gonic/gin.Context).MultipartForm": "r0=request",
	// func (*gin.Context).Param(key string) string
	"(*github.com/gin-gonic/gin.Context).Param": "r0=request",
	// func (*gin.Context).PostForm(key string) (value string)
	"(*github.com/gin-gonic/gin.Context).PostForm": "r0=request",
	// func (*gin.Context).PostFormArray(key string) (values []string)
	"(*github.com/gin-gonic/gin.Context).PostFormArray": "r0=request",
	// func (*gin.Context).PostFormMap(key string) (dicts map[string]string)
	"(*github.com/gin-gonic/gin.Context).PostFormMap": "r0=request",
	// func (*gin.Context).Query(key string) (value string)
	"(*github.com/gin-gonic/gin.Context).Query": "r0=request",
	// func (*gin.Context).QueryArray(key string) (values []string)
	"(*github.com/gin-gonic/gin.Context).QueryArray": "r0=request",
	// func (*gin.Context).QueryMap(key string) (dicts map[string]string)
	"(*github.com/gin-gonic/gin.Context).QueryMap": "r0=request",

	// func (echo.Context).Bind(i any) error
	"(github.com/labstack/echo.Context).Bind": "a0=request",
	// func (echo.Context).Cookie(name string) (*http.Cookie, error)
	"(github.com/labstack/echo.Context).Cookie": "r0=request",
	// func (echo.Context).Cookies() []*http.Cookie
	"(github.com/labstack/echo.Context).Cookies": "r0=request",
	// func (echo.Context).FormFile(name string) (*multipart.FileHeader, error)
	"(github.com/labstack/echo.Context).FormFile": "r0=request",
	// func (echo.Context).FormParams() (url.Values, error)
	"(github.com/labstack/echo.Context).FormParams": "r0=request",
	// func (echo.Context).FormValue(name string) string
	"(github.com/labstack/echo.Context).FormValue": "r0=request",
	// func (echo.Context).MultipartForm() (*multipart.Form, error)
	"(github.com/labstack/echo.Context).MultipartForm": "r0=request",
	// func (echo.Context).Param(name string) string
	"(github.com/labstack/echo.Context).Param": "r0=request",
	// func (echo.Context).ParamValues() []string
	"(github.com/labstack/echo.Context).ParamValues": "r0=request",
	// func (echo.Context).QueryParam(name string) string
	"(github.com/labstack/echo.Context).QueryParam": "r0=request",
	// func (echo.Context).QueryParams() url.Values
	"(github.com/labstack/echo.Context).QueryParams": "r0=request",
	// func (echo.Context).QueryString() string
	"(github.com/labstack/echo.Context).QueryString": "r0=request",
}
