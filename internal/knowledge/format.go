package knowledge

import "secretlint.example/internal/base"

// Format is how a function makes a text of a value that it is given whole.
type Format uint8

const (
	// NoFormat: it makes none.
	NoFormat Format = iota
	// Fmt: as package fmt does.
	Fmt
	// JSON: exported fields only, pointers are followed.
	JSON
)

// FormatOf returns how the function of that full name makes a text.
func FormatOf(fullName string) Format { return formats[unversioned(fullName)] }

// formats are the functions that make a text of a structure.
var formats = map[string]Format{
	"fmt.Sprint": Fmt, "fmt.Sprintf": Fmt, "fmt.Sprintln": Fmt,
	"fmt.Fprint": Fmt, "fmt.Fprintf": Fmt, "fmt.Fprintln": Fmt,
	"fmt.Append": Fmt, "fmt.Appendf": Fmt, "fmt.Appendln": Fmt,
	"fmt.Errorf": Fmt,

	"log/slog.Any": Fmt, "log/slog.AnyValue": Fmt, "log/slog.Group": Fmt,
	"go.uber.org/zap.Any": JSON, "go.uber.org/zap.Reflect": JSON, "go.uber.org/zap.Inline": JSON,
	"go.uber.org/zap.Object": JSON, "go.uber.org/zap.Stringer": Fmt,

	"(*github.com/rs/zerolog.Event).Any": JSON, "(*github.com/rs/zerolog.Event).Interface": JSON, "(*github.com/rs/zerolog.Event).Object": JSON,
	"(github.com/rs/zerolog.Context).Any": JSON, "(github.com/rs/zerolog.Context).Interface": JSON,
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddReflected": JSON, "(go.uber.org/zap/zapcore.ObjectEncoder).AddObject": JSON,

	"encoding/json.Marshal":           JSON,
	"encoding/json.MarshalIndent":     JSON,
	"(*encoding/json.Encoder).Encode": JSON,

	"github.com/davecgh/go-spew/spew.Sdump":   Fmt,
	"github.com/davecgh/go-spew/spew.Sprint":  Fmt,
	"github.com/davecgh/go-spew/spew.Sprintf": Fmt,
}

// Replaces reports whether the function of that full name takes a text out of
// another: the second operand is not in the result.
func Replaces(fullName string) bool { return replaces[fullName] }

var replaces = map[string]bool{
	"strings.ReplaceAll": true, "strings.Replace": true,
	"bytes.ReplaceAll": true, "bytes.Replace": true,
}

// LogValues reports whether the printers of a package call LogValue.
func LogValues(pkgPath string) bool { return pkgPath == "log/slog" || !base.IsStd(pkgPath) }

// Connects returns which parameter of the function of that full name is an
// address with a password in it, a DSN or a connection string.
func Connects(fullName string) (param int, ok bool) {
	param, ok = connects[unversioned(fullName)]
	return param, ok
}

var connects = map[string]int{
	"database/sql.Open":                        1,
	"net/url.Parse":                            0,
	"net/url.ParseRequestURI":                  0,
	"github.com/go-sql-driver/mysql.ParseDSN":  0,
	"github.com/jmoiron/sqlx.Connect":          1,
	"github.com/jmoiron/sqlx.Open":             1,
	"github.com/jackc/pgx.ParseConfig":         0,
	"github.com/jackc/pgx.Connect":             1,
	"github.com/jackc/pgx/pgxpool.New":         1,
	"github.com/jackc/pgx/pgxpool.ParseConfig": 0,
	"github.com/lib/pq.NewConnector":           0,
	"github.com/lib/pq.ParseURL":               0,
	"github.com/redis/go-redis.ParseURL":       0,
	"github.com/go-redis/redis.ParseURL":       0,
	"github.com/rabbitmq/amqp091-go.Dial":      0,
	"github.com/rabbitmq/amqp091-go.ParseURI":  0,
	"github.com/streadway/amqp.Dial":           0,
	"gorm.io/driver/mysql.Open":                0,
	"gorm.io/driver/postgres.Open":             0,
	"github.com/getsentry/sentry-go.NewDsn":    0,
}
